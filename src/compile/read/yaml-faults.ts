/** What YAML complains of, in words for an editor who has never read its specification. */
import type { ErrorCode } from "yaml";
import type { Fault } from "./bytes.ts";

/** How every such fault begins. */
export const NOT_YAML = "is not valid YAML";

type Told = Pick<Fault, "problem" | "found" | "instead">;

const WORDS: Partial<Record<ErrorCode, readonly [problem: string, instead: string]>> = {
  BAD_ALIAS: ["has a broken alias", "the value itself"],
  BAD_DQ_ESCAPE: ["has an unknown escape after a backslash", "the letter itself"],
  BAD_INDENT: ["is not indented like the lines around it", "it under the field it belongs to"],
  BAD_SCALAR_START: ["begins with a character that YAML reserves", "the text in quotation marks"],
  BLOCK_AS_IMPLICIT_KEY: ["has a second colon in one line", "the text in quotation marks"],
  BLOCK_IN_FLOW: [
    "has a colon or a list inside { } or [ ]",
    "a text with a colon in quotation marks, a list on lines of its own",
  ],
  MISSING_CHAR: ["lacks a closing mark, a comma or a colon", "the mark that is missing"],
  MULTILINE_IMPLICIT_KEY: [
    "has a field name that runs over a line's end",
    "a colon and a space after the field's name",
  ],
  TAB_AS_INDENT: ["is indented with a tab", "spaces"],
  UNEXPECTED_TOKEN: [
    "goes on where a value has ended",
    "the whole text in quotation marks (in it “ ” or ’), or the field under its record",
  ],
};

/** What YAML says where a bracket lacks its other one: it complains of the line after. */
const UNCLOSED = /^Flow (?:map|sequence) in block collection/u;

/** Of the line from the fault on, so much is quoted back. */
const SHOWN = 40;

/** Whether the fault is a bracket that is still open where YAML complains. */
export function isUnclosed(message: string): boolean {
  return UNCLOSED.test(message);
}

function wordsFor(code: ErrorCode, message: string): readonly [problem: string, instead: string] | undefined {
  if (isUnclosed(message))
    return ["opens a bracket that nothing closes", "the closing bracket; a text with # in quotation marks"];
  // Its code is that of a missing mark.
  return message.startsWith("Sequence item without") ? WORDS.BAD_INDENT : WORDS[code];
}

/**
 * A fault of YAML in plain words.
 * @example yamlFault("BLOCK_AS_IMPLICIT_KEY", "", "b").problem // "is not valid YAML: has a second colon in one line"
 */
export function yamlFault(code: ErrorCode, message: string, source: string): Told {
  const [problem, instead] = wordsFor(code, message) ?? ["cannot be read", "field: value, texts in quotation marks"];
  const [line = ""] = source.split("\n", 1);
  return { problem: `${NOT_YAML}: ${problem}`, found: line.trim().slice(0, SHOWN), instead };
}
