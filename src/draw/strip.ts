/** The strip of a phone: panels as blocks, marks without words, an ellipsis where days are left out. */
import type { Strip } from "../layout/scene-types.ts";
import { GLYPHS } from "./glyphs.ts";
import type { Mirror } from "./mirror.ts";
import { round } from "./mirror.ts";
import { MINIATURE, spans } from "./overview.ts";
import { inOrder, keyed, list, part, type Nodes } from "./parts.ts";
import { placed } from "./text.ts";

const ELLIPSIS = "M-4 0h0M0 0h0M4 0h0";

/** Everything on the strip. */
export function stripParts(svg: Nodes<Strip>, mirror: Mirror): void {
  const { top, bottom, fontSize } = svg.datum();
  keyed(svg, "rect", "ground", ({ panels }) => panels.map((each) => ({ ...each, key: each.id })))
    .attr("data-key", ({ key }) => key)
    .attr("x", (each) => mirror.left(each))
    .attr("y", round(top))
    .attr("width", ({ size }) => round(size))
    .attr("height", round(bottom - top));
  list(svg, "path", "ellipsis", ({ gaps }) => gaps)
    .attr("transform", ({ x }) => `translate(${mirror.x(x)} ${round((top + bottom) / 2)})`)
    .attr("d", ELLIPSIS);
  const mark = keyed(svg, "g", "mini", ({ marks }) => marks)
    .attr("class", ({ colour, drawn, background }) => `mini in-${colour} ${drawn}${background ? " background" : ""}`)
    .attr("data-key", ({ key }) => key);
  spans(mark, mirror);
  part(mark, "path", "shape", (each) => (each.capsule === undefined ? each : undefined))
    .attr("transform", ({ x, y }) => `translate(${mirror.x(x)} ${round(y)}) scale(.5)`)
    .attr("d", ({ glyph }) => GLYPHS[glyph]);
  const texts = list(svg, "text", "month-tick", ({ panels }) => panels.flatMap(({ text }) => text ?? []))
    .attr("font-size", fontSize)
    .attr("text-anchor", "middle");
  placed(texts, mirror);
  inOrder(mark, MINIATURE);
  inOrder(svg, ["ground", "ellipsis", "mini", "month-tick"]);
}
