/** "Did you mean": the known word nearest to what was written. */
import { distance } from "fastest-levenshtein";
import { compareText } from "./issues.ts";

/** Beyond this many letters written otherwise, a guess would only mislead. */
const furthest = (word: string): number => Math.max(2, Math.floor(word.length / 2));

/**
 * The known word nearest to the one given, if any is near enough.
 * @example nearest("visti", ["visit", "truce"]) // "visit"
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = furthest(word) + 1;
  for (const candidate of [...known].sort(compareText)) {
    // Capitals are the least of mistakes: `EN` is `en`, not `ar`.
    const steps = Math.min(distance(word, candidate), distance(word.toLowerCase(), candidate) + 0.5);
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}

/**
 * What to write instead of an unknown word: the nearest known one, or which there are.
 * @example oneOf("visti", ["visit", "truce"]) // `"visit"`
 */
export function oneOf(word: string, known: Iterable<string>): string {
  const words = [...known];
  const near = nearest(word, words);
  if (near !== undefined) return JSON.stringify(near);
  if (words.length === 0) return "an id that is there: there is none yet";
  const first = words.slice(0, 8).map((each) => JSON.stringify(each));
  return `one of ${first.join(", ")}${words.length > first.length ? ", …" : ""}`;
}
