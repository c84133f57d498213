/** The few words of an embed document's script: they come with the element that they are written into. */
import { LOCALES } from "../i18n/locale.ts";
import { translator, type Params, type Strings } from "../i18n/translator.ts";

/** Their keys. */
type Word = "embed.all" | "embed.changed" | "embed.more" | "embed.show";

/**
 * What an element's `data-words` says, in the language of the document.
 * @example wordsOf(note)("embed.more", { n: 3 }) // "3 more events on their page"
 */
export function wordsOf(element: HTMLElement | null): (word: Word, params?: Params) => string {
  const { lang } = document.documentElement;
  const locale = LOCALES.find((each) => each === lang) ?? LOCALES[0];
  return translator(locale, JSON.parse(element?.dataset["words"] ?? "{}") as Strings<Word>);
}
