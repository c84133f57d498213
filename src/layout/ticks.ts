/** The days of a stretch, and the words that axes say months in. */
import type { Day } from "../dates/span.ts";
import type { ChartWords } from "../i18n/chart-keys.ts";
import type { Locale } from "../i18n/locale.ts";
import { monthName, monthNameShort, type MonthStyle } from "../i18n/months.ts";
import { cut, edgeOf, holdsAll, UNCUT } from "./cut.ts";
import { DAY, dayOf } from "./days.ts";
import type { Band, Scale } from "./scale.ts";
import type { DayTick, Extent, TypeSizes } from "./scene-types.ts";
import type { Stop } from "./spans-in.ts";
import type { Measure } from "./words.ts";

/** px: columns narrower than this are not drawn, there would be more lines than paper. */
const COLUMN = 4;

/** Between two numbers, in px. */
const APART = 3;

/** What the texts of an axis depend on. */
export interface AxisWords {
  readonly t: ChartWords;
  readonly locale: Locale;
  readonly months: MonthStyle;
  readonly measure: Measure;
  readonly type: TypeSizes;
}

/** The columns of a panel that are in view, each with its number where there is room for it. */
export function dayTicks(band: Band, scale: Scale, { measure, type }: AxisWords, view: Extent = UNCUT): DayTick[] {
  const column = columnOf(band);
  if (column < COLUMN) return [];
  const width = measure("30") * type.tick;
  const every = Math.ceil((width + APART) / column);
  const first = Math.max(0, Math.floor(scale.invert(view.start) / DAY) - band.from);
  const end = Math.min(band.to - band.from + 1, Math.ceil(scale.invert(edgeOf(view)) / DAY) - band.from);
  // By a loop, since every frame has a hundred of them.
  const ticks: DayTick[] = [];
  let start = scale.x((band.from + first) * DAY);
  for (let index = first; index < end; index += 1) {
    const day = dayOf(band.from + index);
    const next = scale.x((band.from + index + 1) * DAY);
    const x = (start + next) / 2;
    const number = numberIn(day);
    const seen = cut({ start, size: next - start }, view);
    const half = (width * number.length) / 4;
    const labelled = index % every === 0 && holdsAll(view, { start: x - half, size: 2 * half });
    if (seen !== undefined) ticks.push({ day, number, start: seen.start, size: seen.size, x, labelled });
    start = next;
  }
  return ticks;
}

/** The number of a day in its month. */
const numberIn = (day: Day): string => String(Number(day.slice(8)));

/** Whether each day of a stretch has room for its number. */
export function hasNumbers(band: Band, { measure, type }: Pick<AxisWords, "measure" | "type">): boolean {
  return columnOf(band) >= measure("30") * type.tick + APART;
}

/** The narrowest there is. */
function columnOf({ from, to, size, stops = [] }: Band): number {
  let last: Stop = { days: 0, part: 0 };
  const columns = [...stops, { days: to - from + 1, part: 1 }].map((stop) => {
    const column = (stop.part - last.part) / (stop.days - last.days);
    last = stop;
    return column;
  });
  return Math.min(...columns) * size;
}

/**
 * A month and its year on an axis, where of two Arabic names the Levantine stands alone.
 * @example monthYear(dayNumber("2012-02-05"), true, words) // "Feb 2012"
 */
export function monthYear(
  day: number,
  short: boolean,
  { locale, months }: Pick<AxisWords, "locale" | "months">,
): string {
  const [year = "", month = ""] = dayOf(day).split("-");
  const style = months === "gulf" ? "gulf" : "levant";
  const name = short ? monthNameShort(locale, Number(month), months) : monthName(locale, Number(month), style);
  return `${name} ${year}`;
}

/**
 * A day where room is tight.
 * @example shortDay(dayNumber("2012-02-05"), words) // "5 Feb 2012"
 */
export function shortDay(day: number, words: Pick<AxisWords, "locale" | "months">): string {
  return `${numberIn(dayOf(day))} ${monthYear(day, true, words)}`;
}
