import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Window } from "../timeline/window.ts";
import type { ChartEvent } from "./chart-event.ts";
import { dayNumber, dayOf, startOf } from "./days.ts";
import { timeline } from "./fixtures/arbitraries.ts";
import { event, options, within } from "./fixtures/events.ts";
import { lensOf, most, through, WHOLE, windowOf, type Zoomable } from "./lens.ts";
import { plan } from "./plan.ts";
import { stripPlan } from "./strip.ts";

const both = (events: readonly ChartEvent[]): Zoomable[] => [
  plan(events, options({ scale: "fitted" })),
  plan(events, options({ scale: "true", width: 560 })),
  stripPlan(events, { ...options(), width: 340 }),
];

const spanOf = ({ scale: { bands } }: Zoomable) => ({ first: bands[0]?.from ?? 0, last: bands.at(-1)?.to ?? 0 });

/** A scale, and days of it at least three apart. */
const cases = timeline
  .chain((events) => fc.constantFrom(...both(events)))
  .filter((zoomable) => spanOf(zoomable).last - spanOf(zoomable).first >= 2)
  .chain((zoomable) => {
    const { first, last } = spanOf(zoomable);
    const from = fc.integer({ min: first, max: last - 2 });
    return from.chain((day) =>
      fc.tuple(fc.constant(zoomable), fc.constant(day), fc.integer({ min: day + 2, max: last })),
    );
  });

describe("lensOf(plan, window) and windowOf(plan, lens)", () => {
  test("lead from any window of three days or more to itself, without the sides that shut nothing out", () => {
    fc.assert(
      fc.property(cases, ([zoomable, from, to]) => {
        const { first, last } = spanOf(zoomable);
        const lens = lensOf(zoomable, { from: dayOf(from), to: dayOf(to) });
        expect(windowOf(zoomable, lens)).toEqual({
          ...(from > first && { from: dayOf(from) }),
          ...(to < last && { to: dayOf(to) }),
        });
      }),
      { numRuns: 300 },
    );
  });

  test("fill the plot with the window, edge to edge", () => {
    fc.assert(
      fc.property(cases, ([zoomable, from, to]) => {
        const { first, last } = spanOf(zoomable);
        const { plot, scale } = zoomable;
        const { x } = through(lensOf(zoomable, { from: dayOf(from), to: dayOf(to) }), scale);
        if (from > first) expect(x(startOf(dayOf(from)))).toBeCloseTo(plot.start, 4);
        if (to < last) expect(x(startOf(dayOf(to + 1)))).toBeCloseTo(plot.start + plot.size, 4);
      }),
    );
  });

  test("give three days at least, wherever a gesture leads", () => {
    const lenses = fc.tuple(
      fc.double({ min: 1, max: 5000, noNaN: true }),
      fc.double({ min: -0.2, max: 1.2, noNaN: true }),
    );
    fc.assert(
      fc.property(cases, lenses, ([zoomable], [k, part]) => {
        const { plot } = zoomable;
        const { first, last } = spanOf(zoomable);
        const { from, to } = windowOf(zoomable, { k, shift: plot.start - k * (plot.start + part * plot.size) });
        if (from !== undefined && to !== undefined) expect(dayNumber(to) - dayNumber(from)).toBeGreaterThanOrEqual(2);
        for (const day of [from, to]) {
          if (day === undefined) continue;
          expect(dayNumber(day)).toBeGreaterThanOrEqual(first - 1);
          expect(dayNumber(day)).toBeLessThanOrEqual(last + 1);
        }
      }),
    );
  });

  const story = [event("a", within("2012-03-01")), event("b", within("2012-05-20", "2012-05-23"))];
  const [chart] = both(story);
  if (chart === undefined) throw new Error("no chart");

  it.each<[why: string, Window, Window]>([
    ["everything", {}, {}],
    ["the whole span, which shuts nothing out", { from: "2012-03-01", to: "2012-05-23" }, {}],
    ["more than there is", { from: "1999-01-01", to: "2099-01-01" }, {}],
    ["what begins in a gap", { from: "2012-04-01" }, { from: "2012-04-01" }],
    ["what ends in one", { to: "2012-04-01" }, { to: "2012-04-01" }],
    [
      "the last day alone, of which no more is shown than what comes after",
      { from: "2012-05-23" },
      { from: "2012-05-23" },
    ],
    ["the first day alone", { to: "2012-03-01" }, { to: "2012-03-01" }],
    ["days after all others, which stay after them", { from: "2050-01-01", to: "2050-01-09" }, { from: "2012-05-24" }],
    ["days before all others", { to: "1999-01-01" }, { to: "2012-02-29" }],
  ])("shows %s", (_, window, shown) => {
    expect(windowOf(chart, lensOf(chart, window))).toEqual(shown);
  });

  test("everything is at its base position, even where there is nothing", () => {
    expect(lensOf(chart, {})).toBe(WHOLE);
    const [empty] = both([]);
    if (empty !== undefined)
      expect([lensOf(empty, { from: "2012-05-01" }), windowOf(empty, WHOLE)]).toEqual([WHOLE, {}]);
  });
});

describe("most(plan)", () => {
  it("shows three days of the narrowest panel", () => {
    fc.assert(
      fc.property(timeline, (events) => {
        for (const { plot, scale } of both(events)) {
          const k = most({ plot, scale });
          const columns = scale.bands
            .filter(({ is }) => is === "panel")
            .map(({ from, to, size }) => (k * size) / (to - from + 1));
          if (k > 1) expect(Math.min(...columns)).toBeCloseTo(plot.size / 3, 6);
        }
      }),
    );
  });

  it("is 1 where there is nothing", () => {
    const [empty] = both([]);
    expect(empty && most(empty)).toBe(1);
  });
});

test("through(lens, scale) is k times the place and the shift, there and back", () => {
  const { scale } = plan([event("a", within("2012-03-01")), event("b", within("2012-05-20"))], options());
  const seen = through({ k: 3, shift: -200 }, scale);
  const time = startOf("2012-04-11");
  expect(seen.x(time)).toBe(3 * scale.x(time) - 200);
  expect(Math.abs(seen.invert(seen.x(time)) - time)).toBeLessThan(60_000);
  expect(seen.bands[1]?.start).toBeCloseTo((seen.bands[0]?.start ?? 0) + (seen.bands[0]?.size ?? 0), 9);
});
