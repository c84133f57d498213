/** Where months begin, and how many lie from one name of a month to the next where not all have room. */
import { DAY } from "./days.ts";

/** What divides years, so that January is among them. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/**
 * The first step at which names have the room they need; `Infinity` if none does.
 * @param month the inline size of a month, in px
 * @param least what a name needs from its start to the next, in px
 * @example monthStep(30, 80) // 3
 */
export function monthStep(month: number, least: number): number {
  return STEPS.find((months) => months * month >= least) ?? Infinity;
}

/**
 * The first days of months from one day to another, both included and all by number.
 * @example monthsIn(dayNumber("2012-05-02"), dayNumber("2012-07-01")) // those of 1 June and 1 July
 */
export function monthsIn(from: number, to: number): number[] {
  const date = new Date((from - 1) * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const firsts: number[] = [];
  const nth = new Date(0);
  // `Date.UTC` takes the years 0 to 99 for those of the last century.
  for (let next = 1; ; next += 1) {
    const day = nth.setUTCFullYear(year, month + next, 1) / DAY;
    if (day > to) return firsts;
    firsts.push(day);
  }
}

/**
 * Whether the month of a day (by number) is one of every so many.
 * @example onStep(dayNumber("2012-07-01"), 6) // true
 */
export function onStep(day: number, step: number): boolean {
  const date = new Date(day * DAY);
  return (date.getUTCFullYear() * 12 + date.getUTCMonth()) % step === 0;
}
