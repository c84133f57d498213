/** The few words that the script of an embed document fills in, sent with the element that shows them. */
import type { Locale } from "../../i18n/locale.ts";
import { STRINGS, type StringKey } from "../../i18n/strings.ts";

/** How much more there is: on a button that shows it, and on a link to the page that has it. */
export const LIST_MORE = ["embed.show", "embed.more", "embed.all"] as const satisfies readonly StringKey[];
export const CHANGED = ["embed.changed"] as const satisfies readonly StringKey[];

/**
 * Strings of a language by their keys, as JSON.
 * @example words("en", CHANGED) // '{"embed.changed":{"one":"1 change since {day}","other":"{n} changes since {day}"}}'
 */
export function words(locale: Locale, keys: readonly StringKey[]): string {
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, STRINGS[locale][key]])));
}

/** A text that is the same however much more there is, under the keys of `LIST_MORE`. */
export function cardWords(locale: Locale): string {
  const more = STRINGS[locale]["embed.rest"];
  return JSON.stringify(Object.fromEntries(LIST_MORE.map((key) => [key, more])));
}
