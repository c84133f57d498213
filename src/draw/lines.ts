/** Lines between marks: stages of one story, and two tellings of one event. The list says both in words. */
import type { Scene } from "../layout/scene-types.ts";
import { round, type Mirror } from "./mirror.ts";
import { keyed, part, type Nodes } from "./parts.ts";
import { set } from "./set.ts";

/** One thin line for each thread. */
export function threads(layer: Nodes<Scene>, mirror: Mirror): void {
  const thread = keyed(layer, "path", "thread", ({ threads }) => threads.map((each) => ({ ...each, key: each.id })));
  set(thread, {
    "data-key": ({ key }) => key,
    d: ({ points }) => `M${points.map(({ x, y }) => `${mirror.x(x)} ${round(y)}`).join("L")}`,
  });
}

/** One double line for each pair of tellings: a broad one, and the ground drawn along its middle. */
export function joins(layer: Nodes<Scene>, mirror: Mirror): void {
  const join = keyed(layer, "g", "join", ({ joins }) => joins);
  set(join, { class: ({ colour }) => `join in-${colour}`, "data-key": ({ key }) => key });
  for (const stroke of ["outer", "inner"]) {
    set(
      part(join, "path", stroke, (each) => each),
      { d: ({ from, to }) => `M${mirror.x(from.x)} ${round(from.y)}L${mirror.x(to.x)} ${round(to.y)}` },
    );
  }
}
