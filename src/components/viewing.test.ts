import { createHash } from "node:crypto";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { hashOf, VIEWING } from "./viewing.ts";

describe("VIEWING", () => {
  it.each([
    ["https://timeline.example/?kind=visit", "viewing"],
    ["https://timeline.example/", ""],
    ["https://timeline.example/#list", ""],
    ["https://timeline.example/?", ""],
  ])('marks a page at %s as "%s", so that only what is asked for is waited for', (url, expected) => {
    const { window } = new JSDOM(`<script>${VIEWING}</script>`, { url, runScripts: "dangerously" });
    expect(window.document.documentElement.className).toBe(expected);
  });
});

describe("hashOf(script)", () => {
  it("is what a policy wants", async () => {
    expect(await hashOf(VIEWING)).toBe(`sha256-${createHash("sha256").update(VIEWING).digest("base64")}`);
  });
});
