/** The one form of a view, so that whatever shows the same has the same address. */
import type { Day } from "../dates/span.ts";
import type { DayRange } from "../layout/chart-event.ts";
import { dayNumber, dayOf } from "../layout/days.ts";
import { isDay } from "../timeline/days.ts";
import { ID_KEYS, LEAST_DAYS, type View } from "../timeline/view.ts";
import type { Window } from "../timeline/window.ts";

/** What a view is measured against. */
export interface Limits {
  /** From the first to the last day that the chart shows. */
  readonly span: DayRange;
  /** The names of months that the site uses anyway. */
  readonly months: NonNullable<View["months"]>;
}

/** A window as it comes: anything may be in it, in any order. */
interface Sides {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** All days that can be written. */
export const EVER: DayRange = { from: "0000-01-01", to: "9999-12-31" };

/**
 * A view without what is the default, its ids in order and each once, its window within the days there are.
 * @example canonical({ kind: ["truce", "truce"], scale: "fitted", from: "0001-01-01" }, limits) // { kind: ["truce"] }
 */
export function canonical(view: View, limits: Limits): View {
  const { from, to, exact, q, event, scale, background, mode, months } = view;
  const ids = ID_KEYS.flatMap((key) => {
    const own = [...new Set(view[key])].sort();
    return own.length > 0 ? [[key, own] as const] : [];
  });
  const search = q?.trim();
  return {
    ...Object.fromEntries(ids),
    ...widened({ from, to }, limits.span),
    ...(exact === true && { exact }),
    ...(search !== undefined && search !== "" && { q: search }),
    ...(event !== undefined && { event }),
    ...(scale === "true" && { scale }),
    ...(background === true && { background }),
    ...(mode === "dim" && { mode }),
    ...(months !== undefined && months !== limits.months && { months }),
  };
}

/**
 * A window one can look through: its ends in order, at least three days apart round the same middle, within the days
 * there are. A side that shuts nothing out is left open; a window beside those days shuts out all of them and is none.
 * @example widened({ from: "2012-05-20", to: "2012-05-20" }) // { from: "2012-05-19", to: "2012-05-21" }
 * @example widened({ from: "2012-05-20" }, { from: "2012-03-01", to: "2012-05-20" }) // { from: "2012-05-18" }
 */
export function widened(window: Sides, span: DayRange = EVER): Window {
  const { from, to } = inOrder(window);
  if (isBeside({ from, to }, span)) return {};
  const [least, most] = [dayNumber(span.from), dayNumber(span.to)];
  let first = Math.max(least, dayNumber(from ?? span.from));
  let last = Math.min(most, dayNumber(to ?? span.to));
  const missing = LEAST_DAYS - (last - first + 1);
  if (missing > 0) {
    // Round the middle, but not over the edge.
    first = Math.max(least, Math.min(first - Math.ceil(missing / 2), most + 1 - LEAST_DAYS));
    last = Math.min(most, first + LEAST_DAYS - 1);
  }
  return { ...(first > least && { from: dayOf(first) }), ...(last < most && { to: dayOf(last) }) };
}

/**
 * Whether a window lies wholly before or after the days there are, so that nothing is seen through it.
 * @example isBeside({ from: "2050-01-01" }, { from: "2012-03-01", to: "2012-05-20" }) // true
 */
export function isBeside({ from, to }: Sides, span: DayRange): boolean {
  return (from !== undefined && from > span.to) || (to !== undefined && to < span.from);
}

/** What is no day is no side. */
function inOrder({ from, to }: Sides): Sides {
  const [first, last] = [from, to].map((day) => (day !== undefined && isDay(day) ? day : undefined));
  return first !== undefined && last !== undefined && first > last
    ? { from: last, to: first }
    : { from: first, to: last };
}
