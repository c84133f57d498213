/**
 * The order of letters where no `dir` says it: most sanitisers take the attribute away, and plain text has none.
 * Isolates are characters and stay (Unicode Bidirectional Algorithm, UAX #9).
 */
import { ltrIsolate, rtlIsolate } from "../i18n/bidi.ts";
import type { Locale } from "../i18n/locale.ts";

/** So that a line whose first character is a digit begins at its own end even for those who count letters only. */
const RIGHT_TO_LEFT_MARK = "\u200f";

/** Names in Arabic letters, with the spaces and hyphens between them. */
const ARABIC = /\p{Script=Arabic}(?:[\u200d\p{Script=Arabic}\p{M}\s\u200c-]*[\p{Script=Arabic}\p{M}])?/gu;
/** Dates in figures alone, and words, ids and addresses in Latin letters. */
const LATIN =
  /\d{4}-\d\d(?:-\d\d)?|(?=[A-Za-z])[\p{Script=Latin}\p{M}\d][\p{Script=Latin}\p{M}\d -.:/_'’]*[\p{Script=Latin}\p{M}\d]/gu;

/** The whole of an Arabic line: within it, what follows a number stays behind it. */
export function arabicLine(text: string): string {
  return rtlIsolate(RIGHT_TO_LEFT_MARK + text);
}

/**
 * A text in which the runs of the other direction stand apart.
 * @example apart("read 2012-05-17", "ar") // "read \u20662012-05-17\u2069"
 */
export function apart(text: string, locale: Locale): string {
  return locale === "ar" ? text.replace(LATIN, ltrIsolate) : text.replace(ARABIC, arabicLine);
}

/**
 * A text that leaves nothing open and closes nothing of what stands around it: embeddings and overrides are left out,
 * isolates of its own are closed.
 * @example balanced("a\u2067b\u2069\u2069") // "a\u2067b\u2069"
 */
export function balanced(text: string): string {
  let open = 0;
  const kept = text.replace(/[\u202a-\u202e]|[\u2066-\u2069]/gu, (control) => {
    if (control < "\u2066") return "";
    if (control !== "\u2069") open += 1;
    else if (open === 0) return "";
    else open -= 1;
    return control;
  });
  return kept + "\u2069".repeat(open);
}
