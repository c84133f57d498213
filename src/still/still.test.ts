import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { chart, holder, strip } from "../draw/chart.ts";
import { liveSample } from "../draw/sample-live.ts";
import { sample, sampleStrip } from "../draw/sample.ts";
import type { Mark } from "../layout/scene-types.ts";
import type { Direction } from "../i18n/locale.ts";
import { still, stillStrip } from "./still.ts";

const DIRECTIONS: readonly Direction[] = ["ltr", "rtl"];
const bodyOf = (markup: string): HTMLElement => new JSDOM(markup).window.document.body;

describe.each(DIRECTIONS)("still(scene), %s", (direction) => {
  const markup = still(sample(direction));

  it.each([
    ["sample", sample],
    ["live", liveSample],
  ] as const)("is what it was, as a picture one can open: %s", async (name, scene) => {
    // A file of its own wants the namespace that HTML gives by itself, the styles, and a line for each element.
    const styles = ["styles/tokens.css", "draw/chart.css"].map((css) => `<?xml-stylesheet href="../../${css}"?>\n`);
    const picture = (styles.join("") + still(scene(direction)))
      .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
      .replaceAll(/(?=<(?:g|a|path|rect|text)\b)/gu, "\n");
    await expect(picture).toMatchFileSnapshot(`snapshots/${name}-${direction}.svg`);
  });

  it("changes nothing when it is drawn again into its own markup, as a browser will", () => {
    const body = bodyOf(markup);
    const before = body.innerHTML;
    chart(holder(body), sample(direction));
    expect(body.innerHTML).toBe(before);
    chart(holder(body), sample(direction));
    expect(body.innerHTML).toBe(before);
  });

  it("draws any other scene over it as if nothing had been there", () => {
    const body = bodyOf(markup);
    const other = sample(direction);
    const few = {
      ...other,
      marks: other.marks.slice(1).map((mark) => ({ ...mark, whisker: undefined, label: undefined }) as unknown as Mark),
      gaps: [],
      panels: other.panels.slice(0, 1),
    };
    chart(holder(body), few);
    expect(body.innerHTML).toBe(still(few));
    chart(holder(body), other);
    expect(body.innerHTML).toBe(markup);
  });

  it("keeps the elements of an event, so that focus and transitions live on", () => {
    const body = bodyOf(markup);
    const stay = body.querySelector('[data-id="stay"]');
    chart(holder(body), { ...sample(direction), marks: sample(direction).marks.toReversed() });
    expect(body.querySelector('[data-id="stay"]')).toBe(stay);
  });

  it("links each event once by its whole name, and hides the rest from whoever listens", () => {
    const body = bodyOf(markup);
    const links = [...body.querySelectorAll("a")];
    const heard = links.filter((link) => link.getAttribute("aria-hidden") !== "true");
    expect(heard.map((link) => link.getAttribute("href"))).toEqual([
      "/events/stay/",
      "/events/some-day/",
      "/events/known-outside/",
      "/events/told-twice/",
      "/events/rain/",
    ]);
    expect(heard.every((link) => (link.getAttribute("aria-label") ?? "").includes(", "))).toBe(true);
    expect(links.filter((link) => !heard.includes(link)).map((link) => link.getAttribute("tabindex"))).toEqual(["-1"]);
    expect(body.querySelectorAll("title, [style], style, script").length).toBe(0);
  });

  it("escapes what looks like markup", () => {
    expect(markup).toContain("Due &lt;soon&gt; &amp; far");
    expect(bodyOf(markup).querySelector("soon")).toBeNull();
  });

  it("is the same in a document that has drawn something else", () => {
    stillStrip(sampleStrip("rtl"));
    expect(still(sample(direction))).toBe(markup);
  });
});

/** How far the groups that an element is in have moved it along time. */
function moved(element: Element | null): number {
  if (element === null) return 0;
  const [, x = "0"] = /translate\((-?[\d.]+)/u.exec(element.getAttribute("transform") ?? "") ?? [];
  return Number(x) + moved(element.parentElement);
}

const hundredths = (number: number): number => Math.round(number * 100) / 100;

/** Where an element is by its own `x` and the groups round it. */
const placeOf = (element: Element): number => hundredths(Number(element.getAttribute("x")) + moved(element));

const places = (body: HTMLElement): { at: number; size: number }[] =>
  [...body.querySelectorAll("rect")].map((rect) => ({ at: placeOf(rect), size: Number(rect.getAttribute("width")) }));

describe("the mirror", () => {
  it("puts every rectangle of the one direction where its reflection lies in the other", () => {
    const [left, right] = [bodyOf(still(sample("ltr"))), bodyOf(still(sample("rtl")))];
    const { width } = sample("ltr");
    expect(places(left).length).toBeGreaterThan(5);
    expect(places(right)).toEqual(places(left).map(({ at, size }) => ({ at: hundredths(width - at - size), size })));
  });

  it("reflects texts and keeps their anchors, which follow the direction of writing", () => {
    const [left, right] = DIRECTIONS.map((direction) =>
      [...bodyOf(still(sample(direction))).querySelectorAll("text[x], tspan")].map((text) => ({
        text: text.textContent,
        x: placeOf(text),
        anchor: text.closest("text")?.getAttribute("text-anchor"),
      })),
    );
    expect(right).toEqual(left?.map((each) => ({ ...each, x: hundredths(sample("ltr").width - each.x) })));
  });
});

describe.each(DIRECTIONS)("stillStrip(strip), %s", (direction) => {
  it("is not read out and changes nothing when it is drawn again", () => {
    const body = bodyOf(stillStrip(sampleStrip(direction)));
    const before = body.innerHTML;
    expect(body.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
    strip(holder(body), sampleStrip(direction));
    expect(body.innerHTML).toBe(before);
  });
});
