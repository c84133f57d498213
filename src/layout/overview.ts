/** The whole span true to scale, so that what the fitted scale does to time can be seen. */
import { trueScale, type Scale } from "./scale.ts";
import type { Extent, Overview, OverviewMark, PlacedText } from "./scene-types.ts";
import { dayOf } from "./days.ts";
import { monthTicks } from "./months-axis.ts";
import type { Stretch } from "./stretches.ts";
import { tellings } from "./tellings.ts";
import type { ChartEvent } from "./chart-event.ts";
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

/** The overview of the events; `stretches` are those of the chart above it. */
export function overviewOf(
  events: readonly ChartEvent[],
  stretches: readonly Stretch[],
  { start, size, top, lanes, lines }: OverviewRoom,
  words: AxisWords,
): Overview {
  const height = 2 * EDGE + lanes.length * ROW;
  const scale = trueScale(stretches, { start: start + OPEN, size: Math.max(1, size - 2 * OPEN) });
  const shades = scale.bands.filter(({ is }) => is === "panel");
  return {
    start,
    size,
    top,
    height,
    lines,
    shades: shades.map((band) => ({ id: panelId(band), start: band.start, size: band.size })),
    months: monthTicks(scale, top + height + TEXT - 5, words),
    marks: miniatures(events, scale, (kind) => {
      const lane = lanes.indexOf(kind);
      return lane < 0 ? undefined : top + EDGE + (lane + 0.5) * ROW;
    }),
  };
}

/** The height of an overview with its months, in px. */
export function overviewSize(lanes: number): number {
  return 2 * EDGE + lanes * ROW + TEXT;
}

/** Panels keep their name from scale to scale. */
export function panelId({ from }: Stretch): string {
  return `panel-${dayOf(from)}`;
}

/** Small marks, a lane to a line; whatever they overlap there. */
export function miniatures(
  events: readonly ChartEvent[],
  scale: Scale,
  yOf: (kind: string) => number | undefined,
): OverviewMark[] {
  return tellings(events, scale).flatMap(({ key, event, site }) => {
    const y = yOf(event.kind);
    if (y === undefined) return [];
    const { whisker, capsule, x } = site;
    const from = whisker && whisker.start + (whisker.startOpen ? whisker.fade - OPEN : 0);
    const to = whisker && whisker.end - (whisker.endOpen ? whisker.fade - OPEN : 0);
    return [
      {
        key,
        event: event.id,
        kind: event.kind,
        colour: event.colour,
        x,
        y,
        drawn: event.drawn,
        ...(from !== undefined && to !== undefined && { whisker: { start: from, size: to - from } }),
        ...(capsule && { capsule }),
      },
    ];
  });
}
