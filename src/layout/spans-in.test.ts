import { describe, expect, it } from "vitest";
import type { ChartEvent } from "./chart-event.ts";
import { dayNumber } from "./days.ts";
import { event, lasted, options, within } from "./fixtures/events.ts";
import { STEPS } from "./frame.ts";
import { plan } from "./plan.ts";
import { sceneAt } from "./scene.ts";
import { leastGap, spansIn, stopsIn } from "./spans-in.ts";

const YEAR = { from: dayNumber("2015-08-01"), to: dayNumber("2016-09-05") };
const august = event("august", within("2015-08-01", "2015-08-31"));
const days = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });

describe("spansIn(events, gap)", () => {
  it.each<[string, ChartEvent, number]>([
    ["some day of a month", august, 1],
    ["what lasted", event("stay", lasted("2016-08-01", "2016-08-03")), 1],
    [
      "a second telling, which is a mark too",
      { ...event("x", within("2016-09-06")), others: [{ date: august.date, name: "x" }] },
      1,
    ],
    ["not a day, which has no whisker", event("day", within("2016-08-04")), 0],
    ["not an open end, which fades", event("open", within(null, "2016-08-04")), 0],
    ["not what goes on in a panel", event("over", within("2016-08-20", "2016-09-10")), 0],
    ["not what stands on a day from outside", { ...august, outside: within("2015-08-04") }, 0],
    ["not ticks, which have no whisker", { ...august, role: "background" }, 0],
  ])("are %s", (_, each, count) => {
    expect(spansIn([each], YEAR)).toHaveLength(count);
  });

  it("do not overlap, and come in order of time", () => {
    const events = [
      event("c", within("2016-02-10", "2016-02-12")),
      event("b", within("2015-08-20", "2015-09-03")),
      august,
    ];
    expect(spansIn(events, YEAR)).toEqual([days("2015-08-01", "2015-08-31"), days("2016-02-10", "2016-02-12")]);
  });
});

describe("leastGap(spans)", () => {
  it("is nothing without spans, and for each as much as is seen of it", () => {
    expect([[], [YEAR], [YEAR, YEAR]].map((spans) => leastGap(spans))).toEqual([0, 34, 62]);
    expect(leastGap([YEAR], 14)).toBe(20);
  });
});

describe("stopsIn(gap, spans, size)", () => {
  const gap = { from: 100, to: 199 };
  it.each([
    ["one at the beginning", [{ from: 100, to: 109 }], [[10, 0.28]]],
    ["one at the end", [{ from: 190, to: 199 }], [[90, 0.72]]],
    [
      "one that has room by its days",
      [{ from: 150, to: 189 }],
      [
        [50, 0.5],
        [90, 0.9],
      ],
    ],
    [
      "two",
      [
        { from: 100, to: 109 },
        { from: 120, to: 124 },
      ],
      [
        [10, 0.28],
        [20, 0.332],
        [25, 0.612],
      ],
    ],
    ["one that is all of it", [gap], []],
    ["more than there is room for", [100, 110, 120, 130].map((from) => ({ from, to: from + 1 })), []],
  ])("are of %s", (_, spans, expected) => {
    const stops = stopsIn(gap, spans, 100).map(({ days, part }) => [days, Math.round(part * 1000) / 1000]);
    expect(stops).toEqual(expected);
  });
});

it.each(STEPS)(
  "some day of a month does not look like a day where a year before the days is squeezed, at %i px",
  (width) => {
    const known = ["2016-09-06", "2016-10-16", "2016-12-15"].map((day) => event(day, within(day)));
    const { marks } = sceneAt(plan([august, ...known], options({ width })));
    const { x = 0, whisker } = marks.find(({ key }) => key === "august") ?? {};
    expect(x - (whisker?.start ?? x)).toBeGreaterThan(13);
    expect((whisker?.end ?? x) - x).toBeGreaterThan(13);
  },
);
