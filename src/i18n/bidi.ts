/**
 * Isolates, for text that is set among text of the other direction where no markup can say so.
 * A range of numbers takes `rtlIsolate` in Arabic: left to itself `17–20` comes out left to right.
 */

const LEFT_TO_RIGHT = "\u2066";
const RIGHT_TO_LEFT = "\u2067";
const FIRST_STRONG = "\u2068";
const POP = "\u2069";

/**
 * Isolates Arabic text, compact ranges of numbers above all.
 * @example rtlIsolate("17–20") // "\u206717–20\u2069"
 */
export function rtlIsolate(text: string): string {
  return `${RIGHT_TO_LEFT}${text}${POP}`;
}

/**
 * Isolates what is written left to right in every language: EDTF, symbols, addresses.
 * @example ltrIsolate("2012-05-17/..") // "\u20662012-05-17/..\u2069"
 */
export function ltrIsolate(text: string): string {
  return `${LEFT_TO_RIGHT}${text}${POP}`;
}

/**
 * Isolates a text that may be in either language, whose first letter then decides.
 * @example isolate("2012-05-17") // "\u20682012-05-17\u2069"
 */
export function isolate(text: string): string {
  return `${FIRST_STRONG}${text}${POP}`;
}
