import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isWithin } from "../timeline/window.ts";
import { stories, windows } from "./fixtures/arbitraries.ts";
import { event, options, within } from "./fixtures/events.ts";
import { lensOf } from "./lens.ts";
import { centreOf } from "./site.ts";
import { strip, stripAt, stripPlan } from "./strip.ts";

const OPTIONS = { ...options(), width: 340 };

describe("stripAt(plan, lens)", () => {
  test("has the events within the window that it shows, like the chart and the list, and none of it beyond its ends", () => {
    fc.assert(
      fc.property(stories, windows, (events, window) => {
        const planned = stripPlan(events, OPTIONS);
        const drawn = stripAt(planned, lensOf(planned, window));
        const shown = events.filter(
          (each) =>
            centreOf(each) !== undefined &&
            (isWithin(each.date, window) || (each.outside !== undefined && isWithin(each.outside, window))),
        );
        expect(drawn.marks.filter(({ key, event: id }) => key === id).map(({ event: id }) => id)).toEqual(
          shown.map(({ id }) => id),
        );
        const extents = [
          ...drawn.panels,
          ...drawn.gaps,
          ...drawn.marks.flatMap(({ x, whisker, capsule }) =>
            [{ start: x, size: 0 }, whisker ?? [], capsule ?? []].flat(),
          ),
        ];
        if (Object.keys(window).length > 0 && drawn.marks.length < events.length)
          for (const { start, size } of extents) {
            expect(start).toBeGreaterThanOrEqual(8 - 1e-6);
            expect(start + size).toBeLessThanOrEqual(332 + 1e-6);
          }
        expect([drawn.height, drawn.width, drawn.top, drawn.bottom]).toEqual([56, 340, 2, 40]);
      }),
      { numRuns: 80 },
    );
  });

  it("names a panel by the month that is seen of it, in the middle of that", () => {
    const days = Array.from({ length: 40 }, (_, index) =>
      event(`e${index}`, within(`2012-0${4 + Math.floor(index / 20)}-${10 + (index % 20)}`)),
    );
    const planned = stripPlan([...days, event("z", within("2013-01-01"))], OPTIONS);
    const [panel] = stripAt(planned, lensOf(planned, { from: "2012-05-10", to: "2012-05-20" })).panels;
    expect(panel?.text?.text).toBe("May 2012");
    const fromFirst = stripAt(planned, lensOf(planned, { from: "2012-05-01", to: "2012-05-20" }));
    expect(fromFirst.panels[0]?.text?.text).toBe("May 2012");
    expect(panel?.text?.x).toBeCloseTo((panel?.start ?? 0) + (panel?.size ?? 0) / 2, 6);
  });

  it("names all months of a panel where that leaves room to the others, or else its first", () => {
    const days = [event("a", within("2012-08-30")), event("b", within("2012-09-06"))];
    const textsAt = (width: number, events = days): (string | undefined)[] =>
      strip(events, { ...OPTIONS, width }).panels.map(({ text }) => text?.text);
    expect(textsAt(340)).toEqual(["Aug–Sept 2012"]);
    expect(textsAt(340, [event("a", within("2012-08-30")), event("b", within("2012-08-31"))])).toEqual(["Aug 2012"]);
    const many = [...days, event("c", within("2013-07-01"))];
    expect(textsAt(400, many)).toEqual(["Aug–Sept 2012", "July 2013"]);
    expect(textsAt(130, many)).toEqual(["Aug 2012", "July 2013"]);
  });

  it("leaves time where it is while some events are filtered out", () => {
    const events = [event("a", within("2012-05-01")), event("b", within("2013-05-01"))];
    const some = strip(events.slice(1), { ...OPTIONS, fit: events });
    expect(some.panels).toEqual(strip(events, OPTIONS).panels);
    expect(some.marks.map(({ key }) => key)).toEqual(["b"]);
  });
});
