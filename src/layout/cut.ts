/** Cutting at the edges of what is seen. By numbers, not by a clip path: pictures are exported, and a cut line has no end tick. */
import type { Extent, Point, Whisker } from "./scene-types.ts";

/** More than every scene: nothing is cut at its edges. */
export const UNCUT: Extent = { start: -1e9, size: 2e9 };

/** Less than what a sum of fractions can be off by, in px. */
const SLACK = 1e-6;

/** The end of a stretch, in px. */
export const edgeOf = ({ start, size }: Extent): number => start + size;

/** Whether a place is in a stretch, its edges included. */
export function holds(view: Extent, x: number): boolean {
  return x >= view.start - SLACK && x <= edgeOf(view) + SLACK;
}

/** Whether a stretch is wholly in another. */
export function holdsAll(view: Extent, inner: Extent): boolean {
  return holds(view, inner.start) && holds(view, edgeOf(inner));
}

/**
 * What of a stretch is in view; `undefined` if nothing is.
 * @example cut({ start: 90, size: 20 }, { start: 100, size: 500 }) // { start: 100, size: 10 }
 */
export function cut<Item extends Extent>(item: Item, view: Extent): Item | undefined {
  if (holdsAll(view, item)) return item;
  const start = Math.max(item.start, view.start);
  const size = Math.min(edgeOf(item), edgeOf(view)) - start;
  return size <= SLACK ? undefined : { ...item, start, size };
}

/** What of a whisker is in view. An open end that is cut fades over what is left of its fading; without any it is cut like others. */
export function cutWhisker(whisker: Whisker, view: Extent): Whisker | undefined {
  const { start, end, startOpen, endOpen, fade } = whisker;
  const [first, last] = [Math.max(start, view.start), Math.min(end, edgeOf(view))];
  if (last - first <= SLACK) return undefined;
  const [before, after] = [first - start, end - last];
  if (before <= SLACK && after <= SLACK) return whisker;
  // One length serves both ends: where both fade, one that is cut does not.
  const most = startOpen && endOpen ? SLACK : fade - SLACK;
  const [opens, closes] = [startOpen && before < most, endOpen && after < most];
  return {
    start: first,
    end: last,
    startOpen: opens,
    endOpen: closes,
    fade: Math.min(last - first, fade - (opens ? before : 0) - (closes ? after : 0)),
    ...(before > SLACK && !opens && { startCut: true }),
    ...(after > SLACK && !closes && { endCut: true }),
  };
}

/**
 * What of a line through points, each at or after the one before, is in view; fewer than two points are no line.
 * @example cutLine([{ x: 0, y: 0 }, { x: 10, y: 10 }], { start: 5, size: 100 }) // [{ x: 5, y: 5 }, { x: 10, y: 10 }]
 */
export function cutLine(points: readonly Point[], view: Extent): Point[] {
  const edge = edgeOf(view);
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    const crossed = from === undefined ? [] : crossings(from, to, view.start, edge);
    return holds(view, to.x) ? [...crossed, to] : crossed;
  });
}

/** Where the way from one point to another goes over an edge. */
function crossings(from: Point, to: Point, ...edges: readonly number[]): Point[] {
  return edges
    .filter((x) => from.x < x - SLACK && to.x > x + SLACK)
    .map((x) => ({ x, y: from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x) }));
}
