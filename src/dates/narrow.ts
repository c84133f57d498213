/** How dating rows narrow one another. */
import type { Problem, Reading } from "./reading.ts";
import { intersectRuns, runsOf, sameDays, spanOfRuns, type Run } from "./runs.ts";
import type { Span } from "./span.ts";

/** What one row allows. */
export interface Bound {
  readonly row: number;
  readonly runs: readonly Run[];
  /** The date to keep as it is, if the days turn out to be just these. */
  readonly keep?: Span;
}

/**
 * The bound a row puts on the date, or on one end of it; none if it is about something else.
 * @example boundsOf({ row: 0, sets: "not-after", days: monthSpan("2012-05") }, "date") // [{ row: 0, runs: [[null, "2012-05-31"]] }]
 */
export function boundsOf({ row, sets, days }: Reading, side: "date" | "start" | "end"): readonly Bound[] {
  if (days === undefined) return [];
  if (sets === side) return [{ row, runs: runsOf(days), keep: days }];
  if (sets === "window") return [{ row, runs: runsOf(days) }];
  if (sets === "not-before") return [{ row, runs: [[days.earliest, null]] }];
  if (sets === "not-after") return [{ row, runs: [[null, days.latest]] }];
  return [];
}

/**
 * The days that all rows allow, or the first row that leaves none. Just the days of a row to keep: its date as written.
 * @example narrow([{ row: 0, runs: [["2012-05-01", null]] }, { row: 1, runs: [[null, "2012-05-01"]] }]) // daySpan("2012-05-01")
 */
export function narrow(bounds: readonly Bound[]): Span | Problem {
  let left: readonly Run[] = [[null, null]];
  for (const { row, runs } of bounds) {
    const next = intersectRuns(left, runs);
    if (next.length === 0) {
      const found = `${spanOfRuns(runs)?.edtf ?? ""} here and ${spanOfRuns(left)?.edtf ?? ""} by the rows above`;
      return {
        row,
        message: `no day fits all rows; found ${found}; write rows that agree, or sets "report" or "nothing"`,
      };
    }
    left = next;
  }
  const kept = bounds.find(({ runs, keep }) => keep !== undefined && sameDays(runs, left))?.keep;
  const span = kept ?? spanOfRuns(left);
  return span ?? { row: bounds[0]?.row ?? -1, message: "these rows bound nothing; write one that gives a day" };
}
