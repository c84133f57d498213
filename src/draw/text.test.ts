import { describe, expect, it } from "vitest";
import type { PlacedText } from "../layout/scene-types.ts";
import { mirror } from "./mirror.ts";
import { digitsOf } from "./text.ts";

const NUMBERS: readonly PlacedText[] = [
  { text: "9", x: 10, y: 20 },
  { text: "30", x: 40, y: 25 },
];

describe("digitsOf(numbers, mirror, digit)", () => {
  it("has each number round its place", () => {
    expect(digitsOf(NUMBERS, mirror("ltr", 100), 6)).toEqual({ text: "930", x: "10 37 43", y: "20 25 25" });
  });

  it("has them where time runs to the left from the right, and their digits from the left all the same", () => {
    expect(digitsOf(NUMBERS, mirror("rtl", 100), 6)).toEqual({ text: "930", x: "90 57 63", y: "20 25 25" });
  });
});
