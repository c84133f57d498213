/**
 * What of a scale is seen: as in a lens everything moves apart from its base position, `x = k * base + shift`. A
 * gesture moves the lens; what is kept of it is the window of days that it ends on.
 */
import { min } from "./extremes.ts";
import { LEAST_DAYS } from "../timeline/view.ts";
import type { Window } from "../timeline/window.ts";
import { DAY, dayNumber, dayOf } from "./days.ts";
import type { Scale } from "./scale.ts";
import type { Extent } from "./scene-types.ts";

/** `k` is how many times as long everything is, `shift` in px along time. */
export interface Lens {
  readonly k: number;
  readonly shift: number;
}

/** Everything, at its base position. */
export const WHOLE: Lens = { k: 1, shift: 0 };

/** What can be seen through a lens: a plan of the chart, or of the strip. */
export interface Zoomable {
  /** Where time is drawn. */
  readonly plot: Extent;
  /** Without a lens. */
  readonly scale: Scale;
}

/**
 * A scale as it is seen through a lens.
 * @example through({ k: 2, shift: -100 }, scale).x(time) === 2 * scale.x(time) - 100 // true
 */
export function through({ k, shift }: Lens, { bands, x, invert }: Scale): Scale {
  return {
    bands: bands.map((band) => ({ ...band, start: k * band.start + shift, size: k * band.size })),
    x: (time) => k * x(time) + shift,
    invert: (place) => invert((place - shift) / k),
  };
}

/**
 * The lens that shows a window, edge to edge; an open side, and one beyond all days, is the edge of everything. No less
 * than `LEAST_DAYS` are shown, if need be beyond that edge.
 * @example lensOf(plan, {}) // { k: 1, shift: 0 }
 */
export function lensOf({ plot, scale }: Zoomable, { from, to }: Window): Lens {
  const days = span(scale);
  if (days === undefined) return WHOLE;
  const start = from === undefined ? -Infinity : dayNumber(from);
  const end = to === undefined ? Infinity : Math.max(start, dayNumber(to));
  const [opensAtStart, opensAtEnd] = [start <= days.first, end >= days.last];
  if (opensAtStart && opensAtEnd) return WHOLE;
  const x = (day: number): number => scale.x(day * DAY);
  const low = opensAtStart ? Math.min(plot.start, x(end + 1 - LEAST_DAYS)) : x(start);
  const high = opensAtEnd ? Math.max(plot.start + plot.size, x(start + LEAST_DAYS)) : x(end + 1);
  const k = plot.size / (high - low);
  return { k, shift: plot.start - k * low };
}

/**
 * The whole days that a lens shows, each that is more than half to be seen and at least `LEAST_DAYS`. A side that shuts
 * out nothing is left open.
 * @example windowOf(plan, lensOf(plan, { from: "2012-05-17", to: "2012-05-20" })) // { from: "2012-05-17", to: "2012-05-20" }
 */
export function windowOf({ plot, scale }: Zoomable, { k, shift }: Lens): Window {
  const days = span(scale);
  if (days === undefined || (k === 1 && shift === 0)) return {};
  const [low, high] = [plot.start, plot.start + plot.size].map((x) => scale.invert((x - shift) / k) / DAY);
  const [first = 0, over = 0] = enough(low ?? 0, high ?? 0);
  // A window beside all days stays beside them, and no further than a day can be written.
  const [start, end] = [Math.min(first, days.last + 1), Math.max(over - 1, days.first - 1)];
  return { ...(start > days.first && { from: dayOf(start) }), ...(end < days.last && { to: dayOf(end) }) };
}

/**
 * The greatest `k` that is of use: at it `LEAST_DAYS` of the panel whose days are narrowest fill the plot.
 * @example most(plan) // 14.2
 */
export function most({ plot, scale }: Zoomable): number {
  const panels = scale.bands.filter(({ is }) => is === "panel");
  const narrowest = min(panels, ({ from, to, size }) => size / (to - from + 1));
  return narrowest === undefined ? 1 : Math.max(1, plot.size / (LEAST_DAYS * narrowest));
}

/** The beginnings of days nearest to two moments, in days; where too few lie between, those round their middle. */
function enough(low: number, high: number): readonly number[] {
  const nearest = [Math.round(low), Math.round(high)] as const;
  if (nearest[1] - nearest[0] >= LEAST_DAYS) return nearest;
  const first = Math.round((low + high - LEAST_DAYS) / 2);
  return [first, first + LEAST_DAYS];
}

/** The first and last day of a scale by number, both included; nothing without any. */
function span({ bands }: Scale): { readonly first: number; readonly last: number } | undefined {
  const [first, last] = [bands[0], bands.at(-1)];
  return first === undefined || last === undefined ? undefined : { first: first.from, last: last.to };
}
