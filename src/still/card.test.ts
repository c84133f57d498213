import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { widthOf } from "../compile/measure.ts";
import { NASTY_TITLES, nastyTitle } from "../export/fixtures/nasty.ts";
import type { Direction } from "../i18n/locale.ts";
import { cardSvg } from "./card.ts";
import { CARD, type Card } from "./card-types.ts";
import { cardIn, roughly } from "./fixtures/cards.ts";
import { imageFonts } from "./image-fonts.ts";
import { raster } from "./raster.ts";

const DIRECTIONS: readonly Direction[] = ["ltr", "rtl"];
const { window } = new JSDOM();

function parsed(card: Card, measure = widthOf): Document {
  return new window.DOMParser().parseFromString(cardSvg(card, measure), "image/svg+xml");
}

/** What is drawn in a part of a card that is not paper, as a part of it. */
function inked(card: Card, { x, y, width, height }: Readonly<Record<"x" | "y" | "width" | "height", number>>): number {
  const font = { loadSystemFonts: false, fontFiles: imageFonts() };
  const { pixels } = new Resvg(cardSvg(card, widthOf), { font, logLevel: "off" }).render();
  const at = (left: number, top: number): string =>
    pixels.subarray(4 * (top * CARD.width + left)).toString("hex", 0, 3);
  const paper = at(0, 0);
  let ink = 0;
  for (let top = y; top < y + height; top += 1)
    for (let left = x; left < x + width; left += 1) if (at(left, top) !== paper) ink += 1;
  return ink / (width * height);
}

describe.each(DIRECTIONS)("cardSvg(card, measure), %s", (direction) => {
  it("is a PNG of 1200 by 630 px, as networks ask for", () => {
    const png = Buffer.from(raster(cardSvg(cardIn(direction), widthOf)));
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it("has its words at the start of the line and air at its end", () => {
    const card = cardIn(direction, { stage: undefined, title: direction === "ltr" ? "Lamps" : "مصابيح" });
    const [left, right] = [0, 600].map((x) => inked(card, { x, y: 100, width: 600, height: 90 }));
    const [start = 0, end = 0] = direction === "ltr" ? [left, right] : [right, left];
    expect(start).toBeGreaterThan(0.02);
    expect(end).toBe(0);
  });

  it("has nothing at its edges", () => {
    for (const x of [0, 1160]) expect(inked(cardIn(direction), { x, y: 0, width: 40, height: 630 })).toBe(0);
  });

  it("is the same bytes each time", () => {
    const svg = cardSvg(cardIn(direction), widthOf);
    expect(cardSvg(cardIn(direction), widthOf)).toBe(svg);
    expect(Buffer.from(raster(svg)).equals(raster(svg))).toBe(true);
  });

  it("tells resvg, which knows no direction, where each text hangs and which way it runs", () => {
    const texts = [...parsed(cardIn(direction)).querySelectorAll("text")];
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) {
      expect(text.getAttribute("text-anchor")).toBe(direction === "ltr" ? "start" : "end");
      expect(text.textContent.startsWith("\u2067")).toBe(direction === "rtl");
    }
  });

  it("colours the words without which the title must not stand", () => {
    const [stage] = parsed(cardIn(direction)).querySelectorAll("text.ink > tspan.kind");
    expect(stage?.textContent).toBe(cardIn(direction).stage);
  });
});

describe("cardSvg(card, measure)", () => {
  it("sets names in letters that the family lacks in its sister, whole, instead of boxes", () => {
    const families = (title: string): (string | null | undefined)[] =>
      [...parsed(cardIn("ltr", { stage: undefined, title })).querySelectorAll("text")]
        .filter(({ textContent }) => textContent === title)
        .map((text) => text.getAttribute("font-family"));
    expect(families("R. T. Erdoğan")).toEqual(["IBM Plex Sans"]);
    expect(families("R. T. Erdogan")).toEqual([null]);
  });

  it("draws beside Arabic what it can of such letters, for no text has two fonts there", () => {
    const [title] = parsed(cardIn("rtl", { stage: undefined, title: "لقاء مع Erdoğan" })).querySelectorAll("text.ink");
    expect(title?.textContent).toContain("Erdogan");
  });

  it("escapes whatever anybody writes, and is XML that can be drawn", () => {
    fc.assert(
      fc.property(nastyTitle, (title) => {
        const svg = parsed(cardIn("ltr", { title, kicker: [title, title], site: title, scope: title }), roughly);
        expect(svg.querySelector("parsererror, script, b")).toBeNull();
        expect(svg.querySelectorAll("text").length).toBeGreaterThan(4);
      }),
      { numRuns: 200, examples: [...NASTY_TITLES] },
    );
    for (const [title] of NASTY_TITLES) {
      const svg = cardSvg(cardIn("rtl", { title, kicker: [title] }), widthOf);
      expect(raster(svg).length, title.slice(0, 40)).toBeGreaterThan(5_000);
    }
  });
});
