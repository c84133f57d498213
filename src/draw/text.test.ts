import { select } from "d3-selection";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { PlacedText } from "../layout/scene-types.ts";
import { mirror, type Mirror } from "./mirror.ts";
import { part } from "./parts.ts";
import { digits } from "./text.ts";

const { document } = new JSDOM("<!doctype html>").window;

/** Where each digit of the numbers is in the picture. */
function placesOf(
  numbers: readonly PlacedText[],
  turned: Mirror,
): { readonly text: Element; readonly places: string[] } {
  const texts = part(select<Element, unknown>(document.body), "text", "moving", () => numbers);
  digits(texts, numbers, { mirror: turned, digit: 6 });
  const [text = document.body] = texts.nodes();
  const [across = 0, down = 0] = /translate\((.+)\)/u.exec(text.getAttribute("transform") ?? "")?.[1]?.split(" ") ?? [];
  const [xs = [], ys = []] = ["x", "y"].map((name) => text.getAttribute(name)?.split(" ") ?? []);
  const places = Array.from(text.textContent, (digit, index) =>
    [digit, Number(across) + Number(xs[index]), Number(down) + Number(ys[index])].join(" "),
  );
  return { text, places };
}

const NUMBERS: readonly PlacedText[] = [
  { text: "9", x: 10, y: 20 },
  { text: "30", x: 40, y: 25 },
];

describe("digits(texts, mirror, digit)", () => {
  it("has each number round its place", () => {
    expect(placesOf(NUMBERS, mirror("ltr", 100)).places).toEqual(["9 10 20", "3 37 25", "0 43 25"]);
  });

  it("has them where time runs to the left from the right, and their digits from the left all the same", () => {
    expect(placesOf(NUMBERS, mirror("rtl", 100)).places).toEqual(["9 90 20", "3 57 25", "0 63 25"]);
  });

  it("moves along without any digit being placed anew", () => {
    const { text } = placesOf(NUMBERS, mirror("ltr", 100));
    const before = [text.getAttribute("x"), text.getAttribute("transform")];
    placesOf(
      NUMBERS.map((number) => ({ ...number, x: number.x + 7.5 })),
      mirror("ltr", 100),
    );
    expect(text.getAttribute("x")).toBe(before[0]);
    expect(text.getAttribute("transform")).toBe("translate(17.5 20)");
  });
});
