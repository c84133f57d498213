/**
 * Cells: each a link with its whole name, in which bar and number are for the eye alone. A part of its own, handed to
 * `chart`, since few charts have any: the browser fetches it for those.
 */
import type { Cell, Scene } from "../layout/scene-types.ts";
import { barsPath } from "./bars.ts";
import type { Layer } from "./chart.ts";
import { place, round, type Mirror } from "./mirror.ts";
import { inOrder, keyed, list, part, type Nodes } from "./parts.ts";
import { fresh, set, write } from "./set.ts";
import { digits, digitsOf } from "./text.ts";

/** Between two bars, and between a bar and its number, in px. */
const APART = 1;
const ABOVE = 3;

/** Half the outline of what is hollow, in px, so that it is as wide as what is filled. */
const OUTLINE = 0.625;

/** The layer of cells; it is moved along with the marks. */
export const CELLS: Layer = { name: "cells", spoken: true, shifted: true, draw: cells };

/** A part of a bar, in px: how wide it is round its middle, and from which height above its foot to which. */
interface Bar {
  readonly size: number;
  readonly low: number;
  readonly high: number;
}

/** What of a cell can be hit, what of its bar is filled and what is hollow, if anything. */
const PARTS = {
  hit: ({ size, room }: Cell): Bar => ({ size, low: 0, high: room }),
  full: ({ size, done }: Cell): Bar | undefined => (done > 0 ? { size: inner(size), low: 0, high: done } : undefined),
  rest: ({ size, done, height }: Cell): Bar | undefined =>
    done < height
      ? {
          size: inner(size, APART + OUTLINE),
          low: Math.max(done, OUTLINE),
          high: Math.max(done + OUTLINE, height - OUTLINE),
        }
      : undefined,
} as const;

/** As wide as a cell but for so much on either side. */
function inner(size: number, apart = APART): number {
  return Math.max(1, size - 2 * apart);
}

/** Beside every picture, in px: what is there is not painted, but it can be read, keeps the focus, and a page is not scrolled to it. */
const ASIDE = 1e5;

/**
 * A link for each cell; on the way from one picture to another they stay as they were, and something else stands for them:
 * a hundred links would change with each frame.
 */
function cells(layer: Nodes<Scene>, mirror: Mirror): void {
  const { sight } = layer.datum();
  const all = part(layer, "g", "links", (scene) => scene);
  if (!sight) links(all, mirror);
  set(all, { transform: sight ? place(-mirror.way * ASIDE, 0) : null });
  passing(layer, mirror);
  inOrder(layer, ["links", "passing"]);
}

const classOf = (cell: Cell | undefined): string => `in-${cell?.colour ?? ""}${cell?.isDim === true ? " dim" : ""}`;

/** On the way the cells of each lane are two paths and a text; if some of them are dimmed, these are as many again. */
function passing(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type, sight, cells = [], digit } = layer.datum();
  const keyOf = (cell: Cell | undefined): string => `${cell?.kind ?? ""} ${String(cell?.isDim)}`;
  const lanes = () => (sight ? [...Map.groupBy(cells, keyOf).values()] : []);
  const lane = list(layer, "g", "passing", lanes, ([first]) => keyOf(first));
  set(lane, { class: ([first]) => `passing ${classOf(first)}`, "aria-hidden": "true" });
  for (const name of ["full", "rest"] as const) {
    const bars = (all: readonly Cell[]) => all.flatMap((cell) => barAt(cell, PARTS[name](cell)));
    set(
      part(lane, "path", name, (all) => all),
      { d: (all) => barsPath(bars(all), mirror) },
    );
  }
  const numbers = (all: readonly Cell[]) =>
    all.flatMap(({ events, x, y, height, isNumbered }) =>
      isNumbered ? { text: String(events.length), x, y: y - height - ABOVE } : [],
    );
  const counts = part(lane, "text", "count", (all) => digitsOf(numbers(all), mirror, digit * type.note));
  digits(set(counts, { "font-size": type.note }));
}

/** A bar where its cell stands. */
function barAt({ x, y }: Cell, bar: Bar | undefined) {
  return bar === undefined
    ? []
    : { start: x - bar.size / 2, size: bar.size, y: y - bar.low, height: bar.high - bar.low };
}

/** One link for each cell, drawn round the middle of its foot. */
function links(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type } = layer.datum();
  const cell = keyed(layer, "a", "cell", ({ cells = [] }) => cells);
  set(cell, {
    class: (each) => `cell ${classOf(each)}`,
    "data-id": ({ key }) => key,
    href: ({ href }) => href,
    "aria-label": ({ name }) => name,
  });
  const at = part(cell, "g", "at", (each) => each);
  set(at, { transform: ({ x, y }) => place(mirror.x(x), y) });
  const body = fresh(at, ({ events, height, done, room, size, isNumbered }) => [
    ...[events.length, height, done, room],
    ...[round(size), isNumbered],
  ]);
  for (const name of ["hit", "full", "rest"] as const) {
    const rect = part(body, "rect", name, PARTS[name]);
    set(rect, {
      x: ({ size }) => round(-size / 2),
      y: ({ high }) => round(-high),
      width: ({ size }) => round(size),
      height: ({ low, high }) => round(high - low),
    });
  }
  const count = part(body, "text", "count", (each) => (each.isNumbered ? each : undefined));
  set(count, {
    y: ({ height }) => round(-height - ABOVE),
    "font-size": type.note,
    "text-anchor": "middle",
    "aria-hidden": "true",
  });
  write(count, ({ events }) => String(events.length));
  inOrder(body, ["hit", "full", "rest", "count"]);
}
