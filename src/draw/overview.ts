/** The whole span, true to scale: what the chart above stretches and leaves out can be seen here. */
import type { Overview, OverviewMark, Scene } from "../layout/scene-types.ts";
import { inSight } from "../layout/sight.ts";
import { bars } from "./bars.ts";
import { round, type Mirror } from "./mirror.ts";
import { inOrder, keyed, list, part, type Nodes } from "./parts.ts";
import { fresh, set } from "./set.ts";
import { lines, placed } from "./text.ts";
import { windowed } from "./window.ts";

/** Half the size of a mark. */
const HALF = 2.5;

/** From below upwards. */
export const MINIATURE = ["whisker", "capsule", "shape"];

/** Shades, months, marks and what it is; and what of it is shown above, if that can be changed. */
export function overview(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type, sight, overview } = layer.datum();
  if (!inSight(sight, overview.top)) return;
  const whole = part(layer, "g", "whole", (scene) => scene.overview);
  // A gesture changes the brush alone.
  rest(
    fresh(whole, (each) => [{ ...each, brush: undefined }, type.note, mirror.way]),
    type.note,
    mirror,
  );
  windowed(layer, mirror);
  inOrder(layer, ["whole", "window"]);
}

function rest(whole: Nodes<Overview>, fontSize: number, mirror: Mirror): void {
  const shade = keyed(whole, "rect", "shade", ({ shades, top, height }) =>
    shades.map((each) => ({ ...each, key: each.id, top, height })),
  );
  set(shade, {
    "data-key": ({ key }) => key,
    x: mirror.left,
    y: ({ top }) => round(top),
    width: ({ size }) => round(size),
    height: ({ height }) => round(height),
  });
  set(
    part(whole, "path", "months", (each) => each),
    {
      d: ({ months, top, height }) => months.map(({ x }) => `M${mirror.x(x)} ${round(top)}v${round(height)}`).join(""),
    },
  );
  const small = { "font-size": fontSize, "text-anchor": "start" };
  const names = list(whole, "text", "month-tick", ({ months }) => months.flatMap(({ text }) => text ?? []));
  placed(set(names, small), mirror);
  const words = part(whole, "text", "words", (each) => each.lines);
  lines(set(words, small), mirror, (each) => each);
  bars(whole, mirror);
  const mini = miniatures(whole, ({ marks }) => marks, mirror);
  set(mini, { class: ({ colour, drawn }) => `mini in-${colour} ${drawn}` });
  set(
    part(mini, "rect", "shape", (each) => (each.capsule === undefined ? each : undefined)),
    {
      x: ({ x }) => mirror.left({ start: x - HALF, size: 2 * HALF }),
      y: ({ y }) => round(y - HALF),
      width: 2 * HALF,
      height: 2 * HALF,
    },
  );
  inOrder(mini, MINIATURE);
  inOrder(whole, ["shade", "months", "month-tick", "words", "bars", "mini"]);
}

/**
 * Small marks, but for their shapes: a whisker as a thin line, a stay as a thick one. No gesture moves those of the
 * overview, and what has a place of its own is slower to paint: so these stand where they are by their coordinates.
 */
export function miniatures<Parent, Item extends OverviewMark>(
  parent: Nodes<Parent>,
  marks: (parent: Parent) => readonly Item[],
  mirror: Mirror,
): Nodes<Item> {
  const mini = set(keyed(parent, "g", "mini", marks), { "data-key": ({ key }) => key });
  for (const name of ["whisker", "capsule"] as const) {
    set(
      part(mini, "path", name, ({ y, [name]: extent }) => extent && { ...extent, y }),
      { d: (each) => `M${mirror.left(each)} ${round(each.y)}h${round(each.size)}` },
    );
  }
  return mini;
}
