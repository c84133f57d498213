/**
 * Where in a calendar an event stands. A calendar knows days and hours only: not "some day from … to …", nor an open
 * end. So the days are as wide as is known, and wherever they are not the very days, the title says the date first.
 */
import { tzOffset } from "@date-fns/tz";
import { addDays } from "../../dates/day.ts";
import type { Day } from "../../dates/span.ts";
import { isExact } from "../../timeline/query.ts";
import type { TimelineEvent } from "../../timeline/timeline.ts";
import { date, line } from "./lines.ts";

const MINUTE = 60_000;

type Dated = Pick<
  TimelineEvent,
  "date" | "shape" | "earliest" | "startLatest" | "endEarliest" | "latest" | "time" | "id"
>;

/**
 * Whether the calendar shows just what is known: the day or days, and the hour where one is told. If not, words must
 * say what is.
 * @example isPlain({ …, date: "[2012-05-17..2012-05-20]" }) // false
 */
export function isPlain(event: Dated): boolean {
  return isExact(event) && event.time?.start === undefined;
}

/**
 * The beginning and end of an event. All day, from the first day on which it can have been to the last; the one known
 * day, where the other side is open. An hour of a known day is given in UTC, which every program turns into its
 * reader's own: a TZID needs the rules of that zone in that year, and the packages that have them as VTIMEZONE give
 * today's alone (`timezones-ical-library`) or those of ten years ago alone (`@touch4it/ical-timezones`).
 * @example whenLines({ …, date: "2012-05-17" }) // ["DTSTART;VALUE=DATE:20120517\r\n", "DTEND;VALUE=DATE:20120518\r\n"]
 */
export function whenLines(event: Dated): string[] {
  const { time, earliest, latest, shape } = event;
  if (shape === "day" && isExact(event) && earliest !== null && time?.start !== undefined && time.zone !== undefined) {
    const { start, end, zone } = time;
    return [
      line("DTSTART", utc(earliest, start, zone)),
      // Without an end it is a moment (RFC 5545, 3.6.1): how long it was nobody says.
      ...(end === undefined ? [] : [line("DTEND", utc(earliest, end, zone))]),
    ];
  }
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  if (first === null || last === null) throw new Error(`${event.id} has no day to stand on`);
  const days = { VALUE: "DATE" };
  // The end is the day after (3.6.1).
  return [line("DTSTART", date(first), days), line("DTEND", date(addDays(last, 1)), days)];
}

/**
 * An hour of a place as a moment in UTC (3.3.5).
 * @example utc("2012-05-17", "08:00", "Asia/Damascus") // "20120517T050000Z"
 */
export function utc(day: Day, clock: string, zone: string): string {
  const asIfUtc = Date.parse(`${day}T${clock}:00Z`);
  const before = (moment: number): number => asIfUtc - tzOffset(zone, new Date(moment)) * MINUTE;
  // The offset is that of the moment itself, which the first guess is near enough to, unless the clocks change between.
  const moment = before(before(asIfUtc));
  if (Number.isNaN(moment)) throw new Error(`no such hour: ${day} ${clock} ${zone}`);
  return new Date(moment).toISOString().replaceAll(/[-:]|\.\d+/gu, "");
}
