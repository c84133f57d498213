/** The event before and the event after, which every event's page asks for. */
import { select } from "../timeline/query.ts";
import type { Timeline, TimelineEvent } from "../timeline/timeline.ts";

const lists = new WeakMap<Timeline, readonly TimelineEvent[]>();
const places = new WeakMap<readonly TimelineEvent[], ReadonlyMap<TimelineEvent, number>>();

/** The whole list, the same for all who ask. */
export function listed(timeline: Timeline): readonly TimelineEvent[] {
  return lists.getOrInsertComputed(timeline, () => select(timeline, {}));
}

export interface Neighbours {
  readonly previous?: TimelineEvent | undefined;
  readonly next?: TimelineEvent | undefined;
}

/** An event's neighbours in the whole list; none of one that is not in it. */
export function neighboursOf(timeline: Timeline, event: TimelineEvent): Neighbours {
  const events = listed(timeline);
  const at = places.getOrInsertComputed(events, () => new Map(events.map((each, index) => [each, index]))).get(event);
  return at === undefined ? {} : { previous: events[at - 1], next: events[at + 1] };
}
