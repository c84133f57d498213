/**
 * The events as a calendar of one language, to be subscribed to (RFC 5545, with RFC 7986 for what it says of itself).
 * Written by ourselves: `ical-generator` 11 leaves out the end of the last line (3.1), leaves commas and line ends in
 * a calendar's name as they are (3.3.11), escapes addresses as if they were texts (3.3.13) and knows no LANGUAGE; the
 * rest of it is for meetings. The parts are in `ics/`.
 */
import type { Locale } from "../i18n/locale.ts";
import { eventLines } from "./ics/event.ts";
import { line, text, uri, utcDay } from "./ics/lines.ts";
import type { Publication } from "./publication.ts";
import { termsOf } from "./terms.ts";

/** How often a calendar may ask again: records change seldom, but a correction should arrive. */
const REFRESH = "P1D";

/** Where the calendar of a language lives. */
export const CALENDAR_FILE = "data/events.ics";

/**
 * The calendar in one language. Every event is in it, each by itself with all that must be said of it, since programs
 * show and pass on single ones; the same bytes for the same records.
 * @example calendar(publication, "en").startsWith("BEGIN:VCALENDAR\r\n") // true
 */
export function calendar(publication: Publication, locale: Locale): string {
  const { timeline, address } = publication;
  const { title, updated, events } = timeline;
  const home = address(locale, "");
  const language = { LANGUAGE: locale };
  const name = text(title[locale]);
  const description = text([...termsOf(publication, locale), home].join("\n"));
  return [
    line("BEGIN", "VCALENDAR"),
    line("VERSION", "2.0"),
    line("PRODID", text(`-//${new URL(home).host}//Timeline//${locale.toUpperCase()}`)),
    line("CALSCALE", "GREGORIAN"),
    line("NAME", name, language),
    // What programs read in fact.
    line("X-WR-CALNAME", name),
    line("DESCRIPTION", description, language),
    line("X-WR-CALDESC", description),
    line("URL", uri(home)),
    line("SOURCE", uri(address(locale, CALENDAR_FILE)), { VALUE: "URI" }),
    line("LAST-MODIFIED", utcDay(updated)),
    line("REFRESH-INTERVAL", REFRESH, { VALUE: "DURATION" }),
    line("X-PUBLISHED-TTL", REFRESH),
    ...events.flatMap((event) => eventLines(publication, event, locale)),
    line("END", "VCALENDAR"),
  ].join("");
}
