/** Between two numbers, stretches and points. */
import type { Extent, Point } from "./scene-types.ts";

/**
 * A number at a part of the way, 0 to 1, from one to another.
 * @example mix(10, 20, 0.25) // 12.5
 */
export function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

/** The same for a stretch, end by end. */
export function mixExtent(from: Extent, to: Extent, part: number): Extent {
  return { start: mix(from.start, to.start, part), size: mix(from.size, to.size, part) };
}

/** The same for a point. */
export function mixPoint(from: Point, to: Point, part: number): Point {
  return { x: mix(from.x, to.x, part), y: mix(from.y, to.y, part) };
}

/** Things by what tells them apart. */
export function byKey<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [key(item), item]));
}
