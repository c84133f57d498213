import { describe, expect, it } from "vitest";
import { aside, back } from "./markup.ts";

describe("aside(html)", () => {
  it.each([
    ['<p style="margin:0">style="x"</p>', '<p data-styles="margin:0">style="x"</p>', "of tags, not of texts"],
    ['&lt;iframe style="border:0"&gt;', '&lt;iframe style="border:0"&gt;', "what was escaped is text"],
    ['<iframe src="x"\nstyle="border:0">', '<iframe src="x" data-styles="border:0">', "on a line of its own"],
    ['<p data-style="x">', '<p data-style="x">', "another attribute is another"],
    ["", "", "nothing"],
  ])("makes of %j: %j (%s)", (html, expected) => {
    expect(aside(html)).toBe(expected);
  });

  it("is undone by back", () => {
    const html = '<figure><img src="x" style="max-width:100%"></figure><p>style="y"</p>';
    expect(back(aside(html))).toBe(html);
  });
});
