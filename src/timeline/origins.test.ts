import { describe, expect, it } from "vitest";
import { articles, independent, isCopied } from "./origins.ts";

const claim = (source: string, paragraph: number, origin: string) => ({ source, paragraph, origin });
const why = { en: "", ar: "" };
const COPIER = { id: "b", copies: [{ paragraph: 1, of: { source: "a", paragraph: 2 }, why }] };

describe("independent(claims, sources)", () => {
  it("counts one agency once, though two articles relay it", () => {
    expect(independent([claim("a", 1, "wire"), claim("b", 2, "wire")], [])).toBe(1);
  });

  it("counts two origins in one article as two reports of one article", () => {
    const claims = [claim("a", 1, "minister"), claim("a", 2, "wire")];
    expect([articles(claims), independent(claims, [])]).toEqual([1, 2]);
  });

  it("leaves out what an article took over from another, so that altering a text adds no witness", () => {
    const claims = [claim("a", 2, "voice-a"), claim("b", 1, "voice-b")];
    expect([articles(claims), independent(claims, [COPIER])]).toEqual([2, 1]);
  });

  it("counts what the copying article says in a paragraph of its own", () => {
    expect(independent([claim("a", 2, "voice-a"), claim("b", 3, "voice-b")], [COPIER])).toBe(2);
  });

  it("never says that nobody reported what is known from copies alone", () => {
    expect(independent([claim("b", 1, "voice-b")], [COPIER])).toBe(1);
  });
});

describe("isCopied(claim, sources)", () => {
  it("goes by the paragraph, since the rest of the article may be its own", () => {
    expect(isCopied(claim("b", 1, "x"), [COPIER])).toBe(true);
    expect(isCopied(claim("b", 2, "x"), [COPIER])).toBe(false);
  });
});
