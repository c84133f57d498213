import { describe, expect, it } from "vitest";
import { apart, balanced } from "./runs.ts";

describe("apart(text, locale)", () => {
  it.each([
    ["en", "on 17 May", "on 17 May"],
    ["en", "of علي أحمد, 5 May", "of \u2067\u200fعلي أحمد\u2069, 5 May"],
    ["en", "علي، أحمد", "\u2067\u200fعلي\u2069، \u2067\u200fأحمد\u2069"],
    ["ar", "هدنة 17–20", "هدنة 17–20"],
    ["ar", "في 2012-05-17 و2012-05", "في \u20662012-05-17\u2069 و\u20662012-05\u2069"],
    ["ar", "القرار S/2016/846 أمام BBC News، غدًا", "القرار \u2066S/2016/846\u2069 أمام \u2066BBC News\u2069، غدًا"],
    ["ar", "من https://timeline.example/x.", "من \u2066https://timeline.example/x\u2069."],
  ] as const)("in %s, %s has its foreign runs apart", (locale, text, expected) => {
    expect(apart(text, locale)).toBe(expected);
  });
});

describe("balanced(text)", () => {
  it.each([
    ["a\u2067b\u2069", "a\u2067b\u2069"],
    ["a\u2069b", "ab"],
    ["\u2066\u2068a", "\u2066\u2068a\u2069\u2069"],
    ["\u202ea\u202c", "a"],
    ["\u2067a\u2069\u2069\u2066", "\u2067a\u2069\u2066\u2069"],
  ])("%j is made %j, so that it ends where it ends", (text, expected) => {
    expect(balanced(text)).toBe(expected);
  });
});
