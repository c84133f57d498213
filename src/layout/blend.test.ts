import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { blend } from "./blend.ts";
import { stories } from "./fixtures/arbitraries.ts";
import { event, options, within } from "./fixtures/events.ts";
import { lensOf } from "./lens.ts";
import { plan } from "./plan.ts";
import type { Mark, Scene } from "./scene-types.ts";
import { scene, sceneAt } from "./scene.ts";

/** Two scenes of one width that a reader can get from one to the other of: another scale, fewer events, a window. */
const pairs: fc.Arbitrary<readonly [Scene, Scene]> = fc
  .tuple(stories, fc.integer({ min: 1, max: 4 }), fc.boolean(), fc.boolean())
  .map(([events, every, background, zoomed]) => {
    const look = { fit: events, brush: true, width: 760 };
    const some = plan(
      events.filter((_, index) => index % every === 0),
      options({ ...look, scale: "true", background }),
    );
    return [
      scene(events, options(look)),
      sceneAt(some, zoomed ? lensOf(some, { from: "2008-01-01", to: "2013-01-01" }) : undefined),
    ];
  });

const places = ({ marks, lanes, panels, gaps, joins, overview, height, plot }: Scene, like: Scene) => {
  const has = <Item>(items: readonly Item[], key: (item: Item) => string) => new Set(items.map(key));
  const [markKeys, laneIds] = [has(like.marks, ({ key }) => key), has(like.lanes, ({ id }) => id)];
  const [panelIds, gapIds] = [has(like.panels, ({ id }) => id), has(like.gaps, ({ id }) => id)];
  const [joinKeys, smallKeys] = [has(like.joins, ({ key }) => key), has(like.overview.marks, ({ key }) => key)];
  return {
    height,
    plot,
    marks: marks.filter(({ key }) => markKeys.has(key)).map(({ key, x, y }) => [key, x, y]),
    lanes: lanes.filter(({ id }) => laneIds.has(id)).map(({ id, top, size }) => [id, top, size]),
    panels: panels.filter(({ id }) => panelIds.has(id)).map(({ id, start, size }) => [id, start, size]),
    gaps: gaps.filter(({ id }) => gapIds.has(id)).map(({ id, start, size }) => [id, start, size]),
    joins: joins.filter(({ key }) => joinKeys.has(key)),
    overview: overview.marks.filter(({ key }) => smallKeys.has(key)).map(({ key, x, y }) => [key, x, y]),
    tops: [overview.top, overview.height],
  };
};

describe("blend(from, to, part)", () => {
  test("begins where the first has what both have", () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const begun = blend(from, to, 0);
        expect(places(begun, from)).toEqual(places(from, to));
        expect(JSON.stringify(begun)).not.toMatch(/null|NaN/u);
      }),
      { numRuns: 60 },
    );
  });

  test("ends as the second, itself", () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        expect(blend(from, to, 1)).toBe(to);
      }),
      { numRuns: 5 },
    );
  });

  test("has all along what the second has, in its words", () => {
    const words = (drawn: Scene) => [
      drawn.marks.map(({ key, name, label, glyph }) => [key, name, label?.lines.map(({ text }) => text), glyph]),
      drawn.lanes.map(({ name, lines }) => [name, lines.map(({ text }) => text)]),
      drawn.panels.map(({ id, headings, days }) => [id, headings.map(({ text }) => text), days.map(({ day }) => day)]),
      drawn.gaps.map(({ id, title }) => [id, title]),
      [drawn.overview.brush?.from.text, drawn.overview.months.length, drawn.axis],
    ];
    fc.assert(
      fc.property(pairs, fc.double({ min: 0, max: 1, noNaN: true }), ([from, to], part) => {
        expect(words(blend(from, to, part))).toEqual(words(to));
      }),
      { numRuns: 60 },
    );
  });

  it("hangs labels, daggers and lanes’ names where they will be, beside what moves", () => {
    const known = event("a", within("2012-05-17", "2012-05-18"), { outside: within("2012-05-17") });
    const others = [event("b", within("2012-05-17")), event("c", within("2013-05-17"), { kind: "two" })];
    const [from, to] = [scene([...others, known], options()), scene([known], options({ scale: "true" }))];
    const half = blend(from, to, 0.5);
    const beside = ({ marks: [mark] }: Scene) => {
      const { x, y, label, dagger }: Partial<Mark> = mark ?? {};
      return [
        (label?.x ?? 0) - (x ?? 0),
        (label?.lines[0]?.y ?? 0) - (y ?? 0),
        (dagger?.x ?? 0) - (x ?? 0),
        (dagger?.y ?? 0) - (y ?? 0),
      ].map((by) => Math.round(by * 1000));
    };
    expect(half.marks.map(({ key }) => key)).toEqual(["a"]);
    expect(half.marks[0]?.x).toBeCloseTo(
      ((from.marks.find(({ key }) => key === "a")?.x ?? 0) + (to.marks[0]?.x ?? 0)) / 2,
      6,
    );
    expect(beside(half)).toEqual(beside(to));
  });

  it("moves days with their panel where the first has none of them", () => {
    const story = [event("a", within("2012-05-11")), event("b", within("2019-05-17"))];
    const [fitted, trueOne] = [scene(story, options()), scene(story, options({ scale: "true" }))];
    expect(trueOne.panels[0]?.days).toEqual([]);
    const [panel] = blend(trueOne, fitted, 0.5).panels;
    expect([panel?.days[0]?.start, panel?.days[0]?.size]).toEqual([panel?.start, panel?.size]);
  });
});
