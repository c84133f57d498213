import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { allowed, element, text } from "./xml.ts";

const { DOMParser } = new JSDOM().window;

describe("allowed(text)", () => {
  const TEXTS: readonly (readonly [string, string, string])[] = [
    ["a\u0000\u0001\u000B\u001Fb", "ab", "no document may have control characters"],
    ["\t\n\r", "\t\n\r", "these three it may"],
    ["\uFFFE\uFFFF\uFFFD", "\uFFFD", "two are no characters, the third stands for what could not be read"],
    ["half \uD800", "half \uFFFD", "half a pair could not be read"],
    ["😀 هدنة", "😀 هدنة", "whole pairs and all other scripts are text"],
  ];
  it.each(TEXTS)("makes %j of it %j, since %s", (given, expected) => {
    expect(allowed(given)).toBe(expected);
  });
});

describe("element(name, attributes, ...children)", () => {
  it("is read back as it was put in, by a parser that refuses what is not well-formed", () => {
    const value = `<b> & "quoted" 'so' ]]> &amp;\r\n\tend`;
    const { markup } = element("a", { b: value, c: undefined }, value, element("i", {}), text("é"));
    const root = new DOMParser().parseFromString(markup, "application/xml").documentElement;
    expect(root.getAttribute("b")).toBe(value);
    expect(root.hasAttribute("c")).toBe(false);
    expect(root.firstChild?.nodeValue).toBe(value);
    expect(root.querySelector("i")?.childNodes).toHaveLength(0);
    expect(root.lastChild?.nodeValue).toBe("é");
  });
});
