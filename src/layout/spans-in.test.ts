import { describe, expect, it } from "vitest";
import type { ChartEvent } from "./chart-event.ts";
import { dayNumber } from "./days.ts";
import { event, lasted, options, within } from "./fixtures/events.ts";
import { STEPS } from "./frame.ts";
import { plan } from "./plan.ts";
import { sceneAt } from "./scene.ts";
import { leastGap } from "./spans-in.ts";

const AUGUST = { from: dayNumber("2016-08-01"), to: dayNumber("2016-09-05") };
const inAugust = event("august", within("2016-08-01", "2016-08-31"));

describe("leastGap(events, gap)", () => {
  it.each<[string, ChartEvent, number]>([
    ["the more the less of it a span is", inAugust, 33],
    ["and no more than so much", event("three", within("2016-08-01", "2016-08-03")), 96],
    ["as much for what lasted", event("stay", lasted("2016-08-01", "2016-08-31")), 33],
    ["nothing for a day, which has no whisker", event("day", within("2016-08-04")), 0],
    ["nothing for an open end, which fades", event("open", within(null, "2016-08-04")), 0],
    ["nothing for what goes on in a panel", event("over", within("2016-08-20", "2016-09-10")), 0],
    ["nothing for what stands on a day from outside", { ...inAugust, outside: within("2016-08-04") }, 0],
    ["nothing for ticks, which have no whisker", { ...inAugust, role: "background" }, 0],
  ])("is %s", (_, each, expected) => {
    expect(Math.round(leastGap([each], AUGUST))).toBe(expected);
  });

  it("heeds a second telling, which is a mark too", () => {
    const told = { ...event("told", within("2016-09-06")), others: [{ date: inAugust.date, name: "Another telling" }] };
    expect(Math.round(leastGap([told], AUGUST))).toBe(33);
  });
});

it.each(STEPS)(
  "some day of a month does not look like a day where time before the days is squeezed, at %i px",
  (width) => {
    const days = ["2016-09-06", "2016-10-16", "2016-12-15"].map((day) => event(day, within(day)));
    const { marks } = sceneAt(plan([inAugust, ...days], options({ width })));
    const { x = 0, whisker } = marks.find(({ key }) => key === "august") ?? {};
    expect((whisker?.start ?? x) - x).toBeLessThan(-13);
    expect((whisker?.end ?? x) - x).toBeGreaterThan(13);
  },
);
