/** The widths of all texts that a chart may draw, so that no browser has to measure one before it has the font. */
import type { ChartData } from "../client/data.ts";
import type { ChartEvent } from "../layout/chart-event.ts";
import { crowding } from "../layout/crowding.ts";
import { dayNumber } from "../layout/days.ts";
import { STEPS } from "../layout/frame.ts";
import { MANY } from "../layout/plan.ts";
import { scene } from "../layout/scene.ts";
import { strip } from "../layout/strip.ts";
import { monthYear } from "../layout/ticks.ts";
import { flatLabel, type Measure } from "../layout/words.ts";
import { MONTH_STYLES, SCALES } from "../timeline/view.ts";
import type { Edition } from "./edition.ts";

/** Whoever draws asks for the same texts again: the widths, by weight, of all it has asked for. */
export function widthsOf(
  { locale, site, timeline, text, t }: Edition,
  events: readonly ChartEvent[],
  measure: Measure,
): ChartData["widths"] {
  const asked: Record<400 | 600, Map<string, number>> = { 400: new Map(), 600: new Map() };
  const record: Measure = (text, weight = 400) => {
    const width = measure(text, weight);
    asked[weight].set(text, round(width));
    return width;
  };
  const threads = new Map(timeline.threads.map(({ id, title }) => [id, text(title)]));
  for (const months of locale === "ar" ? MONTH_STYLES : [site.months]) {
    const options = { locale, months, kinds: timeline.kinds, threads, measure: record, t, crowding };
    for (const width of STEPS)
      for (const scale of SCALES)
        for (const background of [false, true]) scene(events, { ...options, width, scale, background, brush: true });
    // A crowd asks for a label in one line only when it is near enough.
    if (events.length > MANY) for (const event of events) flatLabel(event, 1, record);
    // It asks for the same at any width.
    strip(events, { ...options, width: 340 });
    for (const day of monthsOf(events)) {
      // Nearer by, more of them have room.
      record(monthYear(day, true, { locale, months }));
      for (const short of [true, false]) record(monthYear(day, short, { locale, months }), 600);
    }
  }
  const words = (weight: 400 | 600) =>
    Object.fromEntries(byWord(asked[weight], (part) => round(measure(part, weight))));
  return { 400: words(400), 600: words(600) };
}

/** Texts by their words, of which there are fewer; a text that is not as wide as they are together stays whole. */
function byWord(texts: ReadonlyMap<string, number>, measure: (part: string) => number): Map<string, number> {
  const found = new Map<string, number>();
  for (const [text, width] of texts) {
    const parts = text.split(/(?= )|(?<= )/u).map((part) => [part, measure(part)] as const);
    const sum = parts.reduce((all, [, size]) => all + size, 0);
    for (const [part, size] of round(sum) === width ? parts : [[text, width] as const]) found.set(part, size);
  }
  return found;
}

/** The first day of each month in which anything can have been. */
function monthsOf(events: readonly ChartEvent[]): number[] {
  const bounds = events.flatMap(({ date, outside }) => (outside ? [date, outside] : [date]));
  const days = bounds.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat());
  const months = days.map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);
  const first = Math.min(...months);
  return Array.from({ length: Math.max(...months) - first + 1 }, (_, index) => {
    const month = first + index;
    const name = [Math.floor(month / 12), (month % 12) + 1].map((part) => String(part).padStart(2, "0")).join("-");
    return dayNumber(`${name}-01`);
  });
}

/** Finer than the font itself, which counts in thousandths; the rest is the noise of sums. */
function round(width: number): number {
  return Math.round(width * 10_000) / 10_000;
}
