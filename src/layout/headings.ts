/** The months over a panel. */
import { edgeOf, holds, holdsAll, UNCUT } from "./cut.ts";
import { DAY } from "./days.ts";
import { monthsIn, monthStep, onStep } from "./month-steps.ts";
import type { Band, Scale } from "./scale.ts";
import type { Extent, PlacedText } from "./scene-types.ts";
import { monthYear, type AxisWords } from "./ticks.ts";

/** Between two headings, in px. */
const APART = 12;

/** The days of the shortest month. */
const SHORTEST = 28;

export type Heading = PlacedText & { readonly width: number };

/** What stands over a panel, and what its months are called at that size, in order. */
interface Named {
  readonly shown: readonly Heading[];
  readonly all: readonly Heading[];
}

/**
 * Months and years over a panel: each at its first day, in full or, where that has no room, in short; where the first
 * has no room even so, all in one: "Aug–Sept 2016". A month that begins before what is in view sticks to its edge as
 * long as it goes on. `y` is their baseline, in px.
 */
export function headings(band: Band, scale: Scale, y: number, words: AxisWords, view: Extent = UNCUT): Heading[] {
  const { shown, all } = named(band, scale, y, words);
  const whole = shown.filter(({ x, width }) => holdsAll(view, { start: x, size: width }));
  const stuck = all.findLast(({ x }) => x < view.start || holds({ start: view.start, size: 0 }, x));
  if (stuck === undefined || whole.includes(stuck)) return whole;
  const next = shown.find(({ x }) => x > stuck.x && holds(view, x));
  const until = Math.min(edgeOf(band), edgeOf(view), next === undefined ? Infinity : next.x - APART);
  return view.start + stuck.width <= until ? [{ ...stuck, x: view.start }, ...whole] : whole;
}

function named(band: Band, scale: Scale, y: number, words: AxisWords): Named {
  const days = monthStarts(band);
  const last = days.at(-1) ?? band.from;
  const starts = days.map((day) => scale.x(day * DAY));
  const fits = (all: readonly Heading[]) =>
    all.every(({ x, width }, index) => width <= (starts[index + 1] ?? scale.x((band.to + 1) * DAY)) - x);
  const single = (short: boolean) =>
    days.map((day, index) => ({ ...monthOf(day, short, words), x: starts[index] ?? 0, y }));
  const full = single(false);
  if (fits(full)) return { shown: full, all: full };
  const short = single(true);
  if (fits(short)) return { shown: short, all: short };
  const whole = [{ ...sized(monthRange(band.from, last, words), words), x: scale.x(band.from * DAY), y }];
  return days.length <= 3 && whole.every(({ width }) => width <= band.size)
    ? { shown: whole, all: whole }
    : { shown: spaced(days, short, band), all: short };
}

/** In a panel of years, every so many months that have room in it; and the first one, if nothing follows too near. */
function spaced(days: readonly number[], all: readonly Heading[], band: Band): readonly Heading[] {
  const { size, from, to } = band;
  const least = Math.max(...all.map(({ width }) => width)) + APART;
  const step = monthStep((size / (to - from + 1)) * SHORTEST, least);
  const kept = all.filter(
    ({ x, width }, index) => index > 0 && onStep(days[index] ?? 0, step) && x + width <= edgeOf(band),
  );
  const [first] = all;
  return first !== undefined && (kept[0]?.x ?? Infinity) - first.x >= least ? [first, ...kept] : kept;
}

/** The first day of a panel and the first of each month in it, as numbers. */
function monthStarts({ from, to }: Band): number[] {
  return [from, ...monthsIn(from + 1, to)];
}

/** A heading, wherever it stands. */
type Sized = Omit<Heading, "x" | "y">;

/** The months of each axis, since every frame of a gesture asks for them again. */
const months = new WeakMap<AxisWords, Map<number, Sized>>();

function monthOf(day: number, short: boolean, words: AxisWords): Sized {
  const own = months.get(words) ?? new Map<number, Sized>();
  months.set(words, own);
  const key = 2 * day + Number(short);
  const known = own.get(key) ?? sized(monthYear(day, short, words), words);
  own.set(key, known);
  return known;
}

function sized(text: string, { measure, type }: AxisWords): Sized {
  return { text, width: measure(text, 600) * type.heading };
}

/**
 * From one month to another, in short.
 * @example monthRange(dayNumber("2016-08-30"), dayNumber("2016-09-06"), words) // "Aug–Sept 2016"
 */
export function monthRange(from: number, to: number, words: Pick<AxisWords, "locale" | "months">): string {
  const [first, last] = [monthYear(from, true, words), monthYear(to, true, words)];
  if (first === last) return first;
  const year = first.slice(-5);
  return `${last.endsWith(year) ? first.slice(0, -5) : first}–${last}`;
}
