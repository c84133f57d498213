import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { widthOf as measure } from "../compile/measure.ts";
import type { Locale } from "../i18n/locale.ts";
import { startOf } from "./days.ts";
import { stories, windows } from "./fixtures/arbitraries.ts";
import { event, options, within } from "./fixtures/events.ts";
import { lensOf, WHOLE } from "./lens.ts";
import { plan } from "./plan.ts";
import type { PlacedText } from "./scene-types.ts";
import { sceneAt } from "./scene.ts";

const STORY = [event("a", within("2012-03-01")), event("b", within("2013-05-20", "2013-05-23"))];

const planned = (width: number, locale: Locale = "en") => plan(STORY, options({ width, locale, measure, brush: true }));

describe("the brush of a chart", () => {
  it("is all of the overview where all is seen, from the first day to the last", () => {
    const { overview } = sceneAt(planned(1100));
    expect([overview.brush?.start, overview.brush?.size]).toEqual([overview.start, overview.size]);
    expect([overview.brush?.from.text, overview.brush?.to.text]).toEqual(["1 Mar 2012", "23 May 2013"]);
    expect([overview.brush?.top, overview.brush?.height]).toEqual([overview.top, overview.height]);
  });

  it.each([
    ["en", "5 Feb 2013", "20 May 2013"],
    ["ar", "5 شباط 2013", "20 أيار 2013"],
  ] as const)("says in %s the days that it stands at", (locale, from, to) => {
    const chart = planned(760, locale);
    const { brush } = sceneAt(chart, lensOf(chart, { from: "2013-02-05", to: "2013-05-20" })).overview;
    expect([brush?.from.text, brush?.to.text]).toEqual([from, to]);
    expect(brush?.start).toBeCloseTo(chart.overview.x(startOf("2013-02-05")), 4);
    expect((brush?.start ?? 0) + (brush?.size ?? 0)).toBeCloseTo(chart.overview.x(startOf("2013-05-21")), 4);
  });

  it("follows a gesture without a jump, into the margins too", () => {
    const chart = planned(1100);
    const starts = Array.from(
      { length: 60 },
      (_, index) => sceneAt(chart, { k: 1.2, shift: -19.6 - index }).overview.brush?.start ?? 0,
    );
    for (const [index, start] of starts.slice(1).entries()) {
      const step = start - (starts[index] ?? 0);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThan(20);
    }
  });

  it("stands beside the words that are there before it, or climbs over them", () => {
    const chart = planned(560);
    const { top, lines } = sceneAt(chart).overview;
    const yOf = (from: string) => sceneAt(chart, lensOf(chart, { from })).overview.brush?.from.y;
    expect(lines[0]?.y).toBe(top - 7);
    expect(sceneAt(chart, WHOLE).overview.brush?.from.y).toBe(top - 7 - 17);
    expect(yOf("2013-04-01")).toBe(top - 7);
  });

  test("has two days that touch neither each other, nor other words, nor an edge", () => {
    const widths = fc.constantFrom(1100, 760, 560);
    fc.assert(
      fc.property(
        stories,
        windows,
        widths,
        fc.constantFrom("en" as const, "ar" as const),
        (events, window, width, locale) => {
          const chart = plan(events, options({ width, locale, measure, brush: true }));
          const { type, plot, overview } = sceneAt(chart, lensOf(chart, window));
          const { brush, lines, top } = overview;
          if (brush === undefined) throw new Error("no brush");
          const box = ({ text, x, y }: PlacedText) => ({
            x0: x,
            x1: x + measure(text) * type.note,
            y0: y - type.note,
            y1: y,
          });
          const [from, to] = [box(brush.from), box(brush.to)];
          expect(from.x0).toBeGreaterThanOrEqual(plot.start);
          expect(from.x1).toBeLessThan(to.x0);
          expect(to.x1).toBeLessThanOrEqual(plot.start + plot.size);
          expect(to.y1).toBeLessThan(top);
          expect(from.y0).toBeGreaterThan(plot.top + plot.height);
          for (const line of lines.map(box))
            expect(line.x1 < from.x0 || from.y1 < line.y0 || line.y1 < from.y0, JSON.stringify([line, from])).toBe(
              true,
            );
        },
      ),
      { numRuns: 100 },
    );
  });
});
