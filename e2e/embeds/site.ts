/** The site that the embeds come from, as the tests see it: where it is served, its records, its addresses. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../../src/i18n/locale.ts";
import type { Timeline } from "../../src/timeline/timeline.ts";
import { ROOT, walk } from "../files.ts";
import type { Tools } from "./tools.ts";

export const SITE_FOLDER = join(ROOT, ".cache/sites/embeds");
/** What `prepare.ts` leaves for the tests. */
export const PREPARED = join(ROOT, ".cache/sites/embeds.json");

export interface Prepared {
  readonly port: number;
  readonly tools: Tools;
}

export const prepared = (): Prepared => JSON.parse(readFileSync(PREPARED, "utf8")) as Prepared;

export const LOCALES = ["en", "ar"] as const satisfies readonly Locale[];

/** Below this the addresses of embeds stay for ever. */
export const EMBED = "embed/v1/";

/** A file of the site as text. */
export const siteText = (path: string): string => readFileSync(join(SITE_FOLDER, path), "utf8");

/** Paths of the site's files, `embed/v1/en/index.html`. */
export const siteFiles = (): string[] => walk(SITE_FOLDER);

export const readTimeline = (): Timeline => JSON.parse(siteText("data/events.json")) as Timeline;

/** The paths of all embed documents, `embed/v1/en/events/x/`. */
export function embedPaths(): string[] {
  return siteFiles()
    .filter((file) => file.startsWith(EMBED) && file.endsWith("/index.html"))
    .map((file) => file.slice(0, -"index.html".length));
}
