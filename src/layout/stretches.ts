/** Which days are shown one by one, and which stretches lie before, between and after them. */
import { max, min } from "./extremes.ts";
import type { Bounds, ChartEvent } from "./chart-event.ts";
import { dayNumber } from "./days.ts";

/** An event known to within so many days opens a panel. */
export const KNOWN_WITHIN = 14;

/** No gap hides fewer days than this and one more: a week costs a reader less than a break in the scale. */
export const BRIDGE = 7;

/** A run of days by number, both ends included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A part of the scale: days one by one, or a gap. */
export interface Stretch extends Run {
  readonly is: "panel" | "before" | "between" | "after";
}

/**
 * The days an event can have been on, as far as they are bounded: with one bound, that day.
 * @example boundsRun({ shape: "before", earliest: null, latest: "1970-01-03", … }) // { from: 2, to: 2 }
 */
export function boundsRun({ earliest, latest }: Bounds): Run | undefined {
  const from = earliest ?? latest;
  const to = latest ?? earliest;
  return from === null || to === null ? undefined : { from: dayNumber(from), to: dayNumber(to) };
}

/** The stretches of a timeline in order, without a hole; `bridge` is the most days that are no gap. */
export function stretchesOf(events: readonly ChartEvent[], bridge: number = BRIDGE): Stretch[] {
  const all = events.flatMap(runsOf);
  const known = events.flatMap(knownRuns);
  // With no day known well enough, the bounds are all there is to show.
  const panels = merged(known.length > 0 ? known : all, bridge);
  const first = panels[0];
  const last = panels.at(-1);
  if (first === undefined || last === undefined) return [];
  const from = min(all, (run) => run.from) ?? first.from;
  const to = max(all, (run) => run.to) ?? last.to;
  const whole = merged([...outer(from, first.from, bridge), ...panels, ...outer(last.to, to, bridge)], bridge);
  return withGaps(whole, from, to);
}

/** Days at the outer ends that are not worth a gap go to the panel beside them. */
function outer(from: number, to: number, bridge: number): Run[] {
  return to > from && to - from <= bridge ? [{ from, to }] : [];
}

function withGaps(panels: readonly Run[], from: number, to: number): Stretch[] {
  const parts: Stretch[] = [];
  let next = from;
  for (const panel of panels) {
    if (panel.from > next)
      parts.push({ is: parts.length === 0 ? "before" : "between", from: next, to: panel.from - 1 });
    parts.push({ is: "panel", ...panel });
    next = panel.to + 1;
  }
  if (to >= next) parts.push({ is: "after", from: next, to });
  return parts;
}

function merged(runs: readonly Run[], bridge: number): Run[] {
  const result: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1);
    if (last === undefined || run.from - last.to - 1 > bridge) result.push(run);
    else result[result.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
  }
  return result;
}

function runsOf({ date, outside, others }: ChartEvent): Run[] {
  return [date, ...(outside === undefined ? [] : [outside]), ...others.map((other) => other.date)].flatMap(
    (bounds) => boundsRun(bounds) ?? [],
  );
}

/** A bound alone is no knowledge of the day, so that an open end opens nothing. */
function knownRuns({ date, outside }: ChartEvent): Run[] {
  return [date, ...(outside === undefined ? [] : [outside])].flatMap((bounds) => {
    const run = boundsRun(bounds);
    const known = run !== undefined && bounds.earliest !== null && bounds.latest !== null;
    return known && run.to - run.from < KNOWN_WITHIN ? [run] : [];
  });
}
