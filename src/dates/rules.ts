/**
 * The closed vocabulary by which words in an article lead to a day. A rule is plain data, so that
 * a later floor can say it in words; what it does to a date is `apply.ts`.
 */
import { daysInMonth, type Day, type Month, type Year } from "./day.ts";
import { WEEKDAYS, type Weekday } from "./weekday.ts";

/** Rules whose name is the whole of what they say, and the form in which they are written. */
const PLAIN = [
  "same day",
  "yesterday",
  "day before",
  "day before yesterday",
  "tomorrow",
  "day after",
  "day after tomorrow",
  "said the day after",
  "first day",
  "last day",
  "last night",
  "last week",
  "this week",
  "next week",
  "last month",
  "end of last month",
  "this month",
  "next month",
  "last year",
  "this year",
  "already past",
  "still to come",
  "within hours",
  "within past hours",
  "lasting some hours",
  "lasting some days",
  "continuing",
  "in the morning",
  "at noon",
  "in the evening",
  "at night",
  "no day",
] as const;

type Plain = (typeof PLAIN)[number];

interface OnWeekday {
  readonly weekday: Weekday;
}
interface InMonth {
  /** 1 for January to 12. */
  readonly month: number;
}
interface Days {
  readonly days: number;
}
interface Hours {
  readonly hours: number;
}
interface Months {
  readonly months: number;
}

/** What the rules with blanks carry in them. */
interface Blanks {
  "previous weekday": OnWeekday;
  "next weekday": OnWeekday;
  "weekday night": OnWeekday;
  "weekday evening": OnWeekday;
  "month of last year": InMonth;
  "month of this year": InMonth;
  "on day": { readonly day: Day };
  "in month": { readonly month: Month };
  "in year": { readonly year: Year };
  "days before": Days;
  "days after": Days;
  "within days": Days;
  "about days before": Days;
  "about days after": Days;
  "less than months before": Months;
  "less than months after": Months;
  "about months before": Months;
  "about months after": Months;
  "lasting days": Days;
  "lasting at least days": Days;
  "lasting less than days": Days;
  "lasting hours": Hours;
  "lasting at least hours": Hours;
  /** Hours are local wall time, `HH:MM`. */
  "at time": { readonly start: string };
  /** May pass midnight, when the end is the smaller. */
  "time to time": { readonly start: string; readonly end: string };
}

export type RuleName = Plain | keyof Blanks;

export type RuleOf<Name extends RuleName> = Name extends keyof Blanks
  ? { readonly name: Name } & Blanks[Name]
  : { readonly name: Name };

/** One rule, told apart by its `name`. */
export type Rule = { readonly name: Plain } | { [Name in keyof Blanks]: RuleOf<Name> }[keyof Blanks];

export const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

const monthNumber = (name: string): number => MONTHS.findIndex((month) => month === name) + 1;
const monthNamed = (year: string, name: string): Month => `${year}-${String(monthNumber(name)).padStart(2, "0")}`;
// The pattern has matched one of the seven names, so the search cannot miss.
const weekday = (name: string): Weekday => WEEKDAYS.find((known) => known === name) ?? "monday";

function onDay(date: string, month: string, year: string): Rule | undefined {
  const inMonth = monthNamed(year, month);
  if (Number(date) < 1 || Number(date) > daysInMonth(inMonth)) return undefined;
  return { name: "on day", day: `${inMonth}-${date.padStart(2, "0")}` };
}

type Build = (a: string, b: string, c: string) => Rule | undefined;

/** Each form with blanks, and the rule it makes of what stands in them, in order. */
const WITH_BLANKS: Readonly<Record<string, Build>> = {
  "previous <weekday>": (name) => ({ name: "previous weekday", weekday: weekday(name) }),
  "next <weekday>": (name) => ({ name: "next weekday", weekday: weekday(name) }),
  "<weekday> night": (name) => ({ name: "weekday night", weekday: weekday(name) }),
  "<weekday> evening": (name) => ({ name: "weekday evening", weekday: weekday(name) }),
  "<month> of last year": (name) => ({ name: "month of last year", month: monthNumber(name) }),
  "<month> of this year": (name) => ({ name: "month of this year", month: monthNumber(name) }),
  "on D <month> YYYY": onDay,
  "in <month> YYYY": (month, year) => ({ name: "in month", month: monthNamed(year, month) }),
  "in YYYY": (year) => ({ name: "in year", year }),
  "N days before": (n) => ({ name: "days before", days: Number(n) }),
  "N days after": (n) => ({ name: "days after", days: Number(n) }),
  "within N days": (n) => ({ name: "within days", days: Number(n) }),
  "about N days before": (n) => ({ name: "about days before", days: Number(n) }),
  "about N days after": (n) => ({ name: "about days after", days: Number(n) }),
  "less than N months before": (n) => ({ name: "less than months before", months: Number(n) }),
  "less than N months after": (n) => ({ name: "less than months after", months: Number(n) }),
  "about N months before": (n) => ({ name: "about months before", months: Number(n) }),
  "about N months after": (n) => ({ name: "about months after", months: Number(n) }),
  "lasting N days": (n) => ({ name: "lasting days", days: Number(n) }),
  "lasting at least N days": (n) => ({ name: "lasting at least days", days: Number(n) }),
  "lasting less than N days": (n) => ({ name: "lasting less than days", days: Number(n) }),
  "lasting N hours": (n) => ({ name: "lasting hours", hours: Number(n) }),
  "lasting at least N hours": (n) => ({ name: "lasting at least hours", hours: Number(n) }),
  "at HH:MM": (start) => ({ name: "at time", start }),
  "HH:MM to HH:MM": (start, end) => ({ name: "time to time", start, end }),
};

const BLANK: Readonly<Record<string, string>> = {
  "<weekday>": `(${WEEKDAYS.join("|")})`,
  "<month>": `(${MONTHS.join("|")})`,
  "HH:MM": "((?:[01]\\d|2[0-3]):[0-5]\\d)",
  YYYY: "([1-9]\\d{3})",
  // Three digits keep every result within the four-digit years that EDTF can spell.
  N: "([1-9]\\d{0,2})",
  D: "(\\d{1,2})",
};

function patternOf(form: string): RegExp {
  const countable = form.replace(/(?<=\bN )(day|hour|month)s/, "$1s?");
  const source = countable.replace(/<weekday>|<month>|HH:MM|YYYY|\bN\b|\bD\b/g, (blank) => BLANK[blank] ?? blank);
  return new RegExp(`^${source}$`);
}

const PATTERNS = Object.entries(WITH_BLANKS).map(([form, build]) => ({ pattern: patternOf(form), build }));

/** Every form a rule can take, blanks as `N`, `D`, `YYYY`, `HH:MM`, `<weekday>`, `<month>`; for messages and docs. */
export const RULE_FORMS: readonly string[] = [...PLAIN, ...Object.keys(WITH_BLANKS)];

/**
 * Reads a rule as an editor writes it; `undefined` if it is not in the vocabulary (spelling is exact, lower case).
 * @example parseRule("previous thursday") // { name: "previous weekday", weekday: "thursday" }
 * @example parseRule("some thursday") // undefined
 */
export function parseRule(text: string): Rule | undefined {
  const plain = PLAIN.find((name) => name === text);
  if (plain !== undefined) return { name: plain };
  for (const { pattern, build } of PATTERNS) {
    const found = pattern.exec(text);
    if (found) return build(found[1] ?? "", found[2] ?? "", found[3] ?? "");
  }
  return undefined;
}
