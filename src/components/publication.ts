/** The timeline as the exports are given it. */
import type { Publication } from "../export/publication.ts";
import { addressOf } from "./addresses.ts";
import type { Edition } from "./edition.ts";

/**
 * The publication that an edition is one language of.
 * @example publicationOf(edition).address("ar", "feed.xml") // "https://timeline.example/ar/feed.xml"
 */
export function publicationOf({ timeline, site, host }: Pick<Edition, "timeline" | "site" | "host">): Publication {
  return { timeline, site, address: (locale, page) => addressOf(host, locale, page) };
}
