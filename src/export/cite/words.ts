/** What citations say in words of their own. `text.ts` knows them by type alone, so that no page is sent all strings. */
import type { Locale } from "../../i18n/locale.ts";
import { STRINGS } from "../../i18n/strings.ts";

const KEYS = ["quoted", "quotedSentence", "state", "modified", "accessed", "hash", "recorded"] as const;

/**
 * `quoted` and `quotedSentence` hold `{title}`, the second with the full stop where the language puts it; `state`,
 * `modified` and `accessed` hold `{date}`, `hash` `{hash}` and `recorded` `{site}`.
 */
export type CiteWords = Readonly<Record<(typeof KEYS)[number], string>>;

/**
 * The words in a language, their placeholders still in them.
 * @example citeWords("en").state // "State of {date}"
 */
export function citeWords(locale: Locale): CiteWords {
  return Object.fromEntries(KEYS.map((key) => [key, STRINGS[locale][`cite.${key}`]])) as CiteWords;
}
