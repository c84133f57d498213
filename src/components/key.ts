/** Which marks a list uses. */
import type { SavedViewRecord } from "../schema/view.ts";
import { select } from "../timeline/query.ts";
import type { Drawn, Kind, Timeline, TimelineEvent } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";
import { listed } from "./neighbours.ts";
import { pictureOf } from "./picture.ts";

/** What only the chart has: a stay of days, a span, an open end, one event told twice, stages of one story, a cell. */
export type ChartLine = "stay" | "whisker" | "open" | "join" | "thread" | "cell";

export interface KeyParts {
  readonly kinds: readonly Kind[];
  readonly fills: readonly Drawn[];
  /** Whether a day among them is known from outside alone. */
  readonly outside: boolean;
  /** What the chart draws besides. */
  readonly lines: readonly ChartLine[];
}

const FILLS: readonly Drawn[] = ["solid", "dashed", "crossed"];

/** The kinds and fillings in a list, in their own order. */
export function keyOf(edition: Edition, events: readonly TimelineEvent[]): KeyParts {
  const { timeline, status } = edition;
  return {
    kinds: timeline.kinds.filter(({ id }) => events.some(({ kind }) => kind === id)),
    fills: FILLS.filter((fill) => events.some((event) => status(event.status).drawn === fill)),
    outside: events.some(({ outsideDate }) => outsideDate !== undefined),
    lines: linesOf(edition, events),
  };
}

function linesOf(edition: Edition, events: readonly TimelineEvent[]): ChartLine[] {
  const scene = pictureOf(edition, events)?.scene;
  if (scene === undefined) return [];
  const whiskers = scene.marks.flatMap(({ whisker }) => whisker ?? []);
  const isOpen = whiskers.map(({ startOpen, endOpen }) => startOpen || endOpen);
  // What is in cells has a mark nearer by.
  const counted = new Set(scene.cells?.flatMap((cell) => cell.events));
  const hidden = events.filter(({ id }) => counted.has(id)).map(({ shape }) => shape);
  const used: Readonly<Record<ChartLine, boolean>> = {
    stay: scene.marks.some(({ capsule }) => capsule !== undefined) || hidden.includes("interval"),
    whisker: isOpen.includes(false) || hidden.includes("window"),
    open: isOpen.includes(true) || hidden.some((shape) => shape === "before" || shape === "after"),
    join: scene.joins.length > 0,
    thread: scene.threads.length > 0,
    cell: scene.cells !== undefined,
  };
  return (Object.keys(used) as ChartLine[]).filter((line) => used[line]);
}

/** The events that each saved view shows, which the page of every event asks for. */
const shownIn = new WeakMap<Timeline, Map<SavedViewRecord, ReadonlySet<TimelineEvent>>>();

/** The saved views that show an event, but for those that show every one: to be part of the whole says nothing. */
export function viewsWith({ timeline, views }: Edition, event: TimelineEvent): Edition["views"] {
  const all = listed(timeline).length;
  const known = shownIn.getOrInsertComputed(timeline, () => new Map());
  return views.filter((saved) => {
    const shown = known.getOrInsertComputed(saved, ({ view }) => new Set(select(timeline, view)));
    return shown.size < all && shown.has(event);
  });
}
