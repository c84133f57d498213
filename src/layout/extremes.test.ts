import { expect, it } from "vitest";
import { max, min } from "./extremes.ts";

const itself = (number: number): number => number;

it.each([
  [[], undefined, undefined],
  [[3], 3, 3],
  [[3, -1, 0, 8], -1, 8],
])("of %j the least is %s and the greatest %s, of nothing there is neither", (numbers, least, greatest) => {
  expect([min(numbers, itself), max(numbers, itself)]).toEqual([least, greatest]);
});

it("asks each item once for its number, of as many items as there may be", () => {
  const many = Array.from({ length: 200_000 }, (_, index) => ({ x: index }));
  let asked = 0;
  expect(max(many, ({ x }) => ((asked += 1), x))).toBe(199_999);
  expect(asked).toBe(many.length);
});
