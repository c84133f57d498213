import { describe, expect, it } from "vitest";
import { nearest, oneOf } from "./nearest.ts";
import { formatIssue, formatPath, show, sortIssues } from "./issues.ts";
import { hasWord, outsideQuotes } from "./words.ts";

describe("hasWord(text, word, language)", () => {
  it.each([
    ["the heroes came", "hero", "en", false],
    ["The Hero came", "hero", "en", true],
    ["an anti-hero", "hero", "en", true],
    ["the  old\nguard", "old guard", "en", true],
    ["وبالمنارة", "منارة", "ar", true],
    ["للمنارة", "منارة", "ar", true],
    ["فالمنارة", "المنارة", "ar", true],
    ["للمنارة", "المنارة", "ar", true],
    ["المَنارةُ", "منارة", "ar", true],
    ["منارات", "منارة", "ar", false],
    ["الأبطال", "بطل", "ar", false],
    ["a.b", "a+b", "en", false],
    ["the so-called lamp", "so-called", "en", true],
  ])("in %j of %j (%s) is %j", (text, word, language, expected) => {
    expect(hasWord(text, word, language)).toBe(expected);
  });
});

describe("outsideQuotes(text)", () => {
  it.each(["«بطل»", "“hero”", '"hero"'])("blanks what %s quotes", (quoted) => {
    expect(outsideQuotes(`a ${quoted} b`).replaceAll(" ", "")).toBe("ab");
  });
});

describe("nearest(word, known)", () => {
  it("suggests nothing where nothing is near, since a wrong guess misleads", () => {
    expect(nearest("zzzz", ["visit", "truce"])).toBeUndefined();
    expect(oneOf("zzzz", ["visit", "truce"])).toBe('one of "visit", "truce"');
  });

  it("suggests the same word whatever the order of the known ones", () => {
    expect(nearest("lamps", ["lampb", "lampa"])).toBe(nearest("lamps", ["lampa", "lampb"]));
  });
});

describe("formatIssue(issue, folder)", () => {
  const issue = { file: "a.yaml", line: 3, column: 7, path: "kind", problem: "is wrong", found: '"x"', instead: '"y"' };
  it("puts place, path, fault, find and remedy in one line", () => {
    expect(formatIssue(issue, "content/")).toBe('content/a.yaml:3:7 kind: is wrong; found "x"; write "y"');
    expect(formatIssue({ ...issue, path: "", found: "" })).toBe('a.yaml:3:7 (file): is wrong; write "y"');
  });

  it("writes paths as editors count fields", () => {
    expect(formatPath([0, "claims", 1, "says", "ar"])).toBe("[0].claims[1].says.ar");
  });

  it("comes in the order of reading, each once", () => {
    const later = { ...issue, line: 10 };
    expect(sortIssues([later, issue, issue])).toEqual([issue, later]);
  });

  it("shows what cannot be seen, and no more than a line of it", () => {
    expect(show("a\u202Eb")).toBe('"aU+202Eb"');
    expect([...show("a".repeat(100))]).toHaveLength(60);
  });
});
