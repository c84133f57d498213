/**
 * Feeds of what was added, corrected and withdrawn: Atom (RFC 4287) and JSON Feed 1.1 of the same entries, one of each
 * for every language. They carry the days of the records, never the moment of the build.
 */
import type { Day } from "../dates/span.ts";
import type { Locale } from "../i18n/locale.ts";
import { translate } from "../i18n/strings.ts";
import { feedEntries, type FeedEntry } from "./feed/entries.ts";
import { oneLine } from "./line.ts";
import type { Publication } from "./publication.ts";
import { element, type Markup } from "./xml.ts";

/** A feed's file, below the prefix of its language. */
export const FEED_FILES = { atom: "feed.xml", json: "feed.json" } as const;

/**
 * The Atom feed of a language, as a file.
 * @example atomFeed(publication, "ar") // '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">…'
 */
export function atomFeed(publication: Publication, locale: Locale): string {
  const { timeline, site, address } = publication;
  const { locales, licences, publisher } = site;
  const feed = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": locale },
    element("id", {}, address(locale, "")),
    element("title", {}, feedTitle(publication, locale)),
    element("subtitle", {}, timeline.scope[locale]),
    element("updated", {}, moment(timeline.updated)),
    element("author", {}, element("name", {}, publisher[locale])),
    element("rights", {}, `${timeline.licence[locale]} ${licences.url}`),
    element("link", { rel: "self", type: "application/atom+xml", href: address(locale, FEED_FILES.atom) }),
    ...alternates(publication, locale, (each) => address(each, "")),
    // The feed in the other languages (RFC 4287, 4.2.7.2: a related resource) and the licence (RFC 4946).
    ...locales
      .filter((each) => each !== locale)
      .map((each) =>
        element("link", {
          rel: "related",
          type: "application/atom+xml",
          hreflang: each,
          href: address(each, FEED_FILES.atom),
        }),
      ),
    element("link", { rel: "license", href: licences.url }),
    // An entry a line, for those who look at the file.
    ...feedEntries(publication, locale).flatMap((entry) => ["\n", atomEntry(publication, entry, locale)]),
    "\n",
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.markup}\n`;
}

function atomEntry(publication: Publication, entry: FeedEntry, locale: Locale): Markup {
  const { id, on, event, title, summary, html, category } = entry;
  return element(
    "entry",
    {},
    element("id", {}, id),
    element("title", {}, title),
    element("published", {}, moment(on)),
    element("updated", {}, moment(on)),
    ...alternates(publication, locale, (each) => event.url[each]),
    element("category", { term: event.kind, label: category }),
    element("summary", {}, summary),
    element("content", { type: "html" }, html),
  );
}

/** The page in each language, of which RFC 4287 (4.1.2) allows one each; readers that know but one take the first. */
function alternates({ site }: Publication, locale: Locale, href: (locale: Locale) => string): readonly Markup[] {
  const own = [locale, ...site.locales.filter((each) => each !== locale)];
  return own.map((each) => element("link", { rel: "alternate", type: "text/html", hreflang: each, href: href(each) }));
}

/**
 * The JSON Feed of a language, as a value to be written by `JSON.stringify`. What version 1.1 has no field for stands
 * under names that begin with `_`, as it asks of extensions.
 * @example jsonFeed(publication, "en").version // "https://jsonfeed.org/version/1.1"
 */
export function jsonFeed(publication: Publication, locale: Locale) {
  const { timeline, site, address } = publication;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(publication, locale),
    home_page_url: address(locale, ""),
    feed_url: address(locale, FEED_FILES.json),
    description: timeline.scope[locale],
    language: locale,
    authors: [{ name: site.publisher[locale] }],
    _timeline: {
      about: address(locale, "data/"),
      updated: moment(timeline.updated),
      licence: { name: timeline.licence[locale], url: site.licences.url },
      feeds: site.locales.map((each) => ({ language: each, feed_url: address(each, FEED_FILES.json) })),
    },
    items: feedEntries(publication, locale).map(({ id, on, event, title, summary, html, category }) => ({
      id,
      url: event.url[locale],
      title,
      summary,
      content_html: html,
      date_published: moment(on),
      date_modified: moment(on),
      language: locale,
      tags: [category],
    })),
  };
}

/** What a feed is called, in its links too. */
export function feedTitle({ timeline }: Pick<Publication, "timeline">, locale: Locale): string {
  return oneLine(translate(locale)("feed.title", { title: timeline.title[locale] }));
}

/** A day as a moment (RFC 3339): days here have no hour, so their first. */
function moment(day: Day): string {
  return `${day}T00:00:00Z`;
}
