/**
 * Days as whole numbers since 1970-01-01, which can be added and compared; and the moments that a scale maps.
 * This floor goes to the browser, so it brings no date library: that of D3 alone would be an eighth of it.
 */
import type { Day } from "../dates/span.ts";

/** Milliseconds in a day of UTC. */
export const DAY = 86_400_000;

/**
 * A day as a number.
 * @example dayNumber("1970-01-02") // 1
 */
export function dayNumber(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / DAY;
  numbers.set(day, number);
  return number;
}

/**
 * The day of a number.
 * @example dayOf(1) // "1970-01-02"
 */
export function dayOf(number: number): Day {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * DAY).toISOString().slice(0, 10);
  days.set(number, day);
  return day;
}

/** What was asked for once is asked for again with each frame, and for each of a thousand cards. */
const days = new Map<number, Day>();
const numbers = new Map<Day, number>();

/**
 * The moment a day begins, in ms of UTC.
 * @example startOf("1970-01-02") // 86400000
 */
export function startOf(day: Day): number {
  return dayNumber(day) * DAY;
}

/**
 * The moment a day is over, in ms of UTC: the beginning of the next.
 * @example endOf("1970-01-01") // 86400000
 */
export function endOf(day: Day): number {
  return startOf(day) + DAY;
}

/**
 * The day of a moment in ms of UTC, as a number; one that a sum of fractions puts just before midnight is of the day after.
 * @example dayAt(startOf("1970-01-02") - 0.001) // 1
 */
export function dayAt(time: number): number {
  return Math.floor((time + 1) / DAY);
}
