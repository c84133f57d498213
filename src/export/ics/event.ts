/** One event as a VEVENT (RFC 5545, 3.6.1), with all that must be said of it. */
import { describeTime } from "../../i18n/describe.ts";
import { parseEdtf } from "../../dates/edtf.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translate } from "../../i18n/strings.ts";
import { isExact } from "../../timeline/query.ts";
import type { TimelineEvent } from "../../timeline/timeline.ts";
import { capitalised } from "../plain.ts";
import { named, type Publication } from "../publication.ts";
import { bodyOf, headlineOf, labelled, statusLine, whenOf } from "../telling.ts";
import { termsOf } from "../terms.ts";
import { line, text, uri, utcDay } from "./lines.ts";
import { isPlain, whenLines } from "./when.ts";

/** The lines of an event, its BEGIN and END among them. */
export function eventLines(publication: Publication, event: TimelineEvent, locale: Locale): string[] {
  const { timeline, address } = publication;
  const { corrections, withdrawn, added, places, kind } = event;
  const language = { LANGUAGE: locale };
  const url = event.url[locale];
  const where = places.map((id) => named(timeline.places, id).name[locale]);
  const changes = [...corrections.map(({ on }) => on), ...(withdrawn === undefined ? [] : [withdrawn.on])];
  const changed = changes.sort().at(-1) ?? added;
  return [
    line("BEGIN", "VEVENT"),
    // The host, since an id is one of this site only (3.8.4.7); the same in every language, as it is one event.
    line("UID", text(`${event.id}@${new URL(address(locale, "")).host}`)),
    line("DTSTAMP", utcDay(timeline.updated)),
    line("CREATED", utcDay(added)),
    line("LAST-MODIFIED", utcDay(changed)),
    line("SEQUENCE", String(changes.length)),
    ...whenLines(event),
    line("SUMMARY", text(summaryOf(publication, event, locale)), language),
    line("DESCRIPTION", text(descriptionOf(publication, event, locale)), language),
    ...(where.length === 0
      ? []
      : [line("LOCATION", text(where.join(`${translate(locale)("list.comma")} `)), language)]),
    line("CATEGORIES", text(named(timeline.kinds, kind).name[locale]), language),
    line("URL", uri(url)),
    line("STATUS", statusOf(publication, event)),
    // It is nobody's appointment.
    line("TRANSP", "TRANSPARENT"),
    line("END", "VEVENT"),
  ];
}

/** The title after the date, where the days of the calendar are not the very days, and after the hour, which is told in its own zone. */
function summaryOf(publication: Publication, event: TimelineEvent, locale: Locale): string {
  const title = headlineOf(publication, event, locale);
  if (isPlain(event)) return title;
  return labelled(capitalised(dateWords(publication, event, locale)), title, locale);
}

function descriptionOf(publication: Publication, event: TimelineEvent, locale: Locale): string {
  return [
    statusLine(publication, event, locale),
    capitalised(whenOf(publication, event, locale)),
    ...bodyOf(publication, event, locale),
    event.url[locale],
    ...termsOf(publication, locale),
  ].join("\n");
}

/** The hour alone, where it is all that the calendar cannot say. */
function dateWords(publication: Publication, event: TimelineEvent, locale: Locale): string {
  const { time } = event;
  if (time?.start === undefined || event.shape !== "day" || !isExact(event)) return whenOf(publication, event, locale);
  return describeTime(time, parseEdtf(event.date), locale, publication.site.zones);
}

/**
 * TENTATIVE for all that is not told as done or in force, and for days that are not sure; CANCELLED for what was
 * withdrawn, so that copies in calendars are struck out (3.8.1.11).
 */
function statusOf({ timeline }: Publication, event: TimelineEvent): "CONFIRMED" | "TENTATIVE" | "CANCELLED" {
  if (event.withdrawn !== undefined) return "CANCELLED";
  return named(timeline.statuses, event.status).drawn === "solid" && isExact(event) ? "CONFIRMED" : "TENTATIVE";
}
