/** The row of ticks that stands for the background while it is not opened into lanes. */
import type { Window } from "../timeline/window.ts";
import type { ChartEvent, ChartKind } from "./chart-event.ts";
import type { Frame } from "./frame.ts";
import type { Lens } from "./lens.ts";
import type { Scale } from "./scale.ts";
import type { Background, Extent } from "./scene-types.ts";
import { siteAt } from "./site.ts";
import { tellings, type Told } from "./tellings.ts";
import type { AxisWords } from "./ticks.ts";
import { belongs, standing } from "./within.ts";

/** px: half a tick, and the row with its two lines of words. */
const REACH = 5;
const SIZE = 40;

/** The row, whatever of it is seen. */
export interface BackgroundRow extends Omit<Background, "ticks"> {
  readonly events: readonly ChartEvent[];
  /** How many of them belong to a window, where they are too many to ask each. */
  readonly tally?: (window: Window) => number;
  readonly told: readonly Told[];
}

/** The row of the given events at `top`, named after the first kind of the background; `undefined` without any. */
export function backgroundRow(
  events: readonly ChartEvent[],
  kind: ChartKind | undefined,
  { scale, top, frame }: { readonly scale: Scale; readonly top: number; readonly frame: Frame },
  { t, locale, measure, type }: AxisWords,
): BackgroundRow | undefined {
  if (kind === undefined || events.length === 0) return undefined;
  const beside = frame.names > 0;
  const name = kind.name[locale];
  const aside = beside ? 0 : measure(name, 600) * type.lane + 8;
  const lines = beside ? 0 : 20;
  return {
    top,
    size: SIZE + (beside ? 0 : 4),
    y: top + (beside ? 14 : lines + 14),
    reach: REACH,
    colour: kind.colour,
    name: { text: name, x: 0, y: top + 16 },
    count: { text: t("count.events", { n: events.length }), x: aside, y: top + (beside ? 33 : 16) },
    events,
    told: tellings(events, scale).filter(({ second }) => !second),
  };
}

/** What of the row belongs to a window, and how much that is. */
export function backgroundAt(
  { events, told, tally, ...row }: BackgroundRow,
  { lens, view, window }: { readonly lens: Lens; readonly view: Extent; readonly window: Window },
  { t }: Pick<AxisWords, "t">,
): Background {
  const n = tally?.(window) ?? events.filter((event) => belongs(event, window)).length;
  const shown = told.filter(({ event }) => belongs(event, window));
  return {
    ...row,
    count: { ...row.count, text: t("count.events", { n }) },
    ticks: shown.map(({ event, spot, name }) => {
      const { x, beyond } = standing(siteAt(spot, lens).x, view);
      const { id, drawn, href } = event;
      const dagger = spot.outside && beyond === undefined;
      return { event: id, x, drawn, href, name, ...(dagger && { dagger }), ...(beyond && { beyond }) };
    }),
  };
}
