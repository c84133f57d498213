/** A window of whole days, and what belongs to it: for the list, the counts and the chart alike. */
import type { Day } from "../dates/span.ts";

/** Both days inclusive; without one it is open on that side. */
export interface Window {
  readonly from?: Day;
  readonly to?: Day;
}

/** Between which days something was, `null` where nothing bounds it. */
export interface Known {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/**
 * Whether something belongs to a window. An open side is no sign of having been there, so the bound that is known
 * stands for both; what no day bounds belongs to the window of everything alone.
 * @example isWithin({ earliest: null, latest: "2012-05-18" }, { from: "2012-05-01" }) // true
 */
export function isWithin({ earliest, latest }: Known, { from, to }: Window): boolean {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  return (to === undefined || (first ?? "") <= to) && (from === undefined || (last ?? "") >= from);
}
