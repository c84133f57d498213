import { describe, expect, it } from "vitest";
import { imageStyles, plainStyles } from "./image-styles.ts";

const TOKENS = ":root { --ink: #111; --blue: #00f; } @media (prefers-color-scheme: dark) { :root { --ink: #eee; } }";

describe("plainStyles(sheets)", () => {
  it.each([
    ["a variable", ".a { fill: var(--ink); }", ".a { fill: #111; }"],
    ["the colour of a lane", ".in-b { --kind: var(--blue); }", ".in-b { color: #00f; }"],
    ["what has that colour", ".a { stroke: var(--kind); }", ".a { stroke: currentColor; }"],
    ["what only hands it down", ".a { color: var(--kind, var(--ink)); fill: none; }", ".a { fill: none; }"],
    ["a state, of which a picture has none", ".a:hover { fill: var(--ink); } .b { fill: none; }", ".b { fill: none; }"],
    ["a condition", "@media print { .a { fill: red; } .b { fill: red; } } .c { fill: none; }", ".c { fill: none; }"],
    ["a comment", "/* .a { fill: red; } */ .b { fill: none; }", ".b { fill: none; }"],
    ["the layout of a page", ".a { inline-size: 100%; overflow: visible; fill: none; }", ".a { fill: none; }"],
  ])("writes out %s", (_, css, expected) => {
    expect(plainStyles([TOKENS, css])).toBe(expected);
  });

  it("throws where a variable has no value: the picture would lack a colour and nobody would know", () => {
    expect(() => plainStyles([TOKENS, ".a { fill: var(--nonesuch); }"])).toThrow("no value for --nonesuch");
  });
});

describe("imageStyles(kind)", () => {
  it("has nothing left that resvg does not understand", () => {
    expect(imageStyles("card")).not.toMatch(/var\(|--|@|:hover|:root|:focus/u);
  });

  it("has the colours of the site by day, those of all lanes among them", () => {
    expect(imageStyles("card")).toMatch(/\.card \.paper \{ fill: #[0-9a-f]{6}; \}/u);
    expect(imageStyles("card").match(/^\.in-\w+ \{ color: #[0-9a-f]{6}; \}$/gmu)?.length).toBeGreaterThanOrEqual(9);
    expect(imageStyles("card")).toContain(".layer .mark");
    expect(imageStyles("card")).toContain(".glyph.dashed");
  });
});
