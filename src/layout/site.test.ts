import { describe, expect, it } from "vitest";
import { startOf } from "./days.ts";
import { lasted, within } from "./fixtures/events.ts";
import { FADE, HALF } from "./frame.ts";
import { trueScale } from "./scale.ts";
import { siteOf, type Dated, type Site } from "./site.ts";
import { dayNumber } from "./days.ts";

/** 1 to 31 May 2012, 20 px a day, from 0. */
const MAY = trueScale([{ is: "panel", from: dayNumber("2012-05-01"), to: dayNumber("2012-05-31") }], {
  start: 0,
  size: 620,
});

/** Without what a sum of fractions is off by. */
const site = (dated: Dated): unknown =>
  JSON.parse(JSON.stringify(siteOf(dated, MAY) ?? null), (_, value: unknown) =>
    typeof value === "number" ? Math.round(value * 1000) / 1000 : value,
  );
const whisker = (start: number, end: number, open = {}) => ({
  start,
  end,
  startOpen: false,
  endOpen: false,
  fade: FADE,
  ...open,
});

describe("siteOf(dated, scale)", () => {
  it.each<[string, Dated, Site]>([
    ["a known day in the middle of its column", { date: within("2012-05-11") }, { x: 210, start: 202, end: 218 }],
    [
      "a day within some in their middle, with a whisker from edge to edge",
      { date: within("2012-05-11", "2012-05-14") },
      { x: 240, start: 200, end: 280, whisker: whisker(200, 280) },
    ],
    [
      "a stay of days as a capsule",
      { date: lasted("2012-05-11", "2012-05-14") },
      { x: 240, start: 200, end: 280, capsule: { start: 200, size: 80 } },
    ],
    [
      "a stay whose ends are loose as what surely lasted, with a whisker for what may have",
      {
        date: {
          shape: "interval",
          earliest: "2012-05-10",
          startLatest: "2012-05-11",
          endEarliest: "2012-05-14",
          latest: "2012-05-16",
        },
      },
      { x: 240, start: 180, end: 320, capsule: { start: 200, size: 80 }, whisker: whisker(180, 320) },
    ],
    [
      "an open start at its bound, fading over a fixed length",
      { date: within(null, "2012-05-11") },
      { x: 210, start: 200 - FADE, end: 220, whisker: whisker(200 - FADE, 220, { startOpen: true }) },
    ],
    [
      "an open end likewise",
      { date: within("2012-05-11", null) },
      { x: 210, start: 200, end: 220 + FADE, whisker: whisker(200, 220 + FADE, { endOpen: true }) },
    ],
    [
      "a day from outside on that day, with a dagger, and what the articles allow as a whisker",
      { date: within("2012-05-11", "2012-05-14"), outside: within("2012-05-12") },
      { x: 230, start: 200, end: 280, whisker: whisker(200, 280), dagger: 230 + HALF + 4.5 },
    ],
    [
      "a day from outside within an open end, which fades beyond it",
      { date: within(null, "2012-05-20"), outside: within("2012-05-12") },
      { x: 230, start: 220 - FADE, end: 400, whisker: whisker(220 - FADE, 400, { startOpen: true }), dagger: 242.5 },
    ],
  ])("puts %s", (_, dated, expected) => {
    expect(site(dated)).toEqual(expected);
  });

  it("knows no place for what nothing bounds", () => {
    expect(site({ date: within(null, null) })).toBeNull();
  });

  it("makes a stay in narrow days no smaller than a glyph", () => {
    const narrow = trueScale([{ is: "panel", from: 0, to: 999 }], { start: 0, size: 1000 });
    expect(siteOf({ date: lasted("1970-01-11", "1970-01-12") }, narrow)?.capsule).toEqual({
      start: 11 - HALF,
      size: 2 * HALF,
    });
  });
});

it("places moments by UTC", () => {
  expect(MAY.x(startOf("2012-05-02"))).toBeCloseTo(20, 9);
});
