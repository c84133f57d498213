/** Lines between marks: stages of one story, and two tellings of one event. The list says both in words. */
import type { Join, Scene, ThreadLine } from "../layout/scene-types.ts";
import { spansSight } from "../layout/sight.ts";
import { round, type Mirror } from "./mirror.ts";
import { keyed, part, type Nodes } from "./parts.ts";
import { set } from "./set.ts";

/** One thin line for each thread. */
export function threads(layer: Nodes<Scene>, mirror: Mirror): void {
  const { sight } = layer.datum();
  const isMeant = sight && (({ points }: ThreadLine): boolean => spansSight(sight, points));
  const lines = ({ threads }: Scene) => threads.map((each) => ({ ...each, key: each.id }));
  const thread = keyed(layer, "path", "thread", lines, isMeant);
  set(thread, {
    "data-key": ({ key }) => key,
    d: ({ points }) => `M${points.map(({ x, y }) => `${mirror.x(x)} ${round(y)}`).join("L")}`,
  });
}

/** One double line for each pair of tellings: a broad one, and the ground drawn along its middle. */
export function joins(layer: Nodes<Scene>, mirror: Mirror): void {
  const { sight } = layer.datum();
  const isMeant = sight && (({ from, to }: Join): boolean => spansSight(sight, [from, to]));
  const join = keyed(layer, "g", "join", ({ joins }) => joins, isMeant);
  set(join, { class: ({ colour }) => `join in-${colour}`, "data-key": ({ key }) => key });
  for (const stroke of ["outer", "inner"]) {
    set(
      part(join, "path", stroke, (each) => each),
      { d: ({ from, to }) => `M${mirror.x(from.x)} ${round(from.y)}L${mirror.x(to.x)} ${round(to.y)}` },
    );
  }
}
