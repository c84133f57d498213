/** The short forms: a month heading, the date under it in a list, and a range where room is tight. */
import type { Day, Span } from "../../dates/span.ts";
import { rtlIsolate } from "../bidi.ts";
import type { Locale } from "../locale.ts";
import type { MonthStyle } from "../months.ts";
import { translate } from "../strings.ts";
import { bound, dayPoint, endPoints, point, texts, type Point, type Wording } from "./points.ts";
import { describeSpan } from "./span.ts";
import { describeTime, type SpokenTime, type ZoneWords } from "./time.ts";

/** What a list says under the heading of a month. */
export interface ListWording {
  readonly months: MonthStyle;
  /** Any day of the month that the heading names. */
  readonly heading: Day;
  readonly time?: SpokenTime | undefined;
  readonly zones: ZoneWords;
}

/**
 * The heading over the events of a month.
 * @example monthHeading("2012-05-17", "ar", "both") // "أيار/مايو 2012"
 */
export function monthHeading(day: Day, locale: Locale, months: MonthStyle): string {
  const first = `${day.slice(0, 7)}-01`;
  return texts([{ first, last: first, grain: "month" }], locale, { months }).join("");
}

/**
 * The date in a list under the heading of a month, which it repeats only where the span leaves that month.
 * A single day has its weekday; a stretch of days has none, for want of room.
 * @example listDate(mayThe17thTo20th, "en", { months: "both", heading: "2012-05-01", zones: {} }) // "17 to 20"
 */
export function listDate(span: Span, locale: Locale, { zones, time, ...wording }: ListWording): string {
  const weekday = span.shape === "day" || (time?.part === "night" && span.shape === "window");
  const date = describeSpan(span, locale, { ...wording, time, weekday });
  const hour = time === undefined ? "" : describeTime(time, span, locale, zones);
  return hour === "" ? date : translate(locale)("date.when", { date, time: hour });
}

/**
 * A span where room is tight, with short month names and a dash; in Arabic isolated right to left,
 * so that the earlier day stands on the right.
 * @example compactRange(mayThe17thTo20th, "en", { months: "both", year: false }) // "17–20 May"
 */
export function compactRange(span: Span, locale: Locale, wording: Wording): string {
  const text = compact(span, locale, { ...wording, short: true });
  return locale === "ar" ? rtlIsolate(text) : text;
}

function compact(span: Span, locale: Locale, wording: Wording): string {
  const t = translate(locale);
  const { earliest, latest } = span;
  if (earliest === null && latest === null) return t("date.unknown");
  if (earliest === null) return t("date.compact.before", { date: day(bound(span, "latest"), locale, wording) });
  if (latest === null) return t("date.compact.after", { date: day(earliest, locale, wording) });
  if (span.shape === "choice" || span.approximate || span.uncertain) return describeSpan(span, locale, wording);
  // What lasted a whole month is no day of that month, so that its ends are looked at one by one.
  const single = span.shape === "interval" ? undefined : point(earliest, latest);
  if (single !== undefined) return texts([single], locale, wording).join("");
  const ends = span.shape === "interval" ? intervalEnds(span) : endPoints(earliest, latest);
  const [start = "", end = ""] = texts(ends, locale, wording);
  const range = t(start.includes(" ") ? "date.compact.rangeWide" : "date.compact.range", { start, end });
  return span.shape === "window" ? t("date.compact.window", { range }) : range;
}

function day(only: Day, locale: Locale, wording: Wording): string {
  return texts([dayPoint(only)], locale, wording).join("");
}

/** The ends of what lasted, each at its own grain; one that is loose is taken at its outer day. */
function intervalEnds(span: Span): readonly Point[] {
  const [earliest, latest] = [bound(span, "earliest"), bound(span, "latest")];
  return [
    point(earliest, bound(span, "startLatest")) ?? dayPoint(earliest),
    point(bound(span, "endEarliest"), latest) ?? dayPoint(latest),
  ];
}
