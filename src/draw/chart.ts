/**
 * The chart and the strip: one drawing for the build, the browser and images. Each is joined to whatever is
 * in the element it is given, and drawing a scene into its own markup changes nothing.
 */
import { select, type BaseType, type Selection } from "d3-selection";
import type { Scene, Strip } from "../layout/scene-types.ts";
import { axis, panels } from "./axis.ts";
import { lanes } from "./lanes.ts";
import { joins, threads } from "./lines.ts";
import { marks, ticks } from "./marks.ts";
import { mirror, type Mirror } from "./mirror.ts";
import { overview } from "./overview.ts";
import { list, part, type Nodes } from "./parts.ts";
import { stripParts } from "./strip.ts";

interface Layer {
  readonly name: string;
  /** Whether it is read out: the rest is for the eye, or said by the names of the links. */
  readonly spoken?: true;
  readonly draw: (layer: Nodes<Scene>, mirror: Mirror) => void;
}

/** From the ground upwards. */
const LAYERS: readonly Layer[] = [
  { name: "panels", draw: panels },
  { name: "axis", draw: axis },
  { name: "threads", draw: threads },
  { name: "lanes", draw: lanes },
  { name: "joins", draw: joins },
  { name: "marks", spoken: true, draw: marks },
  { name: "background", spoken: true, draw: ticks },
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
 * @example chart(holder(figure), scene)
 */
export function chart(holder: Holder, scene: Scene): void {
  const svg = rootOf(holder, scene, "chart").attr("role", "group");
  const layers = list(svg, "g", "layer", () => LAYERS)
    .attr("class", ({ name }) => `layer ${name}`)
    .attr("aria-hidden", ({ spoken }) => (spoken === true ? null : "true"));
  const mirrored = mirror(scene.direction, scene.width);
  layers.each(function ({ draw }) {
    draw(select<Element, unknown>(this).datum(scene), mirrored);
  });
}

/** Draws the strip of a phone as the `<svg>` of an element. It repeats the list below it, and is not read out. */
export function strip(holder: Holder, scene: Strip): void {
  const svg = rootOf(holder, scene, "strip").attr("aria-hidden", "true");
  stripParts(svg, mirror(scene.direction, scene.width));
}

function rootOf<Root extends Scene | Strip>(holder: Holder, scene: Root, name: string): Nodes<Root> {
  return part(holder.datum(scene), "svg", name, (each) => each)
    .attr("viewBox", ({ width, height }) => `0 0 ${width} ${height}`)
    .attr("width", ({ width }) => width)
    .attr("height", ({ height }) => height)
    .attr("direction", (each) => each.direction);
}
