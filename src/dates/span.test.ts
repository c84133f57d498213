import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Length } from "./apply.ts";
import * as any from "./arbitraries.ts";
import { addDays, addMonths, daysBetween, monthBounds } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import { intervalSpan } from "./interval.ts";
import { fits } from "./length.ts";
import { hull, intersect, isFullMonth, mergeRuns, runsOf, spanOfRuns, wholeSpan } from "./runs.ts";
import { daySpan, monthSpan, qualify, windowSpan, yearSpan } from "./span.ts";
import { nextWeekday, previousWeekday, WEEKDAYS, weekdayOf, weekOf } from "./weekday.ts";

describe("day arithmetic", () => {
  it.each([
    ["2012-02-28", 1, "2012-02-29", "2012 is a leap year"],
    ["2011-02-28", 1, "2011-03-01", "2011 is not"],
    ["2011-12-31", 1, "2012-01-01", "the year ends"],
    ["2012-03-01", -1, "2012-02-29", "back over a leap day"],
    ["2012-03-25", 1, "2012-03-26", "clocks go forward in Europe that night"],
    ["2012-10-28", 1, "2012-10-29", "and back on this one"],
    ["2012-05-17", 0, "2012-05-17", "no days is the day itself"],
  ])("addDays(%s, %i) is %s: %s", (day, n, result) => {
    expect(addDays(day, n)).toBe(result);
  });

  it("clamps to the last day of a month that is too short", () => {
    expect(addMonths("2012-03-31", -1)).toBe("2012-02-29");
    expect(addMonths("2011-03-31", -1)).toBe("2011-02-28");
    expect(monthBounds("2012-02")).toEqual(["2012-02-01", "2012-02-29"]);
  });

  it("adds and subtracts the same days", () => {
    fc.assert(
      fc.property(any.day, fc.integer({ min: -900, max: 900 }), (d, n) => {
        expect(daysBetween(d, addDays(d, n))).toBe(n);
      }),
    );
  });
});

describe("weekdays", () => {
  it("knows a weekday whatever the zone of the machine", () => {
    expect(weekdayOf("2012-05-17")).toBe("thursday");
    expect(weekdayOf("2012-02-29")).toBe("wednesday");
  });

  it("finds the previous weekday 1 to 7 days before, and it is one", () => {
    fc.assert(
      fc.property(any.day, fc.constantFrom(...WEEKDAYS), (d, name) => {
        const found = previousWeekday(d, name);
        expect(weekdayOf(found)).toBe(name);
        expect(daysBetween(found, d)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(found, d)).toBeLessThanOrEqual(7);
      }),
    );
  });

  it("finds by next and previous one another's day, a week apart at most", () => {
    fc.assert(
      fc.property(any.day, (d) => {
        expect(nextWeekday(previousWeekday(d, weekdayOf(d)), weekdayOf(d))).toBe(d);
        expect(previousWeekday(nextWeekday(d, weekdayOf(d)), weekdayOf(d))).toBe(d);
      }),
    );
  });

  it("puts a day into its week, and an unknown week holds all three", () => {
    fc.assert(
      fc.property(any.day, (d) => {
        const [from, to] = weekOf(d);
        for (const start of ["saturday", "sunday", "monday"] as const) {
          const [first, last] = weekOf(d, start);
          expect(weekdayOf(first)).toBe(start);
          expect(daysBetween(first, last)).toBe(6);
          expect(first <= d && d <= last && from <= first && last <= to).toBe(true);
        }
      }),
    );
  });
});

describe("constructors", () => {
  it.each([
    [daySpan("2012-05-17"), "2012-05-17", "day"],
    [monthSpan("2012-02"), "2012-02", "month"],
    [yearSpan("2012"), "2012", "year"],
    [windowSpan("2012-05-11", "2012-05-17"), "[2012-05-11..2012-05-17]", "window"],
    [windowSpan("2012-05-17", "2012-05-17"), "2012-05-17", "day"],
    [windowSpan(null, "2012-05-18"), "[..2012-05-18]", "before"],
    [windowSpan("2012-05-18", null), "[2012-05-18..]", "after"],
    [intervalSpan(daySpan("2012-05-17"), daySpan("2012-05-20")), "2012-05-17/2012-05-20", "interval"],
    [intervalSpan(daySpan("2012-05-17"), daySpan("2012-05-17")), "2012-05-17", "day"],
    [intervalSpan(daySpan("2012-05-17"), "unknown"), "2012-05-17/", "open"],
    [intervalSpan(daySpan("2012-05-17"), "open"), "2012-05-17/..", "open"],
    [intervalSpan("unknown", monthSpan("2012-05")), "/2012-05", "open"],
    [intervalSpan("open", monthSpan("2012-05")), "../2012-05", "open"],
  ])("spells %#: %o as %s", (span, edtf, shape) => {
    expect(span.edtf).toBe(edtf);
    expect(span.shape).toBe(shape);
  });

  it("keeps the start of an interval from passing its end", () => {
    const span = intervalSpan(monthSpan("2012-05"), daySpan("2012-05-17"));
    expect([span.earliest, span.startLatest, span.endEarliest, span.latest]).toEqual([
      "2012-05-01",
      "2012-05-17",
      "2012-05-17",
      "2012-05-17",
    ]);
  });

  it("refuses what no caller may ask for", () => {
    expect(() => windowSpan(null, null)).toThrow(RangeError);
    expect(() => windowSpan("2012-05-18", "2012-05-17")).toThrow(RangeError);
    expect(() => intervalSpan("unknown", "open")).toThrow(RangeError);
    expect(() => intervalSpan(daySpan("2012-05-18"), daySpan("2012-05-17"))).toThrow(RangeError);
    expect(() => intervalSpan(windowSpan("2012-05-11", "2012-05-17"), "unknown")).toThrow(RangeError);
  });

  it("puts ~ and ? only where EDTF has them", () => {
    const both = { approximate: true, uncertain: true };
    expect(qualify(monthSpan("2012-05"), both).edtf).toBe("2012-05%");
    expect(qualify(qualify(monthSpan("2012-05"), { approximate: true, uncertain: false }), both).edtf).toBe("2012-05%");
    expect(qualify(windowSpan("2012-05-11", null), both).edtf).toBe("[2012-05-11..]");
  });
});

describe("sets of days", () => {
  it.each([
    ["2012-05", "[..2012-05-18]", "[2012-05-01..2012-05-18]"],
    ["2012-05", "2012-05-17", "2012-05-17"],
    ["[2012-05-11..]", "[..2012-05-11]", "2012-05-11"],
    [
      "[2012-05-11..2012-05-17]",
      "[2012-05-10,2012-05-12,2012-05-14..2012-06-01]",
      "[2012-05-12,2012-05-14..2012-05-17]",
    ],
    ["2012-05-17", "2012-05-18", undefined],
    ["2012-05-17/2012-05-20", "[2012-05-19..]", "[2012-05-19..2012-05-20]"],
  ])("intersect(%s, %s) is %s", (a, b, result) => {
    expect(intersect(parseEdtf(a), parseEdtf(b))?.edtf).toBe(result);
  });

  it("joins runs that touch, and keeps a full month of days a window", () => {
    expect(
      mergeRuns([
        ["2012-02-29", "2012-02-29"],
        ["2012-03-01", null],
        [null, "2012-02-27"],
      ]),
    ).toEqual([
      [null, "2012-02-27"],
      ["2012-02-29", null],
    ]);
    expect(spanOfRuns([["2012-04-01", "2012-04-30"]])?.edtf).toBe("[2012-04-01..2012-04-30]");
    expect(spanOfRuns([[null, null]])).toBeUndefined();
    expect(spanOfRuns([])).toBeUndefined();
  });

  it("knows a full month and a full year", () => {
    expect(isFullMonth("2012-02-01", "2012-02-28")).toBe(false);
    expect(isFullMonth("2012-02-01", "2012-02-29")).toBe(true);
    expect(wholeSpan("2012-01-01", "2012-12-31")?.edtf).toBe("2012");
    expect(wholeSpan("2012-01-01", "2012-12-30")?.edtf).toBe("[2012-01-01..2012-12-30]");
  });

  it("intersects the same in either order, and with itself to itself", () => {
    fc.assert(
      fc.property(any.date, any.date, (a, b) => {
        expect(intersect(a, b)).toEqual(intersect(b, a));
        expect(runsOf(intersect(a, a) ?? a)).toEqual(runsOf(a));
      }),
    );
  });

  it("intersects the same in any grouping", () => {
    fc.assert(
      fc.property(any.set, any.set, any.set, (a, b, c) => {
        const ab = intersect(a, b);
        const bc = intersect(b, c);
        expect(ab && intersect(ab, c)).toEqual(bc && intersect(a, bc));
      }),
    );
  });

  it("gives a hull that holds both", () => {
    fc.assert(
      fc.property(any.date, any.date, (a, b) => {
        const both = hull(a, b);
        for (const one of [a, b]) {
          if (both === undefined)
            expect([a, b].some((s) => s.earliest === null) && [a, b].some((s) => s.latest === null)).toBe(true);
          else expect(runsOf(intersect(both, one) ?? both)).toEqual(runsOf(one));
        }
      }),
    );
  });
});

describe("fits(length, date)", () => {
  const days = (min: number, max: number | null): Length => ({ gives: "length", unit: "days", min, max });
  const hours = (min: number, max: number | null): Length => ({ gives: "length", unit: "hours", min, max });
  it.each([
    [days(4, 4), "2012-05-17/2012-05-20", true, "both ends are counted"],
    [days(3, 3), "2012-05-17/2012-05-20", false, "both ends are counted"],
    [hours(48, 48), "2012-05-17/2012-05-18", true, "from midnight to midnight"],
    [hours(48, 48), "2012-05-17/2012-05-19", true, "from noon to noon"],
    [hours(48, 48), "2012-05-17/2012-05-20", false, "two more midnights"],
    [hours(8, 8), "2012-05-17", true, "within a day"],
    [hours(48, null), "2012-05-17", false, "at least two days"],
    [days(2, null), "2012-05-17/2012-06-30", true, "some days have no end"],
    [days(40, 40), "2012-05/2012-06", true, "somewhere in two months"],
    [days(3, 3), "2012-05-17/", true, "an unknown end leaves room"],
  ])("%o and %s: %s, %s", (length, edtf, result) => {
    expect(fits(length, parseEdtf(edtf))).toBe(result);
  });
});
