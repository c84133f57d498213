/** Dates that last: from a day, month or year to another (EDTF levels 0 and 1). */
import { isUnit, type Day, type Span } from "./span.ts";

/** An end of an interval: known, not given (`a/`), or open (`a/..`, continuing). */
export type End = Span | "unknown" | "open";

const later = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a > b ? a : b);
const sooner = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a < b ? a : b);
const spelled = (end: End): string => (end === "unknown" ? "" : end === "open" ? ".." : end.edtf);
const known = (end: End): Span | undefined => (typeof end === "string" ? undefined : end);

/**
 * Something that lasted from `start` to `end`. From a day to the same day is that day.
 * @throws RangeError if neither end is known, an end is no day, month or year, or it ends before it begins:
 * callers ask `isUnit` and `canFollow` first
 * @example intervalSpan(daySpan("2012-05-17"), daySpan("2012-05-20")).edtf // "2012-05-17/2012-05-20"
 * @example intervalSpan(daySpan("2012-05-17"), "unknown").edtf // "2012-05-17/"
 * @example intervalSpan(daySpan("2012-05-17"), "open").edtf // "2012-05-17/.."
 */
export function intervalSpan(start: End, end: End): Span {
  const a = known(start);
  const b = known(end);
  if (a === undefined && b === undefined) throw new RangeError("an interval must have an end that is known");
  for (const side of [a, b]) {
    if (side && !isUnit(side)) throw new RangeError(`${side.edtf} cannot stand at the end of an interval`);
  }
  if (a && b && !canFollow(a, b)) throw new RangeError(`${b.edtf} is before ${a.edtf}`);
  if (a && b && a.shape === "day" && a.edtf === b.edtf) return a;
  const earliest = a?.earliest ?? null;
  const latest = b?.latest ?? null;
  return {
    edtf: `${spelled(start)}/${spelled(end)}`,
    shape: a && b ? "interval" : "open",
    earliest,
    // It cannot begin after it must have ended, nor end before it can have begun: `2012-05/2012-05-17`.
    startLatest: sooner(a?.startLatest ?? null, latest),
    endEarliest: later(b?.endEarliest ?? null, earliest),
    latest,
    approximate: a?.approximate === true || b?.approximate === true,
    uncertain: a?.uncertain === true || b?.uncertain === true,
  };
}

/**
 * Whether something can begin within `start` and end within `end`.
 * @example canFollow(daySpan("2012-05-20"), monthSpan("2012-05")) // true
 */
export function canFollow(start: Span, end: Span): boolean {
  return start.earliest === null || end.latest === null || start.earliest <= end.latest;
}
