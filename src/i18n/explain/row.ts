/** One step of the working by which an event's day follows from an article, in words. */
import type { Rule } from "../../dates/rules.ts";
import type { Span } from "../../dates/span.ts";
import { describeOn, describeSpan } from "../describe/span.ts";
import type { Locale } from "../locale.ts";
import { translate } from "../strings.ts";
import { rulePhrase, type PhraseWording, type RulePhrase } from "./phrase.ts";

/** What a row starts from: which day it is, and the name of the source or event it belongs to. */
export type RowBase =
  | { readonly of: "published" | "previous" | "base"; readonly span: Span }
  | { readonly of: "source" | "event"; readonly span: Span; readonly name: string };

/** What a row does with the days it gives. */
export type RowSets =
  "date" | "start" | "end" | "window" | "not-before" | "not-after" | "length" | "time" | "base" | "report" | "nothing";

/** A dating row as it is explained; `gives` is missing where it gives no day. */
export interface RowToExplain {
  readonly rule: Rule;
  readonly from: RowBase;
  readonly sets: RowSets;
  readonly gives?: Span | undefined;
}

/** A sentence in parts, so that a page can set the result in bold and the tag in brackets. */
export interface Explanation {
  readonly text: string;
  /** The days the row gives; it ends the sentence. */
  readonly result?: string;
  /** What the row does with them, without brackets. */
  readonly tag?: string;
}

/**
 * A dating row in words.
 * @example explainRow(row, "en", { months: "both" })
 * // { text: "the article’s day is Tuesday 22 May 2012, so the Thursday before:", result: "17 May", tag: "start" }
 */
export function explainRow(row: RowToExplain, locale: Locale, wording: PhraseWording): Explanation {
  const t = translate(locale);
  const phrase = rulePhrase(row.rule, locale, wording);
  return {
    text: leadsTo(row, phrase, locale, wording),
    ...(row.gives && { result: result(row, row.gives, phrase, locale, wording) }),
    ...(row.sets !== "date" && { tag: t(`rule.tag.${row.sets}`) }),
  };
}

/**
 * An explanation as one plain text, for copying.
 * @example explanationText({ text: "so the day before:", result: "17 May", tag: "start" }, "en") // "so the day before: 17 May (start)"
 */
export function explanationText({ text, result, tag }: Explanation, locale: Locale): string {
  const t = translate(locale);
  const told = result === undefined ? text : t("rule.text", { text, result });
  return tag === undefined ? told : t("rule.textTag", { text: told, tag });
}

function leadsTo(row: RowToExplain, phrase: RulePhrase, locale: Locale, wording: PhraseWording): string {
  const t = translate(locale);
  const bare =
    phrase.stands === "beside"
      ? t("rule.so", { base: base(row.from, locale, wording), phrase: phrase.text })
      : phrase.text;
  if (row.gives === undefined) return bare;
  if (phrase.stands !== "length" || !(row.sets === "start" || row.sets === "end"))
    return t("rule.gives", { text: bare });
  // "until 20 May" reads only of one day; anything looser is told as such after a colon.
  const exact = row.gives.shape === "day" && row.rule.name === "lasting days";
  const way = row.sets === "end" ? "until" : "since";
  return t(exact ? `rule.${way}` : `rule.${way}Loose`, { length: bare });
}

function base(from: RowBase, locale: Locale, { months }: PhraseWording): string {
  const t = translate(locale);
  const subject = "name" in from ? t(`rule.base.${from.of}`, { name: from.name }) : t(`rule.base.${from.of}`);
  const { span } = from;
  if (span.shape === "day")
    return t("rule.is", { subject, date: describeSpan(span, locale, { months, weekday: true }) });
  if (span.shape === "interval" || span.shape === "open") {
    return t("rule.lasts", { subject, date: describeSpan(span, locale, { months }) });
  }
  return t("rule.falls", { subject, on: describeOn(span, locale, { months }) });
}

function result(row: RowToExplain, gives: Span, phrase: RulePhrase, locale: Locale, wording: PhraseWording): string {
  const night = row.rule.name === "weekday night" || row.rule.name === "last night";
  // The year is said again only where it is not the one the base has just been given in.
  const year = phrase.stands === "alone" || yearOf(gives) === undefined || yearOf(gives) !== yearOf(row.from.span);
  return describeSpan(gives, locale, { months: wording.months, year, time: night ? { part: "night" } : undefined });
}

/** The one year that a span lies in; none if it touches two or has no bounds at all. */
function yearOf({ earliest, latest }: Span): string | undefined {
  const [from, to] = [earliest ?? latest, latest ?? earliest].map((day) => day?.slice(0, 4));
  return from === to ? from : undefined;
}
