import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beyond } from "./beyond.ts";

describe("beyond(sorted, value)", () => {
  it.each([
    [[], 1, 0],
    [[10, 20, 20, 30], 5, 0],
    [[10, 20, 20, 30], 20, 3],
    [[10, 20, 20, 30], 30, 4],
    [[10, 20], NaN, 2],
  ])("of %j and %d is %d", (sorted, value, number) => {
    expect(beyond(sorted, value)).toBe(number);
  });

  it("is between the numbers given, so that a scale goes on past its ends", () => {
    expect(beyond([0, 10, 20], -5, 1, 2)).toBe(1);
    expect(beyond([0, 10, 20], 99, 1, 2)).toBe(2);
  });

  it("is what counting would give", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, value) => {
        const sorted = list.sort((a, b) => a - b);
        expect(beyond(sorted, value)).toBe(sorted.filter((each) => each <= value).length);
      }),
    );
  });
});
