import { describe, expect, it } from "vitest";
import { cut, cutLine, cutWhisker } from "./cut.ts";
import type { Whisker } from "./scene-types.ts";

const VIEW = { start: 100, size: 500 };

describe("cut(item, view)", () => {
  it.each([
    ["keeps what is within", 200, 50, { start: 200, size: 50 }],
    ["keeps what is as long as the view", 100, 500, { start: 100, size: 500 }],
    ["cuts at the start", 90, 20, { start: 100, size: 10 }],
    ["cuts at the end", 590, 20, { start: 590, size: 10 }],
    ["cuts at both", 0, 900, { start: 100, size: 500 }],
    ["leaves out what is before", 0, 100, undefined],
    ["leaves out what is after", 600, 10, undefined],
  ])("%s", (_, start, size, expected) => {
    expect(cut({ start, size }, VIEW)).toEqual(expected);
  });

  it("gives what is within as it is, to the last bit", () => {
    const item = { start: 100.1, size: 300.3, name: "a" };
    expect(cut(item, VIEW)).toBe(item);
  });
});

describe("cutWhisker(whisker, view)", () => {
  const whisker = (start: number, end: number, open: Partial<Whisker> = {}): Whisker => ({
    start,
    end,
    startOpen: false,
    endOpen: false,
    fade: 24,
    ...open,
  });
  it.each<[why: string, Whisker, Whisker | undefined]>([
    ["keeps one within", whisker(200, 300), whisker(200, 300)],
    ["takes its end tick from an end that is cut", whisker(50, 300), whisker(100, 300, { startCut: true })],
    ["takes both", whisker(50, 900), whisker(100, 600, { startCut: true, endCut: true })],
    [
      "shortens an open end that is cut within its fading",
      whisker(90, 300, { startOpen: true }),
      whisker(100, 300, { startOpen: true, fade: 14 }),
    ],
    [
      "goes on in full where the fading is out of sight",
      whisker(60, 300, { startOpen: true }),
      whisker(100, 300, { startCut: true }),
    ],
    [
      "keeps the other open end",
      whisker(60, 300, { endOpen: true }),
      whisker(100, 300, { startCut: true, endOpen: true }),
    ],
    [
      "cuts one of two open ends rather than shorten both",
      whisker(90, 300, { startOpen: true, endOpen: true }),
      whisker(100, 300, { startCut: true, endOpen: true }),
    ],
    ["leaves out one out of sight", whisker(0, 100), undefined],
  ])("%s", (_, before, after) => {
    expect(cutWhisker(before, VIEW)).toEqual(after);
  });
});

describe("cutLine(points, view)", () => {
  const line = (...points: readonly (readonly [number, number])[]) =>
    cutLine(
      points.map(([x, y]) => ({ x, y })),
      VIEW,
    ).map(({ x, y }) => [x, y]);
  it.each([
    [
      "keeps what is within",
      line([100, 0], [600, 9]),
      [
        [100, 0],
        [600, 9],
      ],
    ],
    [
      "goes to the edge and no further",
      line([0, 0], [200, 20]),
      [
        [100, 10],
        [200, 20],
      ],
    ],
    [
      "crosses all of it",
      line([0, 0], [1000, 100]),
      [
        [100, 10],
        [600, 60],
      ],
    ],
    [
      "turns within",
      line([0, 0], [200, 20], [800, 20]),
      [
        [100, 10],
        [200, 20],
        [600, 20],
      ],
    ],
    [
      "ends where it goes straight down",
      line([300, 0], [300, 50]),
      [
        [300, 0],
        [300, 50],
      ],
    ],
    ["is nothing outside", line([0, 0], [90, 20]), []],
  ])("%s", (_, drawn, expected) => {
    expect(drawn).toEqual(expected);
  });
});
