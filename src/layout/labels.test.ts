import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeline } from "./fixtures/arbitraries.ts";
import { collisions, overEdges } from "./fixtures/rectangles.ts";
import { options } from "./fixtures/events.ts";
import { INSET, PAD, STEPS } from "./frame.ts";
import { choices, sidesIn } from "./labels.ts";
import type { Band } from "./scale.ts";
import { scene } from "./scene.ts";
import type { Site } from "./site.ts";

const panel = (start: number, size: number): Band => ({ is: "panel", from: 0, to: 1, start, size });
const gap = (start: number, size: number): Band => ({ is: "between", from: 0, to: 1, start, size });
const BANDS = [panel(0, 200), gap(200, 60), panel(260, 200)];

/** A label of 80 px in two lines. */
const LABEL = {
  lines: [
    { text: "ab", width: 80 },
    { text: "c", width: 40 },
  ],
  size: 80,
  room: 80,
  most: 2,
};

const mark = (x: number): Site => ({ x, start: x - 8, end: x + 8 });

const placed = (site: Site) =>
  choices(site, LABEL, BANDS, 15).map(({ label }) => [
    label?.start,
    label?.anchor,
    (label?.y ?? 0) < 0 ? "beside" : "under",
  ]);

describe("choices(site, label, bands, line)", () => {
  it("puts a label after its mark, else before it, else under it", () => {
    expect(placed(mark(20))).toEqual([
      [20 + 8 + PAD, "start", "beside"],
      [12, "start", "under"],
    ]);
    expect(placed(mark(180))).toEqual([
      [180 - 8 - PAD - 80, "end", "beside"],
      [200 - INSET - 80, "end", "under"],
    ]);
  });

  it("offers both sides where both have room", () => {
    expect(choices(mark(100), LABEL, [panel(0, 400)], 15)).toHaveLength(3);
  });

  it("sets the label of a mark between two panels under it, since beside it a label would be nearer to the other’s marks", () => {
    expect(placed(mark(230))).toEqual([[200 - INSET - 80, "end", "under"]]);
  });

  it("moves the label of a mark before the first panel into it, and keeps the row there for it alone", () => {
    const bands: Band[] = [{ ...gap(0, 60), is: "before" }, panel(60, 200)];
    const [moved] = choices(mark(30), LABEL, bands, 15);
    expect(moved?.label?.start).toBe(60 + INSET);
    expect(moved?.end).toBe(260);
  });

  it("lets no label follow an open end into another panel, where it would seem another’s", () => {
    const open = { start: 172, end: 264, startOpen: false, endOpen: true, fade: 24 };
    const site: Site = { x: 180, start: 172, end: 264, whisker: open };
    expect(placed(site).map(([start]) => start)).not.toContain(264 + PAD);
    expect(placed({ ...site, whisker: { ...open, endOpen: false } })[0]).toEqual([264 + PAD, "start", "beside"]);
  });

  it("has none for a label that no panel is wide enough for", () => {
    expect(choices(mark(20), { ...LABEL, size: 220, room: 220 }, BANDS, 15)).toEqual([]);
  });

  it("keeps to the sides that are given", () => {
    expect(choices(mark(100), LABEL, [panel(0, 400)], 15, ["under"]).map(({ side }) => side)).toEqual(["under"]);
  });

  it("keeps the room of the longest translation, and sets the label itself at its end of it", () => {
    const [choice] = choices(mark(180), { ...LABEL, room: 100, most: 2 }, BANDS, 15);
    expect([choice?.start, choice?.label?.x, choice?.label?.start]).toEqual([66, 166, 86]);
  });
});

describe("sidesIn(row, label, line)", () => {
  it.each([
    ["a row of bare marks", 11, 11, 2, []],
    ["a row of bare marks, for one line", 11, 11, 1, ["after", "before"]],
    ["a row with labels beside its marks", 18, 18, 2, ["after", "before"]],
    ["a row with labels under its marks", 11, 44, 2, ["under"]],
    ["a row with both", 18, 44, 2, ["after", "before", "under"]],
  ])("finds in %s where a label fits", (_, above, below, most, sides) => {
    expect(sidesIn({ above, below }, { ...LABEL, most }, 15)).toEqual(sides);
  });
});

describe.each(STEPS)("the labels of any timeline at %i px", (width) => {
  it("touch no mark, no label, no gap and no edge; nor do marks touch marks", () => {
    fc.assert(
      fc.property(timeline, fc.constantFrom("fitted" as const, "true" as const), (events, scale) => {
        const drawn = scene(events, options({ width, scale }));
        expect(collisions(drawn)).toEqual([]);
        expect(overEdges(drawn)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("at the widest step", () => {
  it("every event has its label, as long as no lane is crowded", () => {
    fc.assert(
      fc.property(timeline, (events) => {
        const some = events.slice(0, 14);
        const { marks } = scene(some, options());
        expect(marks.filter(({ label }) => label !== undefined)).toHaveLength(some.length);
      }),
      { numRuns: 25 },
    );
  });
});
