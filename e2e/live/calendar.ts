/**
 * Where each day stands on a drawing that shows everything, read off that drawing: the first days of panels are written
 * in them, their lengths are those of their shades, the outermost days are where the outermost lines end, and spans
 * between panels, which get more than their part of a gap, are where their lines are. From it follows where everything has to stand once only a window is shown. Nothing of `src/layout` is asked.
 */
import type { TimelineEvent } from "../../src/timeline/timeline.ts";
import type { Along, Drawn } from "./drawn.ts";

export interface Calendar {
  /** The days that the drawing shows, by number, both included. */
  readonly first: number;
  readonly last: number;
  /** The stretches of days that are drawn one by one. */
  readonly panels: readonly { readonly from: number; readonly to: number }[];
  /** The place of a moment, counted in days, as a part of the plot. */
  readonly at: (day: number) => number;
  readonly dayAt: (part: number) => number;
}

/** Both included. */
export interface Window {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * A day as a number.
 * @example dayOf("1970-01-02") // 1
 */
export function dayOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/**
 * The day of a number.
 * @example dayText(1) // "1970-01-02"
 */
export function dayText(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** The calendar of a drawing that shows everything. */
export function calendarOf(drawn: Drawn, events: readonly TimelineEvent[]): Calendar {
  const { plot } = drawn;
  const part = (at: number): number => (at - plot.start) / plot.size;
  const panels = drawn.panels.map(({ from, start, size }) => {
    const days = drawn.lengths.find((each) => each.from === from)?.days;
    if (days === undefined) throw new Error(`the panel of ${from} has no shade`);
    return { from: dayOf(from), to: dayOf(from) + days - 1, start: part(start), end: part(start + size) };
  });
  const lines = events.flatMap((event) => {
    const mark = drawn.marks.find((each) => each.event === event.id && !each.second);
    return mark?.whisker ? [{ ...event, line: mark.whisker }] : [];
  });
  // A line ends at a day wherever that day is told.
  const opening = least(lines, ({ earliest }) => (earliest === null ? Infinity : dayOf(earliest)));
  const closing = least(lines, ({ latest }) => (latest === null ? Infinity : -dayOf(latest)));
  const told = events.flatMap(({ earliest, latest }) => [earliest, latest].flatMap((day) => (day ? [dayOf(day)] : [])));
  const [first, last] = [dayOf(opening?.earliest ?? ""), dayOf(closing?.latest ?? "")];
  if (!opening || !closing || first > Math.min(...told) || last < Math.max(...told))
    throw new Error("no line ends where the days do");
  // An end of one that is known otherwise, or is not told, is none of its days.
  const spans = lines.flatMap(({ earliest, latest, outsideDate, line }) => {
    if (earliest === null || latest === null || outsideDate !== undefined) return [];
    const [from, to] = [dayOf(earliest), dayOf(latest)];
    const isBetween = panels.every((panel) => to < panel.from || from > panel.to);
    const around = panels.some((panel) => from < panel.from && to > panel.to);
    return isBetween && !around
      ? [[from, part(line.start)] as const, [to + 1, part(line.start + line.size)] as const]
      : [];
  });
  const stops = [
    [first, part(opening.line.start)] as const,
    ...panels.flatMap(({ from, to, start, end }) => [[from, start] as const, [to + 1, end] as const]),
    ...spans,
    [last + 1, part(closing.line.start + closing.line.size)] as const,
  ]
    .sort(([a], [b]) => a - b)
    .filter(([day], index, all) => index === 0 || day > (all[index - 1]?.[0] ?? 0));
  const [days, parts] = [stops.map(([day]) => day), stops.map(([, at]) => at)];
  return { first, last, panels, at: along(days, parts), dayAt: along(parts, days) };
}

/** The part of the plot's calendar that a window shows; an open side is the edge of the plot. */
export function edgesOf(calendar: Calendar, { from, to }: Window): readonly [number, number] {
  return [from === undefined ? 0 : calendar.at(dayOf(from)), to === undefined ? 1 : calendar.at(dayOf(to) + 1)];
}

/** Where on a drawing of a window a moment stands, in px along time. */
export function placeOf(calendar: Calendar, window: Window, plot: Along, day: number): number {
  const [low, high] = edgesOf(calendar, window);
  return plot.start + ((calendar.at(day) - low) / (high - low)) * plot.size;
}

/** The moment at a place, counted in days. */
export function dayAt(calendar: Calendar, window: Window, plot: Along, at: number): number {
  const [low, high] = edgesOf(calendar, window);
  return calendar.dayAt(low + ((at - plot.start) / plot.size) * (high - low));
}

/** Evenly from stop to stop, and on beyond the outermost. */
function along(from: readonly number[], to: readonly number[]): (value: number) => number {
  return (value) => {
    const next = from.findIndex((stop, index) => index > 0 && value <= stop);
    const index = next < 0 ? from.length - 1 : next;
    const [a = 0, b = 0, c = 0, d = 0] = [from[index - 1], from[index], to[index - 1], to[index]];
    return c + ((value - a) / (b - a)) * (d - c);
  };
}

function least<Item>(items: readonly Item[], by: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>((best, item) => (best && by(best) <= by(item) ? best : item), undefined);
}
