/** Texts broken into lines by what they measure, and cut where there is no room for all of them. */
import type { Measure } from "../compile/measure.ts";
import type { Weight } from "../compile/plex.ts";
import type { Line } from "./card-types.ts";

/** What lines are set in; `width` is the room they have, in px. */
export interface Setting {
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  readonly measure: Measure;
}

/** What stands for what is left out. */
export const ELLIPSIS = "…";

/** No card has room for so many characters: what is beyond need not be measured. */
const MOST = 1000;

/**
 * A text in so many lines at most, which are about as wide as one another. What has no room is left out from a word on,
 * for which an ellipsis stands; `tail` is left out only where it has no room by itself.
 * @example cutLines("Agency K; Agency L; Agency M", 1, setting, " · 3 articles") // "Agency K; Agency L… · 3 articles"
 */
export function cutLines(text: string, most: number, setting: Setting, tail = ""): readonly Line[] {
  if (fitsIn(text + tail, most, setting)) return even(text + tail, setting);
  const start = text.slice(0, MOST);
  const words = [...start.matchAll(/\S+/gu)].map(({ index, 0: word }) => index + word.length);
  const letters = lettersOf(start).map((_, index, all) => all.slice(0, index + 1).join("").length);
  // Where the first words are as long as the lines, one of them is cut.
  for (const ends of [words, letters]) {
    const end = lastOf(ends, (end) => fitsIn(cutAt(start, end) + tail, most, setting));
    if (end !== undefined) return even(cutAt(start, end) + tail, setting);
  }
  const least = ELLIPSIS + tail;
  return tail === "" || fitsIn(least, most, setting) ? even(least, setting) : cutLines(text + tail, most, setting);
}

/**
 * Whether a text needs no more lines than these.
 * @example fitsIn("Envoy A", 1, setting) // true
 */
export function fitsIn(text: string, most: number, setting: Setting): boolean {
  return text.length <= 2 * MOST && filled(wordsOf(text, setting), setting).length <= most;
}

/** A text on one line: smaller if it must be, and cut if that is not enough. */
export function oneLine(
  text: string,
  { size, least }: { readonly size: number; readonly least: number },
  setting: Omit<Setting, "size">,
): { readonly lines: readonly Line[]; readonly size: number } {
  const fitting = Math.floor(setting.width / Math.max(setting.measure(text.slice(0, MOST), setting.weight), 1));
  const own = Math.max(least, Math.min(size, fitting));
  return { lines: cutLines(text, 1, { ...setting, size: own }), size: own };
}

/** In as few lines as it takes: they get the narrowest room that takes no more. */
function even(text: string, setting: Setting): Line[] {
  const words = wordsOf(text, setting);
  const { length } = filled(words, setting);
  let [narrow, wide] = [setting.width / 2, setting.width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (filled(words, { ...setting, width: middle }).length > length) narrow = middle;
    else wide = middle;
  }
  return filled(words, { ...setting, width: wide });
}

function cutAt(text: string, end: number): string {
  return `${text.slice(0, end).replace(/[\s,،;؛:.·]+$/u, "")}${ELLIPSIS}`;
}

/** The last that holds, of those that hold up to some point and not after it. */
function lastOf(items: readonly number[], holds: (item: number) => boolean): number | undefined {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(items[middle] ?? 0)) from = middle + 1;
    else to = middle;
  }
  return items[from - 1];
}

interface Word extends Line {
  /** Whether it goes on without a space. */
  readonly joined: boolean;
}

/** A word of one letter, such as “a”, goes with the next. */
const ALONE = /(?<=(?:^|[ \t\n])\p{L})[ \t\n]/gu;

/** Words by spaces that may break a line. No letters join or shift across a space, so that widths add up. */
function wordsOf(text: string, { width, size, weight, measure }: Setting): Word[] {
  const sized = (word: string, joined: boolean): Word[] => {
    const whole = { text: word, width: measure(word, weight) * size, joined };
    const letters = whole.width <= width ? [] : lettersOf(word);
    if (letters.length < 2) return [whole];
    const half = Math.ceil(letters.length / 2);
    return [...sized(letters.slice(0, half).join(""), joined), ...sized(letters.slice(half).join(""), true)];
  };
  return text
    .replace(ALONE, "\u00a0")
    .split(/[ \t\n]+/u)
    .filter((word) => word !== "")
    .flatMap((word) => sized(word, false));
}

/** What a reader takes for letters: no mark is cut off its letter, no emoji in two. */
function lettersOf(text: string): string[] {
  return [...new Intl.Segmenter("en").segment(text)].map(({ segment }) => segment);
}

function filled(words: readonly Word[], { width, size, weight, measure }: Setting): Line[] {
  const space = measure(" ", weight) * size;
  const lines: Line[] = [];
  for (const { text, width: own, joined } of words) {
    const last = lines.at(-1);
    const longer = (last?.width ?? 0) + own + (joined ? 0 : space);
    if (last === undefined || longer > width) lines.push({ text, width: own });
    else lines[lines.length - 1] = { text: `${last.text}${joined ? "" : " "}${text}`, width: longer };
  }
  return lines;
}
