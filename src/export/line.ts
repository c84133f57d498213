/** Texts on one line, for formats and readers that give a title no more. */
import { plain } from "./plain.ts";

/**
 * A text on one line: any run of white space is one space, and there are no control characters.
 * @example oneLine(" a\r\n\tb ") // "a b"
 */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/gu, " ").trim();
}
