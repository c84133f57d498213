import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { Direction } from "../i18n/locale.ts";
import type { Scene } from "../layout/scene-types.ts";
import { chart, holder, strip } from "./chart.ts";
import { liveSample, shiftedSample } from "./sample-live.ts";
import { sample, sampleStrip } from "./sample.ts";

const DIRECTIONS: readonly Direction[] = ["ltr", "rtl"];

/** A page with the markup of a scene, as the build leaves it: no element of it has been drawn here. */
function pageOf(scene: Scene) {
  const made = new JSDOM("<!doctype html>").window.document.body;
  chart(holder(made), scene);
  const { window } = new JSDOM(made.innerHTML);
  const { body } = window.document;
  const draw = (next: Scene): void => {
    chart(holder(body), next);
  };
  /** What a drawing touches: the attribute, or the kind of change, and the class of the element. */
  const touched = (next: Scene): string[] => {
    const observer = new window.MutationObserver(() => undefined);
    observer.observe(body, { attributes: true, childList: true, characterData: true, subtree: true });
    draw(next);
    const records = observer.takeRecords();
    observer.disconnect();
    return records.map(({ attributeName, type, target }) => `${attributeName ?? type} of ${classOf(target)}`);
  };
  return { body, draw, touched };
}

const classOf = (node: Node): string =>
  "className" in node && node instanceof Object ? ((node as Element).getAttribute("class") ?? "") : "text";

const markupOf = (scene: Scene): string => pageOf(scene).body.innerHTML;

/** The same things, none of which says or looks what it did. */
function changed(scene: Scene): Scene {
  const { background, overview } = scene;
  return {
    ...scene,
    type: { ...scene.type, label: 15, note: 12 },
    panels: scene.panels.map((panel) => ({
      ...panel,
      headings: panel.headings.map((each) => ({ ...each, text: "Mai 2012", width: 70 })),
      days: panel.days.map((day) => ({ ...day, number: `0${day.number}`, labelled: true })),
    })),
    gaps: scene.gaps.map((gap) => ({ ...gap, where: "after", lines: gap.lines.slice(1) })),
    marks: scene.marks.map(({ capsule, whisker, dagger, label, ...mark }) => ({
      ...mark,
      colour: "violet",
      drawn: mark.drawn === "crossed" ? "solid" : "crossed",
      glyph: "bar",
      href: "/elsewhere/",
      name: `Otherwise: ${mark.name}`,
      ...(!capsule && { capsule: { start: mark.x - 30, size: 60 } }),
      ...(whisker && { whisker: { ...whisker, end: whisker.end + 9, startOpen: !whisker.startOpen, fade: 20 } }),
      ...(dagger && { dagger: { ...dagger, x: dagger.x + 2 } }),
      ...(label && { label: { ...label, lines: label.lines.slice(0, 1), x: label.x + 4 } }),
    })),
    ...(background && {
      background: { ...background, reach: 7, ticks: background.ticks.map((tick) => ({ ...tick, name: "Otherwise" })) },
    }),
    overview: {
      ...overview,
      lines: [],
      marks: overview.marks.map((each) => ({ ...each, colour: "violet", x: each.x + 1 })),
    },
  };
}

/** All that a drawing can be asked for one after the other, in no order that a reader would take. */
const scenes = (direction: Direction): Scene[] => {
  const bare = { ...sample(direction), background: undefined } as unknown as Scene;
  return [
    liveSample(direction),
    { ...bare, marks: [], joins: [], threads: [], gaps: [], panels: [], lanes: [] },
    shiftedSample(direction, 33.335),
    liveSample(direction),
    changed(liveSample(direction)),
    changed(sample(direction)),
    changed(sample(direction === "ltr" ? "rtl" : "ltr")),
    { ...sample(direction), type: { ...sample(direction).type, label: 15 } },
    {
      ...sample(direction),
      scale: "true",
      gaps: [],
      axis: [{ x: 120, text: { text: "May 2012", x: 123, y: 14 } }, { x: 260 }],
    },
    { ...liveSample(direction), marks: liveSample(direction).marks.toReversed() },
    sample(direction),
  ];
};

describe.each(DIRECTIONS)("chart(holder, scene), %s", (direction) => {
  it("touches nothing when it is drawn again, so that a frame in which nothing moves costs nothing", () => {
    for (const scene of scenes(direction)) {
      const { touched } = pageOf(scene);
      expect(touched(scene)).toEqual([]);
      expect(touched(scene)).toEqual([]);
    }
  });

  it("draws each of many scenes as if no other had been there, byte for byte, and the first one last", () => {
    const { body, draw } = pageOf(sample(direction));
    for (const scene of scenes(direction)) {
      draw(scene);
      expect(body.innerHTML).toBe(markupOf(scene));
    }
    expect(body.innerHTML).toBe(markupOf(sample(direction)));
  });

  it("moves four layers and nothing else when everything is shifted", () => {
    const { touched } = pageOf(shiftedSample(direction, -20));
    expect(touched(shiftedSample(direction, -31.7)).sort()).toEqual([
      "transform of layer background",
      "transform of layer joins",
      "transform of layer marks",
      "transform of layer threads",
    ]);
  });

  it("changes one attribute of a mark that has merely moved", () => {
    const { marks, ...rest } = sample(direction);
    const { touched } = pageOf({ ...rest, marks });
    const down = marks.map(({ dagger, label, ...mark }, index) => {
      const by = index === 0 ? 26 : 0;
      return {
        ...mark,
        y: mark.y + by,
        ...(dagger && { dagger }),
        ...(label && { label: { ...label, lines: label.lines.map((line) => ({ ...line, y: line.y + by })) } }),
      };
    });
    expect(touched({ ...rest, marks: down })).toEqual(["transform of at"]);
  });

  it("leaves alone what the live page puts on it: states, the stop of Tab, a class, a brush on top", () => {
    const { body, draw } = pageOf(sample(direction));
    const svg = body.querySelector("svg");
    const stay = body.querySelector('.mark[data-id="stay"]');
    const brush = svg?.appendChild(svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "g"));
    brush?.setAttribute("class", "brush");
    svg?.classList.add("moving");
    for (const name of ["data-lit", "data-selected", "data-dim"]) stay?.setAttribute(name, "");
    stay?.setAttribute("tabindex", "0");
    const before = body.innerHTML;
    for (const scene of scenes(direction).filter(({ marks }) => marks.length > 0)) {
      draw(scene);
      expect(svg?.lastElementChild).toBe(brush);
      expect(body.querySelector('.mark[data-id="stay"]')).toBe(stay);
    }
    expect(body.innerHTML).toBe(before);
  });

  it("leaves marks out of sight as they are, and makes up for it once it is drawn without", () => {
    const { body, draw } = pageOf(sample(direction));
    const { marks, joins, threads, background, ...rest } = liveSample(direction);
    const low = (mark: Scene["marks"][number]) => (mark.event === "stay" ? { ...mark, y: 800 } : mark);
    const whole = { ...rest, height: 900, marks: marks.map(low), joins, threads, ...(background && { background }) };
    draw(whole);
    const stay = body.querySelector('.mark[data-id="stay"]');
    const before = stay?.innerHTML;
    const seen = whole.marks.filter(({ y }) => y < 200).map((mark) => ({ ...mark, x: mark.x + 7 }));
    draw({ ...rest, height: 900, marks: seen, joins: [], threads: [], sight: { top: 0, bottom: 200 } });
    expect(stay?.isConnected && stay.innerHTML).toBe(before);
    expect(stay?.hasAttribute("data-away")).toBe(true);
    expect(body.querySelectorAll(".mark:not([data-away])").length).toBe(seen.length);
    expect(body.innerHTML).not.toBe(markupOf(whole));
    draw(whole);
    expect(body.innerHTML).toBe(markupOf(whole));
  });

  it("points outwards beside whatever stands at an edge, and gives a cut line no end there", () => {
    const { body } = pageOf(liveSample(direction));
    const dOf = (selector: string) => body.querySelector(selector)?.getAttribute("d");
    const [atLeft, atRight] = direction === "ltr" ? ["before", "after"] : ["after", "before"];
    // From the middle of a glyph inwards, with the tip towards it.
    expect(dOf(`[data-id="${atLeft}"] .beyond`)).toBe("M15.5-4.5l-4.5 4.5 4.5 4.5");
    expect(dOf(`[data-id="${atRight}"] .beyond`)).toBe("M-15.5-4.5l4.5 4.5-4.5 4.5");
    expect(body.querySelectorAll(".tick .beyond").length).toBe(1);
    expect(body.querySelectorAll('[data-id="stay"] .beyond').length).toBe(0);
    const ticks = (id: string) => dOf(`[data-id="${id}"] .whisker`)?.match(/v10/gu)?.length ?? 0;
    expect([ticks("before"), ticks("after"), ticks("through")]).toEqual([1, 1, 0]);
  });

  it("numbers the days that have no panel", () => {
    const { body } = pageOf(liveSample(direction));
    expect([...body.querySelectorAll(".numbers")].map((text) => text.textContent)).toEqual(["1", "1", "3"]);
    expect(body.querySelectorAll(".panels > .days").length).toBe(1);
  });
});

describe("the window on the overview", () => {
  /** Left and right edges, from the left. */
  const edges = (body: Element, selector: string): number[][] =>
    [...body.querySelectorAll(selector)]
      .map((rect) => [Number(rect.getAttribute("x")), Number(rect.getAttribute("width"))])
      .map(([x = 0, width = 0]) => [x, x + width]);

  it.each([
    [
      "ltr",
      [
        [100, 150],
        [350, 480],
      ],
      [150, 350],
    ],
    [
      "rtl",
      [
        [330, 380],
        [0, 130],
      ],
      [130, 330],
    ],
  ] as const)("veils what is not shown above, %s, with a handle at either end", (direction, veiled, selected) => {
    const { body } = pageOf(liveSample(direction));
    expect(edges(body, ".window .veil")).toEqual(veiled);
    expect(edges(body, ".window .selected")).toEqual([selected]);
    const handles = [...body.querySelectorAll(".window .handle")].map((handle) => handle.getAttribute("transform"));
    const [first, last] = direction === "ltr" ? selected : selected.toReversed();
    expect(handles).toEqual([`translate(${first} 208)`, `translate(${last} 208)`]);
    expect([...body.querySelectorAll(".handle-day")].map((text) => text.textContent)).toEqual([
      "1 May 2012",
      "1 Aug. 2012",
    ]);
  });

  it("has no veil where all is shown", () => {
    const { overview, ...rest } = liveSample("ltr");
    const { brush, start, size } = overview;
    const { body } = pageOf({ ...rest, overview: { ...overview, ...(brush && { brush: { ...brush, start, size } }) } });
    expect(body.querySelectorAll(".window").length).toBe(1);
    expect(body.querySelectorAll(".veil").length).toBe(0);
  });

  it("is not there where nothing can be zoomed", () => {
    expect(pageOf(sample("ltr")).body.querySelectorAll(".window").length).toBe(0);
  });
});

describe("strip(holder, scene)", () => {
  it("leaves what others put on top of it there, whatever enters late", () => {
    const { body } = new JSDOM("<!doctype html>").window.document;
    const full = sampleStrip("ltr");
    strip(holder(body), { ...full, panels: [], gaps: [], marks: [] });
    const svg = body.querySelector("svg");
    const brush = svg?.appendChild(svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "g"));
    strip(holder(body), full);
    expect(svg?.lastElementChild).toBe(brush);
    expect(svg?.querySelectorAll(".mini").length).toBe(full.marks.length);
  });
});
