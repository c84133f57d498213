/** The little that this floor needs to know of days: the browser gets it too, so it stays free of date libraries. */
import type { Day } from "../dates/span.ts";

const MS_A_DAY = 86_400_000;

/**
 * Whether a text is a day that exists.
 * @example isDay("2012-02-30") // false
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines roll 30 February over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * How many days from one to another, both counted; less than one if they are the wrong way round.
 * @example spanDays("2012-05-17", "2012-05-20") // 4
 */
export function spanDays(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY + 1;
}
