/** Whether a length told ("three days", "48 hours") fits a date that says from when to when. */
import type { Length } from "./apply.ts";
import { daysBetween } from "./day.ts";
import type { Span } from "./span.ts";

/** A number of calendar days touched; `max` is Infinity where nothing bounds it. */
export interface Touched {
  readonly min: number;
  readonly max: number;
}

/**
 * How many calendar days a length touches: hours may begin just before midnight.
 * @example touchedBy({ gives: "length", unit: "hours", min: 48, max: 48 }) // { min: 2, max: 3 }
 * @example touchedBy({ gives: "length", unit: "days", min: 3, max: 3 }) // { min: 3, max: 3 }
 */
export function touchedBy({ unit, min, max }: Length): Touched {
  if (unit === "days") return { min, max: max ?? Infinity };
  return { min: Math.ceil(min / 24), max: max === null ? Infinity : Math.ceil(max / 24) + 1 };
}

/**
 * How many calendar days, both ends counted, a date from start to end can have.
 * @example touchedFromTo(parseEdtf("2012-05-17/2012-05-20")) // { min: 4, max: 4 }
 */
export function touchedFromTo(span: Span): Touched {
  const { earliest, startLatest, endEarliest, latest } = span;
  return {
    min: startLatest === null || endEarliest === null ? 1 : Math.max(1, daysBetween(startLatest, endEarliest) + 1),
    max: earliest === null || latest === null ? Infinity : daysBetween(earliest, latest) + 1,
  };
}

/**
 * Whether a date from start to end can have the length told.
 * @example fits({ gives: "length", unit: "days", min: 3, max: 3 }, parseEdtf("2012-05-17/2012-05-20")) // false
 */
export function fits(length: Length, span: Span): boolean {
  const told = touchedBy(length);
  const dated = touchedFromTo(span);
  return told.min <= dated.max && dated.min <= told.max;
}
