/** The chart and the strip as parts of a card: the drawing of the pages, cropped, lit, and made ready for resvg. */
import { chart, strip } from "../draw/chart.ts";
import { CROSSES } from "../draw/glyphs.ts";
import { mirror, round } from "../draw/mirror.ts";
import { rtlIsolate } from "../i18n/bidi.ts";
import type { Direction } from "../i18n/locale.ts";
import type { Scene, Strip, StripMark } from "../layout/scene-types.ts";
import type { Drawing, Room } from "./card-types.ts";
import { drawable } from "./image-fonts.ts";
import { stillXml } from "./still.ts";
import { apart, withOthers } from "./strip-others.ts";

/** Below the plot of a chart, in px: marks of the last row reach over its edge. */
export const BELOW = 2;

/** Below the months of a strip: the tails of letters reach over its edge, in px. */
const TAILS = 4;

/** The size of a †, in px: it is no higher than its line, so that it stands on no other and on no month. */
const DAGGER = 9;

/** Half the size of a mark on the strip, and what is lit around it, in px. */
const HALF = 5;
const AROUND = 3;

/** What is nearer has one place, and how far apart two ticks and two other marks of one place are drawn, in px. */
const SAME = 1;
const BESIDE = { tick: 4.6, other: 5 } as const;

/** From the middle of a mark to its †, in px. */
const TO_DAGGER = { tick: 5, other: 2 * HALF } as const;

/** What a picture has no use for: where links lead, and what is said to those who hear. */
const UNSEEN = ["href", "aria-label", "aria-hidden", "tabindex", "role", "data-id", "data-key", "direction"] as const;

/** The plot of a chart with its lanes' names, without the overview. */
export function chartDrawing(scene: Scene): Drawing {
  const { width, plot, direction } = scene;
  const room = { width, height: plot.top + plot.height + BELOW };
  const xml = (): string =>
    stillXml(
      (holder) => {
        chart(holder, scene);
      },
      (svg) => {
        svg.querySelector(".layer.overview")?.remove();
        prepare(svg, direction, room);
      },
    );
  return { ...room, xml };
}

/** Events of a strip, by id. */
export interface Lighting {
  /** Those that are meant. */
  readonly lit: ReadonlySet<string>;
  /** Those whose day is from outside the articles, which is never shown unmarked. */
  readonly outside: ReadonlySet<string>;
}

/**
 * A strip on which some events are lit.
 * @param scale how many times its own size it will be
 */
export function stripDrawing(scene: Strip, lighting: Lighting, scale: number): Drawing {
  const { width, direction } = scene;
  const room = { width, height: scene.height + TAILS };
  const xml = (): string => {
    const own = apart(scene, lighting.lit, room, scale);
    return stillXml(
      (holder) => {
        strip(holder, own.scene);
      },
      (svg) => {
        light(svg, withOthers(svg, own, room), own.scene, lighting);
        prepare(svg, direction, room);
      },
    );
  };
  return { ...room, xml };
}

/**
 * Lit marks lie above the others, each with its filling as in the lanes, daggers above all, and the days that
 * they may have been behind all of them.
 */
function light(svg: Element, others: Element, scene: Strip, { lit, outside }: Lighting): void {
  const { top, bottom, direction, width } = scene;
  const to = mirror(direction, width);
  const marks = new Map([...svg.querySelectorAll(".mini")].map((mark) => [mark.getAttribute("data-key"), mark]));
  const added = (name: string, attributes: Readonly<Record<string, string | number>>): Element => {
    const element = svg.ownerDocument.createElementNS(svg.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const daggers: Element[] = [];
  const shown = scene.marks.filter(({ event, key }) => lit.has(event) && marks.has(key));
  for (const each of shown) {
    const mark = marks.get(each.key);
    if (mark === undefined) continue;
    const { start, size } = reachOf(each);
    const band = { class: "meant", x: to.left({ start, size }), y: top, width: size, height: bottom - top, rx: 2 };
    svg.insertBefore(added("rect", band), others);
    mark.setAttribute("class", `${mark.getAttribute("class") ?? ""} lit`);
    const shape = mark.querySelector(".shape");
    const { by, last } = besideOthers(each, shown);
    enlarge(shape, by * to.way);
    if (shape !== null && each.glyph === "tick") shape.classList.add("line");
    if (shape !== null && each.drawn === "crossed") {
      mark.append(
        added("path", { class: "cross", d: CROSSES[each.glyph], transform: shape.getAttribute("transform") ?? "" }),
      );
    }
    svg.append(mark);
    // Another telling is an article's.
    if (!outside.has(each.key)) continue;
    const at = {
      class: "dagger",
      x: to.x(each.x + last + TO_DAGGER[sizeOf(each)]),
      y: each.y + 0.32 * DAGGER,
      "font-size": DAGGER,
    };
    const dagger = added("text", { ...at, "text-anchor": "middle" });
    dagger.append("†");
    daggers.push(dagger);
  }
  svg.append(...daggers);
}

/** The same shape, half as large again and moved so far: a strip draws its marks at half their size. */
function enlarge(shape: Element | null, by: number): void {
  const larger = (shape?.getAttribute("transform") ?? "").replace("scale(.5)", "scale(.75)");
  shape?.setAttribute("transform", by === 0 ? larger : `translate(${round(by)}) ${larger}`);
}

/** How far a mark is drawn from its place, and how far the last of that place: they would hide one another. In px. */
function besideOthers(mark: StripMark, all: readonly StripMark[]): { readonly by: number; readonly last: number } {
  const same = all.filter(({ x, y }) => Math.abs(x - mark.x) < SAME && y === mark.y);
  const apart = BESIDE[sizeOf(mark)];
  const last = ((same.length - 1) / 2) * apart;
  return { by: same.indexOf(mark) * apart - last, last };
}

const sizeOf = ({ glyph }: StripMark): "tick" | "other" => (glyph === "tick" ? "tick" : "other");

/** From the first to the last day that something is drawn at, and a little more. */
function reachOf({ x, whisker, capsule }: StripMark): { readonly start: number; readonly size: number } {
  const extents = [whisker ?? [], capsule ?? []].flat();
  const start = Math.min(x - HALF, ...extents.map((extent) => extent.start)) - AROUND;
  const end = Math.max(x + HALF, ...extents.map((extent) => extent.start + extent.size)) + AROUND;
  return { start, size: end - start };
}

/**
 * What resvg does otherwise than browsers. It knows no direction, neither in anchoring, where `start` is the left, nor in
 * ordering, where an isolate tells it that a text runs from the right.
 */
function prepare(svg: Element, direction: Direction, { width, height }: Room): void {
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("height", String(height));
  for (const hit of svg.querySelectorAll(".hit")) hit.remove();
  // An image is drawn from its address.
  const all = [svg, ...svg.querySelectorAll(":not(image)")];
  for (const element of all) {
    const anchor = TURNED[element.getAttribute("text-anchor") ?? ""];
    if (direction === "rtl" && anchor !== undefined) element.setAttribute("text-anchor", anchor);
    write(element, direction);
    for (const name of UNSEEN) element.removeAttribute(name);
  }
}

const TURNED: Readonly<Record<string, string>> = { start: "end", end: "start" };

function write(element: Element, direction: Direction): void {
  const own = element.childElementCount === 0 ? element.textContent.trim() : "";
  if (own === "") return;
  const { text, family } = drawable(own);
  element.textContent = direction === "rtl" ? rtlIsolate(text) : text;
  if (family !== undefined) element.setAttribute("font-family", family);
}
