import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { Strip, StripMark } from "../layout/scene-types.ts";
import { stripDrawing } from "./card-drawing.ts";

const { window } = new JSDOM();

function mark(key: string, more: Partial<StripMark> = {}): StripMark {
  return {
    key,
    event: key,
    kind: "context",
    x: 40,
    y: 35,
    colour: "grey",
    drawn: "solid",
    glyph: "tick",
    background: true,
    ...more,
  };
}

function drawn(marks: readonly StripMark[], outside: readonly string[] = []) {
  const strip: Strip = {
    direction: "ltr",
    width: 340,
    height: 56,
    fontSize: 13,
    panels: [{ id: "p", from: "2031-03-01", to: "2031-03-09", start: 8, size: 300, text: { text: "ي", x: 90, y: 52 } }],
    gaps: [],
    top: 2,
    bottom: 40,
    marks,
  };
  const drawing = stripDrawing(strip, { lit: new Set(marks.map(({ key }) => key)), outside: new Set(outside) }, 2);
  const svg = new window.DOMParser().parseFromString(drawing.xml(), "image/svg+xml");
  return { drawing, svg };
}

describe("stripDrawing(scene, lighting)", () => {
  it("tells a lit tick that is not done from one that is, as the lanes do", () => {
    const { svg } = drawn([mark("done"), mark("due", { drawn: "dashed" }), mark("denied", { drawn: "crossed" })]);
    const parts = [...svg.querySelectorAll(".lit")].map((lit) => ({
      drawn: lit.getAttribute("class"),
      line: lit.querySelector(".shape")?.getAttribute("class"),
      cross: lit.querySelector(".cross") !== null,
    }));
    expect(parts).toEqual([
      { drawn: "mini in-grey solid background lit", line: "shape line", cross: false },
      { drawn: "mini in-grey dashed background lit", line: "shape line", cross: false },
      { drawn: "mini in-grey crossed background lit", line: "shape line", cross: true },
    ]);
  });

  it("has room for the tails of the months, which a card would cut", () => {
    expect(drawn([mark("done")]).drawing.height).toBeGreaterThanOrEqual(52 + 0.6 * 13);
  });

  it("has each † above all marks, and on no month", () => {
    const { svg } = drawn([mark("done"), mark("near", { x: 48 })], ["done"]);
    const last = svg.documentElement.lastElementChild;
    expect(last?.textContent).toBe("†");
    expect(Number(last?.getAttribute("y"))).toBeLessThanOrEqual(38);
  });

  it("draws marks of one place side by side, and the † of one where it hides no other", () => {
    const marks = ["a", "b", "c"].map((key) => mark(key, { x: 40 }));
    const { svg } = drawn([...marks, mark("alone", { x: 80 }), mark("other lane", { x: 40, y: 10 })], ["b"]);
    const placeOf = (element: Element): number => {
      const parts = (element.getAttribute("transform") ?? "").matchAll(/translate\(([-\d.]+)/gu);
      return [...parts].reduce((sum, [, x]) => sum + Number(x), 0);
    };
    const places = new Map(
      [...svg.querySelectorAll(".lit .shape")].map((shape, index) => [
        ["a", "b", "c", "alone", "other lane"][index],
        placeOf(shape),
      ]),
    );
    const [a = 0, b = 0, c = 0] = ["a", "b", "c"].map((key) => places.get(key));
    // A tick is 1.5 px thick.
    expect(b - a).toBeGreaterThan(3);
    expect(c - b).toBeCloseTo(b - a, 6);
    expect([b, places.get("alone"), places.get("other lane")]).toEqual([40, 80, 40]);
    expect(Number(svg.querySelector(".dagger")?.getAttribute("x"))).toBeGreaterThan(c + 3);
  });
});
