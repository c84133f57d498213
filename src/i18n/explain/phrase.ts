/**
 * A rule as a phrase beside a day: "the Thursday before", «يوم الخميس السابق». One phrase serves both ways
 * of working, from an article's day to an event's and back.
 */
import type { Rule, RuleName, RuleOf } from "../../dates/rules.ts";
import type { Weekday, WeekStart } from "../../dates/weekday.ts";
import type { Locale } from "../locale.ts";
import { monthName, type MonthStyle } from "../months.ts";
import { translate, type StringKey, type Translate } from "../strings.ts";
import { weekdayName } from "../weekdays.ts";

/** What a phrase is: a place beside a base day, a length, or words that need no base. */
export interface RulePhrase {
  readonly text: string;
  readonly stands: "beside" | "length" | "alone";
}

/** How the names in a phrase are worded. */
export interface PhraseWording {
  readonly months: MonthStyle;
  /** The first day of the paper's week, where it is known. */
  readonly week?: WeekStart | undefined;
}

/** What every entry of the table is given beside its rule. */
interface Saying {
  readonly t: Translate;
  readonly weekday: (weekday: Weekday) => string;
  readonly month: (month: number) => string;
  /** Adds which weeks are meant to a phrase about a week. */
  readonly inWeek: (phrase: string) => string;
}

type Say<Name extends RuleName> = (say: Saying, rule: RuleOf<Name>) => string;

const plain =
  (key: StringKey) =>
  ({ t }: Saying): string =>
    t(key);
const week =
  (key: StringKey) =>
  ({ t, inWeek }: Saying): string =>
    inWeek(t(key));
const onWeekday =
  (key: StringKey) =>
  ({ t, weekday }: Saying, rule: { readonly weekday: Weekday }): string =>
    t(key, { weekday: weekday(rule.weekday) });
const inMonth =
  (key: StringKey) =>
  ({ t, month }: Saying, rule: { readonly month: number }): string =>
    t(key, { month: month(rule.month) });
const days =
  (key: StringKey) =>
  ({ t }: Saying, rule: { readonly days: number }): string =>
    t(key, { n: rule.days });
const months =
  (key: StringKey) =>
  ({ t }: Saying, rule: { readonly months: number }): string =>
    t(key, { n: rule.months });

// Keyed by every rule there is, so that one without words does not compile.
const WORDS: { readonly [Name in RuleName]: Say<Name> } = {
  "same day": plain("rule.same-day"),
  yesterday: plain("rule.day-before"),
  "day before": plain("rule.day-before"),
  "day before yesterday": ({ t }) => t("rule.days-before", { n: 2 }),
  tomorrow: plain("rule.day-after"),
  "day after": plain("rule.day-after"),
  "day after tomorrow": ({ t }) => t("rule.days-after", { n: 2 }),
  "said the day after": plain("rule.said-the-day-after"),
  "first day": plain("rule.first-day"),
  "last day": plain("rule.last-day"),
  "last night": plain("rule.last-night"),
  "last week": week("rule.last-week"),
  "this week": week("rule.this-week"),
  "next week": week("rule.next-week"),
  "last month": plain("rule.last-month"),
  "end of last month": plain("rule.end-of-last-month"),
  "this month": plain("rule.this-month"),
  "next month": plain("rule.next-month"),
  "last year": plain("rule.last-year"),
  "this year": plain("rule.this-year"),
  "already past": plain("rule.already-past"),
  "still to come": plain("rule.still-to-come"),
  "within hours": plain("rule.within-hours"),
  "within past hours": plain("rule.within-past-hours"),
  "previous weekday": onWeekday("rule.previous-weekday"),
  "next weekday": onWeekday("rule.next-weekday"),
  "weekday night": onWeekday("rule.weekday-night"),
  "weekday evening": onWeekday("rule.weekday-evening"),
  "month of last year": inMonth("rule.month-of-last-year"),
  "month of this year": inMonth("rule.month-of-this-year"),
  "on day": plain("rule.on-day"),
  "in month": plain("rule.in-month"),
  "in year": plain("rule.in-year"),
  "days before": days("rule.days-before"),
  "days after": days("rule.days-after"),
  "within days": days("rule.within-days"),
  "about days before": days("rule.about-days-before"),
  "about days after": days("rule.about-days-after"),
  "less than months before": months("rule.less-than-months-before"),
  "less than months after": months("rule.less-than-months-after"),
  "about months before": months("rule.about-months-before"),
  "about months after": months("rule.about-months-after"),
  "lasting days": days("count.days"),
  "lasting at least days": ({ t }, rule) => t("rule.lasting-at-least", { length: t("count.days", { n: rule.days }) }),
  "lasting less than days": days("rule.lasting-less-than-days"),
  "lasting some days": plain("rule.lasting-some-days"),
  "lasting hours": ({ t }, rule) => t("count.hours", { n: rule.hours }),
  "lasting at least hours": ({ t }, rule) =>
    t("rule.lasting-at-least", { length: t("count.hours", { n: rule.hours }) }),
  "lasting some hours": plain("rule.lasting-some-hours"),
  "at time": ({ t }, rule) => t("date.time", { start: rule.start }),
  "time to time": ({ t }, rule) => t("date.timeRange", { start: rule.start, end: rule.end }),
  "in the morning": plain("date.part.morning"),
  "at noon": plain("date.part.noon"),
  "in the evening": plain("date.part.evening"),
  "at night": plain("date.part.night"),
  continuing: plain("rule.continuing"),
  "no day": plain("rule.no-day"),
};

const ALONE: ReadonlySet<RuleName> = new Set<RuleName>([
  "on day",
  "in month",
  "in year",
  "at time",
  "time to time",
  "in the morning",
  "at noon",
  "in the evening",
  "at night",
  "continuing",
  "no day",
]);

/**
 * A rule in words.
 * @example rulePhrase({ name: "previous weekday", weekday: "thursday" }, "en", { months: "both" }).text // "the Thursday before"
 */
export function rulePhrase(rule: Rule, locale: Locale, wording: PhraseWording): RulePhrase {
  // The table's key is the rule's own name, which the compiler cannot follow through a union.
  const say = WORDS[rule.name] as (say: Saying, rule: Rule) => string;
  const text = say(saying(locale, wording), rule);
  if (rule.name.startsWith("lasting ")) return { text, stands: "length" };
  return { text, stands: ALONE.has(rule.name) ? "alone" : "beside" };
}

function saying(locale: Locale, { months, week }: PhraseWording): Saying {
  const t = translate(locale);
  const weekday = (name: Weekday): string => weekdayName(locale, name);
  const which = week === undefined ? t("rule.week.any") : t("rule.week.from", { weekday: weekday(week) });
  return {
    t,
    weekday,
    month: (month) => monthName(locale, month, months),
    inWeek: (phrase) => t("rule.inWeek", { phrase, week: which }),
  };
}
