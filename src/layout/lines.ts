/** Lines from mark to mark: double ones between tellings that contradict one another, thin ones along a story. */
import { group } from "d3-array";
import type { ChartEvent } from "./chart-event.ts";
import type { Join, Mark, ThreadLine } from "./scene-types.ts";

/** A double line from each event's own mark to that of every other telling. */
export function joinsOf(marks: readonly Mark[]): Join[] {
  return marks.flatMap((mark) => {
    const own = marks.find(({ event, second }) => event === mark.event && !second);
    if (!mark.second || own === undefined) return [];
    return [{ key: mark.key, event: mark.event, colour: mark.colour, from: at(own), to: at(mark) }];
  });
}

/** A line through the marks of each story that has more than one here; `titles` by the story's id. */
export function threadsOf(
  marks: readonly Mark[],
  events: readonly ChartEvent[],
  titles: ReadonlyMap<string, string>,
): ThreadLine[] {
  const threads = new Map(events.map(({ id, thread }) => [id, thread]));
  const firsts = marks.filter(({ second }) => !second);
  return [...group(firsts, ({ event }) => threads.get(event))].flatMap(([id, stages]) => {
    if (id === undefined || stages.length < 2) return [];
    return [{ id, title: titles.get(id) ?? id, points: [...stages].sort((a, b) => a.x - b.x).map(at) }];
  });
}

const at = ({ x, y }: Mark) => ({ x, y });
