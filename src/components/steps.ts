/** The thread of an event: the stages of one story, in order. */
import { describeSpan } from "../i18n/describe.ts";
import type { Timeline, TimelineEvent } from "../timeline/timeline.ts";
import { spanOf, type Edition } from "./edition.ts";

export interface StepLine {
  readonly title: string;
  readonly when: string;
  readonly href: string;
  readonly here: boolean;
}

/** Each event of a story asks for all of it. */
const byThread = new WeakMap<Timeline, ReadonlyMap<string | undefined, readonly TimelineEvent[]>>();

/** The stages of the story that an event belongs to; none where it belongs to no story. */
export function stepsOf(edition: Edition, event: TimelineEvent): StepLine[] {
  const { thread } = event;
  if (thread === undefined) return [];
  const threads = byThread.getOrInsertComputed(edition.timeline, ({ events }) =>
    Map.groupBy(events, (each) => each.thread?.id),
  );
  return (threads.get(thread.id) ?? [])
    .filter((other) => other.withdrawn === undefined || other.id === event.id)
    .map((other) => ({
      title: edition.text(other.label),
      when: describeSpan(spanOf(other), edition.locale, { months: edition.site.months, time: other.time }),
      href: edition.href(`events/${other.id}/`),
      here: other.id === event.id,
    }));
}
