import { describe, expect, it } from "vitest";
import { allowed, baseOf } from "./bases.ts";

const SITE = "https://timeline.example/";

describe("baseOf(script)", () => {
  it.each([
    [`${SITE}embed/v1.js`, SITE],
    [`${SITE}tl/embed/v1.0.0.js?x#y`, `${SITE}tl/`],
    [`${SITE}embed/v2.js`, undefined],
    [`${SITE}embed/v1.js.png`, undefined],
    [`${SITE}x.js?embed/v1.js`, undefined],
    [`${SITE}x.js?/embed/v1.js`, undefined],
    ["data:text/javascript,/embed/v1.js", undefined],
    ["", undefined],
  ])("of %j is %j", (script, base) => {
    expect(baseOf(script)).toBe(base);
  });
});

describe("allowed(address, bases)", () => {
  it.each([
    `${SITE}tl/embed/v1/en/?embed=a1`,
    `HTTPS://TIMELINE.example:443/tl/frozen/x.html`,
    `${SITE}tl/a/../embed/v1/en/`,
  ])("lets %s through", (address) => {
    expect(allowed(address, [`${SITE}tl/`])?.href).toMatch(/^https:\/\/timeline\.example\/tl\/(?:embed|frozen)\//u);
  });

  it.each([
    `${SITE}embed/v1/en/`,
    `${SITE}tl/../embed/v1/en/`,
    `${SITE}tl\\..\\embed/`,
    `${SITE}tl/%2e%2e/embed/`,
    "http://timeline.example/tl/embed/",
    "https://timeline.example:8443/tl/embed/",
    "https://timeline.example.evil.example/tl/embed/",
    "https://timeline.example@evil.example/tl/embed/",
    "https://user:word@timeline.example/tl/embed/",
    "//timeline.example/tl/embed/",
    "javascript:alert(1)//https://timeline.example/tl/",
    "data:text/html,https://timeline.example/tl/",
    "/tl/embed/v1/en/",
    "",
  ])("refuses %s, which is not of the site", (address) => {
    expect(allowed(address, [`${SITE}tl/`])).toBeUndefined();
  });

  it("allows nothing where it is not known whose script it is", () => {
    expect(allowed(`${SITE}embed/`, [])).toBeUndefined();
  });
});
