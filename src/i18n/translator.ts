/**
 * Looks a key up, picks its plural form and fills its placeholders. It knows no strings,
 * so that a page can hand a script the few that it needs.
 */
import type { Locale } from "./locale.ts";

/** The plural forms of one string by CLDR category; `other` is always there. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Strings by key, those that count something as their plural forms. */
export type Strings<Key extends string> = Readonly<Record<Key, string | Plural>>;

/** What fills the placeholders of a string; a plural is chosen by `n`. */
export type Params = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/**
 * The names of the placeholders in a string, each once, in alphabetical order.
 * @example placeholders("{start} to {end}") // ["end", "start"]
 */
export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ""))].sort();
}

/**
 * A function from key and params to text, for the strings of one locale.
 * @example translator("en", { "count.days": { one: "{n} day", other: "{n} days" } })("count.days", { n: 1 }) // "1 day"
 */
export function translator<Key extends string>(
  locale: Locale,
  strings: Strings<Key>,
): (key: Key, params?: Params) => string {
  const plurals = new Intl.PluralRules(locale);
  return (key, params = {}) => {
    const entry = strings[key];
    const text = typeof entry === "string" ? entry : plural(key, entry, plurals, params);
    return fill(key, text, params);
  };
}

function plural(key: string, forms: Plural, plurals: Intl.PluralRules, params: Params): string {
  if (typeof params["n"] !== "number")
    throw new Error(`missing {n} of \`${key}\`: its plural forms are chosen by a number`);
  return forms[plurals.select(params["n"])] ?? forms.other;
}

// Numbers are written by `String`: digits stay Western in every language and get no separators.
function fill(key: string, text: string, params: Params): string {
  return text.replaceAll(PLACEHOLDER, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`missing {${name}} of \`${key}\`: "${text}"`);
    return String(value);
  });
}
