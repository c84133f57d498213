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
  BLOCK_IN_FLOW: ["has a list or block inside { } or [ ]", "it on lines of its own"],
  MISSING_CHAR: ["lacks a closing mark, a comma or a colon", "the mark that is missing"],
  MULTILINE_IMPLICIT_KEY: ["has a field name that runs over a line's end", "a colon after the field's name"],
  TAB_AS_INDENT: ["is indented with a tab", "spaces"],
  UNEXPECTED_TOKEN: [
    "goes on where a value has ended",
    "the whole text in quotation marks, or the field under its record",
  ],
};

/** Of the line from the fault on, so much is quoted back. */
const SHOWN = 40;

/**
 * A fault of YAML in plain words.
 * @example yamlFault("BLOCK_AS_IMPLICIT_KEY", "b").problem // "is not valid YAML: has a second colon in one line"
 */
export function yamlFault(code: ErrorCode, source: string): Told {
  const [problem, instead] = WORDS[code] ?? ["cannot be read", "field: value, texts in quotation marks"];
  const [line = ""] = source.split("\n", 1);
  return { problem: `${NOT_YAML}: ${problem}`, found: line.trim().slice(0, SHOWN), instead };
}
