import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { BackgroundTick } from "../layout/scene-types.ts";
import { chart, holder } from "./chart.ts";
import { CROSSES } from "./glyphs.ts";
import { sample } from "./sample.ts";

function drawn(more: Partial<BackgroundTick>): Element | null {
  const scene = sample("ltr");
  const { background } = scene;
  if (background === undefined) throw new Error("a sample without a background");
  const ticks = background.ticks.slice(0, 1).map((tick) => ({ ...tick, ...more }));
  const { body } = new JSDOM("<!doctype html>").window.document;
  chart(holder(body), { ...scene, background: { ...background, ticks } });
  return body.querySelector(".tick");
}

describe("ticks(layer, mirror)", () => {
  it("has a † above a day that no article gives, and none otherwise", () => {
    expect(drawn({ dagger: true })?.querySelector(".dagger")?.textContent).toBe("†");
    expect(drawn({})?.querySelector(".dagger")).toBeNull();
  });

  it("crosses out what was denied, with a slant: a level stroke would make it a †", () => {
    expect(drawn({ drawn: "crossed" })?.querySelector(".cross")?.getAttribute("d")).toBe(CROSSES.tick);
    expect(drawn({ drawn: "solid" })?.querySelector(".cross")).toBeNull();
    expect(CROSSES.tick).not.toMatch(/[Hh]/u);
  });
});
