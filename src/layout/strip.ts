/** The chart on a phone: panels and small marks on 56 px, which tell where in the list one is. */
import { direction } from "../i18n/locale.ts";
import type { ChartEvent } from "./chart-event.ts";
import { cut, UNCUT } from "./cut.ts";
import { dayAt, dayOf } from "./days.ts";
import { through, WHOLE, windowOf, type Lens, type Zoomable } from "./lens.ts";
import { miniature, panelId } from "./overview.ts";
import type { SceneOptions } from "./plan.ts";
import { fitted, type Scale } from "./scale.ts";
import type { Extent, Strip, StripMark } from "./scene-types.ts";
import { siteAt } from "./site.ts";
import { tellings, type Told } from "./tellings.ts";
import { monthYear } from "./ticks.ts";
import { belongs, standing } from "./within.ts";

/** px. */
const HEIGHT = 56;
const TOP = 2;
const BOTTOM = 40;
const GAP = 20;
const PANEL = 24;
const EDGE = 8;

export type StripOptions = Pick<SceneOptions, "locale" | "months" | "kinds" | "measure" | "fit"> & {
  /** The inline size of the strip in px. */
  readonly width: number;
};

/** What of a strip is the same whatever is zoomed to. */
export interface StripPlan extends Zoomable {
  readonly options: StripOptions;
  readonly marks: readonly { readonly told: Told; readonly y: number }[];
}

/**
 * The strip of the events.
 * @example strip(events, { locale: "en", months: "both", kinds, measure, width: 358 }).height // 56
 */
export function strip(events: readonly ChartEvent[], options: StripOptions): Strip {
  return stripAt(stripPlan(events, options));
}

/** The plan of a strip; like that of the chart it takes its time and is made once. */
export function stripPlan(events: readonly ChartEvent[], options: StripOptions): StripPlan {
  const { kinds, width, fit = events } = options;
  const plot = { start: EDGE, size: width - 2 * EDGE };
  const scale = fitted(fit, { ...plot, tries: [{ gap: GAP, least: () => PANEL }] });
  const lanes = kinds.filter(({ id, role }) => role === "primary" && events.some(({ kind }) => kind === id));
  // The last line is the background's.
  const row = (BOTTOM - TOP) / (lanes.length + 1);
  const marks = tellings(events, scale).map((told) => {
    const lane = lanes.findIndex(({ id }) => id === told.event.kind);
    return { told, y: TOP + ((lane < 0 ? lanes.length : lane) + 0.5) * row };
  });
  return { options, plot, scale, marks };
}

/** A strip as it is seen through a lens; it is as high and wide under each. */
export function stripAt(plan: StripPlan, lens: Lens = WHOLE): Strip {
  const { locale, width } = plan.options;
  const view = lens.k === 1 && lens.shift === 0 ? UNCUT : plan.plot;
  const scale = through(lens, plan.scale);
  // Arabic is never below 13 px.
  const fontSize = locale === "ar" ? 13 : 11;
  return {
    direction: direction(locale),
    width,
    height: HEIGHT,
    fontSize,
    panels: panelsOf(scale, view, fontSize, plan.options),
    gaps: scale.bands.flatMap((band) => {
      const seen = band.is === "panel" ? undefined : cut(band, view);
      // An ellipsis in what is left of one at an edge would lie over the panel beside it.
      if (seen === undefined || (seen !== band && seen.size < GAP)) return [];
      const { from, start, size } = seen;
      return [{ id: `gap-${dayOf(from)}`, start, size, x: start + size / 2 }];
    }),
    top: TOP,
    bottom: BOTTOM,
    marks: marksOf(plan, lens, view),
  };
}

/** Each with the month that it begins in, or that is at the edge which cuts it. */
function panelsOf({ bands, invert }: Scale, view: Extent, fontSize: number, options: StripOptions): Strip["panels"] {
  const { measure, width } = options;
  let free = 0;
  return bands.flatMap((band) => {
    const seen = band.is === "panel" ? cut(band, view) : undefined;
    if (seen === undefined) return [];
    const first = seen.start === band.start ? band.from : dayAt(invert(seen.start));
    const text = monthYear(first, true, options);
    const half = (measure(text) * fontSize) / 2;
    const x = Math.min(Math.max(seen.start + seen.size / 2, half), width - half);
    const room = x - half >= free;
    if (room) free = x + half + 8;
    const { from, to, start, size } = seen;
    return [
      {
        id: panelId(band),
        from: dayOf(from),
        to: dayOf(to),
        start,
        size,
        ...(room && { text: { text, x, y: HEIGHT - 4 } }),
      },
    ];
  });
}

function marksOf(plan: StripPlan, lens: Lens, view: Extent): StripMark[] {
  const window = windowOf(plan, lens);
  return plan.marks.flatMap(({ told, y }) => {
    const { event, second, spot } = told;
    if (!belongs(event, window)) return [];
    const site = siteAt(spot, lens);
    const mark = miniature(told, site, y, view);
    const { x, beyond } = mark.capsule === undefined ? standing(site.x, view) : { x: middleOf(mark.capsule) };
    if (second && beyond !== undefined) return [];
    return [{ ...mark, x, glyph: event.glyph, background: event.role === "background" }];
  });
}

const middleOf = ({ start, size }: Extent): number => start + size / 2;
