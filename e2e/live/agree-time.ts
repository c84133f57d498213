/** Whether time is drawn right: columns and their numbers, months, and the stretch of the overview. */
import type { Locale } from "../../src/i18n/locale.ts";
import { monthNameShort } from "../../src/i18n/months.ts";
import { dayAt, dayOf, dayText, placeOf, type Calendar, type Window } from "./calendar.ts";
import type { Along, Drawn } from "./drawn.ts";
import { apart, differences, inView, sequence, SLACK } from "./faults.ts";

/** px: columns narrower than the first have no hairlines, in those wider than the second there is room for any number. */
const COLUMN = { lined: 4, numbered: 24 } as const;

export interface Times {
  readonly calendar: Calendar;
  readonly locale: Locale;
}

/** Panels, their hairlines and the numbers of days. */
export function columnFaults(picture: Drawn, window: Window, { calendar }: Times): string[] {
  const { plot, panels, numbers, lines, is } = picture;
  const at = (day: number): number => placeOf(calendar, window, plot, day);
  const seen = calendar.panels.flatMap((panel) => {
    const stretch = inView({ start: at(panel.from), size: at(panel.to + 1) - at(panel.from) }, plot);
    return stretch.size > 0.01 ? [{ ...panel, ...stretch }] : [];
  });
  const faults = differences(
    "the panels",
    panels.map(({ from }) => from),
    seen.map(({ from }) => dayText(from)),
  );
  for (const { from, to, start, size } of seen) {
    const panel = panels.find((each) => each.from === dayText(from));
    const column = at(from + 1) - at(from);
    faults.push(...apart(`the panel of ${dayText(from)}`, panel, { start, size }));
    if (is === "strip") continue;
    const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const between = days.map(at).filter((x) => x > start + SLACK && x < start + size - SLACK);
    const expected = column < COLUMN.lined - 0.1 ? [] : between;
    if (Math.abs(column - COLUMN.lined) > 0.1)
      faults.push(...sequence(`the hairlines of ${dayText(from)}`, panel?.lines ?? [], expected));
    const whole = days.filter((day) => at(day) >= plot.start - SLACK && at(day + 1) <= plot.start + plot.size + SLACK);
    const written = numbers.filter((each) => each.at > start && each.at < start + size);
    if (column >= COLUMN.numbered && written.length !== whole.length)
      faults.push(`${written.length} of ${whole.length} days of the panel of ${dayText(from)} have their number`);
  }
  const day = (x: number): number => nearestDay(calendar, window, plot, x);
  for (const x of lines) if (Math.abs(at(day(x)) - x) > SLACK) faults.push(`a hairline at ${x} is between no days`);
  for (const { text, at: x } of numbers) {
    const number = Math.floor(dayAt(calendar, window, plot, x));
    const middle = (at(number) + at(number + 1)) / 2;
    if (text !== String(Number(dayText(number).slice(8))) || Math.abs(middle - x) > SLACK)
      faults.push(`the number ${text} stands at ${x}, on ${dayText(number)}`);
  }
  return faults;
}

/** Months begin on their first; the one that was on before what is in view is said at its edge. */
export function monthFaults({ months, names, plot }: Drawn, window: Window, { calendar, locale }: Times): string[] {
  return months.flatMap((x, index) => {
    const day = nearestDay(calendar, window, plot, x);
    const off = Math.abs(placeOf(calendar, window, plot, day) - x);
    const isFirst = dayText(day).endsWith("-01") && off <= SLACK;
    const atEdge = index === 0 && Math.abs(x - plot.start) <= SLACK;
    const name = names.find(({ at }) => at > x && at - x < 8)?.text;
    const said = monthText(day, locale);
    return [
      ...(isFirst || atEdge ? [] : [`a month begins at ${x}, on ${dayText(day)}`]),
      ...(name === undefined || name === said ? [] : [`${said} is called ${name}`]),
    ];
  });
}

/** The stretch of the overview that is seen above, and the days over its ends. */
export function overviewFaults({ overview, plot }: Drawn, window: Window, { calendar, locale }: Times): string[] {
  const [one, other] = [overview?.shades[0], overview?.shades.at(-1)];
  if (!overview || !one || !other) return [];
  const day = (other.start - one.start) / (dayOf(other.from) - dayOf(one.from));
  const at = (number: number): number => one.start + (number - dayOf(one.from)) * day;
  const expected = [
    window.from === undefined ? plot.start : at(dayOf(window.from)),
    window.to === undefined ? plot.start + plot.size : at(dayOf(window.to) + 1),
  ];
  const days = [
    window.from === undefined ? calendar.first : dayOf(window.from),
    window.to === undefined ? calendar.last : dayOf(window.to),
  ].map((number) => `${Number(dayText(number).slice(8))} ${monthText(number, locale)}`);
  return [
    ...sequence("the handles", overview.handles, expected),
    ...(overview.days.join() === days.join()
      ? []
      : [`the handles say ${overview.days.join(", ")}, not ${days.join(", ")}`]),
  ];
}

/** The day that begins nearest to a place. */
function nearestDay(calendar: Calendar, window: Window, plot: Along, x: number): number {
  return Math.round(dayAt(calendar, window, plot, x));
}

/** Of two Arabic names of a month an axis has room for the Levantine alone. */
function monthText(day: number, locale: Locale): string {
  const [year = "", month = ""] = dayText(day).split("-");
  return `${monthNameShort(locale, Number(month), "both")} ${year}`;
}
