/** The whole span, true to scale: what the chart above stretches and leaves out can be seen here. */
import type { Overview, OverviewMark, Scene } from "../layout/scene-types.ts";
import type { Mirror } from "./mirror.ts";
import { round } from "./mirror.ts";
import { inOrder, keyed, list, part, type Nodes } from "./parts.ts";
import { lines, placed } from "./text.ts";

/** Half the size of a mark. */
const HALF = 2.5;

/** From below upwards. */
export const MINIATURE = ["whisker", "capsule", "shape"];

/** Shades, months, marks and what it is. */
export function overview(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type } = layer.datum();
  const whole = part(layer, "g", "whole", (scene) => scene.overview);
  keyed(whole, "rect", "shade", ({ shades, top, height }) =>
    shades.map((each) => ({ ...each, key: each.id, top, height })),
  )
    .attr("data-key", ({ key }) => key)
    .attr("x", (each) => mirror.left(each))
    .attr("y", ({ top }) => round(top))
    .attr("width", ({ size }) => round(size))
    .attr("height", ({ height }) => round(height));
  part(whole, "path", "months", ({ months, top, height }) => ({ months, top, height })).attr(
    "d",
    ({ months, top, height }) => months.map(({ x }) => `M${mirror.x(x)} ${round(top)}v${round(height)}`).join(""),
  );
  const names = list(whole, "text", "month-tick", ({ months }) => months.flatMap(({ text }) => text ?? []))
    .attr("font-size", type.note)
    .attr("text-anchor", "start");
  placed(names, mirror);
  const words = part(whole, "text", "words", (each) => each.lines)
    .attr("font-size", type.note)
    .attr("text-anchor", "start");
  lines(words, mirror, (each) => each);
  miniatures(whole, mirror);
  inOrder(whole, ["shade", "months", "month-tick", "words", "mini"]);
}

function miniatures(whole: Nodes<Overview>, mirror: Mirror): void {
  const mark = keyed(whole, "g", "mini", ({ marks }) => marks)
    .attr("class", ({ colour, drawn }) => `mini in-${colour} ${drawn}`)
    .attr("data-key", ({ key }) => key);
  spans(mark, mirror);
  part(mark, "rect", "shape", (each) => (each.capsule === undefined ? each : undefined))
    .attr("x", ({ x }) => mirror.left({ start: x - HALF, size: 2 * HALF }))
    .attr("y", ({ y }) => round(y - HALF))
    .attr("width", 2 * HALF)
    .attr("height", 2 * HALF);
  inOrder(mark, MINIATURE);
}

/** A whisker as a thin line, a stay as a thick one. */
export function spans<Item extends OverviewMark>(mark: Nodes<Item>, mirror: Mirror): void {
  for (const name of ["whisker", "capsule"] as const) {
    part(mark, "path", name, ({ y, [name]: extent }) => extent && { ...extent, y }).attr(
      "d",
      (each) => `M${mirror.left(each)} ${round(each.y)}h${round(each.size)}`,
    );
  }
}
