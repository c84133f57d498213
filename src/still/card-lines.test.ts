import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { widthOf } from "../compile/measure.ts";
import { NASTY_TITLES, nastyTitle } from "../export/fixtures/nasty.ts";
import { cutLines, oneLine, type Setting } from "./card-lines.ts";
import { roughly } from "./fixtures/cards.ts";

/** Twenty letters a line. */
const setting: Setting = { width: 20 * 0.53 * 10, size: 10, weight: 400, measure: roughly };
const textsOf = (lines: readonly { readonly text: string }[]): string[] => lines.map(({ text }) => text);

describe("cutLines(text, most, setting, tail)", () => {
  it.each([
    ["An envoy in town", 2, "", ["An envoy in town"]],
    ["An envoy in the capital for days", 2, "", ["An envoy in the", "capital for days"]],
    ["An envoy in the capital for four days", 1, "", ["An envoy in the…"]],
    ["Agency K; Agency L; Agency M", 1, " · 3", ["Agency K… · 3"]],
    ["Who says so, and when?", 1, " · 3", ["Who says so… · 3"]],
    ["Keepers, and lamps, and", 1, "", ["Keepers, and lamps…"]],
    ["A keeper has seen a lamp", 2, "", ["A\u00a0keeper has", "seen a\u00a0lamp"]],
    ["", 2, "", []],
  ])("sets %j in at most %i lines, with %j never left out", (text, most, tail, expected) => {
    expect(textsOf(cutLines(text, most, setting, tail))).toEqual(expected);
  });

  it("breaks a word that is longer than a line, at letters, and leaves out what has no room", () => {
    const lines = cutLines("x".repeat(5_000), 2, setting);
    expect(lines).toHaveLength(2);
    expect(lines.map(({ text }) => text).join("")).toMatch(/^x{30,}…$/u);
  });

  it("cuts 5,000 letters at a word, with an ellipsis", () => {
    const lines = cutLines("هدنة ".repeat(1_000), 4, { ...setting, measure: widthOf, width: 1072, size: 38 });
    expect(lines).toHaveLength(4);
    expect(lines.map(({ text }) => text).join(" ")).toMatch(/^(?:هدنة )+هدنة…$/u);
  });

  it("cuts nothing that is one letter to a reader", () => {
    const family = "👩‍👩‍👧‍👦";
    expect(textsOf(cutLines(family.repeat(300), 1, setting)).join("")).toMatch(new RegExp(`^(?:${family})+…$`, "u"));
  });

  it("keeps whatever anybody writes within its lines and its width", () => {
    fc.assert(
      fc.property(
        nastyTitle,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom("", " · 3 articles"),
        (text, most, tail) => {
          const lines = cutLines(text, most, { ...setting, width: 400 }, tail);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const { width } of lines) expect(width).toBeLessThanOrEqual(400.001);
          expect(lines.map((line) => line.text).join(" ")).toContain(tail.trim());
        },
      ),
      { numRuns: 200, examples: NASTY_TITLES.map(([title]) => [title, 2, " · 3 articles"]) },
    );
  });
});

describe("oneLine(text, sizes, setting)", () => {
  it.each([
    ["twenty letters, about", 10],
    ["thirty letters, or about as many", 6],
    ["many more letters than fit in one line, whatever their size is", 5],
  ])("sets %j smaller only as far as it must", (text, size) => {
    const line = oneLine(text, { size: 10, least: 5 }, { ...setting, width: 112 });
    expect(line.size).toBe(size);
    expect(line.lines).toHaveLength(1);
    expect(line.lines[0]?.width).toBeLessThanOrEqual(112);
  });
});
