/**
 * Packing the marks of a lane into rows (interval partitioning). In order of time each takes the first row
 * that has room, so that an event added later in time moves none of those before it.
 */
import { PAD } from "./frame.ts";
import type { Choice } from "./labels.ts";

/** So many rows of a lane carry labels; below them are marks alone. */
export const LABEL_ROWS = 14;

export interface Packable {
  /** Ways to set it with its label, the best first. */
  readonly labelled: readonly Choice[];
  /** Without one. */
  readonly bare: Choice;
}

export interface Packed {
  /** From 0. */
  readonly row: number;
  readonly choice: Choice;
}

/** px, from the top of the lane's first row. */
export interface RowPlace {
  readonly top: number;
  /** The middle of its marks. */
  readonly y: number;
  readonly size: number;
}

/**
 * A row for each, and the choice it was given: the best of those that fit into the first row where any does.
 * @example pack([{ labelled: [], bare: { start: 0, end: 9, above: 8, below: 8 } }])[0]?.row // 0
 */
export function pack(items: readonly Packable[]): Packed[] {
  const rows: Choice[][] = [];
  return items.map(({ labelled, bare }) => {
    const placed = firstFit(rows, labelled, LABEL_ROWS) ?? firstFit(rows, [bare], Infinity) ?? { row: 0, choice: bare };
    (rows[placed.row] ??= []).push(placed.choice);
    return placed;
  });
}

function firstFit(rows: readonly (readonly Choice[])[], options: readonly Choice[], limit: number): Packed | undefined {
  for (let row = 0; row <= rows.length && row < limit; row += 1) {
    const taken = rows[row] ?? [];
    const choice = options.find((option) => taken.every((other) => apart(option, other)));
    if (choice !== undefined) return { row, choice };
  }
  return undefined;
}

const apart = (a: Choice, b: Choice): boolean => a.end + PAD <= b.start || b.end + PAD <= a.start;

/** How high each row is and where its marks are: as its tallest needs, above and below them. */
export function rowPlaces(packed: readonly Packed[]): RowPlace[] {
  const count = Math.max(0, ...packed.map(({ row }) => row + 1));
  let top = 0;
  return Array.from({ length: count }, (_, index) => {
    const choices = packed.filter(({ row }) => row === index).map(({ choice }) => choice);
    const above = Math.max(...choices.map((choice) => choice.above));
    const size = above + Math.max(...choices.map((choice) => choice.below));
    const place = { top, y: top + above, size };
    top += size;
    return place;
  });
}
