/** Whether an event is found by what is typed. Both sides are folded: the index by the build, the search here. */
import { fold } from "../i18n/fold.ts";
import type { SearchIndex } from "./data.ts";

/** Shorter parts of a word stand in far too many others. */
const LEAST_WITHIN = 3;

/** The Arabic article, which texts have on a word or not, and behind prefixes without its first letter. */
const ARTICLE = new RegExp(`^ال(?=.{${String(LEAST_WITHIN)}})`, "u");

/**
 * What decides whether a search finds an event: each of its words does, in any order and any field. A word is found at
 * the beginning of another or, from three letters on, anywhere in it, since Arabic writes "the", "and", "to" onto it;
 * a number is found where a number begins. What has no letter and no digit finds everything.
 * @example matcher({ storm: "عاصفه علي الساحل" })({ id: "storm" }, "ساحِل") // true
 */
export function matcher(index: SearchIndex): (event: { readonly id: string }, search: string) => boolean {
  const texts = new Map(Object.entries(index).map(([id, text]) => [id, ` ${text}`]));
  // One search is asked of all events, and again for each count.
  let last: { readonly search: string; readonly words: readonly RegExp[] } | undefined;
  return ({ id }, search) => {
    if (last?.search !== search) last = { search, words: wordsOf(search) };
    const text = texts.get(id) ?? "";
    return last.words.every((word) => word.test(text));
  };
}

function wordsOf(search: string): RegExp[] {
  const words = fold(search).split(" ");
  return words.filter((word) => word !== "").map(wordPattern);
}

/** Folded text has nothing but letters, digits and spaces, so nothing in it is a sign to a pattern. */
function wordPattern(word: string): RegExp {
  if (/^\d/u.test(word)) return new RegExp(`(?<!\\d)${word}`, "u");
  return new RegExp([...word].length < LEAST_WITHIN ? ` ${word}` : word.replace(ARTICLE, ""), "u");
}
