/**
 * Time to place and back. The fitted scale gives room by the days that are told of, the true one by time alone;
 * both keep the same panels and gaps, so that one can turn into the other.
 */
import { beyond } from "./beyond.ts";
import type { ChartEvent } from "./chart-event.ts";
import { DAY } from "./days.ts";
import { fits, sizesOf } from "./fit.ts";
import type { Extent } from "./scene-types.ts";
import { leastGap, spansIn, stopsIn, type Stop } from "./spans-in.ts";
import { BRIDGE, stretchesOf, type Stretch } from "./stretches.ts";

/** A stretch of days with its place, in px. */
export interface Band extends Stretch, Extent {
  /** Where in a gap other days are wider or narrower. */
  readonly stops?: readonly Stop[];
}

export interface Scale {
  /** Panels and gaps in order, each beginning where the one before ends. */
  readonly bands: readonly Band[];
  /** The place of a moment (ms of UTC), in px: the later the further, across gaps too. */
  readonly x: (time: number) => number;
  /** The moment at a place. */
  readonly invert: (x: number) => number;
}

/** Where a scale has to fit, in px. */
export interface ScaleRoom extends Extent {
  /** Ways to share the room, the best first. */
  readonly tries: readonly Try[];
  /** The widest a day is drawn, in px; as on a page if left out. */
  readonly day?: number | undefined;
  /** How much is to be seen of a span in a gap, in px; as beside the glyphs of a chart if left out. */
  readonly seen?: number;
}

export interface Try {
  /** The inline size of every gap, unless its spans need more. */
  readonly gap: number;
  /** The inline size below which no panel goes; `panels` are all of them, in order. */
  readonly least: (panel: Stretch, index: number, panels: readonly Stretch[]) => number;
}

/**
 * The fitted scale, by the first way that gives every panel its least. Where none does, stretches of more and
 * more days are shown day by day instead of as gaps, until one does or there is but one panel.
 * @example fitted(events, { start: 98, size: 1002, tries: [{ gap: 66, least: () => 120 }] }).x(startOf("2012-05-17"))
 */
export function fitted(events: readonly ChartEvent[], { start, size, tries, day, seen }: ScaleRoom): Scale {
  for (let bridge = BRIDGE; ; bridge *= 2) {
    const stretches = stretchesOf(events, bridge);
    const panels = stretches.filter(({ is }) => is === "panel");
    const between = stretches.filter(({ is }) => is !== "panel").map((each) => leastGap(spansIn(events, each), seen));
    const rooms = tries.map(({ gap, least }) => {
      return { size, day, gaps: between.map((needed) => Math.max(gap, needed)), least: panels.map(least) };
    });
    const found = rooms.find(fits) ?? (panels.length <= 1 ? rooms.at(-1) : undefined);
    if (found !== undefined) {
      const bands = placed(stretches, sizesOf(stretches, found), start);
      return scaleOf(bands.map((band) => (band.is === "panel" ? band : withStops(band, events, seen))));
    }
  }
}

/**
 * The same panels and gaps, each as long as it lasted.
 * @example trueScale(stretchesOf(events), { start: 104, size: 996 })
 */
export function trueScale(stretches: readonly Stretch[], { start, size }: Extent): Scale {
  const days = stretches.map(({ from, to }) => to - from + 1);
  const all = days.reduce((total, count) => total + count, 0);
  return scaleOf(
    placed(
      stretches,
      days.map((count) => (count / all) * size),
      start,
    ),
  );
}

function placed(stretches: readonly Stretch[], sizes: readonly number[], start: number): Band[] {
  let next = start;
  return stretches.map((stretch, index) => {
    const size = sizes[index] ?? 0;
    const band = { is: stretch.is, from: stretch.from, to: stretch.to, start: next, size };
    next += size;
    return band;
  });
}

function withStops(gap: Band, events: readonly ChartEvent[], seen?: number): Band {
  const stops = stopsIn(gap, spansIn(events, gap), gap.size, seen);
  return stops.length > 0 ? { ...gap, stops } : gap;
}

/** Linear within each panel, and from stop to stop of a gap; beyond the first and last as within them. */
function scaleOf(bands: readonly Band[]): Scale {
  const last = bands.at(-1);
  if (last === undefined) return { bands, x: () => 0, invert: () => 0 };
  const all = bands.flatMap(({ from, start, size, stops = [] }) => [
    { day: from, x: start },
    ...stops.map(({ days, part }) => ({ day: from + days, x: start + part * size })),
  ]);
  const times = [...all.map(({ day }) => day * DAY), (last.to + 1) * DAY];
  const places = [...all.map(({ x }) => x), last.start + last.size];
  return { bands, x: along(times, places), invert: along(places, times) };
}

/** From stops to stops. `scaleLinear` does the same, but brings formats and colours, as much as all of this floor. */
function along(from: readonly number[], to: readonly number[]): (value: number) => number {
  return (value) => {
    // No list is made here, since it is asked a thousand times a frame.
    const index = beyond(from, value, 1, from.length - 1);
    const low = from[index - 1] ?? 0;
    const size = (from[index] ?? 0) - low;
    const part = size === 0 ? 0.5 : (value - low) / size;
    return (to[index - 1] ?? 0) * (1 - part) + (to[index] ?? 0) * part;
  };
}
