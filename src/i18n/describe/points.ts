/**
 * The ends of a span, each at its own grain, and their texts: of several days in one month
 * only the last says the month, of several in one year only the last says the year.
 */
import { monthBounds, monthOf, yearOf } from "../../dates/day.ts";
import type { Day, Span } from "../../dates/span.ts";
import { weekdayOf } from "../../dates/weekday.ts";
import type { Locale } from "../locale.ts";
import { monthName, monthNameShort, type MonthStyle } from "../months.ts";
import { translate } from "../strings.ts";
import { weekdayName } from "../weekdays.ts";

/** A day, or a whole month or year that is known no finer. */
export interface Point {
  readonly first: Day;
  readonly last: Day;
  readonly grain: "day" | "month" | "year";
}

/** How days are worded, and what need not be said again. */
export interface Wording {
  readonly months: MonthStyle;
  /** Say the weekday of each day. Not said unless asked for. */
  readonly weekday?: boolean | undefined;
  /** `false` leaves out the year of what lies in one year. */
  readonly year?: boolean | undefined;
  /** A day of the month whose heading stands above: neither it nor its year is said again. */
  readonly heading?: Day | undefined;
  /** The short month names of tight places. */
  readonly short?: boolean | undefined;
}

/**
 * The day, month or year that two bounds make up, if they make up one.
 * @example point("2012-04-01", "2012-04-30")?.grain // "month"
 */
export function point(first: Day, last: Day): Point | undefined {
  if (first === last) return { first, last, grain: "day" };
  return [monthPoint(first), yearPoint(first)].find((whole) => whole.first === first && whole.last === last);
}

/**
 * The first and last point of a stretch: whole years or months where it is made of those, days otherwise.
 * @example endPoints("2012-03-01", "2012-05-31").map((end) => end.grain) // ["month", "month"]
 */
export function endPoints(first: Day, last: Day): readonly [Point, Point] {
  const grains = [yearPoint, monthPoint].map((grain) => [grain(first), grain(last)] as const);
  const whole = grains.find(([start, end]) => start.first === first && end.last === last);
  return whole ?? [dayPoint(first), dayPoint(last)];
}

/**
 * The texts of points in order of time, fit to be joined into one range or list.
 * @example texts([may17, may20], "en", { months: "both" }) // ["17", "20 May 2012"]
 */
export function texts(points: readonly Point[], locale: Locale, wording: Wording): string[] {
  const months = new Set(points.flatMap(({ first, last }) => [monthOf(first), monthOf(last)]));
  const years = new Set([...months].map(yearOf));
  const inMonth = months.size === 1 && points.every(({ grain }) => grain === "day");
  const headed = wording.heading;
  const monthSaid = headed !== undefined && inMonth && months.has(monthOf(headed));
  const yearSaid = years.size === 1 && (wording.year === false || (headed !== undefined && years.has(yearOf(headed))));
  return points.map((each, index) => {
    const last = index === points.length - 1;
    return pointText(each, locale, wording, {
      month: !monthSaid && (last || !inMonth),
      year: !yearSaid && (last || years.size > 1),
    });
  });
}

/** One day as a point. */
export function dayPoint(day: Day): Point {
  return { first: day, last: day, grain: "day" };
}

/** Whether a point is the very month that the heading above names. */
export function isHeading({ first, grain }: Point, heading: Day | undefined): boolean {
  return grain === "month" && heading !== undefined && monthOf(first) === monthOf(heading);
}

/** A bound that the span's shape promises; without it there is nothing to say. */
export function bound(span: Span, name: "earliest" | "startLatest" | "endEarliest" | "latest"): Day {
  const day = span[name];
  if (day === null) throw new Error(`invalid span: ${span.edtf} is ${span.shape} and has no ${name}`);
  return day;
}

function pointText(
  { first, grain }: Point,
  locale: Locale,
  { months, weekday, short }: Wording,
  say: { readonly month: boolean; readonly year: boolean },
): string {
  if (grain === "year") return translate(locale)("date.yearBare", { date: yearOf(first) });
  const number = Number(first.slice(5, 7));
  return [
    grain === "day" && weekday === true ? weekdayName(locale, weekdayOf(first)) : "",
    grain === "day" ? String(Number(first.slice(8))) : "",
    say.month || grain === "month" ? (short === true ? monthNameShort : monthName)(locale, number, months) : "",
    say.year ? yearOf(first) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function monthPoint(day: Day): Point {
  const [first, last] = monthBounds(monthOf(day));
  return { first, last, grain: "month" };
}

function yearPoint(day: Day): Point {
  return { first: `${yearOf(day)}-01-01`, last: `${yearOf(day)}-12-31`, grain: "year" };
}
