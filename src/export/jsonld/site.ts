/** The site, a page and the way to it, and the records as a dataset. */
import type { Locale } from "../../i18n/locale.ts";
import type { TimelineEvent } from "../../timeline/timeline.ts";
import type { Publication } from "../publication.ts";
import { idOf, reference, type Node } from "./node.ts";
import { articleNode } from "./things.ts";

/** A page and how it is called; the address has no slash before it. */
export interface Crumb {
  readonly page: string;
  readonly name: string;
}

/** A file to download. */
export interface Download {
  readonly url: string;
  /** The media type, such as `text/csv`. */
  readonly type: string;
  readonly name: string;
}

/** The site itself. */
export function websiteNode(publication: Publication, locale: Locale): Node {
  const { timeline, site, address } = publication;
  return {
    "@type": "WebSite",
    "@id": idOf(publication, "", "website"),
    url: address(locale, ""),
    name: timeline.title[locale],
    description: timeline.scope[locale],
    inLanguage: locale,
    publisher: publisherNode(publication, locale),
    license: site.licences.url,
  };
}

/** A page of it, as of the day of the records. */
export function pageNode(publication: Publication, locale: Locale, { page, name }: Crumb, main?: Node): Node {
  const { timeline, site, address } = publication;
  const url = address(locale, page);
  return {
    "@type": "WebPage",
    "@id": url,
    url,
    name,
    inLanguage: locale,
    isPartOf: { "@id": idOf(publication, "", "website") },
    breadcrumb: { "@id": `${url}#breadcrumb` },
    mainEntity: main && reference(main),
    dateModified: timeline.updated,
    license: site.licences.url,
  };
}

/** The way to a page from the first, the page itself last. */
export function breadcrumbNode({ address }: Publication, locale: Locale, trail: readonly Crumb[]): Node {
  return {
    "@type": "BreadcrumbList",
    "@id": `${address(locale, trail.at(-1)?.page ?? "")}#breadcrumb`,
    itemListElement: trail.map(({ page, name }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: address(locale, page),
    })),
  };
}

/**
 * The records as a dataset, with the files to download and the articles they are drawn from.
 * @example datasetNode(publication, "en", [])["version"] // the hash of the timeline
 */
export function datasetNode(publication: Publication, locale: Locale, downloads: readonly Download[]): Node {
  const { timeline, site, address } = publication;
  return {
    "@type": "Dataset",
    "@id": datasetId(publication),
    url: address(locale, "data/"),
    name: timeline.title[locale],
    description: `${site.description[locale]} ${timeline.scope[locale]}`,
    license: site.licences.url,
    creator: publisherNode(publication, locale),
    version: timeline.hash,
    dateModified: timeline.updated,
    inLanguage: site.locales,
    isAccessibleForFree: true,
    temporalCoverage: coverage(timeline.events),
    distribution: downloads.map(({ url, type, name }) => ({
      "@type": "DataDownload",
      contentUrl: url,
      encodingFormat: type,
      name,
    })),
    isBasedOn: timeline.sources.map((source) => articleNode(publication, source, locale)),
  };
}

/** The name of the dataset, whatever page speaks of it. */
export function datasetId(publication: Publication): string {
  return idOf(publication, "data/", "dataset");
}

/** From the first day that anything is bounded by to the last (ISO 8601); outside days are no part of it. */
function coverage(events: readonly TimelineEvent[]): string | undefined {
  const days = events
    .filter(({ withdrawn }) => withdrawn === undefined)
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
    .sort();
  const [first] = days;
  return first === undefined ? undefined : `${first}/${days.at(-1) ?? first}`;
}

function publisherNode({ site }: Publication, locale: Locale): Node {
  return { "@type": "Organization", name: site.publisher[locale] };
}
