/**
 * From the dating rows of an event, or of a claim, to its date.
 *
 * Each row first gives its own days (`reading.ts`). Then:
 *
 * - **One day.** Without `start` and `end` rows the event is one day. The days of all `date`, `window`, `not-before`
 *   (from the span's first day on) and `not-after` (up to its last) rows are intersected. If that leaves just the days of a
 *   `date` row, the result is that row's date as it is: a month stays `2012-04`, an interval taken from another event
 *   stays an interval, `~` stays. Otherwise it is spelled in days: `2012-05-17`, `[a..b]`, `[..b]`, `[a..]`, `[a,b]`.
 * - **From day to day.** With `start` or `end` rows it lasted. Each end is the intersection of its own rows, and
 *   `window`, `not-before` and `not-after` narrow both ends: they bound every day of the event. A `date` row has no
 *   place beside them. An end without rows is unknown (`a/`, `/b`); `continuing` leaves it open (`a/..`).
 *   An end must be a day, month or year, since EDTF can spell nothing else there.
 * - `length` must fit an interval with both ends known; `time`, `base`, `report` and `nothing` do not touch the date.
 */
import { intervalSpan, canFollow, type End } from "./interval.ts";
import { fits } from "./length.ts";
import { readRows, type FoldRow, type Problem, type Reading, type Resolve } from "./reading.ts";
import { boundsOf, narrow } from "./narrow.ts";
import { isInterval, isUnit, type Span } from "./span.ts";

export interface Folded {
  /** Left out where the rows give no date; `problems` then says why. */
  readonly span?: Span;
  /** The days each row gives by itself, `undefined` where it gives none (a length, an hour, nothing). */
  readonly gives: readonly (Span | undefined)[];
  readonly problems: readonly Problem[];
}

type Outcome = Span | Problem | undefined;

/**
 * Folds dating rows into a date. Never throws for what an editor wrote: every mistake is a problem with its row.
 * @param resolve the date behind `published` (of the row's own source), `source:<id>` and `event:<id>`
 * @example
 * foldDating([
 *   { rule: "previous thursday", from: "published", sets: "start" },
 *   { rule: "lasting 4 days", from: "previous", sets: "end" },
 * ], () => daySpan("2012-05-22")).span?.edtf // "2012-05-17/2012-05-20"
 */
export function foldDating<Row extends FoldRow>(rows: readonly Row[], resolve: Resolve<Row>): Folded {
  const { readings, problems } = readRows(rows, resolve);
  const gives = readings.map((reading) => reading?.days);
  // A date folded without the rows that failed would only add problems that vanish with the first.
  if (problems.length > 0) return { gives, problems };
  const understood = readings.filter((reading) => reading !== undefined);
  const lasted = understood.some(({ sets }) => sets === "start" || sets === "end");
  const outcome = lasted ? fromTo(understood) : oneDay(understood);
  if (outcome === undefined) return { gives, problems: [NO_DATE] };
  if ("message" in outcome) return { gives, problems: [outcome] };
  // The date of an act ("agreed on four days") is a day whatever the length, so only what lasted is checked.
  const misfits = lasted || isInterval(outcome) ? lengthProblems(understood, outcome) : [];
  return { span: outcome, gives, problems: misfits };
}

const NO_DATE: Problem = {
  row: -1,
  message: `no row gives the date; found none with sets "date", "start", "end", "window", "not-before" or "not-after"; write one`,
};

function oneDay(readings: readonly Reading[]): Outcome {
  const bounds = readings.flatMap((reading) => boundsOf(reading, "date"));
  if (bounds.length === 0) return undefined;
  const result = narrow(bounds);
  const lasting = bounds.find(({ keep }) => keep !== undefined && isInterval(keep));
  if (lasting && "edtf" in result && !isInterval(result)) {
    const message = `an interval cannot be narrowed as a whole; found ${lasting.keep?.edtf ?? ""}; write rows with sets "start" and "end", or "window" for one day of it`;
    return { row: lasting.row, message };
  }
  return result;
}

function fromTo(readings: readonly Reading[]): Outcome {
  const stray = readings.find(({ sets }) => sets === "date");
  if (stray)
    return { row: stray.row, message: `a date beside a start or an end; found sets "date"; write sets "start"` };
  const start = endOf(readings, "start");
  if (typeof start === "object" && "message" in start) return start;
  const end = endOf(readings, "end");
  if (typeof end === "object" && "message" in end) return end;
  if (typeof start === "object" && typeof end === "object" && !canFollow(start, end)) {
    const row = readings.findLast(({ sets }) => sets === "end")?.row ?? -1;
    return {
      row,
      message: `the end is before the start; found ${end.edtf} after ${start.edtf}; write a row that gives a later end`,
    };
  }
  // Both can be unknown only where the one row says that it goes on.
  if (typeof start === "string" && typeof end === "string") return undefined;
  return intervalSpan(start, end);
}

/** One end of what lasted. */
function endOf(readings: readonly Reading[], side: "start" | "end"): End | Problem {
  const own = readings.filter(({ sets }) => sets === side);
  const continuing = own.find((reading) => reading.continuing);
  const first = own[0];
  if (first === undefined) return "unknown";
  if (continuing) {
    if (own.length === 1) return "open";
    return {
      row: continuing.row,
      message: `it cannot both go on and end; found "continuing" beside another end; write one of the two`,
    };
  }
  const result = narrow(readings.flatMap((reading) => boundsOf(reading, side)));
  if ("message" in result || isUnit(result)) return result;
  const message = `the ${side} is not known to the day, month or year, and EDTF can spell nothing else there; found ${result.edtf}; write sets "window" or "date" for one day of these, a rule that gives the month, or "first day" or "last day" from an interval`;
  return { row: first.row, message };
}

function lengthProblems(readings: readonly Reading[], span: Span): readonly Problem[] {
  return readings.flatMap(({ row, length }) => {
    if (length === undefined || fits(length, span)) return [];
    const told =
      length.max === length.min
        ? String(length.min)
        : `${String(length.min)} to ${length.max === null ? "more" : String(length.max)}`;
    return [
      {
        row,
        message: `the length does not fit the date; found ${told} ${length.unit} and ${span.edtf}; write an end that fits, or sets "nothing" with why`,
      },
    ];
  });
}
