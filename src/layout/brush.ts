/** What of the overview the chart above is zoomed to, as a stretch with a day at either end. */
import type { Window } from "../timeline/window.ts";
import { edgeOf } from "./cut.ts";
import { DAY, dayNumber, dayOf } from "./days.ts";
import type { Lens, Zoomable } from "./lens.ts";
import type { Scale } from "./scale.ts";
import type { Brush, Extent, Overview } from "./scene-types.ts";
import { monthYear, shortDay, type AxisWords } from "./ticks.ts";

/** Between the two days, in px. */
const APART = 10;

/** From baseline to baseline of what stands above the overview, and from the lower to that, in px. */
const LINE = 17;
const ABOVE = 7;

/** Where the brush is drawn. */
export interface BrushRoom {
  readonly overview: Pick<Overview, "start" | "size" | "top" | "height">;
  /** Of the overview. */
  readonly scale: Scale;
  /** Where words that stand above it from its start on end, in px. */
  readonly taken: number;
}

/** The brush of a chart under a lens, which shows a window; `undefined` without any days. */
export function brushAt(
  chart: Zoomable,
  { overview, scale, taken }: BrushRoom,
  { lens, window }: { readonly lens: Lens; readonly window: Window },
  words: AxisWords,
): Brush | undefined {
  const { plot } = chart;
  const [first, last] = [scale.bands[0], scale.bands.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const at = (x: number): number => across((x - lens.shift) / lens.k, chart, { overview, scale });
  const [start, end] = [at(plot.start), at(edgeOf(plot))];
  const day = (one: string | undefined, other: number): number =>
    Math.max(first.from, Math.min(last.to, one === undefined ? other : dayNumber(one)));
  const days = [day(window.from, first.from), day(window.to, last.to)] as const;
  const [from, to] = apart([start, end], [room(days[0], words), room(days[1], words)], overview);
  const { top, height } = overview;
  // Beside those words they stand right above; the nearer they come, the higher, until they are over them.
  const climb = LINE * Math.max(0, Math.min(1, (taken + APART + LINE - from) / LINE));
  const text = (each: number, x: number) => ({ text: shortDay(each, words), x, y: top - ABOVE - climb });
  return { start, size: end - start, top, height, from: text(days[0], from), to: text(days[1], to) };
}

/** The room of a day, in px. Axes have measured months and two digits, but not every day; a space is a fifth of those. */
function room(day: number, { measure, type, ...words }: AxisWords): number {
  const digits = String(Number(dayOf(day).slice(8))).length;
  return (measure("30") * (digits / 2 + 0.2) + measure(monthYear(day, true, words))) * type.note;
}

/** From a place on the chart, without a lens, to that of the same moment on the overview; the margins of one are those of the other. */
function across(x: number, { plot, scale: base }: Zoomable, { overview, scale }: Omit<BrushRoom, "taken">): number {
  const [first, last] = [base.bands[0], base.bands.at(-1)];
  if (first === undefined || last === undefined) return overview.start;
  const [low, high] = [first.start, edgeOf(last)];
  if (x < low) return mapped(x, [plot.start, low], [overview.start, scale.x(first.from * DAY)]);
  if (x > high) return mapped(x, [high, edgeOf(plot)], [scale.x((last.to + 1) * DAY), edgeOf(overview)]);
  return scale.x(base.invert(x));
}

type Pair = readonly [number, number];

/** From one stretch to another, and no further than its ends. */
function mapped(x: number, [a, b]: Pair, [c, d]: Pair): number {
  return c + (d - c) * Math.max(0, Math.min(1, (x - a) / (b - a)));
}

/** Where two texts begin, each over the middle of its place as far as they do not touch each other or an edge. */
function apart([start, end]: Pair, [one, other]: Pair, edges: Extent): Pair {
  const both = one + APART + other;
  const clamp = (x: number, size: number) => Math.max(edges.start, Math.min(edgeOf(edges) - size, x));
  const [from, to] = [clamp(start - one / 2, one), clamp(end - other / 2, other)];
  if (from + one + APART <= to) return [from, to];
  const pushed = clamp((start + end - both) / 2, both);
  return [pushed, pushed + one + APART];
}
