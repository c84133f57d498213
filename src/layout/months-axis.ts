/** The firsts of months on a scale that is true to time, as far apart as their names need. */
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { edgeOf, holds, UNCUT } from "./cut.ts";
import { DAY, dayAt } from "./days.ts";
import { INSET } from "./frame.ts";
import { monthsIn, monthStep, onStep } from "./month-steps.ts";
import type { Scale } from "./scale.ts";
import type { Extent, MonthTick } from "./scene-types.ts";
import { monthYear, type AxisWords } from "./ticks.ts";

/** Between two names, in px. */
const APART = 16;

/** The months of a scale, whatever lens it is seen through. */
export interface Months {
  /** Those that begin on it, by their first day, as a number. */
  readonly firsts: readonly number[];
  /** The inline size of the widest of their names, in px; as far apart in every language, so that one chart is the mirror of another. */
  readonly widest: number;
  /** The name of the month of a day. */
  readonly nameOf: (day: number) => string;
}

/** The months that begin on a scale, and their names. */
export function monthsOf({ bands }: Pick<Scale, "bands">, words: AxisWords): Months {
  const [first, last] = [bands[0], bands.at(-1)];
  const name = (day: number, locale: Locale): string => monthYear(day, true, { ...words, locale });
  const firsts = first === undefined || last === undefined ? [] : monthsIn(first.from, last.to);
  const widths = firsts.flatMap((day) => LOCALES.map((locale) => words.measure(name(day, locale)) * words.type.label));
  return { firsts, widest: Math.max(0, ...widths), nameOf: (day) => name(day, words.locale) };
}

/**
 * The ticks of a scale that are in view, and their texts, which stand after them; the month that begins before what is
 * in view is said at its edge. `y` is their baseline, in px.
 */
export function monthTicks(scale: Scale, y: number, months: Months, view: Extent = UNCUT): MonthTick[] {
  const { firsts, widest, nameOf } = months;
  const [first, last] = [scale.bands[0], scale.bands.at(-1)];
  if (first === undefined || last === undefined) return [];
  const edge = edgeOf(last);
  const ticks = firsts.map((day) => ({ day, x: scale.x(day * DAY) }));
  const least = widest + APART;
  const month = ticks.length < 2 ? edge : ((ticks.at(-1)?.x ?? 0) - (ticks[0]?.x ?? 0)) / (ticks.length - 1);
  const every = monthStep(month, least);
  const shown = ticks
    .filter(({ day }, index) => index === 0 || onStep(day, every))
    .filter(({ x }, index, all) => index === 0 || index > 1 || x - (all[0]?.x ?? 0) >= least)
    .filter(({ x }) => holds(view, x));
  const isCut = first.start < view.start && view.start < edge && (shown[0]?.x ?? Infinity) - view.start >= least;
  const current = { day: dayAt(scale.invert(view.start)), x: view.start };
  return [...(isCut ? [current] : []), ...shown].map(({ day, x }) => ({
    x,
    ...(x + INSET + widest <= Math.min(edge, edgeOf(view)) && { text: { text: nameOf(day), x: x + INSET, y } }),
  }));
}
