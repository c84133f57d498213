/**
 * From a file's bytes to text that YAML may see. Refused here is what an editor cannot see on
 * the screen, and what would make a build slow or a page lie about its direction.
 */
import { codePoint, type Position } from "../issues.ts";

export const LARGEST = 64 * 1024;
export const HAS_TAB = "has a tab";

export interface Fault extends Position {
  readonly problem: string;
  readonly found: string;
  readonly instead: string;
}

const START: Position = { line: 1, column: 1 };

/** The refusal of a file that is too large, from its size alone: it need not be read. */
export function tooLarge(size: number): Fault | undefined {
  if (size <= LARGEST) return undefined;
  return {
    ...START,
    problem: "is larger than 64 KB",
    found: `${String(Math.ceil(size / 1024))} KB`,
    instead: "one record a file, without texts of articles",
  };
}

/**
 * The text of a file, or why it is none. A byte order mark and Windows line endings are harmless and pass.
 * @example decode(new TextEncoder().encode("id: a\r\n")) // { text: "id: a\r\n", faults: [] }
 */
export function decode(bytes: Uint8Array): { readonly text?: string; readonly faults: readonly Fault[] } {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { faults: [invalidUtf8(bytes)] };
  }
  if (text.trim() === "") {
    return { faults: [{ ...START, problem: "is empty", found: "nothing", instead: "a record, or delete the file" }] };
  }
  // A tab becomes one space, so that positions stay and YAML does not complain of the same tab again.
  return { text: text.replaceAll("\t", " "), faults: invisible(text) };
}

function invalidUtf8(bytes: Uint8Array): Fault {
  const good = goodPrefix(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, good)).split("\n");
  const byte = bytes[good] ?? 0;
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    problem: "is not valid UTF-8",
    found: `byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    instead: "the file again, saved as UTF-8",
  };
}

/** How many bytes from the start are whole, valid characters. */
function goodPrefix(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    // `stream` forgives a character cut in two at the end, so validity only ever turns from yes to no.
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  // The character that was begun and not ended is itself what is wrong: é of another encoding.
  while (low > 0 && !isUtf8(bytes.subarray(0, low), false)) low--;
  return low;
}

function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** Directional controls turn a line around on the screen; other controls are never meant. */
const BIDI = "\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C";
/** Line ends that are none to YAML, halves of letters, and what splits a word unseen: a term could hide behind it. */
const UNSEEN = "\u0085\u2028\u2029\uD800-\uDFFF\u00AD\u200B\u2060-\u2064\uFEFF";
const INVISIBLE = new RegExp(`[\\t${BIDI}${UNSEEN}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]`, "gu");
const IS_BIDI = new RegExp(`[${BIDI}]`, "u");

/**
 * Every character of a text that is refused because it does not show.
 * @example invisible("a\tb").map((fault) => fault.column) // [2]
 */
export function invisible(text: string): Fault[] {
  const faults: Fault[] = [];
  text.split("\n").forEach((line, index) => {
    for (const match of line.matchAll(INVISIBLE)) {
      faults.push({ line: index + 1, column: match.index + 1, ...nameOf(match[0]) });
    }
  });
  return faults;
}

/** What is wrong with a character that does not show. */
export function nameOf(letter: string): Pick<Fault, "problem" | "found" | "instead"> {
  const found = codePoint(letter);
  if (letter === "\t") return { problem: HAS_TAB, found, instead: "spaces" };
  if (IS_BIDI.test(letter)) {
    return { problem: "has a bidi control character", found, instead: "the text without it: pages set the direction" };
  }
  const problem = /\p{Cc}/u.test(letter) ? "has a control character" : "has a character that does not show";
  return { problem, found, instead: "the text without it" };
}
