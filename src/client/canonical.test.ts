import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../layout/days.ts";
import { spanDays } from "../timeline/days.ts";
import { LEAST_DAYS, type View } from "../timeline/view.ts";
import type { Window } from "../timeline/window.ts";
import { canonical, isBeside, widened } from "./canonical.ts";
import { WORLD } from "./fixtures/world.ts";

const { span } = WORLD;
const day = fc.oneof(
  fc.integer({ min: 15_390, max: 15_500 }).map(dayOf),
  fc.constantFrom("0000-01-01", "9999-12-31", "2012-03-01", "2012-05-20", "soon", ""),
);
const window: fc.Arbitrary<Window> = fc.record({ from: day, to: day }, { requiredKeys: [] });

describe("widened(window, span)", () => {
  const CASES: readonly (readonly [Window, Window, string])[] = [
    [{}, {}, "an open window is everything"],
    [{ from: "2012-04-01", to: "2012-04-03" }, { from: "2012-04-01", to: "2012-04-03" }, "three days are enough"],
    [{ from: "2012-04-02", to: "2012-04-02" }, { from: "2012-04-01", to: "2012-04-03" }, "a day gets its neighbours"],
    [{ from: "2012-04-02", to: "2012-04-03" }, { from: "2012-04-01", to: "2012-04-03" }, "two days get the day before"],
    [{ from: "2012-04-09", to: "2012-04-01" }, { from: "2012-04-01", to: "2012-04-09" }, "the ends are put in order"],
    [{ from: "2012-03-01", to: "2012-04-01" }, { to: "2012-04-01" }, "nothing is before the first day"],
    [{ from: "2012-04-01", to: "2012-05-20" }, { from: "2012-04-01" }, "nothing is after the last day"],
    [{ from: "0000-01-01", to: "9999-12-31" }, {}, "more than everything is everything"],
    [{ from: "2012-05-20" }, { from: "2012-05-18" }, "the last day gets two before it, as none are behind"],
    [{ to: "2012-03-01" }, { to: "2012-03-03" }, "the first day gets two after it, as none are before"],
    [{ from: "2050-01-01" }, {}, "beside everything there is nothing to see"],
    [{ from: "2050-01-01", to: "2060-01-01" }, {}, "beside everything there is nothing to see"],
    [{ to: "1999-01-01" }, {}, "beside everything there is nothing to see"],
    [{ from: "soon", to: "2012-04-09" }, { to: "2012-04-09" }, "what is no day is no side"],
  ];
  it.each(CASES)("makes %j %j, since %s", (before, after) => {
    expect(widened(before, span)).toEqual(after);
  });

  it.each([
    ["0000-01-01", { to: "0000-01-03" }],
    ["9999-12-31", { from: "9999-12-29" }],
  ])("writes no day that cannot be written, around %s", (edge, expected) => {
    expect(widened({ from: edge, to: edge })).toEqual(expected);
  });

  it("leaves everything open where everything is less than three days", () => {
    expect(widened({ from: "2012-05-17" }, { from: "2012-05-17", to: "2012-05-18" })).toEqual({});
  });

  it("always leaves three days or more in order, and nothing to be widened again", () => {
    fc.assert(
      fc.property(window, (before) => {
        const after = widened(before, span);
        expect(spanDays(after.from ?? span.from, after.to ?? span.to)).toBeGreaterThanOrEqual(LEAST_DAYS);
        expect(isBeside(after, span)).toBe(false);
        expect(widened(after, span)).toEqual(after);
      }),
    );
  });
});

describe("canonical(view, limits)", () => {
  it("leaves out what is the default, since the same view would have two addresses", () => {
    const view: View = {
      scale: "fitted",
      mode: "hide",
      months: "both",
      exact: false,
      background: false,
      q: " ",
      kind: [],
    };
    expect(canonical(view, WORLD)).toEqual({});
  });

  it("keeps what is not", () => {
    const view: View = {
      scale: "true",
      mode: "dim",
      months: "gulf",
      exact: true,
      background: true,
      q: "x",
      event: "fog",
    };
    expect(canonical(view, WORLD)).toEqual(view);
  });

  it("puts ids in order, each once", () => {
    expect(canonical({ kind: ["watch", "repair", "watch"] }, WORLD)).toEqual({ kind: ["repair", "watch"] });
  });

  it("changes nothing the second time", () => {
    const views: fc.Arbitrary<View> = fc.record(
      {
        kind: fc.array(fc.constantFrom("watch", "repair")),
        from: day,
        to: day,
        exact: fc.boolean(),
        q: fc.string({ unit: "binary" }),
        scale: fc.constantFrom("true" as const, "fitted" as const),
        background: fc.boolean(),
        mode: fc.constantFrom("hide" as const, "dim" as const),
        months: fc.constantFrom("levant" as const, "gulf" as const, "both" as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(views, (view) => {
        const once = canonical(view, WORLD);
        expect(canonical(once, WORLD)).toEqual(once);
      }),
    );
  });
});
