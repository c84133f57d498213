/** Algebra on dates as sets of days, each set a list of runs: what narrowing one date by another needs. */
import { addDays, monthBounds, monthOf, yearOf, type Day } from "./day.ts";
import { choiceSpan, monthSpan, windowSpan, yearSpan, type Span } from "./span.ts";

/** Days from `from` to `to`, both included; `null` for no bound. */
export type Run = readonly [from: Day | null, to: Day | null];

// Both sort as text beside any four-digit year.
const ALWAYS = "0000";
const NEVER = "9999-99-99";
const startKey = ([from]: Run): string => from ?? ALWAYS;
const endKey = ([, to]: Run): string => to ?? NEVER;

/**
 * The days a date allows, in order. Of an interval, every day it can have touched.
 * @example runsOf(parseEdtf("[2012-05-18,2012-05-20]")) // [["2012-05-18", "2012-05-18"], ["2012-05-20", "2012-05-20"]]
 */
export function runsOf(span: Span): readonly Run[] {
  if (span.shape !== "choice") return [[span.earliest, span.latest]];
  // Only `choiceSpan` makes these, from members in one spelling, so that splitting reads them back.
  return span.edtf
    .slice(1, -1)
    .split(",")
    .map((member): Run => {
      const [from = "", to = from] = member.split("..");
      return [from || null, to || null];
    });
}

/**
 * Sorts runs and joins those that overlap or touch.
 * @example mergeRuns([["2012-05-18", "2012-05-18"], ["2012-05-17", "2012-05-17"]]) // [["2012-05-17", "2012-05-18"]]
 */
export function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of [...runs].sort((a, b) => (startKey(a) < startKey(b) ? -1 : 1))) {
    const last = merged.at(-1);
    const touches = last !== undefined && (last[1] === null || startKey(run) <= addDays(last[1], 1));
    if (!touches) merged.push(run);
    else if (endKey(run) > endKey(last)) merged[merged.length - 1] = [last[0], run[1]];
  }
  return merged;
}

/**
 * The days in both.
 * @example intersectRuns([["2012-05-11", null]], [[null, "2012-05-17"]]) // [["2012-05-11", "2012-05-17"]]
 */
export function intersectRuns(a: readonly Run[], b: readonly Run[]): readonly Run[] {
  return a.flatMap((x) =>
    b.flatMap((y): Run[] => {
      const both: Run = [startKey(x) > startKey(y) ? x[0] : y[0], endKey(x) < endKey(y) ? x[1] : y[1]];
      return startKey(both) <= endKey(both) ? [both] : [];
    }),
  );
}

/**
 * One day of these runs, in the one spelling: a day, a window or a choice; `undefined` if there is none,
 * or if they are open on both sides. Never a month: a full month of days is spelled as a window.
 * @example spanOfRuns([["2012-05-18", "2012-05-18"], ["2012-05-20", "2012-05-22"]])?.edtf // "[2012-05-18,2012-05-20..2012-05-22]"
 */
export function spanOfRuns(runs: readonly Run[]): Span | undefined {
  const [first, ...rest] = mergeRuns(runs);
  const last = rest.at(-1);
  if (first === undefined) return undefined;
  if (first[0] === null && (last ?? first)[1] === null) return undefined;
  if (last === undefined) return windowSpan(...first);
  const members = [first, ...rest].map(([from, to]) => (from === to ? (from ?? "") : `${from ?? ""}..${to ?? ""}`));
  return choiceSpan(members, first[0], last[1]);
}

/**
 * One day that both dates allow, or `undefined`.
 * @example intersect(monthSpan("2012-05"), windowSpan(null, "2012-05-18"))?.edtf // "[2012-05-01..2012-05-18]"
 */
export function intersect(a: Span, b: Span): Span | undefined {
  return spanOfRuns(intersectRuns(runsOf(a), runsOf(b)));
}

/**
 * The shortest run of days that holds both dates, or `undefined` if nothing bounds it.
 * @example hull(daySpan("2012-05-17"), daySpan("2012-05-20"))?.edtf // "[2012-05-17..2012-05-20]"
 */
export function hull(a: Span, b: Span): Span | undefined {
  const from = a.earliest === null || b.earliest === null ? null : a.earliest < b.earliest ? a.earliest : b.earliest;
  const to = a.latest === null || b.latest === null ? null : a.latest > b.latest ? a.latest : b.latest;
  return spanOfRuns([[from, to]]);
}

/**
 * Whether two dates allow the same days, however they are spelled.
 * @example sameDays(runsOf(monthSpan("2012-04")), [["2012-04-01", "2012-04-30"]]) // true
 */
export function sameDays(a: readonly Run[], b: readonly Run[]): boolean {
  return a.length === b.length && a.every((run, i) => run[0] === b[i]?.[0] && run[1] === b[i][1]);
}

/**
 * One day from `from` to `to`, spelled as the month or the year if it is just that.
 * @example wholeSpan("2012-04-01", "2012-04-30")?.edtf // "2012-04"
 */
export function wholeSpan(from: Day | null, to: Day | null): Span | undefined {
  if (from !== null && to !== null) {
    if (isFullMonth(from, to)) return monthSpan(monthOf(from));
    const year = yearOf(from);
    if (from === `${year}-01-01` && to === `${year}-12-31`) return yearSpan(year);
  }
  return spanOfRuns([[from, to]]);
}

/**
 * Whether two days are the first and the last of one month.
 * @example isFullMonth("2012-02-01", "2012-02-28") // false
 */
export function isFullMonth(from: Day, to: Day): boolean {
  const [first, last] = monthBounds(monthOf(from));
  return from === first && to === last;
}
