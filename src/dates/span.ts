/**
 * What a date says, as bounds in whole days. This is the one value that dates become
 * once they are parsed: every later floor sorts, draws and speaks from it, none parses.
 */
import { monthBounds, type Day, type Month, type Year } from "./day.ts";

export type { Day } from "./day.ts";

/**
 * How a date was written, which decides how it is spoken and drawn:
 * `day` one known day; `interval` from day to day, lasted; `window` one day within;
 * `choice` one of several days; `before` on or before; `after` on or after;
 * `month` and `year` some day in it; `open` an interval with an end not given or continuing.
 */
export type Shape = "day" | "interval" | "window" | "choice" | "before" | "after" | "month" | "year" | "open";

/** A date and the four bounds that follow from it; `null` is an end that nothing bounds. */
export interface Span {
  /** The date as EDTF (ISO 8601-2), in the one spelling this project uses. */
  readonly edtf: string;
  readonly shape: Shape;
  /** The first day on which it can have begun. */
  readonly earliest: Day | null;
  /** The last day on which it can have begun. */
  readonly startLatest: Day | null;
  /** The first day on which it can have ended. */
  readonly endEarliest: Day | null;
  /** The last day on which it can have ended. */
  readonly latest: Day | null;
  /** EDTF `~`: the article itself says "about". */
  readonly approximate: boolean;
  /** EDTF `?`. */
  readonly uncertain: boolean;
}

/** EDTF level 1: `~`, `?`, and `%` for both. */
export type Qualifiers = Pick<Span, "approximate" | "uncertain">;

const PLAIN: Qualifiers = { approximate: false, uncertain: false };

/** One day somewhere from `from` to `to`: it began and ended on that day, so both ends have the same bounds. */
function somewhere(edtf: string, shape: Shape, from: Day | null, to: Day | null): Span {
  return { edtf, shape, earliest: from, startLatest: to, endEarliest: from, latest: to, ...PLAIN };
}

/**
 * One known day (EDTF level 0).
 * @example daySpan("2012-05-17").edtf // "2012-05-17"
 */
export function daySpan(day: Day): Span {
  return somewhere(day, "day", day, day);
}

/**
 * Some day in a month (EDTF level 0).
 * @example monthSpan("2012-02").latest // "2012-02-29"
 */
export function monthSpan(month: Month): Span {
  return somewhere(month, "month", ...monthBounds(month));
}

/**
 * Some day in a year (EDTF level 0).
 * @example yearSpan("2012").earliest // "2012-01-01"
 */
export function yearSpan(year: Year): Span {
  return somewhere(year, "year", `${year}-01-01`, `${year}-12-31`);
}

/**
 * One day from `from` to `to`, both included, `null` for no bound (EDTF level 2, one of a set).
 * @throws RangeError if neither side is bounded or they are the wrong way round: a defect of the caller
 * @example windowSpan("2012-05-11", "2012-05-17").edtf // "[2012-05-11..2012-05-17]"
 * @example windowSpan(null, "2012-05-18").edtf // "[..2012-05-18]"
 * @example windowSpan("2012-05-17", "2012-05-17").edtf // "2012-05-17"
 */
export function windowSpan(from: Day | null, to: Day | null): Span {
  if (from === null && to === null) throw new RangeError("a window must be bounded on one side at least");
  if (from === to && from !== null) return daySpan(from);
  if (from !== null && to !== null && from > to)
    throw new RangeError(`a window cannot end (${to}) before it begins (${from})`);
  const shape = from === null ? "before" : to === null ? "after" : "window";
  return somewhere(`[${from ?? ""}..${to ?? ""}]`, shape, from, to);
}

/**
 * One day of several runs of days, told in order and apart (EDTF level 2, one of a set).
 * `members` are spelled as in the set: `2012-05-18`, `2012-05-20..2012-05-22`.
 * @example choiceSpan(["2012-05-18", "2012-05-20"], "2012-05-18", "2012-05-20").edtf // "[2012-05-18,2012-05-20]"
 */
export function choiceSpan(members: readonly string[], from: Day | null, to: Day | null): Span {
  return somewhere(`[${members.join(",")}]`, "choice", from, to);
}

/**
 * Adds `~` and `?` to what can bear them: a day, a month or a year (EDTF level 1); anything else comes back as it is.
 * @example qualify(monthSpan("2012-05"), { approximate: true, uncertain: false }).edtf // "2012-05~"
 */
export function qualify(span: Span, qualifiers: Qualifiers): Span {
  if (!isUnit(span)) return span;
  const approximate = span.approximate || qualifiers.approximate;
  const uncertain = span.uncertain || qualifiers.uncertain;
  const sign = approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "";
  return { ...span, edtf: span.edtf.replace(/[~?%]$/, "") + sign, approximate, uncertain };
}

/**
 * Whether a date is one day, month or year: all that EDTF lets stand at the end of an interval.
 * @example isUnit(windowSpan("2012-05-11", "2012-05-17")) // false
 */
export function isUnit(span: Span): boolean {
  return span.shape === "day" || span.shape === "month" || span.shape === "year";
}

/**
 * Whether something lasted from a day to another, as written.
 * @example isInterval(daySpan("2012-05-17")) // false
 */
export function isInterval(span: Span): boolean {
  return span.shape === "interval" || span.shape === "open";
}
