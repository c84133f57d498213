/** What stands over a panel: its days, and the months they are of. */
import { utcMonth } from "d3-time";
import type { Locale } from "../i18n/locale.ts";
import { monthName, monthNameShort, type MonthStyle } from "../i18n/months.ts";
import { DAY, dayOf } from "./days.ts";
import type { DayTick, PlacedText, TypeSizes } from "./scene-types.ts";
import { monthStep, onStep } from "./month-steps.ts";
import type { Band, Scale } from "./scale.ts";
import type { Measure } from "./words.ts";

/** px: columns narrower than this are not drawn, there would be more lines than paper. */
const COLUMN = 4;

/** Between two headings, in px. */
const APART = 12;

/** The days of the shortest month. */
const SHORTEST = 28;

/** What the texts of an axis depend on. */
export interface AxisWords {
  readonly locale: Locale;
  readonly months: MonthStyle;
  readonly measure: Measure;
  readonly type: TypeSizes;
}

/** The columns of a panel, each with its number where there is room for it. */
export function dayTicks(band: Band, scale: Scale, { measure, type }: AxisWords): DayTick[] {
  const column = band.size / (band.to - band.from + 1);
  if (column < COLUMN) return [];
  const every = Math.ceil((measure("30") * type.tick + 3) / column);
  return Array.from({ length: band.to - band.from + 1 }, (_, index) => {
    const number = band.from + index;
    const day = dayOf(number);
    const start = scale.x(number * DAY);
    const size = scale.x((number + 1) * DAY) - start;
    return {
      day,
      number: String(Number(day.slice(8))),
      start,
      size,
      x: start + size / 2,
      labelled: index % every === 0,
    };
  });
}

type Heading = PlacedText & { readonly width: number };

/**
 * Months and years over a panel: each at its first day, in full or, where that has no room, in short; where
 * the first has no room even so, all in one: "Aug–Sept 2016".
 */
export function headings(band: Band, scale: Scale, y: number, words: AxisWords): Heading[] {
  const days = monthStarts(band);
  const last = days.at(-1) ?? band.from;
  const ends = days.map((_, index) => scale.x((days[index + 1] ?? band.to + 1) * DAY));
  const single = (short: boolean) =>
    days.map((day, index) => {
      const start = scale.x(day * DAY);
      return { ...sized(monthYear(day, short, words), start, y, words), fits: (ends[index] ?? 0) - start };
    });
  for (const placed of [single(false), single(true)])
    if (placed.every(({ width, fits }) => width <= fits)) return placed.map(heading);
  const start = scale.x(band.from * DAY);
  const whole = sized(monthRange(band.from, last, words), start, y, words);
  return days.length <= 3 && whole.width <= band.size ? [whole] : spaced(days, single(true).map(heading), band);
}

const heading = ({ text, x, y, width }: Heading): Heading => ({ text, x, y, width });

/** In a panel of years, every so many months; and the first one, if nothing follows too near. */
function spaced(days: readonly number[], all: readonly Heading[], { size, from, to }: Band): Heading[] {
  const least = Math.max(...all.map(({ width }) => width)) + APART;
  const step = monthStep((size / (to - from + 1)) * SHORTEST, least);
  const kept = all.filter((_, index) => index > 0 && onStep(days[index] ?? 0, step));
  const [first] = all;
  return first !== undefined && (kept[0]?.x ?? Infinity) - first.x >= least ? [first, ...kept] : kept;
}

/** The first day of a panel and the first of each month in it, as numbers. */
function monthStarts({ from, to }: Band): number[] {
  const firsts = utcMonth.range(new Date((from + 1) * DAY), new Date((to + 1) * DAY));
  return [from, ...firsts.map((first) => first.getTime() / DAY)];
}

function sized(text: string, x: number, y: number, { measure, type }: AxisWords): Heading {
  return { text, x, y, width: measure(text, 600) * type.heading };
}

/**
 * A month and its year on an axis, where of two Arabic names the Levantine stands alone.
 * @example monthYear(dayNumber("2012-02-05"), true, words) // "Feb 2012"
 */
export function monthYear(
  day: number,
  short: boolean,
  { locale, months }: Omit<AxisWords, "measure" | "type">,
): string {
  const [year = "", month = ""] = dayOf(day).split("-");
  const style = months === "gulf" ? "gulf" : "levant";
  const name = short ? monthNameShort(locale, Number(month), months) : monthName(locale, Number(month), style);
  return `${name} ${year}`;
}

function monthRange(from: number, to: number, words: AxisWords): string {
  const [first, last] = [monthYear(from, true, words), monthYear(to, true, words)];
  if (first === last) return first;
  const year = first.slice(-5);
  return `${last.endsWith(year) ? first.slice(0, -5) : first}–${last}`;
}
