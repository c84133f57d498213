/**
 * Arithmetic on whole calendar days, the one place that calls date-fns. Everything goes through
 * `in: utc`, without which results depend on the zone of the machine.
 */
import { utc } from "@date-fns/utc";
import * as fns from "date-fns";

/** A calendar day as ISO 8601, `2012-05-17`: no zone, no hour, and it sorts as text. */
export type Day = string;
/** `2012-05`. */
export type Month = string;
/** `2012`. */
export type Year = string;

const text = (date: Date): Day => fns.formatISO(date, { representation: "date", in: utc });

/**
 * The day `days` later, or earlier if negative.
 * @example addDays("2012-02-28", 1) // "2012-02-29"
 */
export function addDays(day: Day, days: number): Day {
  return text(fns.addDays(day, days, { in: utc }));
}

/**
 * The same date `months` later, or earlier if negative; a date that month lacks becomes its last.
 * @example addMonths("2012-03-31", -1) // "2012-02-29"
 */
export function addMonths(day: Day, months: number): Day {
  return text(fns.addMonths(day, months, { in: utc }));
}

/**
 * How many days later `b` is than `a`; negative if earlier.
 * @example daysBetween("2012-02-28", "2012-03-01") // 2
 */
export function daysBetween(a: Day, b: Day): number {
  return fns.differenceInCalendarDays(b, a, { in: utc });
}

/**
 * Number of days in a month.
 * @example daysInMonth("2012-02") // 29
 */
export function daysInMonth(month: Month): number {
  return fns.getDaysInMonth(`${month}-01`, { in: utc });
}

/**
 * First and last day of a month.
 * @example monthBounds("2012-02") // ["2012-02-01", "2012-02-29"]
 */
export function monthBounds(month: Month): readonly [Day, Day] {
  return [`${month}-01`, `${month}-${String(daysInMonth(month))}`];
}

/**
 * The month a day is in.
 * @example monthOf("2012-05-17") // "2012-05"
 */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/**
 * The year a day is in.
 * @example yearOf("2012-05-17") // "2012"
 */
export function yearOf(day: Day): Year {
  return day.slice(0, 4);
}

/**
 * Day of the week, 0 for Sunday to 6 for Saturday.
 * @example dayOfWeek("2012-05-17") // 4
 */
export function dayOfWeek(day: Day): number {
  return fns.getDay(day, { in: utc });
}
