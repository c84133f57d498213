/** What the exports need besides one event: the timeline, the site it is published on, and where its pages are. */
import type { Locale } from "../i18n/locale.ts";
import type { SiteRecord } from "../schema/site.ts";
import type { Timeline } from "../timeline/timeline.ts";

export interface Publication {
  readonly timeline: Timeline;
  readonly site: Pick<SiteRecord, "description" | "licences" | "locales" | "months" | "publisher" | "zones">;
  /**
   * The whole address of a page or file in a language; `page` has no slash before it.
   * @example address("ar", "feed.xml") // "https://timeline.example/ar/feed.xml"
   */
  readonly address: (locale: Locale, page: string) => string;
}

/**
 * What has an id in a list. The ids have been checked, so that one that is missing is a fault of the code.
 * @example named([{ id: "visit" }], "visit") // { id: "visit" }
 */
export function named<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`unknown id: ${id}`);
  return found;
}

/**
 * The locale whose pages have no prefix.
 * @example defaultLocale({ site: { locales: ["ar", "en"] } }) // "ar"
 */
export function defaultLocale({ site }: { readonly site: Pick<Publication["site"], "locales"> }): Locale {
  const [first] = site.locales;
  if (first === undefined) throw new Error("a site without a language");
  return first;
}
