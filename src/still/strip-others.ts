/**
 * What a strip shows besides the events that a card means. It is the same on all cards but for a few px round what is
 * lit, and of many events takes longer to draw than all the rest: so it is drawn once, and each card has it as an image
 * with holes, in which only the marks are drawn that stand there.
 */
import { strip } from "../draw/chart.ts";
import { mirror } from "../draw/mirror.ts";
import type { Extent, Strip, StripMark } from "../layout/scene-types.ts";
import type { Room } from "./card-types.ts";
import { imageStyles } from "./image-styles.ts";
import { raster } from "./raster.ts";
import { stillXml } from "./still.ts";

/** How far from its middle a mark reaches, lit or not, with air, in px. */
const REACH = 10;

/** Among more marks than these nobody sees whether the lit one is there a second time below itself. */
const CROWD = 24;

/** What a card has to draw of a strip by itself. */
export interface Apart {
  /** Where nothing of the image is seen, in whole px; none overlaps another. */
  readonly holes: readonly Extent[];
  /** The strip with what is lit and what stands in the holes. */
  readonly scene: Strip;
  /** The address of the image. */
  readonly others: string;
}

/**
 * The strip apart from what can be an image, if these events are lit.
 * @param scale how many times its own size it will be
 */
export function apart(scene: Strip, lit: ReadonlySet<string>, room: Room, scale: number): Apart {
  const meant = marksOf(scene, lit);
  const holes = joined(meant.map(holeOf)).filter((hole) => !isCrowded(scene.marks, hole));
  const isDrawn = (mark: StripMark): boolean => lit.has(mark.event) || holes.some((hole) => touches(mark, hole));
  return {
    holes,
    others: imageOf(scene, room, scale),
    scene: { ...scene, marks: holes.length === 0 ? meant : scene.marks.filter(isDrawn) },
  };
}

const byEvent = new WeakMap<Strip, ReadonlyMap<string, readonly StripMark[]>>();

/** The marks of some events: each card asks for those of its own, of as many as there are. */
export function marksOf(scene: Strip, events: ReadonlySet<string>): StripMark[] {
  const marks = byEvent.getOrInsertComputed(scene, () => Map.groupBy(scene.marks, ({ event }) => event));
  return [...events].flatMap((event) => marks.get(event) ?? []);
}

/**
 * Puts the marks that are drawn into a group, clipped to the holes, and the image of all marks behind them.
 * @returns the group: what comes before it lies below all marks that are not lit
 */
export function withOthers(svg: Element, { holes, scene, others: href }: Apart, { width, height }: Room): Element {
  const added = (
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    ...children: readonly Element[]
  ): Element => {
    const element = svg.ownerDocument.createElementNS(svg.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.append(...children);
    return element;
  };
  const clip = (id: string, extents: readonly Extent[]): Element => {
    const d = extents.map(({ start, size }) => `M${start} 0h${size}v${height}h${-size}Z`).join("");
    return added("clipPath", { id }, added("path", { d, "clip-rule": "evenodd" }));
  };
  const to = mirror(scene.direction, scene.width);
  const seen = holes.map((hole) => ({ start: to.left(hole), size: hole.size }));
  const clips = [clip("elsewhere", [{ start: 0, size: width }, ...seen]), clip("hole", seen)];
  const image = added("image", {
    ...{ width, height, href, "clip-path": "url(#elsewhere)" },
    // Each of its px is one of the card.
    "image-rendering": "optimizeSpeed",
  });
  const near = added("g", { "clip-path": "url(#hole)" });
  const others = added("g", {}, ...clips, image, near);
  const marks = svg.querySelectorAll(":scope > .mini");
  svg.insertBefore(others, marks[0] ?? null);
  near.append(...marks);
  return others;
}

/** Around its shape and its stay. Its whisker is lit where it lies, and hides what is below. */
function holeOf({ x, capsule }: StripMark): Extent {
  const { start, size } = capsule ?? { start: x, size: 0 };
  const from = Math.floor(Math.min(x - REACH, start - 1));
  return { start: from, size: Math.ceil(Math.max(x + REACH, start + size + 1)) - from };
}

/** Without overlaps: a hole in a hole would be none. */
function joined(holes: readonly Extent[]): Extent[] {
  const apart: Extent[] = [];
  for (const hole of holes.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || last.start + last.size < hole.start) apart.push(hole);
    else apart[apart.length - 1] = { ...last, size: Math.max(last.size, hole.start + hole.size - last.start) };
  }
  return apart;
}

function isCrowded(marks: readonly StripMark[], hole: Extent): boolean {
  let count = 0;
  return marks.some((mark) => touches(mark, hole) && (count += 1) > CROWD);
}

function touches({ x, whisker, capsule }: StripMark, hole: Extent): boolean {
  const overlaps = (from: number, to: number): boolean => from < hole.start + hole.size && hole.start < to;
  return (
    overlaps(x - REACH, x + REACH) ||
    (whisker !== undefined && overlaps(whisker.start, whisker.start + whisker.size)) ||
    (capsule !== undefined && overlaps(capsule.start, capsule.start + capsule.size))
  );
}

const images = new WeakMap<Strip, string>();

/** All marks, none of them lit, as an address that has the image in it. */
function imageOf(scene: Strip, { width, height }: Room, scale: number): string {
  return images.getOrInsertComputed(scene, () => {
    const marks = stillXml(
      (holder) => {
        strip(holder, { ...scene, panels: [], gaps: [] });
      },
      (svg) => {
        svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
        svg.setAttribute("height", String(height));
      },
    );
    const size = `width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"`;
    const style = `<style>${imageStyles("card").replaceAll("<", "&lt;")}</style>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${style}<g class="card">${marks}</g></svg>`;
    return `data:image/png;base64,${Buffer.from(raster(svg)).toString("base64")}`;
  });
}
