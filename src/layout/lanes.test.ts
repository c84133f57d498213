import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAD } from "./frame.ts";
import type { Choice } from "./labels.ts";
import { LABEL_ROWS, pack, rowPlaces, type Packable } from "./lanes.ts";

const at = (start: number, size: number, below = 8): Choice => ({ start, end: start + size, above: 8, below });

/** A mark of 16 px with its label after or before it. */
const item = (x: number, label: number): Packable => ({
  bare: at(x, 16),
  labelled: [at(x, 16 + label), at(x - label, 16 + label)],
});

const items = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1000, noNaN: true }), fc.double({ min: 0, max: 150, noNaN: true })))
  .map((pairs) => pairs.sort(([a], [b]) => a - b).map(([x, label]) => item(x, label)));

describe("pack(items)", () => {
  it("lets no two in a row overlap", () => {
    fc.assert(
      fc.property(items, (all) => {
        const packed = pack(all);
        for (const [index, a] of packed.entries())
          for (const b of packed.slice(index + 1))
            if (a.row === b.row)
              expect(
                Math.max(a.choice.start, b.choice.start) - Math.min(a.choice.end, b.choice.end),
              ).toBeGreaterThanOrEqual(PAD - 1e-9);
      }),
    );
  });

  it("keeps the order: one for each, and a row is never left empty above another", () => {
    fc.assert(
      fc.property(items, (all) => {
        const rows = pack(all).map(({ row }) => row);
        expect(rows).toHaveLength(all.length);
        for (const [index, row] of rows.entries())
          expect(row).toBeLessThanOrEqual(Math.max(-1, ...rows.slice(0, index)) + 1);
      }),
    );
  });

  it("is stable: an event added later moves none before it", () => {
    fc.assert(
      fc.property(items, items, (all, later) => {
        expect(pack([...all, ...later]).slice(0, all.length)).toEqual(pack(all));
      }),
    );
  });

  it("takes the first choice that fits into the first row where any does", () => {
    const [, second] = pack([item(0, 100), item(300, 100), item(150, 30)]);
    expect(second).toEqual({ row: 0, choice: at(300, 116) });
    expect(pack([item(0, 100), item(122, 100)]).map(({ row, choice }) => [row, choice.start])).toEqual([
      [0, 0],
      [0, 122],
    ]);
    expect(pack([item(200, 100), item(100, 60), item(180, 90)]).map(({ row }) => row)).toEqual([0, 0, 1]);
  });

  it("leaves labels out when a lane has as many rows of them as it may", () => {
    const crowd = Array.from({ length: LABEL_ROWS + 3 }, () => item(100, 50));
    const bare = pack(crowd).filter(({ choice }) => choice.end - choice.start === 16);
    expect(bare).toHaveLength(3);
  });
});

describe("rowPlaces(packed)", () => {
  it("makes a row as high as its tallest needs, above and below the middle of its marks", () => {
    const packed = [
      { row: 0, choice: at(0, 16, 40) },
      { row: 0, choice: at(90, 16) },
      { row: 1, choice: at(0, 16) },
    ];
    expect(rowPlaces(packed)).toEqual([
      { top: 0, y: 8, size: 48 },
      { top: 48, y: 56, size: 16 },
    ]);
  });

  it("has no rows for nothing", () => {
    expect(rowPlaces([])).toEqual([]);
  });
});
