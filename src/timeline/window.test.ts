import { describe, expect, it } from "vitest";
import { isWithin, type Known, type Window } from "./window.ts";

describe("isWithin(known, window)", () => {
  const span: Known = { earliest: "2012-05-17", latest: "2012-05-20" };
  const CASES: readonly (readonly [why: string, known: Known, window: Window, is: boolean])[] = [
    ["everything is in the window of everything", { earliest: null, latest: null }, {}, true],
    ["what no day bounds is in no other", { earliest: null, latest: null }, { from: "2012-01-01" }, false],
    ["the first day of a window counts", span, { from: "2012-05-20" }, true],
    ["the day before it does not", span, { from: "2012-05-21" }, false],
    ["the last day of a window counts", span, { to: "2012-05-17" }, true],
    ["the day after it does not", span, { to: "2012-05-16" }, false],
    [
      "an open start is no sign of having been there",
      { earliest: null, latest: "2012-05-18" },
      { to: "2012-05-01" },
      false,
    ],
    ["its known bound stands for both", { earliest: null, latest: "2012-05-18" }, { from: "2012-05-18" }, true],
    ["nor is an open end", { earliest: "2012-05-18", latest: null }, { from: "2012-05-19" }, false],
  ];
  it.each(CASES)("%s", (_, known, window, is) => {
    expect(isWithin(known, window)).toBe(is);
  });
});
