/** The chart on a phone: panels and small marks on 56 px, which tell where in the list one is. */
import { direction } from "../i18n/locale.ts";
import type { ChartEvent } from "./chart-event.ts";
import { dayOf } from "./days.ts";
import { miniatures, panelId } from "./overview.ts";
import { fitted } from "./scale.ts";
import type { Strip } from "./scene-types.ts";
import type { SceneOptions } from "./scene.ts";
import { summaryOf } from "./summary.ts";
import { monthYear } from "./ticks.ts";

/** px. */
const HEIGHT = 56;
const TOP = 2;
const BOTTOM = 40;
const GAP = 20;
const PANEL = 24;
const EDGE = 8;

export type StripOptions = Pick<SceneOptions, "locale" | "months" | "kinds" | "measure"> & {
  /** The inline size of the strip in px. */
  readonly width: number;
};

/**
 * The strip of the events.
 * @example strip(events, { locale: "en", months: "both", kinds, measure, width: 358 }).height // 56
 */
export function strip(events: readonly ChartEvent[], { locale, months, kinds, measure, width }: StripOptions): Strip {
  const scale = fitted(events, { start: EDGE, size: width - 2 * EDGE, tries: [{ gap: GAP, least: () => PANEL }] });
  const panels = scale.bands.filter(({ is }) => is === "panel");
  const lanes = kinds.filter(({ id, role }) => role === "primary" && events.some(({ kind }) => kind === id));
  const glyphs = new Map(events.map((event) => [event.id, event]));
  // The last line is the background's.
  const row = (BOTTOM - TOP) / (lanes.length + 1);
  const marks = miniatures(events, scale, (kind) => {
    const lane = lanes.findIndex(({ id }) => id === kind);
    return TOP + ((lane < 0 ? lanes.length : lane) + 0.5) * row;
  });
  // Arabic is never below 13 px.
  const fontSize = locale === "ar" ? 13 : 11;
  let free = 0;
  return {
    direction: direction(locale),
    width,
    height: HEIGHT,
    fontSize,
    summary: summaryOf(events, scale.bands, { locale, months, kinds }),
    panels: panels.map((band) => {
      const text = monthYear(band.from, true, { locale, months });
      const half = (measure(text) * fontSize) / 2;
      const x = Math.min(Math.max(band.start + band.size / 2, half), width - half);
      const room = x - half >= free;
      if (room) free = x + half + 8;
      return {
        id: panelId(band),
        from: dayOf(band.from),
        to: dayOf(band.to),
        start: band.start,
        size: band.size,
        ...(room && { text: { text, x, y: HEIGHT - 4 } }),
      };
    }),
    gaps: scale.bands
      .filter(({ is }) => is !== "panel")
      .map(({ from, start, size }) => ({ id: `gap-${dayOf(from)}`, start, size, x: start + size / 2 })),
    top: TOP,
    bottom: BOTTOM,
    marks: marks.map((mark) => {
      const event = glyphs.get(mark.event);
      return { ...mark, glyph: event?.glyph ?? "tick", background: event?.role === "background" };
    }),
  };
}
