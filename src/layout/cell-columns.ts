/** The columns of time that events are counted in: days, weeks, months or years, whichever has room for a number. */
import { dayOf } from "./days.ts";
import { monthsIn, monthStep, onStep } from "./month-steps.ts";
import type { Band } from "./scale.ts";
import type { Extent } from "./scene-types.ts";

/** The least of a column, in px: a number of three digits has room, and there are few enough to be told apart. */
export const LEAST = 40;

/** Days of a week and of a month. */
const WEEK = 7;
const MONTH = 30.4;

/** Whole days, from the first to the last by number, and their place on a base scale in px. */
export interface Column extends Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * The columns of all bands, in order, as days are `k` times as far apart; each has `LEAST` px then, unless its band is
 * narrower: that is one column.
 * @example columnsOf([{ is: "panel", from: 0, to: 9, start: 0, size: 300 }], 1).length // 10
 */
export function columnsOf(bands: readonly Band[], k: number): Column[] {
  return bands.flatMap((band) => {
    const day = band.size / (band.to - band.from + 1);
    const at = (from: number, to: number): Column => ({
      from,
      to,
      start: band.start + (from - band.from) * day,
      size: (to - from + 1) * day,
    });
    const least = LEAST / (day * k);
    const starts = [band.from];
    for (const next of beginnings(band, day * k)) if (next - (starts.at(-1) ?? next) >= least) starts.push(next);
    // What is left of the last is counted with the one before.
    if (starts.length > 1 && band.to + 1 - (starts.at(-1) ?? band.to) < least) starts.pop();
    return starts.map((from, index) => at(from, (starts[index + 1] ?? band.to + 1) - 1));
  });
}

/** Where a column can begin, after the first; `day` is the inline size of one, in px. */
function beginnings({ from, to }: Band, day: number): number[] {
  const days = (first: number, every: number): number[] =>
    Array.from({ length: Math.max(0, Math.ceil((to + 1 - first) / every)) }, (_, index) => first + index * every);
  if (day >= LEAST) return days(from + 1, 1);
  if (WEEK * day >= LEAST) return days(mondayAfter(from), WEEK);
  const step = monthStep(MONTH * day, LEAST);
  return monthsIn(from + 1, to).filter((first) => onStep(first, step));
}

/** The first Monday after a day: 1970-01-01 was a Thursday. */
function mondayAfter(day: number): number {
  return day + WEEK - ((((day + 3) % WEEK) + WEEK) % WEEK);
}

/** What names a column: its days, which no other has at the same time. */
export function columnId({ from, to }: Pick<Column, "from" | "to">): string {
  return from === to ? dayOf(from) : `${dayOf(from)}-${dayOf(to)}`;
}
