import fc from "fast-check";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { NASTY_TITLES, nastyTitle } from "../../export/fixtures/nasty.ts";
import { measure } from "../../layout/fixtures/events.ts";
import { alone } from "./alone.ts";

const { window } = new JSDOM(`<!doctype html><svg class="chart" width="20">
  <a class="mark" href="/events/x/" tabindex="-1"><text font-size="10"><tspan class="line" textLength="7">kept</tspan></text></a>
  <text style="font-size: 20px; font-weight: 600">Sept 2015</text><text></text>
  <text style="font-size: 11px"><tspan>12</tspan><tspan>13</tspan></text>
</svg>`);
const svg = window.document.querySelector("svg");
if (svg === null) throw new Error("no drawing");

beforeAll(() => {
  vi.stubGlobal("XMLSerializer", window.XMLSerializer);
  vi.stubGlobal("getComputedStyle", window.getComputedStyle.bind(window));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** jsdom refuses what is not well-formed. */
const read = (markup: string): Document => new window.DOMParser().parseFromString(markup, "image/svg+xml");

describe("alone(drawing, origin, measure)", () => {
  it("keeps the width of every line that has none yet, since elsewhere is no font of ours", () => {
    const lines = [...read(alone(svg, "https://a.example", measure)).querySelectorAll("text, tspan")];
    expect(lines.map((line) => [line.textContent, line.getAttribute("textLength")])).toEqual([
      ["kept", null],
      ["kept", "7"],
      ["Sept 2015", "99.0"],
      ["", null],
      ["1213", null],
      ["12", "12.1"],
      ["13", "12.1"],
    ]);
    expect(svg.querySelectorAll("[textLength]"), "the page stays as it was").toHaveLength(1);
  });

  it("leads to whole addresses, which keys reach in order", () => {
    const link = read(alone(svg, "https://a.example", measure)).querySelector("a");
    expect([link?.getAttribute("href"), link?.hasAttribute("tabindex")]).toEqual([
      "https://a.example/events/x/",
      false,
    ]);
  });

  it("is XML whatever anybody writes, without what XML cannot bear", () => {
    const copy = svg.cloneNode(true) as SVGSVGElement;
    window.document.body.append(copy);
    const [link, text] = [copy.querySelector("a"), copy.querySelector("text + text, a + text")];
    fc.assert(
      fc.property(nastyTitle, (title) => {
        link?.setAttribute("aria-label", title);
        if (text) text.textContent = title;
        const drawn = read(alone(copy, "https://a.example", measure));
        expect(drawn.querySelector("parsererror")).toBeNull();
        expect(drawn.querySelectorAll("script, b")).toHaveLength(0);
        expect(drawn.querySelectorAll("text")).toHaveLength(4);
        expect(drawn.querySelector("a")?.getAttribute("aria-label")?.length).toBeGreaterThan(0);
      }),
      { numRuns: 200, examples: [...NASTY_TITLES] },
    );
  });
});
