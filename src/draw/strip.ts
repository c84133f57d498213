/** The strip of a phone: panels as blocks, marks without words, an ellipsis where days are left out. */
import type { Strip } from "../layout/scene-types.ts";
import { bars } from "./bars.ts";
import { GLYPHS } from "./glyphs.ts";
import { place, round, type Mirror } from "./mirror.ts";
import { MINIATURE, miniatures } from "./overview.ts";
import { inOrder, keyed, list, part, type Nodes } from "./parts.ts";
import { set } from "./set.ts";
import { placed } from "./text.ts";

const ELLIPSIS = "M-4 0h0M0 0h0M4 0h0";

/** Everything on the strip. */
export function stripParts(svg: Nodes<Strip>, mirror: Mirror): void {
  const { top, bottom, fontSize } = svg.datum();
  const ground = keyed(svg, "rect", "ground", ({ panels }) => panels.map((each) => ({ ...each, key: each.id })));
  set(ground, {
    "data-key": ({ key }) => key,
    x: mirror.left,
    y: round(top),
    width: ({ size }) => round(size),
    height: round(bottom - top),
  });
  const ellipsis = list(svg, "path", "ellipsis", ({ gaps }) => gaps);
  set(ellipsis, { transform: ({ x }) => place(mirror.x(x), (top + bottom) / 2), d: ELLIPSIS });
  bars(svg, mirror);
  const mini = miniatures(svg, ({ marks, bars }) => (bars ? [] : marks), mirror);
  set(mini, {
    class: ({ colour, drawn, background }) => `mini in-${colour} ${drawn}${background ? " background" : ""}`,
  });
  set(
    part(mini, "path", "shape", (each) => (each.capsule === undefined ? each : undefined)),
    { transform: ({ x, y }) => `${place(mirror.x(x), y)} scale(.5)`, d: ({ glyph }) => GLYPHS[glyph] },
  );
  const texts = list(svg, "text", "month-tick", ({ panels }) => panels.flatMap(({ text }) => text ?? []));
  placed(set(texts, { "font-size": fontSize, "text-anchor": "middle" }), mirror);
  inOrder(mini, MINIATURE);
  inOrder(svg, ["ground", "ellipsis", "bars", "mini", "month-tick"]);
}
