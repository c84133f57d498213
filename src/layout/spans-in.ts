/** What a gap has to have room for: days that somebody names and that no panel shows one by one. */
import { max } from "d3-array";
import type { Bounds, ChartEvent } from "./chart-event.ts";
import { HALF } from "./frame.ts";
import { boundsRun, type Run } from "./stretches.ts";

/** Of a whisker on each side of its glyph, in px: with less of it some day of a month looks like the one day. */
const SEEN = 6;

/** No gap is made wider than this for what is in it, in px: of years it would take a month half the chart. */
const MOST = 96;

/**
 * How wide a gap has to be for every span that lies in it, and that has a row, to be seen on both sides of its glyph, in
 * px; 0 where it holds none.
 * @example leastGap([event("a", within("2012-05-01", "2012-05-31"))], mayAndJune) // 55
 */
export function leastGap(events: readonly ChartEvent[], gap: Run): number {
  const days = gap.to - gap.from + 1;
  const needs = events.flatMap(({ role, date, outside, others }) => {
    if (role !== "primary") return [];
    // One with a day from outside stands on that, and reaches as far as the articles allow.
    const spans = [...(outside === undefined ? [date] : []), ...others.map((other) => other.date)];
    return spans.flatMap((span) => {
      const run = spanRun(span);
      if (run === undefined || run.from < gap.from || run.to > gap.to) return [];
      return [(2 * (HALF + SEEN) * days) / (run.to - run.from + 1)];
    });
  });
  return Math.min(MOST, max(needs) ?? 0);
}

/** The days from the first to the last, where both are known and are not one. */
function spanRun(bounds: Bounds): Run | undefined {
  const run = bounds.earliest === null || bounds.latest === null ? undefined : boundsRun(bounds);
  return run === undefined || run.from === run.to ? undefined : run;
}
