/** The chart and the strip as parts of a card: the drawing of the pages, cropped, made ready for resvg, one event lit. */
import { rtlIsolate } from "../i18n/bidi.ts";
import type { Direction } from "../i18n/locale.ts";
import { chart, strip } from "../draw/chart.ts";
import type { Scene, Strip } from "../layout/scene-types.ts";
import { stillXml } from "./still.ts";

/** A part of a picture: XML of its own, as wide and high as it is drawn at its own scale. */
export interface Drawing {
  readonly xml: string;
  readonly width: number;
  readonly height: number;
}

/** Below the plot of a chart, in px: marks of the last row reach over its edge. */
const BELOW = 2;

/** What a picture has no use for: where links lead, and what is said to those who hear. */
const UNSEEN = ["href", "aria-label", "aria-hidden", "tabindex", "role", "data-id", "data-key", "direction"] as const;

/** The plot of a chart with its lanes' names, without the overview. */
export function chartDrawing(scene: Scene): Drawing {
  const { width, plot, direction } = scene;
  const height = plot.top + plot.height + BELOW;
  const xml = stillXml(
    (holder) => {
      chart(holder, scene);
    },
    (svg) => {
      svg.querySelector(".layer.overview")?.remove();
      prepare(svg, direction, { width, height });
    },
  );
  return { xml, width, height };
}

/** A strip on which the marks of some events are lit. */
export function stripDrawing(scene: Strip, lit: ReadonlySet<string>): Drawing {
  const { width, height, direction } = scene;
  const xml = stillXml(
    (holder) => {
      strip(holder, scene);
    },
    (svg) => {
      light(svg, lit);
      prepare(svg, direction, { width, height });
    },
  );
  return { xml, width, height };
}

/** The lit marks come last, and so lie above the others. */
function light(svg: Element, lit: ReadonlySet<string>): void {
  for (const mark of [...svg.querySelectorAll(".mini")]) {
    const [event = ""] = (mark.getAttribute("data-key") ?? "").split("~");
    if (!lit.has(event)) continue;
    mark.classList.add("lit");
    mark.parentElement?.append(mark);
  }
}

/**
 * What resvg does otherwise than browsers. It knows no direction, neither in anchoring, where `start` is the left, nor in
 * ordering, where an isolate tells it that a text runs from the right.
 */
function prepare(svg: Element, direction: Direction, { width, height }: Pick<Drawing, "width" | "height">): void {
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  for (const hit of svg.querySelectorAll(".hit")) hit.remove();
  const all = [svg, ...svg.querySelectorAll("*")];
  if (direction === "rtl") for (const element of all) turn(element);
  for (const element of all) for (const name of UNSEEN) element.removeAttribute(name);
}

const TURNED: Readonly<Record<string, string>> = { start: "end", end: "start" };

function turn(element: Element): void {
  const anchor = TURNED[element.getAttribute("text-anchor") ?? ""];
  if (anchor !== undefined) element.setAttribute("text-anchor", anchor);
  const text = element.childElementCount === 0 ? element.textContent.trim() : "";
  if (text !== "") element.textContent = rtlIsolate(text);
}
