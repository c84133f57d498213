/** The chart under a lens. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isWithin, type Window } from "../timeline/window.ts";
import type { ChartEvent } from "./chart-event.ts";
import { stories, windows } from "./fixtures/arbitraries.ts";
import { event, lasted, options, within } from "./fixtures/events.ts";
import { outOfView, touching } from "./fixtures/rectangles.ts";
import { lensOf, most, WHOLE, type Lens } from "./lens.ts";
import { plan, type Plan, type SceneOptions } from "./plan.ts";
import type { Mark, Scene } from "./scene-types.ts";
import { scene, sceneAt } from "./scene.ts";
import { planIn } from "./sight.ts";
import { centreOf } from "./site.ts";

const looks: fc.Arbitrary<Partial<SceneOptions>> = fc.record({
  width: fc.constantFrom(1100, 760, 560),
  scale: fc.constantFrom("fitted" as const, "true" as const),
  background: fc.boolean(),
  brush: fc.constant(true),
});

/** Somewhere between everything and as near as is of use. */
const places = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

const lensAt = (planned: Plan, [near, along]: readonly [number, number]): Lens => {
  const { plot } = planned;
  const k = most(planned) ** near;
  return { k, shift: plot.start - k * plot.start - along * plot.size * (k - 1) };
};

/** What is drawn of any timeline under any lens. */
function holds(check: (seen: Scene, planned: Plan, lens: Lens) => void, numRuns = 60): void {
  fc.assert(
    fc.property(stories, looks, places, (events, look, place) => {
      const planned = plan(events, options(look));
      const lens = lensAt(planned, place);
      check(sceneAt(planned, lens), planned, lens);
    }),
    { numRuns },
  );
}

const ids = ({ marks, background }: Scene): string[] =>
  [...marks.filter(({ second }) => !second), ...(background?.ticks ?? [])].map((each) => each.event).sort();

describe("sceneAt(plan, lens)", () => {
  test("draws exactly the events that the list shows for the same window", () => {
    fc.assert(
      fc.property(stories, looks, windows, (events, look, window) => {
        const planned = plan(events, options(look));
        const shown = events.filter(
          ({ date, outside }) => isWithin(date, window) || (outside !== undefined && isWithin(outside, window)),
        );
        const drawn = sceneAt(planned, lensOf(planned, window));
        expect(ids(drawn)).toEqual(
          shown
            .filter((each) => centreOf(each) !== undefined)
            .map(({ id }) => id)
            .sort(),
        );
        expect(new Set(drawn.marks.map(({ key }) => key)).size).toBe(drawn.marks.length);
      }),
      { numRuns: 150 },
    );
  });

  test("draws nothing beyond the edges of the plot", () => {
    holds((seen, _, { k }) => {
      // The static chart may have the name of a month that is wider than its panel.
      if (k > 1) expect(outOfView(seen)).toEqual([]);
      expect(JSON.stringify(seen)).not.toMatch(/null|NaN/u);
    });
  });

  test("lets no label touch a mark, a label or the edge of a panel", () => {
    holds((seen) => {
      expect(touching(seen)).toEqual([]);
    });
  });

  test("moves nothing from top to bottom, so that no row jumps", () => {
    holds((seen, planned) => {
      const whole = sceneAt(planned);
      const heights = ({ height, plot, lanes, overview, background }: Scene) => ({
        height,
        plot,
        lanes,
        overview: { ...overview, brush: undefined },
        background: [background?.top, background?.size],
      });
      expect(heights(seen)).toEqual(heights(whole));
      const rows = new Map(whole.marks.map(({ key, y }) => [key, y]));
      for (const { key, y } of seen.marks) expect(y).toBe(rows.get(key));
    }, 20);
  });

  test("puts every mark k times as far and shifted, or at the edge beyond which that is", () => {
    holds((seen, planned, { k, shift }) => {
      const whole = new Map(sceneAt(planned).marks.map((mark) => [mark.key, mark]));
      const [start, end] = [seen.plot.start, seen.plot.start + seen.plot.size];
      for (const mark of seen.marks) {
        // A stay no wider than a glyph, or cut, has its middle elsewhere.
        if (mark.capsule) continue;
        const own = k * (whole.get(mark.key)?.x ?? NaN) + shift;
        if (mark.beyond === undefined) expect(mark.x).toBeCloseTo(own, 5);
        else
          expect([mark.x, own < start, own > end]).toEqual(
            mark.beyond === "start" ? [start, true, false] : [end, false, true],
          );
      }
    });
  });

  test("sets a label, on the way, by how far apart days are, never by where one has panned to", () => {
    const from = ({ x, label }: Mark) => label && { x: label.x - x, y: label.y, anchor: label.anchor };
    fc.assert(
      fc.property(
        stories,
        looks,
        places,
        fc.double({ min: -200, max: 200, noNaN: true }),
        (events, look, place, by) => {
          const planned = planIn(plan(events, options(look)), { top: 0, bottom: 1e6 });
          const lens = lensAt(planned, place);
          const panned = new Map(
            sceneAt(planned, { ...lens, shift: lens.shift + by }).marks.map((mark) => [mark.key, mark]),
          );
          for (const mark of sceneAt(planned, lens).marks) {
            const other = panned.get(mark.key);
            if (!mark.label || !other?.label || mark.capsule) continue;
            expect(from(other)?.x).toBeCloseTo(from(mark)?.x ?? NaN, 5);
            expect([from(other)?.y, from(other)?.anchor]).toEqual([from(mark)?.y, from(mark)?.anchor]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test("sets a label, at rest, where it can be seen if it has a side where it can", () => {
    const days = ["2012-05-10", "2012-05-14", "2012-05-18", "2012-05-25"].map((day) =>
      event(day, within(day), { label: "As many words as a day has room for" }),
    );
    const planned = plan(days, options({ width: 1100 }));
    const lens = lensOf(planned, { from: "2012-05-13", to: "2012-05-18" });
    const labelIn = (each: Plan) => sceneAt(each, lens).marks.find(({ key }) => key === "2012-05-18")?.label;
    expect(labelIn(planIn(planned, { top: 0, bottom: 1e6 })), "after its mark, and so beyond the edge").toBeUndefined();
    expect(labelIn(planned)).toBeDefined();
  });

  test("is the static chart without a lens, brush or no brush", () => {
    fc.assert(
      fc.property(stories, looks, (events, look) => {
        const { overview, ...seen } = sceneAt(plan(events, options(look)), WHOLE);
        const { overview: still, ...rest } = scene(events, options({ ...look, brush: false }));
        expect(seen).toEqual(rest);
        expect(still.brush).toBeUndefined();
        expect({ ...still, brush: overview.brush }).toEqual(overview);
      }),
      { numRuns: 20 },
    );
  });
});

const EVENTS: readonly ChartEvent[] = [
  event("wide", within("2012-04-20", "2012-05-14"), { label: "Some day", thread: "story" }),
  event("stay", lasted("2012-05-08", "2012-05-12"), { label: "Five days", kind: "two", thread: "story" }),
  event("one", within("2012-05-12"), {
    label: "One day",
    kind: "three",
    thread: "story",
    others: [{ date: within("2012-05-18"), name: "another" }],
  }),
  event("known", within(null, "2012-05-13"), { label: "Outside", outside: within("2012-05-11"), kind: "four" }),
  event("later", within("2012-05-20", null), { label: "Open", kind: "five" }),
  event("june", within("2012-06-15"), { label: "June", kind: "five" }),
];

function seenIn(window: Window, look: Partial<SceneOptions> = {}): Scene {
  const planned = plan(EVENTS, options({ threads: new Map([["story", "A story"]]), ...look }));
  return sceneAt(planned, lensOf(planned, window));
}

const markIn = (drawn: Scene, key: string): Mark => {
  const mark = drawn.marks.find((each) => each.key === key);
  if (mark === undefined) throw new Error(`missing mark: ${key}`);
  return mark;
};

describe("at the edges of the plot", () => {
  const MAY = { from: "2012-05-10", to: "2012-05-15" };
  const drawn = seenIn(MAY);
  const [start, end] = [drawn.plot.start, drawn.plot.start + drawn.plot.size];

  it("keeps an event whose place is outside but whose days are not, at the edge, without words", () => {
    const wide = markIn(drawn, "wide");
    expect([wide.x, wide.beyond, wide.label, wide.dagger]).toEqual([start, "start", undefined, undefined]);
    expect(wide.whisker).toMatchObject({ start, startCut: true, startOpen: false });
    expect(wide.whisker).not.toHaveProperty("endCut");
  });

  it("cuts a stay, and puts its mark into the middle of what is left", () => {
    const { capsule, x, beyond } = markIn(drawn, "stay");
    expect(capsule?.start).toBe(start);
    expect(x).toBeCloseTo(start + (capsule?.size ?? 0) / 2, 6);
    expect(beyond).toBeUndefined();
  });

  it("leaves out a second telling whose place is outside, and its double line with it", () => {
    expect(drawn.marks.map(({ key }) => key)).not.toContain("one~1");
    expect(drawn.joins).toEqual([]);
    expect(seenIn({ from: "2012-05-10", to: "2012-05-19" }).joins.map(({ key }) => key)).toEqual(["one~1"]);
  });

  it("leads a thread from mark to mark, also to one at the edge", () => {
    expect(drawn.threads[0]?.points).toEqual(
      ["wide", "stay", "one"].map((key) => ({ x: markIn(drawn, key).x, y: markIn(drawn, key).y })),
    );
  });

  it("cuts a thread where its next mark is out of sight, and leaves one out that has no mark in sight", () => {
    const [cut] = seenIn({ from: "2012-05-11", to: "2012-05-13" }).threads;
    const later = seenIn({ from: "2012-05-15", to: "2012-05-30" });
    expect(cut?.points[0]?.x).toBe(start);
    expect(later.threads).toEqual([]);
  });

  it("cuts panels, and keeps the days that are seen", () => {
    const [panel, ...others] = drawn.panels;
    expect([panel?.start, panel?.days.map(({ number }) => number), others]).toEqual([start, ["10", "11", "12"], []]);
    expect((panel?.start ?? 0) + (panel?.size ?? 0)).toBeLessThan(end);
  });

  it("keeps the name of a month over its days when its first is out of sight", () => {
    expect(drawn.panels[0]?.headings.map(({ text, x }) => [text, x])).toEqual([["May 2012", start]]);
  });
});

describe("the true scale", () => {
  const far = [event("a", within("2010-01-05")), event("b", within("2012-05-20"))];
  const planned = plan(far, options({ scale: "true" }));
  const drawn = (window: Window) => sceneAt(planned, lensOf(planned, window));

  it("has months in between as there is room for them, and the month one is in at the edge", () => {
    const texts = (window: Window) => drawn(window).axis.flatMap(({ text }) => text?.text ?? []);
    expect(texts({})).not.toContain("Apr 2011");
    expect(texts({ from: "2011-03-10", to: "2011-06-20" })).toEqual(["Mar 2011", "Apr 2011", "May 2011", "June 2011"]);
    expect(texts({ from: "2011-04-10", to: "2011-04-20" })).toEqual(["Apr 2011"]);
  });

  it("numbers the days of no panel as well, once each has room", () => {
    expect(drawn({}).days).toBeUndefined();
    expect(drawn({ from: "2011-03-10", to: "2011-09-20" }).days).toBeUndefined();
    const near = drawn({ from: "2011-04-10", to: "2011-04-14" });
    expect(near.days?.map(({ number, labelled }) => [number, labelled])).toEqual(
      ["10", "11", "12", "13", "14"].map((number) => [number, true]),
    );
  });
});

describe("with time fitted to more events than are drawn", () => {
  const look = { fit: EVENTS } as const;
  const all = scene(EVENTS, options());

  it("leaves every day where it is while some are filtered out", () => {
    const some = scene(EVENTS.slice(1, 3), options(look));
    expect(some.panels).toEqual(all.panels);
    expect(some.lanes.map(({ id }) => id)).toEqual(["two", "three"]);
    expect(some.marks.map(({ key, x }) => [key, x])).toEqual(
      all.marks.filter(({ event: id }) => id === "stay" || id === "one").map(({ key, x }) => [key, x]),
    );
  });

  it("is still a chart without any: its days, the overview, no lanes, and a height", () => {
    const none = scene([], options({ ...look, brush: true }));
    expect(none.panels).toEqual(all.panels);
    expect([none.lanes, none.marks]).toEqual([[], []]);
    expect(none.plot.height).toBe(40);
    expect(none.overview.height).toBeGreaterThanOrEqual(24);
    expect(none.overview.shades).toEqual(all.overview.shades);
  });
});

it("tells the row of the background how many of its events are within the window", () => {
  const ticks = ["2012-05-01", "2012-05-09", "2012-05-10"].map((day) =>
    event(day, within(day), { kind: "background", role: "background", glyph: "tick" }),
  );
  const planned = plan([...ticks, event("late", within("2012-05-20"))], options());
  const { background } = sceneAt(planned, lensOf(planned, { from: "2012-05-09" }));
  expect([background?.count.text, background?.ticks.length]).toEqual(["2 events", 2]);
});
