/** The chart on a phone: panels and small marks on 56 px, which tell where in the list one is. */
import { direction } from "../i18n/locale.ts";
import type { ChartEvent } from "./chart-event.ts";
import { cut, edgeOf, UNCUT } from "./cut.ts";
import { dayAt, dayOf } from "./days.ts";
import { monthRange } from "./headings.ts";
import { through, WHOLE, windowOf, type Lens, type Zoomable } from "./lens.ts";
import { miniature, panelId } from "./overview.ts";
import { MANY, type SceneOptions } from "./plan.ts";
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
/** Of a span in a gap, beside marks of half the size. */
const SEEN = 14;
/** Between two texts. */
const APART = 8;

export type StripOptions = Pick<SceneOptions, "locale" | "months" | "kinds" | "measure" | "fit" | "crowding"> & {
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
  const scale = fitted(fit, { ...plot, seen: SEEN, tries: [{ gap: GAP, least: () => PANEL }] });
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
  const marks = marksOf(plan, lens, view);
  const { crowding } = plan.options;
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
    marks,
    ...(crowding && plan.marks.length > MANY && { bars: crowding.barsOf(marks) }),
  };
}

type Panel = Strip["panels"][number];

/** Each with the months that are seen of it, or the first where those have no room. */
function panelsOf({ bands, invert }: Scale, view: Extent, fontSize: number, options: StripOptions): Panel[] {
  const { measure, width } = options;
  const halfOf = (text: string): number => (measure(text) * fontSize) / 2;
  const panels = bands.flatMap((band) => {
    const seen = band.is === "panel" ? cut(band, view) : undefined;
    if (seen === undefined) return [];
    const { from, to, start, size } = seen;
    const first = start === band.start ? from : dayAt(invert(start));
    // Its end is where the day after it begins.
    const last = edgeOf(seen) === edgeOf(band) ? to : dayAt(invert(edgeOf(seen)) - 1);
    const at = (text: string): Written => {
      const half = halfOf(text);
      return { text, half, x: Math.min(Math.max(start + size / 2, half), width - half) };
    };
    return [
      {
        panel: { id: panelId(band), from: dayOf(from), to: dayOf(to), start, size },
        single: at(monthYear(first, true, options)),
        range: at(monthRange(first, last, options)),
      },
    ];
  });
  const texts = named(panels);
  return panels.map(({ panel }, index) => {
    const { text, x } = texts[index] ?? {};
    return text === undefined || x === undefined ? panel : { ...panel, text: { text, x, y: HEIGHT - 4 } };
  });
}

/** A text round its middle, in px. */
interface Written {
  readonly text: string;
  readonly x: number;
  readonly half: number;
}

/** Single months wherever they have room, each as a range where that leaves all the others. */
function named(panels: readonly { readonly single: Written; readonly range: Written }[]): (Written | undefined)[] {
  let free = 0;
  const texts = panels.map(({ single }) => {
    if (single.x - single.half < free) return undefined;
    free = single.x + single.half + APART;
    return single;
  });
  for (const [index, { range }] of panels.entries()) {
    if (texts[index] === undefined) continue;
    const others = texts.filter((_, other) => other !== index);
    const clear = others.every((other) => other === undefined || isApart(other, range));
    if (clear) texts[index] = range;
  }
  return texts;
}

const isApart = (a: Written, b: Written): boolean => Math.abs(a.x - b.x) >= a.half + b.half + APART;

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
