/**
 * What a feed tells of: an entry for each event added, for each correction and for each withdrawal, the latest first.
 * A withdrawn event leaves nothing but the entry that says so, since it is shown nowhere else either.
 */
import type { Day } from "../../dates/span.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translate, type StringKey } from "../../i18n/strings.ts";
import type { Correction, TimelineEvent } from "../../timeline/timeline.ts";
import { oneLine } from "../line.ts";
import { correctionHtml, eventHtml, withdrawalHtml } from "./content.ts";
import { correctionLine, withdrawalLine } from "./lines.ts";
import { named, type Publication } from "../publication.ts";
import { titleOf } from "../told.ts";

export interface FeedEntry {
  /** Of this entry in this language, for ever: the event's address and what was done (RFC 4287, 4.2.6). */
  readonly id: string;
  readonly done: "added" | "corrected" | "withdrawn";
  readonly on: Day;
  readonly event: TimelineEvent;
  /** One line of plain text. */
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** The kind's name. */
  readonly category: string;
}

const TITLES: Readonly<Record<FeedEntry["done"], StringKey>> = {
  added: "feed.added",
  corrected: "feed.corrected",
  withdrawn: "event.withdrawnTitle",
};

/**
 * The entries in one language. Corrections are numbered in the order of their days, so that whether an editor writes
 * the new one above or below changes no id.
 * @example feedEntries(publication, "en")[0]?.title // "Corrected: Announced: A truce for four days"
 */
export function feedEntries(publication: Publication, locale: Locale): FeedEntry[] {
  const entries = publication.timeline.events.flatMap((event) => entriesOf(publication, event, locale));
  // Sorting keeps the order of what is of one day: that of the timeline, and what was done last of an event first.
  return entries.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function entriesOf(publication: Publication, event: TimelineEvent, locale: Locale): readonly FeedEntry[] {
  const { timeline } = publication;
  const t = translate(locale);
  const title = titleOf(timeline, event, locale);
  const entry = (done: FeedEntry["done"], on: Day, fragment: string, summary: string, html: string): FeedEntry => ({
    id: `${event.url[locale]}#${fragment}`,
    done,
    on,
    event,
    title: oneLine(t(TITLES[done], { title })),
    summary: oneLine(summary),
    html,
    category: named(timeline.kinds, event.kind).name[locale],
  });
  if (event.withdrawn !== undefined) {
    const line = withdrawalLine(publication, event.withdrawn, locale);
    return [
      entry("withdrawn", event.withdrawn.on, "withdrawn", line, withdrawalHtml(publication, event, locale, line)),
    ];
  }
  const corrected = inOrderOfDays(event.corrections).map((correction, index) => {
    const line = correctionLine(publication, correction, locale);
    const html = correctionHtml(publication, event, locale, line);
    return entry("corrected", correction.on, `corrected-${index + 1}`, line, html);
  });
  const added = entry("added", event.added, "added", event.summary[locale], eventHtml(publication, event, locale));
  return [...corrected.reverse(), added];
}

function inOrderOfDays(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
