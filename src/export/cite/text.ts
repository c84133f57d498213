/**
 * Citations to be pasted into a text, in either language. Knows no strings but those it is given, and no parser of
 * dates, so that a page can write them anew for the day of the visit.
 */
import { isolate, ltrIsolate } from "../../i18n/bidi.ts";
import type { Locale } from "../../i18n/locale.ts";
import { monthName, type MonthStyle } from "../../i18n/months.ts";
import { translator } from "../../i18n/translator.ts";
import { containerOf, foundAt, languageOf, type Work } from "./work.ts";
import type { CiteWords } from "./words.ts";

/**
 * In plain words.
 * @example plainCitation(work, words) // "The editors: “Announced: A truce”. Talks. As told by two articles. State of 2 June 2012. Content hash 1b51afa5fa00. https://…"
 */
export function plainCitation(work: Work, words: CiteWords): string {
  const t = translator(work.locale, words);
  const day = (date: string): string => dateInWords(date, work.locale, work.months);
  return [
    sentence(
      `${work.type === "page" ? work.author : work.paper}: ${quotedOrNot(work, t("quoted", { title: title(work) }))}`,
    ),
    ...article(work, day),
    ...sited(work, t),
    sentence(t("state", { date: day(work.updated) })),
    ...closing(work, words, day),
    address(work),
  ].join(" ");
}

/**
 * As the Chicago Manual of Style has it in a bibliography (17th edition, 14.207 web pages, 14.191 newspapers): author,
 * title, site, last change, address; a day that the article does not print stands in brackets (14.145).
 * @example chicagoCitation(work, words) // "The editors. “Announced: A truce.” Talks. As told by two articles. Last modified June 2, 2012. Content hash 1b51afa5fa00. https://…."
 */
export function chicagoCitation(work: Work, words: CiteWords): string {
  const t = translator(work.locale, words);
  const day = (date: string): string => dateInWords(date, work.locale, work.months, "month first");
  const quoted = quotedOrNot(work, t("quotedSentence", { title: title(work) }));
  return [
    ...(work.type === "page" ? [sentence(work.author)] : []),
    sentence(quoted.replace(/([.?!…])\.(?=\P{L}*$)/u, "$1")),
    ...(work.type === "article" ? [sentence(work.paper)] : []),
    ...article(work, day),
    ...sited(work, t),
    sentence(t("modified", { date: day(work.updated) })),
    ...closing(work, words, day),
    `${address(work)}.`,
  ].join(" ");
}

/**
 * A day, month or year in words, without a parser. English has two orders.
 * @example dateInWords("2012-05-17", "en", "both", "month first") // "May 17, 2012"
 */
export function dateInWords(date: string, locale: Locale, months: MonthStyle, order?: "month first"): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const name = monthName(locale, Number(month), months);
  if (day === undefined) return `${name} ${year}`;
  return order === undefined || locale !== "en" ? `${Number(day)} ${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

type Fill = ReturnType<typeof translator<keyof CiteWords>>;

/** A headline in the other script keeps its own order of words. */
function title(work: Work): string {
  return languageOf(work) === work.locale ? work.title : isolate(work.title);
}

/** What is a description of ours and no title stands without quotation marks. */
function quotedOrNot(work: Work, quoted: string): string {
  return work.type === "article" && work.untitled ? work.title : quoted;
}

function article(work: Work, day: (date: string) => string): string[] {
  if (work.type === "page" || work.published === undefined) return [];
  const date = day(work.published);
  return [sentence(work.supplied ? `[${date}]` : date)];
}

function sited(work: Work, t: Fill): string[] {
  const site = work.type === "article" ? t("recorded", { site: work.site }) : containerOf(work);
  return [...(site === undefined ? [] : [sentence(site)]), sentence(work.scope)];
}

function closing(work: Work, words: CiteWords, day: (date: string) => string): string[] {
  const t = translator(work.locale, words);
  const hash = work.locale === "ar" ? ltrIsolate(work.hash) : work.hash;
  return [
    sentence(t("hash", { hash })),
    ...(work.accessed === undefined ? [] : [sentence(t("accessed", { date: day(work.accessed) }))]),
  ];
}

function address(work: Work): string {
  const at = foundAt(work);
  return work.locale === "ar" ? ltrIsolate(at) : at;
}

/** A full stop, unless one is there. */
function sentence(text: string): string {
  return /[.?!؟…]\P{L}?$/u.test(text) ? text : `${text}.`;
}
