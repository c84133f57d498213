/**
 * The events as TimelineJS reads them (https://timeline.knightlab.com/docs/json-format.html), in one language. It has
 * texts for markup and dates for certain, so that texts are escaped, and what is not certain is said in words.
 * Whoever shows it in Arabic gives TimelineJS the option `language: "ar"`; the file cannot.
 */
import { parseEdtf } from "../dates/edtf.ts";
import type { Day } from "../dates/span.ts";
import { compactRange } from "../i18n/describe.ts";
import { direction, type Locale } from "../i18n/locale.ts";
import { translate } from "../i18n/strings.ts";
import { isExact, select } from "../timeline/query.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { capitalised, plain } from "./plain.ts";
import { named, type Publication } from "./publication.ts";
import { bodyOf, headlineOf, labelled, statusLine, whenOf } from "./telling.ts";
import { termsOf } from "./terms.ts";
import { element, text } from "./xml.ts";

/** A day; months are counted from 1. */
export interface SlideDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Slide {
  readonly unique_id: string;
  /** HTML, both. */
  readonly text: { readonly headline: string; readonly text: string };
  /** Off, or what looks like an address within markup becomes a link within a link. */
  readonly autolink: false;
}

export interface EventSlide extends Slide {
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  /** Takes the place of both dates. Escaped twice. */
  readonly display_date: string;
  /** The row it is in. Escaped twice. */
  readonly group: string;
}

export interface TimelineJs {
  readonly scale: "human";
  readonly title: Slide;
  readonly events: readonly EventSlide[];
}

/** No event has it: an id has no such sign. */
const TITLE_ID = "about_this_timeline";

/**
 * The whole as a value to be written by `JSON.stringify`: a title that says what this is, and a slide for each event.
 * A withdrawn one is left out, as from the chart: a story told in slides has no place to say so.
 * @example timelineJs(publication, "en").events[0]?.text.headline // "Announced: A truce for four days"
 */
export function timelineJs(publication: Publication, locale: Locale): TimelineJs {
  const { timeline, site, address } = publication;
  const home = address(locale, "");
  const about = [site.description[locale], ...termsOf(publication, locale)];
  return {
    scale: "human",
    title: {
      unique_id: TITLE_ID,
      text: {
        headline: escaped(timeline.title[locale]),
        text: html(about, { href: home, words: home }, locale),
      },
      autolink: false,
    },
    events: select(timeline, {}).map((event) => slideOf(publication, event, locale)),
  };
}

function slideOf(publication: Publication, event: TimelineEvent, locale: Locale): EventSlide {
  const { timeline } = publication;
  const first = event.earliest ?? event.latest;
  const last = event.latest ?? event.earliest;
  if (first === null || last === null) throw new Error(`${event.id} has no day to stand on`);
  const lines = [statusLine(publication, event, locale), ...bodyOf(publication, event, locale), timeline.scope[locale]];
  const page = { href: event.url[locale], words: translate(locale)("detail.page") };
  return {
    unique_id: event.id,
    start_date: slideDate(first),
    ...(first !== last && { end_date: slideDate(last) }),
    display_date: escapedTwice(capitalised(whenOf(publication, event, locale))),
    group: escapedTwice(named(timeline.kinds, event.kind).name[locale]),
    text: {
      headline: escaped(shortTitle(publication, event, locale)),
      text: html(lines, page, locale),
    },
    autolink: false,
  };
}

/**
 * The title, after the date where it is not the very day or days: on the band of time TimelineJS shows the beginning of
 * the title alone, at a point or along a bar, so that one day of several would look like all of them. There the year
 * stands below, and on a slide above.
 */
function shortTitle(publication: Publication, event: TimelineEvent, locale: Locale): string {
  const title = headlineOf(publication, event, locale);
  if (isExact(event)) return title;
  const { months } = publication.site;
  return labelled(capitalised(compactRange(parseEdtf(event.date), locale, { months, year: false })), title, locale);
}

function slideDate(day: Day): SlideDate {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date };
}

/**
 * Paragraphs and a link. They say their direction, since the page that shows them may be of another language, and do so
 * once for all: around what has no bare `<p>` in it TimelineJS puts another.
 */
function html(
  lines: readonly string[],
  link: { readonly href: string; readonly words: string },
  locale: Locale,
): string {
  const paragraphs = lines.map((line) => element("p", {}, plain(line)));
  const last = element("p", {}, element("a", { href: link.href }, link.words));
  return element("div", { lang: locale, dir: direction(locale) }, ...paragraphs, last).markup;
}

function escaped(words: string): string {
  return text(plain(words)).markup;
}

/**
 * For dates and rows: TimelineJS 3.9 takes their markup away, by which what was escaped becomes markup, and then puts
 * the rest into the page as HTML.
 */
function escapedTwice(words: string): string {
  return escaped(escaped(words));
}
