/**
 * What is out of sight while a chart moves: it is not moved with the rest, and the browser need not put it in its place
 * with each frame either.
 */
import type { Mark, Scene } from "../layout/scene-types.ts";
import { inSight } from "../layout/sight.ts";
import type { Nodes } from "./parts.ts";
import { set } from "./set.ts";

/** Of each drawing what it was told last. */
const told = new WeakMap<Element, Scene["sight"]>();

/** Hides what is out of sight of a scene, and shows all of it again where there is no such thing. */
export function away(svg: Nodes<Scene>): void {
  const { sight, overview, background } = svg.datum();
  const node = svg.node();
  if (node === null || told.get(node) === sight) return;
  told.set(node, sight);
  const isAway = (y: number): "" | null => (inSight(sight, y) ? null : "");
  set(svg.selectAll<Element, Mark>(".mark"), { "data-away": ({ y }) => isAway(y) });
  set(svg.selectAll<Element, unknown>(".layer.overview"), { "data-away": isAway(overview.top) });
  set(svg.selectAll<Element, unknown>(".layer.background"), { "data-away": sight && !background ? "" : null });
}
