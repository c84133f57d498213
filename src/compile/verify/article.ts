/** An article's text, and where a phrase stands in it. */
import { distance } from "fastest-levenshtein";
import { WORD_LETTER } from "../words.ts";

export interface Article {
  /** The lines that are not blank; paragraph 1 is the first. */
  readonly paragraphs: readonly string[];
}

/**
 * The paragraphs of a text.
 * @example articleOf("a\n\nb\n").paragraphs // ["a", "b"]
 */
export function articleOf(text: string): Article {
  return { paragraphs: text.split(/\r\n|[\n\r]/u).filter((line) => line.trim() !== "") };
}

const LETTER = new RegExp(WORD_LETTER, "u");
const FIRST_LETTER = new RegExp(`^${WORD_LETTER}`, "u");
const LAST_LETTER = new RegExp(`${WORD_LETTER}$`, "u");

/**
 * Where a phrase stands in a text as whole words: no letter, digit or sign of a vowel touches its ends.
 * What Arabic writes as one word is one word: «ضوء» does not stand in «الضوء».
 * @example occurrences("the lamp, a lamp", "lamp") // [4, 12]
 */
export function occurrences(text: string, phrase: string): number[] {
  return allOffsets(text, phrase).filter((offset) => {
    const before = [...text.slice(0, offset)].at(-1) ?? "";
    const after = [...text.slice(offset + phrase.length, offset + phrase.length + 2)][0] ?? "";
    const cutsBefore = LETTER.test(before) && FIRST_LETTER.test(phrase);
    const cutsAfter = LETTER.test(after) && LAST_LETTER.test(phrase);
    // A vowel sign belongs to the letter before it, whatever the phrase ends with.
    return !cutsBefore && !cutsAfter && !/^\p{M}/u.test(after);
  });
}

/** Where a phrase stands in a text at all, be it inside a word. */
export function allOffsets(text: string, phrase: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0 && phrase !== ""; at = text.indexOf(phrase, at + 1)) offsets.push(at);
  return offsets;
}

/**
 * The words around an offset, as they are printed there.
 * @example wordsAround("the lamps burn", 4, 4) // "lamps"
 */
export function wordsAround(text: string, offset: number, length: number): string {
  let start = offset;
  let end = offset + length;
  while (start > 0 && /\S/u.test(text[start - 1] ?? " ")) start--;
  while (end < text.length && /\S/u.test(text[end] ?? " ")) end++;
  return text.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, "");
}

/**
 * The words of a text that look most like a phrase, if any look alike.
 * @example nearestWords("the lamp burns", "the lanp") // "the lamp"
 */
export function nearestWords(text: string, phrase: string): string | undefined {
  const length = phrase.split(/\s+/u).length;
  const words = [...text.matchAll(/\S+/gu)];
  let best: string | undefined;
  let least = Math.max(2, Math.floor(phrase.length / 4)) + 1;
  for (let first = 0; first + length <= words.length; first++) {
    const start = words[first]?.index ?? 0;
    const last = words[first + length - 1];
    const window = text
      .slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0))
      .replace(/^[«“"(]+|[»”").،,:]+$/gu, "");
    const steps = distance(phrase, window);
    if (steps < least) {
      best = window;
      least = steps;
    }
  }
  return best;
}

const ENDS = /[.!?؟…]$/u;

/** Whether what stands between two offsets is a sentence from its first word to its last. */
export function isWholeSentence(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).replace(/[\s«“"(]+$/u, "");
  const after = text.slice(end).replace(/^[\s»”")]+/u, "");
  const closes = after === "" || /^[.!?؟…]/u.test(after) || ENDS.test(text.slice(start, end));
  return (before === "" || ENDS.test(before)) && closes;
}
