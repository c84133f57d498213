/** The scale of a chart in a frame: fitted to the labels it has to hold, with a margin for what reaches over its ends. */
import { max, min } from "./extremes.ts";
import type { ChartEvent } from "./chart-event.ts";
import { DAY } from "./days.ts";
import { FADE, PANEL, type Frame } from "./frame.ts";
import { leastFor, wantedFor } from "./labels.ts";
import { WHOLE } from "./lens.ts";
import { fitted, trueScale, type Scale, type Try } from "./scale.ts";
import type { Extent, ScaleName } from "./scene-types.ts";
import { centreOf, siteAt } from "./site.ts";
import type { Stretch } from "./stretches.ts";
import { tellings } from "./tellings.ts";
import { fittedLabel, type Measure } from "./words.ts";

/** Between the marks and the ends of the plot, in px. */
const MARGIN = 4;

/** What a panel needs, by the inline size of its widest label. */
const NEEDS = { beside: wantedFor, label: leastFor, marks: () => 0 } as const;

/** The fitted scale in a plot, or the true one over the same panels. */
export function scaleIn(
  plot: Extent,
  events: readonly ChartEvent[],
  frame: Frame,
  { measure, scale, day }: { readonly measure: Measure; readonly scale: ScaleName; readonly day: number | undefined },
): Scale {
  const widths = labelSizes(events, frame, measure);
  // Every panel is asked for again by every way to share the room.
  const known = new WeakMap<readonly Stretch[], ReadonlyMap<Stretch, number>>();
  const labels = (panel: Stretch, panels: readonly Stretch[]): number => {
    const widest = known.get(panels) ?? widestIn(panels, widths);
    known.set(panels, widest);
    return widest.get(panel) ?? 0;
  };
  const within = (room: Extent): Scale => {
    const tries = frame.tries.map(({ gap, holds }): Try => ({
      gap,
      least: (panel, _, panels) => Math.max(PANEL, NEEDS[holds](labels(panel, panels))),
    }));
    const whole = fitted(events, { ...room, tries, day });
    return scale === "true" ? trueScale(whole.bands, room) : whole;
  };
  return roomy(plot, (room) => {
    const placed = within(room);
    const sites = tellings(events, placed).map(({ spot }) => siteAt(spot, WHOLE));
    return { scale: placed, first: min(sites, ({ start }) => start), last: max(sites, ({ end }) => end) };
  });
}

interface Attempt {
  readonly scale: Scale;
  /** Where the marks begin and end, in px. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/**
 * The scale with margins for what reaches over its ends: open ends, glyphs in narrow days, daggers. A margin can
 * change how the rest is shared, and with it the margin, so that a few tries are made before the most is given.
 */
function roomy(plot: Extent, attempt: (room: Extent) => Attempt): Scale {
  let [before, after] = [0, 0];
  for (let tries = 0; tries < 4; tries += 1) {
    const { scale, first = plot.start, last = plot.start } = attempt(inner(plot, before, after));
    const [over, beyond] = [plot.start - first, last - plot.start - plot.size];
    if (over <= 0 && beyond <= 0) return scale;
    before += over > 0 ? over + MARGIN : 0;
    after += beyond > 0 ? beyond + MARGIN : 0;
  }
  return attempt(inner(plot, FADE, FADE)).scale;
}

function inner({ start, size }: Extent, before: number, after: number): Extent {
  return { start: start + MARGIN + before, size: Math.max(1, size - 2 * MARGIN - before - after) };
}

interface LabelSize {
  readonly day: number;
  /** px. */
  readonly size: number;
}

/** The inline size of the widest label that belongs to each panel, in px. */
function widestIn(panels: readonly Stretch[], labels: readonly LabelSize[]): Map<Stretch, number> {
  const widest = new Map<Stretch, number>();
  for (const { day, size } of labels) {
    const panel = nearest(panels, day);
    if (panel !== undefined) widest.set(panel, Math.max(widest.get(panel) ?? 0, size));
  }
  return widest;
}

function labelSizes(events: readonly ChartEvent[], { type }: Frame, measure: Measure): LabelSize[] {
  return events.flatMap((event) => {
    const centre = centreOf(event);
    if (event.role !== "primary" || centre === undefined) return [];
    return [{ day: centre / DAY, size: fittedLabel(event, type.label, measure).room }];
  });
}

/** The panel that a label belongs to: the one its mark is in or nearest to. */
function nearest(panels: readonly Stretch[], day: number): Stretch | undefined {
  const away = ({ from, to }: Stretch): number => Math.max(from - day, day - to - 1, 0);
  return panels.reduce<Stretch | undefined>(
    (best, panel) => (best === undefined || away(panel) < away(best) ? panel : best),
    undefined,
  );
}
