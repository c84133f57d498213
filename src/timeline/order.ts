/** The order in which events are listed, drawn and put under months. */
import type { Day } from "../dates/span.ts";

/** What the order depends on. */
export interface Sortable {
  readonly id: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly order?: number;
}

/**
 * The day an event is put under: its earliest, or its latest where the start is open.
 * @example sortDay({ id: "a", earliest: null, latest: "2012-05-18" }) // "2012-05-18"
 */
export function sortDay(event: Sortable): Day {
  return event.earliest ?? event.latest ?? "";
}

/** After every day there is: where an end is open. */
const NO_END = "9999-12-31";

/**
 * Compares events for `sort`: by the known bound, then latest, then `order`, then id.
 * @example [b, a].sort(compareEvents)
 */
export function compareEvents(a: Sortable, b: Sortable): number {
  return (
    compare(sortDay(a), sortDay(b)) ||
    compare(a.latest ?? NO_END, b.latest ?? NO_END) ||
    (a.order ?? 0) - (b.order ?? 0) ||
    compare(a.id, b.id)
  );
}

/** Days and ids sort by code units, on every machine alike. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
