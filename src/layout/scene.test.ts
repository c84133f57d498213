/** Other stories than ours: the chart stays a chart. */
import { describe, expect, it } from "vitest";
import type { ChartEvent } from "./chart-event.ts";
import { dayNumber, dayOf } from "./days.ts";
import { event, lasted, LANES, options, within } from "./fixtures/events.ts";
import { collisions, overEdges } from "./fixtures/rectangles.ts";
import { STEPS } from "./frame.ts";
import { scene } from "./scene.ts";
import { strip } from "./strip.ts";

const many = (count: number, make: (index: number) => ChartEvent) =>
  Array.from({ length: count }, (_, index) => make(index));
const later = (days: number) => dayOf(dayNumber("2003-01-05") + days);

const STORIES: Readonly<Record<string, readonly ChartEvent[]>> = {
  nothing: [],
  "one event": [event("a", within("2012-05-17"))],
  "five events on one day": many(5, (index) => event(`e${index}`, within("2012-05-17"))),
  "300 events in one lane": many(300, (index) => event(`e${index}`, within(later(index * 3)))),
  "nine lanes": many(27, (index) => event(`e${index}`, within(later(index * 4)), { kind: LANES[index % 9] ?? "one" })),
  "ten years": many(40, (index) => event(`e${index}`, within(later(index * 91)))),
  "nothing but open starts": many(6, (index) => event(`e${index}`, within(null, later(index * 40)))),
  "labels of one and of 28 letters": [
    event("a", within("2012-05-17"), { label: "A" }),
    event("b", within("2012-05-18"), { label: "Abcdefghijklmnopqrstuvwxyzab" }),
    event("c", within("2012-08-18"), { label: "Abcdefghijklmnopqrstuvwxyzab" }),
  ],
  "Arabic labels": many(8, (index) => event(`e${index}`, within(later(index * 9)), { label: "الحارس يصل إلى الصخرة" })),
};

describe.each(Object.entries(STORIES))("a story of %s", (_, events) => {
  it.each(STEPS)("has nothing in the way of anything at %i px, and a mark for each", (width) => {
    for (const scale of ["fitted", "true"] as const) {
      const drawn = scene(events, options({ width, scale }));
      expect(collisions(drawn)).toEqual([]);
      expect(overEdges(drawn)).toEqual([]);
      expect(drawn.marks.map(({ event: id }) => id)).toEqual(events.map(({ id }) => id));
      expect(JSON.stringify(drawn)).not.toMatch(/null|NaN/u);
    }
  });

  it("fits on the strip of a phone", () => {
    const drawn = strip(events, { ...options(), width: 358 });
    expect(drawn.height).toBe(56);
    expect(drawn.marks).toHaveLength(events.length);
    for (const { x, y } of drawn.marks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(358);
      expect(y).toBeLessThan(drawn.bottom);
    }
  });
});

describe("scene(events, options)", () => {
  const tick = event("tick", within("2012-05-17"), { kind: "background", role: "background", glyph: "tick" });
  const trip = event("trip", within(null, "2012-05-18"), {
    thread: "rescue",
    others: [{ date: within("2012-05-20"), name: "other" }],
  });
  const stay = event("stay", lasted("2012-05-19", "2012-05-21"), { kind: "two", thread: "rescue" });
  const drawn = scene([tick, trip, stay], options({ threads: new Map([["rescue", "The rescue"]]) }));

  it("draws two tellings that contradict one another as two marks with a double line", () => {
    const marks = drawn.marks.filter(({ event: id }) => id === "trip");
    expect(marks.map(({ key, second, name }) => [key, second, name])).toEqual([
      ["trip", false, "Trip, made: trip"],
      ["trip~1", true, "other"],
    ]);
    expect(drawn.joins.map(({ key, event: id }) => [key, id])).toEqual([["trip~1", "trip"]]);
  });

  it("draws a thin line through the stages of one story", () => {
    expect(drawn.threads.map(({ id, title, points }) => [id, title, points.length])).toEqual([
      ["rescue", "The rescue", 2],
    ]);
  });

  it("keeps the background as ticks with their number, or opens it into a lane", () => {
    expect(drawn.background?.ticks.map(({ event: id }) => id)).toEqual(["tick"]);
    expect(drawn.background?.count.text).toBe("1 event");
    expect(drawn.background?.ticks.map(({ dagger }) => dagger)).toEqual([undefined]);
    const outside = scene([{ ...tick, outside: within("2012-05-18") }, trip, stay], options());
    expect(outside.background?.ticks.map(({ dagger }) => dagger)).toEqual([true]);
    const opened = scene([tick, trip, stay], options({ background: true }));
    expect(opened.background).toBeUndefined();
    expect(opened.lanes.map(({ id }) => id)).toEqual(["one", "two", "background"]);
    expect(opened.marks.find(({ key }) => key === "tick")?.label).toBeUndefined();
  });

  it("shades on the overview the very days that the panels show", () => {
    expect(drawn.overview.shades.map(({ id }) => id)).toEqual(drawn.panels.map(({ id }) => id));
  });
});
