/** Lines between marks: stages of one story, and two tellings of one event. The list says both in words. */
import type { Scene } from "../layout/scene-types.ts";
import type { Mirror } from "./mirror.ts";
import { round } from "./mirror.ts";
import { keyed, part, type Nodes } from "./parts.ts";

/** One thin line for each thread. */
export function threads(layer: Nodes<Scene>, mirror: Mirror): void {
  keyed(layer, "path", "thread", ({ threads }) => threads.map((each) => ({ ...each, key: each.id })))
    .attr("data-key", ({ key }) => key)
    .attr("d", ({ points }) => `M${points.map(({ x, y }) => `${mirror.x(x)} ${round(y)}`).join("L")}`);
}

/** One double line for each pair of tellings: a broad one, and the ground drawn along its middle. */
export function joins(layer: Nodes<Scene>, mirror: Mirror): void {
  const join = keyed(layer, "g", "join", ({ joins }) => joins)
    .attr("class", ({ colour }) => `join in-${colour}`)
    .attr("data-key", ({ key }) => key);
  for (const stroke of ["outer", "inner"]) {
    part(join, "path", stroke, (each) => each).attr(
      "d",
      ({ from, to }) => `M${mirror.x(from.x)} ${round(from.y)}L${mirror.x(to.x)} ${round(to.y)}`,
    );
  }
}
