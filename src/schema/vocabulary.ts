/** The small lists that records point into: kinds, statuses, actors, origins, places, threads, terms. */
import { z } from "zod";
import { id, localized, nth, paragraph, phrase, text } from "./localized.ts";

export const kind = z.strictObject({
  id,
  name: localized,
  one: localized,
  definition: localized,
  glyph: z.enum(["disc", "bar", "diamond", "tick"]),
  colour: z.enum(["blue", "green", "amber", "grey", "violet", "red", "teal", "brown", "rose"]),
  role: z.enum(["primary", "background"]),
  gender: z.enum(["masculine", "feminine"]),
});

export const status = z.strictObject({
  id,
  name: z.strictObject({ en: text, ar: z.strictObject({ masculine: text, feminine: text }) }),
  drawn: z.enum(["solid", "dashed", "crossed"]),
  open: z.boolean(),
  definition: localized,
});

const title = z.strictObject({ text: phrase(), source: id, paragraph, nth });

export const actor = z.strictObject({
  id,
  type: z.enum(["person", "state", "body", "group", "agency"]),
  name: localized,
  spellings: z.array(text),
  titles: z.array(title),
});

export const origin = z.strictObject({
  id,
  name: localized,
  type: z.enum(["official", "party", "agency", "media", "unnamed", "article"]),
  about: localized,
});

export const place = z.strictObject({ id, name: localized, partOf: z.exactOptional(id) });

export const thread = z.strictObject({ id, title: localized });

/** A word that may stand only inside quotation marks, and what to write instead. */
const term = z.strictObject({ word: text, instead: text });

export const terms = z.strictObject({ en: z.array(term), ar: z.array(term) });

/** Each list is one file, `content/kinds.yaml` and so on. */
export const lists = {
  kinds: z.array(kind).min(1),
  statuses: z.array(status).min(1),
  actors: z.array(actor),
  origins: z.array(origin),
  places: z.array(place),
  threads: z.array(thread),
} as const;

export type TermsRecord = z.infer<typeof terms>;
