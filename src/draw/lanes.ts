/** The lanes' names and the hairlines between them, and the row of ticks for events that have no lane. */
import type { Background, Lane, Scene } from "../layout/scene-types.ts";
import { round, type Mirror } from "./mirror.ts";
import { inOrder, keyed, part, type Nodes } from "./parts.ts";
import { fresh, set } from "./set.ts";
import { lines, placed } from "./text.ts";

/** One group for each lane. */
export function lanes(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type, background } = layer.datum();
  // A gesture moves none.
  const changed = fresh(layer, ({ lanes, width, type }) => [lanes, width, type.lane, mirror.way]);
  const lane = keyed(changed, "g", "lane", ({ lanes }) => lanes.map((each) => ({ ...each, key: each.id })));
  set(lane, { class: ({ colour }) => `lane in-${colour}`, "data-key": ({ key }) => key });
  border(lane, layer.datum());
  const names = part(lane, "text", "lane-name", ({ lines }) => lines);
  lines(set(names, { "font-size": type.lane, "text-anchor": "start" }), mirror, (each) => each);
  row(layer, mirror, background);
  inOrder(changed, ["lane", "row"]);
}

/** The name of the row of ticks; the ticks themselves are marks. */
function row(layer: Nodes<Scene>, mirror: Mirror, background: Background | undefined): void {
  const { type } = layer.datum();
  const group = part(layer, "g", "row", () => background);
  set(group, { class: ({ colour }) => `row in-${colour}` });
  border(group, layer.datum());
  const name = part(group, "text", "lane-name", (each) => each.name);
  placed(set(name, { "font-size": type.lane, "text-anchor": "start" }), mirror);
  const count = part(group, "text", "count", (each) => each.count);
  placed(set(count, { "font-size": type.note, "text-anchor": "start" }), mirror);
}

function border<Item extends Lane | Background>(groups: Nodes<Item>, { width }: Scene): void {
  set(
    part(groups, "path", "border", ({ top }) => top),
    { d: (top) => `M0 ${round(top)}h${width}` },
  );
}
