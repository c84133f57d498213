/**
 * The site's own words in every language. Whoever needs only a few of them, such as a script
 * sent to readers, gives those few to `translator` and does not import this file.
 */
import ar from "./ar.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import type { Locale } from "./locale.ts";
import { translator, type Params, type Strings } from "./translator.ts";

/** A key of the strings, such as `date.before`. English decides which keys there are. */
export type StringKey = keyof typeof en;

/** Gives the text of a key in one language. */
export type Translate = (key: StringKey, params?: Params) => string;

/** All strings of every language, for those who pick a few and for the tests. */
export const STRINGS: Readonly<Record<Locale, Strings<StringKey>>> = { en, ar };

const translators: Readonly<Record<Locale, Translate>> = {
  en: translator("en", STRINGS.en),
  ar: translator("ar", STRINGS.ar),
};

/**
 * The strings of a locale as a function of their key; `{name}` in a string is filled from `params`
 * and the plural follows the number `n`.
 * @example translate("ar")("count.articles", { n: 2 }) // "مقالان"
 */
export function translate(locale: Locale): Translate {
  return translators[locale];
}
