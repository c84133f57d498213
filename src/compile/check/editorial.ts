/** The editorial rules that a machine can check: neutral words, and nothing from outside in what the articles tell. */
import { LOCALES, type Locale } from "../../i18n/locale.ts";
import { monthName } from "../../i18n/months.ts";
import type { EventRecord } from "../../schema/event.ts";
import { fault, type Content, type Located } from "../content.ts";
import { show, type Issue } from "../issues.ts";
import { foldWord, hasWord, outsideQuotes, westernDigits, wordPattern } from "../words.ts";
import { readerTexts } from "./reader-texts.ts";

const languages = new Intl.DisplayNames(["en"], { type: "language" });

/** Terms outside quotation marks, and outside facts among our own words. */
export function checkEditorial(content: Content): Issue[] {
  return [
    ...partisanTerms(content),
    ...content.events.flatMap(outsideFacts),
    ...unbalancedQuotes(content),
    ...otherScripts(content),
  ];
}

function partisanTerms(content: Content): Issue[] {
  const terms = content.terms?.value;
  if (terms === undefined) return [];
  const patterns = {
    en: terms.en.map((term) => ({ ...term, pattern: wordPattern(term.word, "en") })),
    ar: terms.ar.map((term) => ({ ...term, pattern: wordPattern(term.word, "ar") })),
  };
  const issues: Issue[] = [];
  for (const { record, path, language, text } of readerTexts(content)) {
    const own = foldWord(outsideQuotes(text));
    for (const { word, instead, pattern } of patterns[language]) {
      if (!pattern.test(own)) continue;
      issues.push(
        fault(
          record,
          path,
          "has a term that may stand only inside quotation marks",
          show(word),
          `${show(instead)}, or the article's words in quotation marks`,
        ),
      );
    }
  }
  return issues;
}

/** An open mark would hide the rest of the text from the check above. */
function unbalancedQuotes(content: Content): Issue[] {
  const issues: Issue[] = [];
  for (const { record, path, text } of readerTexts(content)) {
    const stray = /[«»“”"]/u.exec(outsideQuotes(text))?.[0];
    if (stray === undefined) continue;
    issues.push(fault(record, path, "has a quotation mark without its other one", stray, "both marks, or none"));
  }
  return issues;
}

const SCRIPTS: Readonly<Record<Locale, RegExp>> = { en: /\p{Script=Latin}/u, ar: /\p{Script=Arabic}/u };
const SENTENCES: ReadonlySet<unknown> = new Set(["title", "label", "summary", "says", "why", "reasoning", "fact"]);

/** A text copied into the other language's place. Who speaks may have a name in one script only. */
function otherScripts(content: Content): Issue[] {
  const issues: Issue[] = [];
  for (const { record, path, language, text } of readerTexts(content)) {
    if (!SENTENCES.has(path.at(-2)) || SCRIPTS[language].test(text) || !/\p{L}/u.test(text)) continue;
    const name = languages.of(language) ?? language;
    issues.push(fault(record, path, `is not in ${name}`, show(text), `the text in ${name}`));
  }
  return issues;
}

const OWN_FIELDS = ["title", "label", "summary"] as const;

function outsideFacts(event: Located<EventRecord>): Issue[] {
  const issues: Issue[] = [];
  for (const { field, value } of event.value.outside ?? []) {
    if (value === undefined || (field !== "number" && field !== "date")) continue;
    for (const name of OWN_FIELDS) {
      for (const language of LOCALES) {
        const text = event.value[name][language];
        const found = field === "number" ? numberIn(text, value) : dayIn(text, value, language);
        if (found === undefined) continue;
        issues.push(
          fault(
            event,
            [name, language],
            "tells an outside fact",
            show(found),
            "only what the articles say; the rest stands under outside",
          ),
        );
      }
    }
  }
  return issues;
}

function numberIn(text: string, value: string): string | undefined {
  return hasWord(westernDigits(text), westernDigits(value), "") ? value : undefined;
}

/** A day in words: its number beside its month, in either order and any style of Arabic month. */
function dayIn(text: string, value: string, language: Locale): string | undefined {
  const plain = foldWord(westernDigits(text));
  for (const [day, year = "", month = "", date = ""] of value.matchAll(/(\d{4})-(\d{2})-(\d{2})/gu)) {
    const months = (["levant", "gulf"] as const).map((style) => foldWord(monthName(language, Number(month), style)));
    const number = `0?${String(Number(date))}`;
    // A label has no room for "September".
    const names =
      language === "en" ? months.flatMap((name) => [name, `${name.slice(0, 3)}(?:t?\\.|t?(?!\\p{L}))`]) : months;
    const forms = names.flatMap((name) => [
      new RegExp(`(?<!\\d)${number}(?:st|nd|rd|th)?(?: of| من)?\\s+(?:[^\\s/]+/)?${name}`, "u"),
      new RegExp(`(?<!\\p{L})${name}(?:/[^\\s/]+)?\\s+(?:the )?${number}(?!\\d)`, "u"),
    ]);
    const figures = `0?${String(Number(month))}`;
    forms.push(new RegExp(`(?<!\\d)${number}([./-])${figures}\\1(?:${year.slice(0, 2)})?${year.slice(2)}(?!\\d)`, "u"));
    if (plain.includes(day) || forms.some((form) => form.test(plain))) return day;
  }
  return undefined;
}
