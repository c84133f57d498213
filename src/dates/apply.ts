/**
 * What each rule does to a date. Every rule that gives days is told for one day of the base, and never gives an
 * earlier day for a later one; so over a base of many days the hull of the images is the first image's start to
 * the last image's end, and a side that nothing bounds stays so.
 */
import { addDays, addMonths, monthBounds, monthOf, yearOf, type Day } from "./day.ts";
import type { Rule, RuleName, RuleOf } from "./rules.ts";
import { spanOfRuns, wholeSpan, type Run } from "./runs.ts";
import { daySpan, isInterval, monthSpan, qualify, yearSpan, type Span } from "./span.ts";
import { nextWeekday, previousWeekday, weekOf, type WeekStart } from "./weekday.ts";

/** A part of the day, where the article gives no hour. */
export type PartOfDay = "morning" | "noon" | "evening" | "night";

/** How long: `days` count calendar days touched, both ends included; `max` is `null` where nothing bounds it. */
export interface Length {
  readonly gives: "length";
  readonly unit: "days" | "hours";
  readonly min: number;
  readonly max: number | null;
}

export type RuleResult =
  | { readonly gives: "days"; readonly span: Span }
  | Length
  /** Local wall time, `HH:MM`. */
  | { readonly gives: "time"; readonly start?: string; readonly end?: string; readonly part?: PartOfDay }
  /** No end: it goes on. */
  | { readonly gives: "continuing" }
  | { readonly gives: "nothing" };

type Apply<R extends Rule> = (rule: R, base: Span, week: WeekStart | undefined) => RuleResult;
type Image<R extends Rule> = (day: Day, rule: R, week: WeekStart | undefined) => Run;

const NOTHING: RuleResult = { gives: "nothing" };
const days = (span: Span | undefined): RuleResult => (span ? { gives: "days", span } : NOTHING);
const length = (unit: Length["unit"], min: number, max: number | null): Length => ({ gives: "length", unit, min, max });
const part = (of: PartOfDay) => (): RuleResult => ({ gives: "time", part: of });
const on = (day: Day): Run => [day, day];
const monthAround = (day: Day, months: number): Run => monthBounds(monthOf(addMonths(`${monthOf(day)}-01`, months)));
const yearAround = (day: Day, years: number): Run => {
  const year = yearOf(addMonths(day, 12 * years));
  return [`${year}-01-01`, `${year}-12-31`];
};
const monthInYear = (day: Day, month: number, years: number): Run =>
  monthAround(`${yearOf(day)}-01-01`, month - 1 + 12 * years);

function hullOfImages<R extends Rule>(
  image: Image<R>,
  spell: (from: Day | null, to: Day | null) => Span | undefined,
): Apply<R> {
  return (rule, base, week) => {
    const from = base.earliest === null ? null : image(base.earliest, rule, week)[0];
    const to = base.latest === null ? null : image(base.latest, rule, week)[1];
    const span = spell(from, to);
    // "The day after about the 17th" is itself only about the 18th.
    return days(span && qualify(span, base));
  };
}

/** A rule that gives days, spelled as days. */
const each = <R extends Rule>(image: Image<R>): Apply<R> => hullOfImages(image, (from, to) => spanOfRuns([[from, to]]));
/** A rule that gives a month or a year, spelled as one where it still is one. */
const whole = <R extends Rule>(image: Image<R>): Apply<R> => hullOfImages(image, wholeSpan);
/** A rule that says "about": `~` on a day or month; a window is loose already and EDTF has no `~` for it. */
const about =
  <R extends Rule>(apply: Apply<R>): Apply<R> =>
  (rule, base, week) => {
    const result = apply(rule, base, week);
    return result.gives === "days" ? days(qualify(result.span, { approximate: true, uncertain: false })) : result;
  };
const shift = <R extends Rule>(by: number): Apply<R> => each((day) => on(addDays(day, by)));

const RULES: { readonly [Name in RuleName]: Apply<RuleOf<Name>> } = {
  "same day": (_, base) => days(base),
  yesterday: shift(-1),
  "day before": shift(-1),
  "day before yesterday": shift(-2),
  tomorrow: shift(1),
  "day after": shift(1),
  "day after tomorrow": shift(2),
  "said the day after": shift(1),
  "first day": (_, base) => days(isInterval(base) ? wholeSpan(base.earliest, base.startLatest) : base),
  "last day": (_, base) => days(isInterval(base) ? wholeSpan(base.endEarliest, base.latest) : base),
  "last night": each((day) => [addDays(day, -1), day]),
  "last week": each((day, _, week) => weekOf(addDays(day, -7), week)),
  "this week": each((day, _, week) => weekOf(day, week)),
  "next week": each((day, _, week) => weekOf(addDays(day, 7), week)),
  "last month": whole((day) => monthAround(day, -1)),
  // The last third, so that what a writer calls "the end" is surely in it.
  "end of last month": each((day) => [`${monthOf(addMonths(day, -1))}-21`, monthAround(day, -1)[1]]),
  "this month": whole((day) => monthAround(day, 0)),
  "next month": whole((day) => monthAround(day, 1)),
  "last year": whole((day) => yearAround(day, -1)),
  "this year": whole((day) => yearAround(day, 0)),
  // The base day belongs to both: an article may tell of the morning, or announce the evening, of its own day.
  "already past": each((day) => [null, day]),
  "still to come": each((day) => [day, null]),
  // Hours may pass midnight, but not two.
  "within hours": each((day) => [day, addDays(day, 1)]),
  "within past hours": each((day) => [addDays(day, -1), day]),
  "previous weekday": each((day, rule) => on(previousWeekday(day, rule.weekday))),
  "next weekday": each((day, rule) => on(nextWeekday(day, rule.weekday))),
  "weekday night": each((day, rule) => {
    const evening = previousWeekday(day, rule.weekday);
    return [evening, addDays(evening, 1)];
  }),
  "weekday evening": each((day, rule) => on(previousWeekday(day, rule.weekday))),
  "month of last year": whole((day, rule) => monthInYear(day, rule.month, -1)),
  "month of this year": whole((day, rule) => monthInYear(day, rule.month, 0)),
  "on day": (rule) => days(daySpan(rule.day)),
  "in month": (rule) => days(monthSpan(rule.month)),
  "in year": (rule) => days(yearSpan(rule.year)),
  "days before": each((day, rule) => on(addDays(day, -rule.days))),
  "days after": each((day, rule) => on(addDays(day, rule.days))),
  "within days": each((day, rule) => [day, addDays(day, rule.days)]),
  "about days before": about(each((day, rule) => on(addDays(day, -rule.days)))),
  "about days after": about(each((day, rule) => on(addDays(day, rule.days)))),
  // "Less than" leaves out the very day N months away; the base day stays in.
  "less than months before": each((day, rule) => [addDays(addMonths(day, -rule.months), 1), day]),
  "less than months after": each((day, rule) => [day, addDays(addMonths(day, rule.months), -1)]),
  "about months before": about(whole((day, rule) => monthAround(day, -rule.months))),
  "about months after": about(whole((day, rule) => monthAround(day, rule.months))),
  "lasting days": (rule) => length("days", rule.days, rule.days),
  "lasting at least days": (rule) => length("days", rule.days, null),
  // Less than two days, begun in the afternoon, still touches two calendar days.
  "lasting less than days": (rule) => length("days", 1, rule.days),
  "lasting some days": () => length("days", 2, null),
  "lasting hours": (rule) => length("hours", rule.hours, rule.hours),
  "lasting at least hours": (rule) => length("hours", rule.hours, null),
  // Some hours are fewer than a day.
  "lasting some hours": () => length("hours", 1, 23),
  "at time": (rule) => ({ gives: "time", start: rule.start }),
  "time to time": (rule) => ({ gives: "time", start: rule.start, end: rule.end }),
  "in the morning": part("morning"),
  "at noon": part("noon"),
  "in the evening": part("evening"),
  "at night": part("night"),
  continuing: () => ({ gives: "continuing" }),
  "no day": () => NOTHING,
};

/**
 * What a rule gives, starting from `base`; `week` is the first day of the paper's week, where known.
 * A base of several days (a month, a window, an interval) gives the hull over every one of them.
 * Gives `nothing` where no side of the result is bounded ("already past" from an open base).
 * @example applyRule({ name: "yesterday" }, daySpan("2012-03-01")) // { gives: "days", span: daySpan("2012-02-29") }
 * @example applyRule({ name: "yesterday" }, monthSpan("2012-05")) // days, "[2012-04-30..2012-05-30]"
 */
export function applyRule(rule: Rule, base: Span, week?: WeekStart): RuleResult {
  // The table's key is the rule's own name, which the compiler cannot follow through a union.
  const apply = RULES[rule.name] as Apply<Rule>;
  return apply(rule, base, week);
}
