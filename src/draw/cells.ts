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
import { digits } from "./text.ts";

/** Between two bars, and between a bar and its number, in px. */
const APART = 1;
const ABOVE = 3;

/** The layer of cells; it is moved along with the marks. */
export const CELLS: Layer = { name: "cells", spoken: true, shifted: true, draw: cells };

/** From one height of a bar to another, in px. */
type Heights = readonly [number, number];

/** What of a bar is filled, and what is hollow, if anything. */
const PARTS: Readonly<Record<"full" | "rest", (cell: Cell) => Heights | undefined>> = {
  full: ({ done }) => (done > 0 ? [0, done] : undefined),
  rest: ({ done, height }) => (done < height ? [done, height] : undefined),
};

/** Away from every picture, in px: what is there is not painted, but it can be read, and keeps the focus. */
const AWAY = -1e5;

/**
 * A link for each cell; on the way from one picture to another they stay as they were, and something else stands for them:
 * a hundred links would change with each frame.
 */
function cells(layer: Nodes<Scene>, mirror: Mirror): void {
  const { sight } = layer.datum();
  const all = part(layer, "g", "links", (scene) => scene);
  if (!sight) links(all, mirror);
  set(all, { transform: sight ? place(0, AWAY) : null });
  passing(layer, mirror);
}

/** On the way the cells of each lane are two paths; one text has the numbers of all. */
function passing(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type, sight, cells = [], digit = 0 } = layer.datum();
  const lanes = () => (sight ? [...Map.groupBy(cells, ({ kind }) => kind).values()] : []);
  const lane = list(layer, "g", "passing", lanes, ([first]) => first?.kind);
  set(lane, { class: ([first]) => `passing in-${first?.colour ?? ""}`, "aria-hidden": "true" });
  for (const [name, heightsOf] of Object.entries(PARTS)) {
    set(
      part(lane, "path", name, (all) => all),
      {
        d: (all) =>
          barsPath(
            all.flatMap((cell) => placed(cell, heightsOf(cell))),
            mirror,
          ),
      },
    );
  }
  const numbers = cells.flatMap(({ events, x, y, height, isNumbered }) =>
    isNumbered ? { text: String(events.length), x, y: y - height - ABOVE } : [],
  );
  const counts = part(layer, "text", "count", () => sight);
  digits(set(counts, { "font-size": type.note, "aria-hidden": "true" }), numbers, { mirror, digit: digit * type.note });
}

function placed({ x, y, size }: Cell, heights: Heights | undefined) {
  if (heights === undefined) return [];
  const [low, high] = heights;
  const wide = inner(size, APART);
  return [{ start: x - wide / 2, size: wide, y: y - low, height: high - low }];
}

/** As wide as a cell but for so much on either side. */
const inner = (size: number, apart: number): number => Math.max(1, size - 2 * apart);

/** One link for each cell, drawn round the middle of its foot. */
function links(layer: Nodes<Scene>, mirror: Mirror): void {
  const { type } = layer.datum();
  const cell = keyed(layer, "a", "cell", ({ cells = [] }) => cells);
  set(cell, {
    class: ({ colour }) => `cell in-${colour}`,
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
  bar(body, "hit", ({ room }) => [0, room], 0);
  bar(body, "full", PARTS.full, APART);
  bar(body, "rest", PARTS.rest, APART);
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

/** A rect from one height to another, as wide as the cell but for so much on either side. */
function bar(body: Nodes<Cell>, name: string, heightsOf: (cell: Cell) => Heights | undefined, apart: number): void {
  const rect = part(body, "rect", name, (cell) => {
    const heights = heightsOf(cell);
    return heights && { size: inner(cell.size, apart), low: heights[0], high: heights[1] };
  });
  set(rect, {
    x: ({ size }) => round(-size / 2),
    y: ({ high }) => round(-high),
    width: ({ size }) => round(size),
    height: ({ low, high }) => round(high - low),
  });
}
