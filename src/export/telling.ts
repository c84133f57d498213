/** An event in plain words, as calendars, slides and tables say it: every line may be the only one that is read. */
import { parseEdtf } from "../dates/edtf.ts";
import type { Day } from "../dates/span.ts";
import { describeSpan, describeWhen } from "../i18n/describe.ts";
import type { Locale } from "../i18n/locale.ts";
import { openNote, statusSentence } from "../i18n/status.ts";
import { translate } from "../i18n/strings.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { outsideDay, outsideFact } from "./outside.ts";
import type { Publication } from "./publication.ts";
import { countsOf, sayersOf } from "./sayers.ts";
import { titleOf, toldOf, toldOn } from "./told.ts";

/**
 * The title after all that must not be lost before it: the status word where it is not drawn solid, and a withdrawal.
 * @example headlineOf(publication, event, "en") // "Withdrawn on 3 June 2012: Announced: A truce for four days"
 */
export function headlineOf(publication: Publication, event: TimelineEvent, locale: Locale): string {
  const title = titleOf(publication.timeline, event, locale);
  const { withdrawn } = event;
  return withdrawn === undefined ? title : labelled(withdrawnOn(publication, withdrawn.on, locale), title, locale);
}

/**
 * The stage it had reached, and when that was told.
 * @example statusLine(publication, event, "en") // "Visit, said to have happened · as told on 22 May 2012"
 */
export function statusLine({ timeline, site }: Publication, event: TimelineEvent, locale: Locale): string {
  return statusSentence(toldOf(timeline, event), toldOn(timeline, event), locale, site.months);
}

/**
 * The date and hour in words.
 * @example whenOf(publication, event, "en") // "some day from 17 to 20 May 2012"
 */
export function whenOf({ site }: Publication, event: Pick<TimelineEvent, "date" | "time">, locale: Locale): string {
  const { months, zones } = site;
  return describeWhen(parseEdtf(event.date), event.time, locale, { months, zones });
}

/**
 * What follows title, status and date, a line each: withdrawal, summary, who says so, notes, and behind a † what no
 * article says.
 * @example bodyOf(publication, event, "en").at(-1) // "† 18 May 2012, by what is known from outside the articles"
 */
export function bodyOf(publication: Publication, event: TimelineEvent, locale: Locale): string[] {
  const { withdrawn, outside, summary } = event;
  const whoSays = `${translate(locale)("event.whoSays")} (${countsOf(event, locale)})`;
  const outsideLines = [
    outsideDay(publication, event, locale),
    ...outside.map((fact) => outsideFact(publication, fact, locale)),
  ];
  return [
    ...(withdrawn === undefined
      ? []
      : [labelled(withdrawnOn(publication, withdrawn.on, locale), withdrawn.why[locale], locale)]),
    summary[locale],
    labelled(whoSays, sayersOf(publication.timeline, event, locale), locale),
    ...notesOf(publication, event, locale),
    ...outsideLines.filter((line) => line !== undefined),
  ];
}

/** What is to be known besides: the caveats, and where the articles differ. */
export function notesOf(publication: Publication, event: TimelineEvent, locale: Locale): string[] {
  const label = translate(locale)("event.differs");
  return [
    ...caveatsOf(publication, event, locale),
    ...event.differs.map((sentence) => labelled(label, sentence[locale], locale)),
  ];
}

/** That nobody tells how an open matter ended, and that the zone is an editor's. */
export function caveatsOf({ timeline, site }: Publication, event: TimelineEvent, locale: Locale): string[] {
  const { open } = toldOf(timeline, event).status;
  return [
    ...(open ? [openNote(toldOn(timeline, event), locale, site.months)] : []),
    ...(event.time?.zoneFrom === "editor" ? [translate(locale)("event.zoneByEditor")] : []),
  ];
}

/**
 * A text behind what is said of it.
 * @example labelled("Who says so", "Agency K", "en") // "Who says so: Agency K"
 */
export function labelled(label: string, text: string, locale: Locale): string {
  return translate(locale)("event.statusTitle", { status: label, title: text });
}

function withdrawnOn({ site }: Publication, on: Day, locale: Locale): string {
  return translate(locale)("event.withdrawn", {
    date: describeSpan(parseEdtf(on), locale, { months: site.months }),
  });
}
