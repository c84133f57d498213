/** Which marks a list uses. */
import { select } from "../timeline/query.ts";
import type { Drawn, Kind, TimelineEvent } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";

export interface KeyParts {
  readonly kinds: readonly Kind[];
  readonly fills: readonly Drawn[];
  /** Whether a day among them is known from outside alone. */
  readonly outside: boolean;
}

const FILLS: readonly Drawn[] = ["solid", "dashed", "crossed"];

/** The kinds and fillings in a list, in their own order. */
export function keyOf({ timeline, status }: Edition, events: readonly TimelineEvent[]): KeyParts {
  return {
    kinds: timeline.kinds.filter(({ id }) => events.some(({ kind }) => kind === id)),
    fills: FILLS.filter((fill) => events.some((event) => status(event.status).drawn === fill)),
    outside: events.some(({ outsideDate }) => outsideDate !== undefined),
  };
}

/** The saved views that show an event, but for those that show every one: to be part of the whole says nothing. */
export function viewsWith({ timeline, views }: Edition, event: TimelineEvent): Edition["views"] {
  return views.filter(({ view }) => {
    const shown = select(timeline, view);
    return shown.length < timeline.events.length && shown.some(({ id }) => id === event.id);
  });
}
