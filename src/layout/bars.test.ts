import { expect, it } from "vitest";
import { barsOf } from "./bars.ts";
import type { OverviewMark } from "./scene-types.ts";

const mark = (kind: string, x: number, y: number): OverviewMark => ({
  ...{ key: `${kind} ${String(x)}`, event: "one", kind, colour: "blue", drawn: "solid", x, y },
});

it("has a bar for each stretch of a line that has marks, as high as they are many", () => {
  const bars = barsOf([mark("a", 1, 20), mark("a", 2, 20), mark("a", 30, 20), mark("b", 1, 40)]);
  expect(bars.map(({ key }) => key)).toEqual(["a", "b"]);
  expect(bars[0]?.bars).toEqual([
    { start: 0, size: 3, y: 25, height: 10 },
    { start: 30, size: 3, y: 25, height: 5 },
  ]);
});

it("is none of none", () => {
  expect(barsOf([])).toEqual([]);
});
