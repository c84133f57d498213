/**
 * Cells: each a link with its whole name, in which bar and number are for the eye alone. A part of its own, handed to
 * `chart`, since few charts have any: the browser fetches it for those.
 */
import type { Cell, Scene } from "../layout/scene-types.ts";
import type { Layer } from "./chart.ts";
import { place, round, type Mirror } from "./mirror.ts";
import { handOn, inOrder, keyed, part, type Nodes } from "./parts.ts";
import { fresh, set, write } from "./set.ts";

/** Between two bars, and between a bar and its number, in px. */
const APART = 1;
const ABOVE = 3;

/** What a cell has only while it is at rest. */
const NAMELESS = { "data-id": null, href: null, "aria-label": null, "data-lit": null, "data-dim": null };

/** The layer of cells; it is moved along with the marks. */
export const CELLS: Layer = { name: "cells", spoken: true, shifted: true, draw: cells };

/** One link for each cell, drawn round the middle of its foot. */
function cells(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type, sight } = layer.datum();
  const own = ({ cells = [] }: Scene): readonly Cell[] => cells;
  // All of them are others as soon as days, weeks or months are counted instead.
  // What one of them was called is not what it is called from now on: on the way they are neither read nor followed.
  if (sight) set(handOn(layer, "cell", own), NAMELESS);
  const cell = keyed(layer, "a", "cell", own);
  set(cell, { class: ({ colour }) => `cell in-${colour}` });
  if (!sight) {
    set(cell, { "data-id": ({ key }) => key, href: ({ href }) => href, "aria-label": ({ name }) => name });
  }
  const at = part(cell, "g", "at", (each) => each);
  set(at, { transform: ({ x, y }) => place(mirror.x(x), y) });
  const stack = part(at, "g", "stack", (each) => each);
  set(stack, { transform: ({ stretch }) => (stretch === 1 ? null : `scale(${stretch} 1)`) });
  const body = fresh(at, ({ events, height, done, room, size, isNumbered }) => [
    ...[events.length, height, done, room],
    ...[round(size), isNumbered],
  ]);
  const bars = part(body, "g", "stack", (each) => each);
  bar(bars, "hit", ({ room }) => [0, room], 0);
  bar(bars, "full", ({ done }) => (done > 0 ? [0, done] : undefined), APART);
  bar(bars, "rest", ({ done, height }) => (done < height ? [done, height] : undefined), APART);
  inOrder(bars, ["hit", "full", "rest"]);
  const count = part(body, "text", "count", (each) => (each.isNumbered ? each : undefined));
  set(count, {
    y: ({ height }) => round(-height - ABOVE),
    "font-size": type.note,
    "text-anchor": "middle",
    "aria-hidden": "true",
  });
  write(count, ({ events }) => String(events.length));
  inOrder(body, ["stack", "count"]);
}

/** A rect from one height to another, as wide as the cell but for so much on either side. */
function bar(
  body: Nodes<Cell>,
  name: string,
  of: (cell: Cell) => readonly [number, number] | undefined,
  apart: number,
): void {
  const rect = part(body, "rect", name, (cell) => {
    const heights = of(cell);
    return heights && { size: Math.max(1, cell.size - 2 * apart), low: heights[0], high: heights[1] };
  });
  set(rect, {
    x: ({ size }) => round(-size / 2),
    y: ({ high }) => round(-high),
    width: ({ size }) => round(size),
    height: ({ low, high }) => round(high - low),
  });
}
