/** The whole span true to scale, so that what the fitted scale does to time can be seen. */
import type { ChartEvent } from "./chart-event.ts";
import { cut } from "./cut.ts";
import { dayOf } from "./days.ts";
import { WHOLE } from "./lens.ts";
import { monthsOf, monthTicks } from "./months-axis.ts";
import { trueScale, type Scale } from "./scale.ts";
import type { Extent, Overview, OverviewMark, PlacedText } from "./scene-types.ts";
import { siteAt, type Site } from "./site.ts";
import type { Stretch } from "./stretches.ts";
import { tellings, type Told } from "./tellings.ts";
import type { AxisWords } from "./ticks.ts";

/** px. */
const ROW = 11;
const EDGE = 8;
const TEXT = 20;
/** At most so much of an open end: the fade of the chart would be months here. */
const OPEN = 10;

export interface OverviewRoom extends Extent {
  readonly top: number;
  /** The lanes in order, by kind; what is of no lane is not shown. */
  readonly lanes: readonly string[];
  readonly lines: readonly PlacedText[];
}

/** The overview of the events and its scale; `stretches` are those of the chart above it. */
export function overviewOf(
  events: readonly ChartEvent[],
  stretches: readonly Stretch[],
  { start, size, top, lanes, lines }: OverviewRoom,
  words: AxisWords,
): { readonly scale: Scale; readonly overview: Overview } {
  const height = heightOf(lanes.length);
  const scale = trueScale(stretches, { start: start + OPEN, size: Math.max(1, size - 2 * OPEN) });
  const shades = scale.bands.filter(({ is }) => is === "panel");
  const overview = {
    start,
    size,
    top,
    height,
    lines,
    shades: shades.map((band) => ({ id: panelId(band), start: band.start, size: band.size })),
    months: monthTicks(scale, top + height + TEXT - 5, monthsOf(scale, words)),
    marks: tellings(events, scale).flatMap((told) => {
      const lane = lanes.indexOf(told.event.kind);
      return lane < 0 ? [] : [miniature(told, siteAt(told.spot, WHOLE), top + EDGE + (lane + 0.5) * ROW)];
    }),
  };
  return { scale, overview };
}

/** The height of an overview with its months, in px. */
export function overviewSize(lanes: number): number {
  return heightOf(lanes) + TEXT;
}

/** Without a lane it is as high as with one: it is still where a window is drawn. */
function heightOf(lanes: number): number {
  return 2 * EDGE + Math.max(1, lanes) * ROW;
}

/** Panels keep their name from scale to scale. */
export function panelId({ from }: Stretch): string {
  return `panel-${dayOf(from)}`;
}

/** A small mark in the line at `y`, whatever it overlaps there; all of it in view. */
export function miniature({ key, event }: Told, { x, whisker, capsule }: Site, y: number, view?: Extent): OverviewMark {
  const { id, kind, colour, drawn } = event;
  const line = whisker && shortened(whisker);
  const [reach, stay] = [line, capsule].map((extent) => (extent && view ? cut(extent, view) : extent));
  return {
    key,
    event: id,
    kind,
    colour,
    x,
    y,
    drawn,
    ...(reach && { whisker: reach }),
    ...(stay && { capsule: stay }),
  };
}

function shortened({ start, end, startOpen, endOpen, fade }: NonNullable<Site["whisker"]>): Extent {
  const from = start + (startOpen ? fade - OPEN : 0);
  const to = end - (endOpen ? fade - OPEN : 0);
  return { start: from, size: to - from };
}
