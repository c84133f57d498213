/**
 * What a gap has to have room for: days that somebody names and that no panel shows one by one. A gap is not true to
 * scale anyway; with too little of its days some day of a month looks like the one day.
 */
import type { ChartEvent } from "./chart-event.ts";
import { sum } from "./extremes.ts";
import { HALF } from "./frame.ts";
import { boundsRun, type Run } from "./stretches.ts";

/** How much of a span is to be seen, on both sides of its glyph, in px. */
export const SEEN = 2 * (HALF + 6);

/** What is left for the other days of a gap, in px. */
const OTHERS = 6;

/**
 * The spans of events that have rows, each within the gap; of those that overlap, the first.
 * @example spansIn([event("a", within("2012-05-01", "2012-05-31"))], { from: 15440, to: 15500 }).length // 1
 */
export function spansIn(events: readonly ChartEvent[], gap: Run): Run[] {
  const dates = events.flatMap(({ role, date, outside, others }) =>
    // One with a day from outside stands on that, and reaches as far as the articles allow.
    role === "primary" ? [...(outside ? [] : [date]), ...others.map((other) => other.date)] : [],
  );
  let last = gap.from - 1;
  return dates
    .flatMap(({ earliest, latest, ...rest }) =>
      earliest === null || latest === null || earliest === latest
        ? []
        : (boundsRun({ ...rest, earliest, latest }) ?? []),
    )
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .filter(({ from, to }) => {
      const isApart = from > last && to <= gap.to;
      if (isApart) last = to;
      return isApart;
    });
}

/**
 * How wide a gap has to be for its spans, in px; 0 where it has none.
 * @example leastGap([]) // 0
 */
export function leastGap(spans: readonly Run[], seen = SEEN): number {
  return spans.length === 0 ? 0 : spans.length * seen + OTHERS;
}

/** A place in a band: so many days from its first on, and at which part of its inline size that is. */
export interface Stop {
  readonly days: number;
  readonly part: number;
}

/**
 * Where the spans of a gap begin and end, so that each has room and the other days share the rest alike; nothing where
 * there are none, or no other days.
 * @example stopsIn({ from: 0, to: 99 }, [{ from: 0, to: 9 }], 100) // [{ days: 10, part: 0.28 }]
 */
export function stopsIn(gap: Run, spans: readonly Run[], size: number, seen = SEEN): Stop[] {
  const days = lengthOf(gap);
  const parts = spans.map((span) => Math.max(lengthOf(span) / days, seen / size));
  const [others, left] = [days - sum(spans.map(lengthOf)), 1 - sum(parts)];
  if (others === 0 || left <= 0) return [];
  let [last, end] = [gap.from, 0];
  const stops = spans.flatMap(({ from, to }, index) => {
    const start = end + ((from - last) / others) * left;
    [last, end] = [to + 1, start + (parts[index] ?? 0)];
    return [
      { days: from - gap.from, part: start },
      { days: last - gap.from, part: end },
    ];
  });
  // Its own ends are no places within it.
  return stops.filter((stop) => stop.days > 0 && stop.days < days);
}

const lengthOf = ({ from, to }: Run): number => to - from + 1;
