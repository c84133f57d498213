/** The firsts of months on a scale that is true to time, as far apart as their names need. */
import { utcMonth } from "d3-time";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { DAY } from "./days.ts";
import { INSET } from "./frame.ts";
import { monthStep, onStep } from "./month-steps.ts";
import type { Scale } from "./scale.ts";
import type { MonthTick } from "./scene-types.ts";
import { monthYear, type AxisWords } from "./ticks.ts";

/** Between two names, in px. */
const APART = 16;

/** The ticks of a scale and their texts, which stand after them. `y` is their baseline, in px. */
export function monthTicks(scale: Scale, y: number, words: AxisWords): MonthTick[] {
  const [first, last] = [scale.bands[0], scale.bands.at(-1)];
  if (first === undefined || last === undefined) return [];
  const firsts = utcMonth.range(utcMonth.ceil(new Date(first.from * DAY)), new Date((last.to + 1) * DAY));
  const edge = last.start + last.size;
  const ticks = firsts.map((date) => ({ date, x: scale.x(date.getTime()) }));
  const text = (date: Date, locale: Locale) => monthYear(date.getTime() / DAY, true, { ...words, locale });
  // As far apart in every language, so that one chart is the mirror of another.
  const widest = Math.max(
    0,
    ...firsts.flatMap((date) => LOCALES.map((locale) => words.measure(text(date, locale)) * words.type.label)),
  );
  const least = widest + APART;
  const month = ticks.length < 2 ? edge : ((ticks.at(-1)?.x ?? 0) - (ticks[0]?.x ?? 0)) / (ticks.length - 1);
  const every = monthStep(month, least);
  return ticks
    .filter(({ date }, index) => index === 0 || onStep(date.getTime() / DAY, every))
    .filter(({ x }, index, all) => index === 0 || index > 1 || x - (all[0]?.x ?? 0) >= least)
    .map(({ x, date }) => ({
      x,
      ...(x + INSET + widest <= edge && { text: { text: text(date, words.locale), x: x + INSET, y } }),
    }));
}
