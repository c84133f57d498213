/** What must be true of the places of characters in any line of Arabic, whatever it says. */
import type { Box, Glyphs } from "./glyphs.ts";
import { placeOf, readBefore } from "./glyphs.ts";

/** Two places in a text, and how the second must stand to the first. */
interface Pair {
  readonly a: readonly [start: number, length: number];
  readonly b: readonly [start: number, length: number];
  readonly direction: "ltr" | "rtl";
  readonly what: string;
}

const place = (glyphs: Glyphs, [start, length]: readonly [number, number]): Box | undefined =>
  placeOf(glyphs, start, length);

/** Every character of a run stands right of the one before it. */
function leftToRight(match: RegExpExecArray, what: string): Pair[] {
  const drawn = [...match[0]].flatMap((char, at) => (char.trim() === "" ? [] : [match.index + at]));
  return drawn.slice(1).map((at, index) => ({ a: [drawn[index] ?? at, 1], b: [at, 1], direction: "ltr", what }));
}

const RUNS: readonly (readonly [RegExp, string])[] = [
  [/\d+/gu, "digits of a number"],
  [/\d{4}-\d{2}(?:-\d{2})?/gu, "a date in figures"],
  [/\d{1,2}:\d{2}/gu, "an hour"],
  [/[A-Za-z][A-Za-z0-9.'’&-]*(?: [A-Za-z0-9][A-Za-z0-9.'’&-]*)*(?<![.'’&-])/gu, "a Latin name"],
];

/** From a number to a number, in words or with a dash: the first is read first, which in Arabic is on the right. */
const RANGE =
  /(?<![\d\-:])(?<from>\d{1,4})(?<dash>\s*–\s*|(?:\s[^\d\s.،]+){0,2}\sإلى\s(?:[^\d\s.،]+\s){0,2})(?<to>\d{1,4})(?![\d\-:])/gu;
const QUOTE = /«(?<inside>[^«»]+)»/gu;

function pairsOf(text: string): Pair[] {
  const runs = RUNS.flatMap(([pattern, what]) =>
    [...text.matchAll(pattern)].flatMap((match) => leftToRight(match, what)),
  );
  const ranges = [...text.matchAll(RANGE)].map((match): Pair => {
    const { from = "", dash = "", to = "" } = match.groups ?? {};
    const second = match.index + from.length + dash.length;
    return { a: [match.index, from.length], b: [second, to.length], direction: "rtl", what: "a range" };
  });
  const quotes = [...text.matchAll(QUOTE)].flatMap((match): Pair[] => {
    const inside: [number, number] = [match.index + 1, match[0].length - 2];
    return [
      { a: [match.index, 1], b: inside, direction: "rtl", what: "an opening quotation mark" },
      {
        a: [inside[0] + inside[1] - 1, 1],
        b: [match.index + match[0].length - 1, 1],
        direction: "rtl",
        what: "a closing quotation mark",
      },
    ];
  });
  return [...runs, ...ranges, ...quotes];
}

/**
 * What stands in the wrong order in an Arabic text, each with its surroundings; and how many places were looked at.
 */
export function misread(glyphs: Glyphs): { wrong: string[]; looked: number } {
  const pairs = pairsOf(glyphs.text);
  const wrong = pairs.flatMap(({ a, b, direction, what }) => {
    const [first, second] = [place(glyphs, a), place(glyphs, b)];
    if (!first || !second || readBefore(first, second, direction)) return [];
    return [`${what}: ${glyphs.text.slice(Math.max(0, a[0] - 15), b[0] + b[1] + 15)}`];
  });
  return { wrong, looked: pairs.length };
}
