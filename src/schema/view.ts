/** `content/views.yaml`: saved views. A view is the same record as a URL's query (timeline/view.ts). */
import { z } from "zod";
import { day, id, localized } from "./localized.ts";

const ids = z.exactOptional(z.array(id).min(1));

/** What is being looked at: every key is optional, none means everything. */
export const view = z.strictObject({
  kind: ids,
  actor: ids,
  place: ids,
  source: ids,
  origin: ids,
  status: ids,
  from: z.exactOptional(day),
  to: z.exactOptional(day),
  exact: z.exactOptional(z.boolean()),
  background: z.exactOptional(z.boolean()),
});

export const savedView = z.strictObject({ id, title: localized, description: localized, view });

export const views = z.array(savedView);

export type SavedViewRecord = z.infer<typeof savedView>;
