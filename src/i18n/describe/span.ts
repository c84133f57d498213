/** A span in words, never finer than it is: a day within a month is not "in the course of" it. */
import { daysBetween } from "../../dates/day.ts";
import type { Day, Span } from "../../dates/span.ts";
import { runsOf } from "../../dates/runs.ts";
import type { Locale } from "../locale.ts";
import { translate, type StringKey } from "../strings.ts";
import { bound, dayPoint, endPoints, isHeading, point, texts, type Point, type Wording } from "./points.ts";
import { describeTime, isNight, type SpokenTime, type ZoneWords } from "./time.ts";

/** How a span is worded; `time` lets a night be told as one. */
export interface SpanWording extends Wording {
  readonly time?: SpokenTime | undefined;
}

/** The words of a span, and what kind of words they are: it decides what may stand before them. */
interface Phrase {
  readonly text: string;
  readonly form: "day" | "interval" | "window" | "night" | "month" | "year" | "bounds";
}

const ON = {
  day: "date.day",
  interval: "date.intervalOn",
  window: "date.windowOn",
  night: "date.nightOn",
  month: "date.monthIn",
  year: "date.yearIn",
} as const;

/**
 * A span in words, standing alone.
 * @example describeSpan(mayThe17thTo20th, "en", { months: "both", weekday: true }) // "Thursday 17 to Sunday 20 May 2012"
 * @example describeSpan(someDayInApril, "ar", { months: "both" }) // "يوم غير محدد من نيسان/أبريل 2012"
 */
export function describeSpan(span: Span, locale: Locale, wording: SpanWording): string {
  const t = translate(locale);
  const { text, form } = phrase(span, locale, wording);
  if (span.approximate || !(form === "month" || form === "year")) return qualified(span, locale, form, text);
  const said = form === "month" && isHeading(whole(span), wording.heading);
  return qualified(span, locale, form, said ? t("date.monthThis") : t(`date.${form}`, { date: text }));
}

/**
 * A span in words after a verb: "told on 22 May 2012", "told in May 2012".
 * @example describeOn(mayThe22nd, "ar", { months: "both" }) // "في 22 أيار/مايو 2012"
 */
export function describeOn(span: Span, locale: Locale, wording: SpanWording): string {
  const t = translate(locale);
  const { text, form } = phrase(span, locale, wording);
  const date = qualified({ ...span, uncertain: false }, locale, form, text);
  return qualified(
    { ...span, approximate: false },
    locale,
    form,
    form === "bounds" ? date : t(on(form, wording), { date }),
  );
}

/**
 * A span and its hour in words, as they stand under a title.
 * @example describeWhen(span, time, "en", { months: "both", zones }) // "27 March 2012, 06:00 to 16:00 Damascus time"
 */
export function describeWhen(
  span: Span,
  time: SpokenTime | undefined,
  locale: Locale,
  { zones, ...wording }: Wording & { readonly zones: ZoneWords },
): string {
  const date = describeSpan(span, locale, { ...wording, time });
  const hour = time === undefined ? "" : describeTime(time, span, locale, zones);
  return hour === "" ? date : translate(locale)("date.when", { date, time: hour });
}

function phrase(span: Span, locale: Locale, wording: SpanWording): Phrase {
  switch (span.shape) {
    case "day":
    case "month":
    case "year":
      return { text: one(whole(span), locale, wording), form: span.shape };
    case "interval":
      return interval(span, locale, wording);
    case "window":
      return window(span, locale, wording);
    case "choice":
      return { text: choice(span, locale, wording), form: "day" };
    case "before":
    case "after":
      return { text: halfOpen(span, span.shape, locale, wording), form: "bounds" };
    case "open":
      return { text: open(span, locale, wording), form: "bounds" };
  }
}

function interval(span: Span, locale: Locale, wording: SpanWording): Phrase {
  const t = translate(locale);
  const start = point(bound(span, "earliest"), bound(span, "startLatest"));
  const end = point(bound(span, "endEarliest"), bound(span, "latest"));
  if (start !== undefined && end !== undefined) return { text: range([start, end], locale, wording), form: "interval" };
  // An end that is itself one day of several: each is told apart, a range of ranges reads as neither.
  const told = (earliest: Day, latest: Day): string => describeSpan(within(span, earliest, latest), locale, wording);
  return {
    text: t("date.bounds", {
      start: told(bound(span, "earliest"), bound(span, "startLatest")),
      end: told(bound(span, "endEarliest"), bound(span, "latest")),
    }),
    form: "bounds",
  };
}

function window(span: Span, locale: Locale, wording: SpanWording): Phrase {
  const [first, last] = [bound(span, "earliest"), bound(span, "latest")];
  const single = point(first, last);
  if (single !== undefined) return { text: one(single, locale, wording), form: single.grain };
  const [start = "", end = ""] = texts(endPoints(first, last), locale, wording);
  if (isNight(span, wording.time)) return { text: translate(locale)("date.night", { start, end }), form: "night" };
  // Two days make a choice, not a stretch.
  if (daysBetween(first, last) === 1) {
    return { text: translate(locale)("date.choice", { list: start, next: end }), form: "day" };
  }
  return { text: translate(locale)("date.window", { start, end }), form: "window" };
}

function choice(span: Span, locale: Locale, wording: SpanWording): string {
  const t = translate(locale);
  const runs = runsOf(span);
  // All in one go, so that days of one month say it once. A run that nothing bounds has but one day to name.
  const said = texts(
    runs.flatMap(([from, to]) => [dayPoint(known(from, to)), dayPoint(known(to, from))]),
    locale,
    wording,
  );
  const items = runs.map(([from, to], index) => {
    const [start = "", end = ""] = said.slice(index * 2, index * 2 + 2);
    if (from === null) return t("date.before", { date: end });
    if (to === null) return t("date.after", { date: end });
    return from === to ? end : t("date.interval", { start, end });
  });
  const [first = "", ...rest] = items;
  return rest.reduce(
    (list, next, index) => t(index === rest.length - 1 ? "date.choice" : "date.choiceComma", { list, next }),
    first,
  );
}

function halfOpen(span: Span, shape: "before" | "after", locale: Locale, wording: SpanWording): string {
  const day = bound(span, shape === "before" ? "latest" : "earliest");
  const date = one(dayPoint(day), locale, wording);
  return translate(locale)(wording.weekday === true ? `date.${shape}Weekday` : `date.${shape}`, { date });
}

function open(span: Span, locale: Locale, wording: SpanWording): string {
  const t = translate(locale);
  if (span.earliest === null) {
    const end = [bound(span, "endEarliest"), bound(span, "latest")] as const;
    return t("date.noStart", { date: edge(end, locale, wording) });
  }
  const start = [span.earliest, bound(span, "startLatest")] as const;
  // The bounds of both are the same; only the EDTF tells an end not given from one that is still to come.
  return t(span.edtf.endsWith("..") ? "date.continuing" : "date.noEnd", { date: edge(start, locale, wording) });
}

function edge([first, last]: readonly [Day, Day], locale: Locale, wording: SpanWording): string {
  const single = point(first, last);
  return single === undefined ? range(endPoints(first, last), locale, wording) : one(single, locale, wording);
}

/** Some day within two bounds, with nothing said yet of how sure it is. */
function within(span: Span, earliest: Day, latest: Day): Span {
  const bounds = { earliest, latest, startLatest: latest, endEarliest: earliest };
  const shape = earliest === latest ? "day" : "window";
  return { ...span, ...bounds, shape, approximate: false, uncertain: false };
}

function known(side: Day | null, other: Day | null): Day {
  const day = side ?? other;
  if (day === null) throw new Error("invalid choice: one of its days has no bound");
  return day;
}

function range(points: readonly [Point, Point], locale: Locale, wording: SpanWording): string {
  const [start = "", end = ""] = texts(points, locale, wording);
  return translate(locale)("date.interval", { start, end });
}

function one(only: Point, locale: Locale, wording: SpanWording): string {
  return texts([only], locale, wording).join("");
}

function whole(span: Span): Point {
  const found = point(bound(span, "earliest"), bound(span, "latest"));
  if (found === undefined) throw new Error(`invalid span: ${span.edtf} is no whole ${span.shape}`);
  return found;
}

function on(form: Exclude<Phrase["form"], "bounds">, { weekday }: Wording): StringKey {
  return form === "day" && weekday === true ? "date.dayWeekday" : ON[form];
}

function qualified(span: Span, locale: Locale, form: Phrase["form"], text: string): string {
  const t = translate(locale);
  const loose = form === "bounds" || form === "window" || form === "night";
  const about = span.approximate ? t(loose ? "date.approximateBounds" : "date.approximate", { date: text }) : text;
  return span.uncertain ? t("date.uncertain", { date: about }) : about;
}
