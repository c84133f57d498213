/** Lines from mark to mark: double ones between tellings that contradict one another, thin ones along a story. */
import { cutLine } from "./cut.ts";
import type { Placed } from "./rows.ts";
import type { Extent, Join, Point, ThreadLine } from "./scene-types.ts";

/** A telling, and the event's own mark. */
export interface Pair {
  readonly own: Placed;
  readonly other: Placed;
}

/** A story and its marks in order of time. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly stages: readonly Placed[];
}

/** Where the middle of a mark is drawn; `undefined` if it is not. */
export type Drawing = (mark: Placed) => Point | undefined;

/** Every telling beside the event's own mark. */
export function pairsOf(marks: readonly Placed[]): Pair[] {
  const owns = new Map(marks.filter(({ second }) => !second).map((mark) => [mark.event.id, mark]));
  return marks.flatMap((other) => {
    const own = owns.get(other.event.id);
    return other.second && own !== undefined ? [{ own, other }] : [];
  });
}

/** Each story that has more than one mark here; `titles` by the story's id, `x` is where a mark stands. */
export function storiesOf(
  marks: readonly Placed[],
  titles: ReadonlyMap<string, string>,
  x: (mark: Placed) => number,
): Story[] {
  const firsts = marks.filter(({ second }) => !second);
  return [...Map.groupBy(firsts, ({ event }) => event.thread)].flatMap(([id, stages]) => {
    if (id === undefined || stages.length < 2) return [];
    return [{ id, title: titles.get(id) ?? id, stages: [...stages].sort((a, b) => x(a) - x(b)) }];
  });
}

/** A double line for each pair of which both are drawn. */
export function joinsOf(pairs: readonly Pair[], drawn: Drawing): Join[] {
  return pairs.flatMap(({ own, other }) => {
    const [from, to] = [drawn(own), drawn(other)];
    const { event, key } = other;
    return from && to ? [{ key, event: event.id, colour: event.colour, from, to }] : [];
  });
}

/** A line for each story, as far as it is in view; `at` is where a mark is drawn, or would be. */
export function threadsOf(stories: readonly Story[], at: Drawing, view: Extent): ThreadLine[] {
  return stories.flatMap(({ id, title, stages }) => {
    const points = cutLine(
      stages.flatMap((mark) => at(mark) ?? []),
      view,
    );
    return points.length < 2 ? [] : [{ id, title, points }];
  });
}
