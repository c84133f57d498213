/**
 * The chart and the strip: one drawing for the build, the browser and images. Each is joined to whatever is
 * in the element it is given, and drawing a scene into its own markup changes nothing.
 */
import { select, type BaseType, type Selection } from "d3-selection";
import type { Scene, Strip } from "../layout/scene-types.ts";
import { away } from "./away.ts";
import { axis, panels } from "./axis.ts";
import { lanes } from "./lanes.ts";
import { joins, threads } from "./lines.ts";
import { marks } from "./marks.ts";
import { mirror, place, round, type Mirror } from "./mirror.ts";
import { overview } from "./overview.ts";
import { list, part, type Nodes } from "./parts.ts";
import { set } from "./set.ts";
import { stripParts } from "./strip.ts";
import { ticks } from "./ticks.ts";

/** A group of the drawing with all of its parts. */
export interface Layer {
  readonly name: string;
  /** Whether it is read out: the rest is for the eye, or said by the names of the links. */
  readonly spoken?: true;
  /** Whether it is moved as a whole by the shift of a scene, so that panning moves four groups and not a thousand marks. */
  readonly shifted?: true;
  readonly draw: (layer: Nodes<Scene>, mirror: Mirror) => void;
}

/** From the ground upwards. */
const LAYERS: readonly Layer[] = [
  { name: "panels", draw: panels },
  { name: "axis", draw: axis },
  { name: "threads", shifted: true, draw: threads },
  { name: "lanes", draw: lanes },
  { name: "joins", shifted: true, draw: joins },
  { name: "marks", spoken: true, shifted: true, draw: marks },
  { name: "background", spoken: true, shifted: true, draw: ticks },
  { name: "overview", draw: overview },
];

/** What holds the `<svg>`: an element of a page, or of the document that the build draws in. */
export type Holder = Selection<Element, unknown, BaseType, unknown>;

/** An element as a holder, for those who know no D3. */
export function holder(element: Element): Holder {
  return select(element);
}

/**
 * Draws a scene as the `<svg>` of its holder.
 * @param more what a scene of cells has above the others (cells.ts)
 * @example chart(holder(figure), scene)
 */
export function chart(holder: Holder, scene: Scene, more: readonly Layer[] = []): void {
  const { direction, width, shift = 0 } = scene;
  const [still, moved] = [mirror(direction, width), mirror(direction, width, shift)];
  const svg = set(rootOf(holder, scene, "chart"), { role: "group" });
  const layers = list(svg, "g", "layer", () => (scene.cells ? [...LAYERS, ...more] : LAYERS));
  set(layers, {
    class: ({ name }) => `layer ${name}`,
    "aria-hidden": ({ spoken }) => (spoken === true ? null : "true"),
    transform: ({ shifted }) => (shifted === true && shift !== 0 ? place(round(still.way * shift), 0) : null),
  });
  layers.each(function ({ draw, shifted }) {
    draw(select<Element, unknown>(this).datum(scene), shifted === true ? moved : still);
  });
  away(svg);
}

/** Draws the strip of a phone as the `<svg>` of an element. It repeats the list below it, and is not read out. */
export function strip(holder: Holder, scene: Strip): void {
  const svg = set(rootOf(holder, scene, "strip"), { "aria-hidden": "true" });
  stripParts(svg, mirror(scene.direction, scene.width));
}

function rootOf<Root extends Scene | Strip>(holder: Holder, scene: Root, name: string): Nodes<Root> {
  return set(
    part(holder.datum(scene), "svg", name, (each) => each),
    {
      viewBox: ({ width, height }) => `0 0 ${width} ${height}`,
      width: ({ width }) => width,
      height: ({ height }) => height,
      direction: (each) => each.direction,
    },
  );
}
