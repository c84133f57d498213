/** Whole words in running text, in Arabic and Latin script. */

/** What a word is made of; next to one of these, a match is only part of a word. */
// The stretching line is a letter to Unicode, so it is one here.
export const WORD_LETTER = "[\\p{L}\\p{M}\\p{N}]";

/** Vowel signs, the stretching line and joiners, which change how a word looks and not which it is. */
const ORNAMENTS = /[\u0640\u200C\u200D]|[\u0610-\u061A]|[\u064B-\u065F]|\u0670/gu;

/**
 * A text as it is compared: lower case, without vowel signs, one alef.
 * @example foldWord("الأُولى") // "الاولى"
 */
export function foldWord(text: string): string {
  return text
    .normalize("NFC")
    .replace(ORNAMENTS, "")
    .replace(/[أإآٱ]/gu, "ا")
    .toLowerCase();
}

/** And, then; in, like, to; the: written as one word with what follows. */
const ATTACHED = "[وف]?(?:[بكل]?ال|لل|[بكل])?";
const ATTACHED_TO_DEFINITE = "[وف]?(?:[بك]?ال|لل|ل?ال)";

/**
 * Whether a text has a word, or several in a row, as whole words; Arabic ones also with what is written as one
 * word with them («وبالمنارة» has «منارة»).
 * @example hasWord("وبالمنارة", "منارة", "ar") // true
 * @example hasWord("lighthouses", "lighthouse", "en") // false
 */
export function hasWord(text: string, word: string, language: string): boolean {
  return wordPattern(word, language).test(foldWord(text));
}

/** The pattern of a word in a folded text, for those who look for one word in many texts. */
export function wordPattern(word: string, language: string): RegExp {
  const folded = foldWord(word);
  const definite = language === "ar" && folded.startsWith("ال");
  const prefix = language !== "ar" ? "" : definite ? ATTACHED_TO_DEFINITE : ATTACHED;
  const body = (definite ? folded.slice(2) : folded).split(/\s+/u).map(escape).join("\\s+");
  return new RegExp(`(?<!${WORD_LETTER})${prefix}${body}(?!${WORD_LETTER})`, "u");
}

/** A text as a pattern that matches only itself. */
export function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/**
 * The text outside quotation marks; what stood inside is blank.
 * @example outsideQuotes("He called it “a siege”.") // "He called it  ."
 */
export function outsideQuotes(text: string): string {
  return text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/gu, " ");
}

/**
 * Arabic-Indic digits as Western ones.
 * @example westernDigits("٢٥") // "25"
 */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660));
}
