import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventOf, viewOf } from "../embed/fixtures/embedded.ts";
import { snippet } from "../embed/snippet.ts";
import { translate } from "../i18n/strings.ts";
import { shownAs } from "./code-box.ts";

describe("shownAs(code)", () => {
  it.each([
    ["https://timeline.example/", "https://timeline.example/"],
    ["A title\n- one < two\n- three", "A title\n- one < two\n- three"],
    ["<p>A <b>truce</b></p>", "<p>A <b>truce</b></p>"],
    ["<ul><li>\u2067\u200fهدنة\u2069</li></ul>", "<ul><li>\u2067\u200f\nهدنة\u2069\n</li></ul>"],
    ['<p lang="ar">هدنة <a href="x">17</a></p>', '<p lang="ar">\nهدنة \n<a href="x">\n17\n</a></p>'],
  ])("shows %j as %j", (code, shown) => {
    expect(shownAs(code)).toBe(shown);
  });

  it("is undone by taking the breaks away, so that what is copied by hand is the code to the letter", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("safe", "iframe", "image"), fc.boolean(), (title, kind, alone) => {
        const embedded = alone ? eventOf("ar", title) : viewOf(9, { title });
        const code = snippet(kind, embedded, { token: "a1" }, translate(embedded.locale)) ?? "";
        expect(shownAs(code).replaceAll("\n", "")).toBe(code);
      }),
    );
  });
});
