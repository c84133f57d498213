/** Events under the headings of the months they are known to belong to. */
import type { Day } from "../dates/span.ts";
import { sortDay } from "../timeline/order.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";

export interface MonthOfEvents {
  /** A day of the month; nothing for events that no day bounds. */
  readonly day: Day | null;
  readonly events: readonly TimelineEvent[];
}

/** Groups events, already in order, by the month of the day they are sorted by. */
export function byMonth(events: readonly TimelineEvent[]): MonthOfEvents[] {
  const months = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const month = sortDay(event).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return [...months].map(([month, group]) => ({ day: month === "" ? null : `${month}-01`, events: group }));
}
