import { describe, expect, it, test } from "vitest";
import { FIRST_MARK, WEIGHTS, type Figure } from "./figures.ts";
import type { Subject } from "./subjects.ts";
import { bestOf, buildTable } from "./tables.ts";

const titles = WEIGHTS.find(({ more }) => more === true) ?? FIRST_MARK;
const values = (ours: number | undefined, floor: number | undefined, vis: number | undefined) =>
  new Map<Subject["id"], number | undefined>([
    ["ours", ours],
    ["floor", floor],
    ["vis", vis],
  ]);

describe("bestOf(figure, values)", () => {
  it.each<[string, Figure, ReturnType<typeof values>, string]>([
    ["names a peer that is better", FIRST_MARK, values(200, 300, 100), "vis-timeline"],
    ["names ours where it is", FIRST_MARK, values(100, 300, 200), "ours"],
    ["does not count the floor, which nobody can zoom", FIRST_MARK, values(200, 50, 300), "ours"],
    ["names nobody where all are alike as they are written", FIRST_MARK, values(20.01, 50, 20.02), ""],
    ["names nobody where there is but one", FIRST_MARK, values(20, 50, undefined), ""],
    ["knows where more is better", titles, values(10, 0, 20), "vis-timeline"],
  ])("%s", (_, figure, of, best) => {
    expect(bestOf(figure, of)).toBe(best);
  });
});

test("a build that takes the same for each event more is seen to grow linearly", () => {
  const build = (count: number, seconds: number) => ({
    count,
    seconds,
    processor: seconds,
    memory: 500,
    size: count * 2048,
    files: count,
  });
  const [, , first, second, third] = buildTable([build(100, 20), build(1100, 30), build(2100, 40)]).split("\n");
  expect(first).toContain("| 20.0 s | – |");
  expect([second, third]).toEqual([expect.stringContaining("| 10.0 |"), expect.stringContaining("| 10.0 |")]);
});
