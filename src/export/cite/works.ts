/** The works that can be cited, made from the timeline at build: an event, an article, a saved view, the whole. */
import { parseEdtf } from "../../dates/edtf.ts";
import type { Span } from "../../dates/span.ts";
import type { Locale, Localized } from "../../i18n/locale.ts";
import { translate } from "../../i18n/strings.ts";
import type { Source, TimelineEvent } from "../../timeline/timeline.ts";
import { oneLine } from "../line.ts";
import type { Publication } from "../publication.ts";
import { numberOf, printsItsDay, publisherOf, titleOf } from "../told.ts";
import type { Article, Page } from "./work.ts";

const HASH_DIGITS = 12;

/** The citation of the whole timeline. */
export function wholeWork(publication: Publication, locale: Locale): Page {
  const { site, address } = publication;
  const shared = common(publication, locale);
  return {
    type: "page",
    ...shared,
    id: "timeline",
    title: shared.site,
    author: oneLine(site.publisher[locale]),
    address: address(locale, ""),
  };
}

/**
 * The citation of an event, by its title after the status word, and after the word for a withdrawal.
 * @example eventWork(publication, event, "en").title // "Announced: A truce for four days"
 */
export function eventWork(publication: Publication, event: TimelineEvent, locale: Locale): Page {
  const title = titleOf(publication.timeline, event, locale);
  return {
    ...wholeWork(publication, locale),
    id: event.id,
    title: oneLine(event.withdrawn === undefined ? title : translate(locale)("event.withdrawnTitle", { title })),
    address: event.url[locale],
  };
}

/** The citation of a saved view. */
export function viewWork(
  publication: Publication,
  view: { readonly id: string; readonly title: Localized },
  locale: Locale,
): Page {
  return {
    ...wholeWork(publication, locale),
    id: view.id,
    title: oneLine(view.title[locale]),
    address: publication.address(locale, `views/${view.id}/`),
  };
}

/**
 * The citation of an article itself, as far as it is known. A paper that is merely probable is not named, and a text
 * without a headline gets none.
 * @example articleWork(publication, source, "en").paper // "Unnamed newspaper (article 3)"
 */
export function articleWork(publication: Publication, source: Source, locale: Locale): Article {
  const { timeline, address } = publication;
  const t = translate(locale);
  const { note, ...shared } = common(publication, locale);
  const page = address(locale, `sources/${source.id}/`);
  const published = dayMonthOrYear(parseEdtf(source.published));
  const untitled = source.headline === undefined;
  return {
    type: "article",
    ...shared,
    id: source.id,
    language: source.language,
    title: untitled ? t("cite.untitled", { number: numberOf(timeline, source) }) : oneLine(source.headline.text),
    untitled,
    paper: oneLine(publisherOf(timeline, source, locale)),
    ...(published !== undefined && { published }),
    supplied: !printsItsDay(source),
    ...(source.url !== undefined && { original: source.url }),
    address: page,
    note: [
      `${t("cite.recorded", { site: shared.site })}${t("list.comma")} ${page}.`,
      ...(source.basis === "outside" ? [t("source.basisOutside")] : []),
      ...(source.integrity.state === "altered" ? [`${t("source.integrity")}: ${t("source.integrity.altered")}`] : []),
      note,
    ].join(" "),
  };
}

function common({ timeline, site }: Publication, locale: Locale) {
  const hash = timeline.hash.slice(0, HASH_DIGITS);
  const scope = oneLine(timeline.scope[locale]);
  const t = translate(locale);
  const licence = t("data.licenceRecords", { licence: timeline.licence[locale] });
  return {
    locale,
    site: oneLine(timeline.title[locale]),
    scope,
    updated: timeline.updated,
    hash,
    months: site.months,
    note: oneLine(`${scope} ${licence} ${site.licences.url} ${t("cite.hash", { hash })}.`),
  };
}

/** As fine as it is known: bibliographies know days, months and years, but no "some day from". */
function dayMonthOrYear({ earliest, latest, approximate, uncertain }: Span): string | undefined {
  if (earliest === null || latest === null || approximate || uncertain) return undefined;
  const [day, month, year] = [earliest, earliest.slice(0, 7), earliest.slice(0, 4)];
  return [day, month, year].find((grain) => latest.startsWith(grain));
}
