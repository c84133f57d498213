/** Which marks belong to a window, and where one stands whose own place is not in view. */
import { isWithin, type Window } from "../timeline/window.ts";
import { edgeOf, holds } from "./cut.ts";
import type { Extent } from "./scene-types.ts";
import type { Dated } from "./site.ts";

/**
 * Whether an event belongs to a window: by the days that the articles allow, or by the day that only outside knowledge
 * gives. The list goes by the same rule (`timeline/query.ts`).
 */
export function belongs({ date, outside }: Dated, window: Window): boolean {
  return isWithin(date, window) || (outside !== undefined && isWithin(outside, window));
}

/** A place in view: its own, or the edge beyond which it lies. */
export interface Standing {
  readonly x: number;
  readonly beyond?: "start" | "end";
}

/**
 * Where something stands in view.
 * @example standing(90, { start: 100, size: 500 }) // { x: 100, beyond: "start" }
 */
export function standing(x: number, view: Extent): Standing {
  if (holds(view, x)) return { x };
  return x < view.start ? { x: view.start, beyond: "start" } : { x: edgeOf(view), beyond: "end" };
}
