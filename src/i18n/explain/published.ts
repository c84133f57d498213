/** One condition on an article's own day, in words: the same rules, read the other way round. */
import type { Rule, RuleName } from "../../dates/rules.ts";
import type { Span } from "../../dates/span.ts";
import { WEEKDAYS, type Weekday } from "../../dates/weekday.ts";
import { describeOn, describeSpan } from "../describe/span.ts";
import type { Locale } from "../locale.ts";
import { translate } from "../strings.ts";
import { weekdayName } from "../weekdays.ts";
import { rulePhrase, type PhraseWording } from "./phrase.ts";
import type { Explanation } from "./row.ts";

/** Where it is known from on which day the phrase falls. */
export type KnownFrom =
  | { readonly by: "phrase" }
  | { readonly by: "source" | "event"; readonly name: string }
  | { readonly by: "outside"; readonly fact?: string | undefined };

/** A row of an article's own dating as it is explained. */
export interface PublishedRowToExplain {
  readonly rule: Rule;
  /** The day, or only the weekday, that the phrase is about. */
  readonly means: Span | Weekday;
  readonly known: KnownFrom;
  /** The days that this row leaves for the article. Of a weekday the article's own follows without it. */
  readonly gives?: Span | undefined;
}

// How many days the article's is after the one that a rule points to, where it is always as many.
const DAYS_TO_ARTICLE: Readonly<Partial<Record<RuleName, number>>> = {
  "same day": 0,
  yesterday: 1,
  "day before": 1,
  "last night": 1,
  "day before yesterday": 2,
  tomorrow: -1,
  "day after": -1,
  "day after tomorrow": -2,
};

/**
 * A row of an article's own dating in words.
 * @example explainPublished({ rule: { name: "yesterday" }, means: "monday", known: { by: "phrase" } }, "en", { months: "both" })
 * // { text: "counted from the article’s day, the day before: Monday, as the words themselves say; so the article’s day falls", result: "on a Tuesday" }
 */
export function explainPublished(row: PublishedRowToExplain, locale: Locale, wording: PhraseWording): Explanation {
  const t = translate(locale);
  const phrase = rulePhrase(row.rule, locale, wording);
  const text = t(phrase.stands === "beside" ? "rule.published.counted" : "rule.published.named", {
    phrase: phrase.text,
    means: meaning(row.means, locale, wording),
    known: known(row.known, locale),
  });
  const result = articleDay(row, locale, wording);
  return result === undefined ? { text } : { text: t("rule.published.so", { text }), result };
}

function meaning(means: Span | Weekday, locale: Locale, { months }: PhraseWording): string {
  if (typeof means === "string") return weekdayName(locale, means);
  return describeSpan(means, locale, { months, weekday: means.shape === "day" });
}

function known(from: KnownFrom, locale: Locale): string {
  const t = translate(locale);
  if (from.by === "phrase") return t("rule.known.phrase");
  if (from.by !== "outside") return t(`rule.known.${from.by}`, { name: from.name });
  // A fact is a sentence; here it stands within one.
  return from.fact === undefined
    ? t("rule.known.outside")
    : t("rule.known.outsideFact", { fact: from.fact.replace(/\.$/u, "") });
}

function articleDay(
  { rule, means, gives }: PublishedRowToExplain,
  locale: Locale,
  wording: PhraseWording,
): string | undefined {
  const t = translate(locale);
  if (gives !== undefined) return describeOn(gives, locale, { months: wording.months, weekday: gives.shape === "day" });
  const days = DAYS_TO_ARTICLE[rule.name];
  if (typeof means !== "string" || days === undefined) return undefined;
  const weekday = WEEKDAYS[(WEEKDAYS.indexOf(means) + days + 14) % 7] ?? means;
  return t("rule.published.weekday", { weekday: t(`rule.aWeekday.${weekday}`) });
}
