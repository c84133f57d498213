/** The lanes' names and the hairlines between them, and the row of ticks for events that have no lane. */
import type { Background, Scene } from "../layout/scene-types.ts";
import type { Mirror } from "./mirror.ts";
import { round } from "./mirror.ts";
import { inOrder, keyed, part, type Nodes } from "./parts.ts";
import { lines, placed } from "./text.ts";

/** One group for each lane. */
export function lanes(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type, width, background } = layer.datum();
  const lane = keyed(layer, "g", "lane", ({ lanes }) => lanes.map((each) => ({ ...each, key: each.id })))
    .attr("class", ({ colour }) => `lane in-${colour}`)
    .attr("data-key", ({ key }) => key);
  part(lane, "path", "border", ({ top }) => top).attr("d", (top) => `M0 ${round(top)}h${width}`);
  const names = part(lane, "text", "lane-name", ({ lines }) => lines)
    .attr("font-size", type.lane)
    .attr("text-anchor", "start");
  lines(names, mirror, (each) => each);
  row(layer, mirror, background);
  inOrder(layer, ["lane", "row"]);
}

/** The name of the row of ticks; the ticks themselves are marks. */
function row(layer: Nodes<Scene>, mirror: Mirror, background: Background | undefined): void {
  const { type, width } = layer.datum();
  const group = part(layer, "g", "row", () => background).attr("class", ({ colour }) => `row in-${colour}`);
  part(group, "path", "border", ({ top }) => top).attr("d", (top) => `M0 ${round(top)}h${width}`);
  const name = part(group, "text", "lane-name", (each) => each.name)
    .attr("font-size", type.lane)
    .attr("text-anchor", "start");
  placed(name, mirror);
  const count = part(group, "text", "count", (each) => each.count)
    .attr("font-size", type.note)
    .attr("text-anchor", "start");
  placed(count, mirror);
}
