import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lens } from "../layout/lens.ts";
import { between, scaled, within } from "./between.ts";

const PLOT = { start: 98, size: 1002 };
const lens = fc
  .record({ k: fc.double({ min: 1, max: 400, noNaN: true }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ k, part }): Lens => {
    const end = PLOT.start + PLOT.size;
    const [least, greatest] = [end - k * end, PLOT.start - k * PLOT.start];
    return { k, shift: least + (greatest - least) * part };
  });

describe("between(plot, from, to, part)", () => {
  it("begins where it comes from and ends exactly where it goes, so that nothing jumps at the end", () => {
    fc.assert(
      fc.property(lens, lens, (from, to) => {
        expect(between(PLOT, from, to, 1)).toBe(to);
        const start = between(PLOT, from, to, 0);
        expect(start.k).toBeCloseTo(from.k, 6);
        expect(start.shift).toBeCloseTo(from.shift, 3);
      }),
    );
  });
});

describe("scaled(plot, lens, by, most, at)", () => {
  it("keeps the point under the pointer where it is, unless an end is in the way", () => {
    const at = 400;
    const { k, shift } = scaled(PLOT, { k: 2, shift: -500 }, 3, 100, at);
    expect(k).toBe(6);
    expect((at - shift) / k).toBeCloseTo((at + 500) / 2, 9);
  });

  it("never shows more than everything nor zooms in beyond the most", () => {
    fc.assert(
      fc.property(lens, fc.double({ min: 0.01, max: 100, noNaN: true }), (from, by) => {
        const { k, shift } = scaled(PLOT, from, by, 400);
        expect(k).toBeGreaterThanOrEqual(1);
        expect(k).toBeLessThanOrEqual(400);
        expect(k * PLOT.start + shift).toBeLessThanOrEqual(PLOT.start + 1e-6);
        expect(k * (PLOT.start + PLOT.size) + shift).toBeGreaterThanOrEqual(PLOT.start + PLOT.size - 1e-6);
      }),
    );
  });
});

describe("within(plot, lens)", () => {
  it("leaves alone what shows nothing beyond the ends", () => {
    fc.assert(
      fc.property(lens, (from) => {
        expect(within(PLOT, from).shift).toBeCloseTo(from.shift, 6);
      }),
    );
  });
});
