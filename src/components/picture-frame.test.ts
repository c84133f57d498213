import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { put } from "../client/take/pieces.ts";
import { LOCALES } from "../i18n/locale.ts";
import { select } from "../timeline/query.ts";
import { lighthouses } from "./fixtures/lighthouses.ts";
import { pictureFrame } from "./picture-frame.ts";
import { svgPieces } from "./pieces.ts";

const FILLINGS = {
  escaped: () => "https://timeline.example/?a=1&amp;b=2",
  day: () => "2026-11-22",
  count: () => "2 of 3 events",
  chart: () => '<svg class="chart"><path class="own"/></svg>',
  height: () => 500,
};

describe.each(LOCALES)("pictureFrame(edition, events) in %s", (locale) => {
  const edition = lighthouses(locale);
  const frame = pictureFrame(edition, select(edition.timeline, {}));
  const file = put(svgPieces(edition), new Set(), FILLINGS);
  const { document } = new JSDOM(file, { contentType: "image/svg+xml" }).window;
  const text = (selector: string): string => document.querySelector(selector)?.textContent ?? "";

  it("is well-formed, filled as it is and as it waits to be", () => {
    expect(document.documentElement.localName).toBe("svg");
    expect(document.querySelectorAll("path.own")).toHaveLength(1);
    expect(() => new JSDOM(frame, { contentType: "image/svg+xml" })).not.toThrow();
    expect(file).not.toMatch(/\{\w/u);
  });

  it("says what it is, how much of it, of which day, from where, and under which licence, in words and for programs", () => {
    const { site, siteTitle, timeline } = edition;
    expect(text("title")).toContain(siteTitle);
    expect(text("desc")).toContain(timeline.scope[locale]);
    expect(text("desc")).toContain("?a=1&b=2 (2026-11-22)");
    expect(text("source")).toBe("https://timeline.example/?a=1&b=2");
    expect(text("date")).toBe("2026-11-22");
    expect(document.querySelector("license")?.getAttribute("rdf:resource")).toBe(site.licences.url);
    const seen = [...document.querySelectorAll("text")].map(({ textContent }) => textContent).join("\n");
    const said = [
      siteTitle,
      timeline.scope[locale],
      "2 of 3 events",
      site.publisher[locale],
      site.licences.url,
      "?a=1&b=2",
    ];
    for (const words of said) expect(seen).toContain(words);
  });

  it("has room for the chart and what stands beneath it", () => {
    const height = Number(document.documentElement.getAttribute("height"));
    const ys = [...document.querySelectorAll("text")].map((each) => Number(each.getAttribute("y")));
    expect(document.documentElement.getAttribute("viewBox")?.endsWith(` ${String(height)}`)).toBe(true);
    expect(height).toBeGreaterThan(600);
    expect(Math.max(...ys)).toBeLessThan(height);
    expect(Math.max(...ys)).toBeGreaterThan(500);
  });

  it("needs nothing from elsewhere, and has every colour written out", () => {
    expect(file).not.toMatch(/var\(|url\(|@import|@font-face|xlink|\bsrc=|<script|<image|<use/u);
    expect(text("style")).toMatch(/\.picture \.words \{ fill: #[0-9a-f]{6}; \}/u);
  });
});
