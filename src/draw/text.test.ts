import { select } from "d3-selection";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { PlacedText } from "../layout/scene-types.ts";
import { mirror, type Mirror } from "./mirror.ts";
import { part } from "./parts.ts";
import { digits } from "./text.ts";

const { document } = new JSDOM("<!doctype html>").window;

/** Where each digit of the numbers is in the picture: "3 37 25". */
function placesOf(numbers: readonly PlacedText[], turned: Mirror): string[] {
  const texts = part(select<Element, unknown>(document.body), "text", "passing", () => numbers);
  digits(texts, turned, 6, (all) => all);
  const [text = document.body] = texts.nodes();
  const [xs = [], ys = []] = ["x", "y"].map((name) => text.getAttribute(name)?.split(" ") ?? []);
  return Array.from(text.textContent, (digit, index) => [digit, xs[index], ys[index]].join(" "));
}

const NUMBERS: readonly PlacedText[] = [
  { text: "9", x: 10, y: 20 },
  { text: "30", x: 40, y: 25 },
];

describe("digits(texts, mirror, digit, of)", () => {
  it("has each number round its place", () => {
    expect(placesOf(NUMBERS, mirror("ltr", 100))).toEqual(["9 10 20", "3 37 25", "0 43 25"]);
  });

  it("has them where time runs to the left from the right, and their digits from the left all the same", () => {
    expect(placesOf(NUMBERS, mirror("rtl", 100))).toEqual(["9 90 20", "3 57 25", "0 63 25"]);
  });
});
