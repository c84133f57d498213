import { describe, expect, it } from "vitest";
import { isDay, spanDays } from "./days.ts";
import { compareEvents, sortDay, type Sortable } from "./order.ts";

const sorted = (events: readonly Sortable[]): string[] => [...events].sort(compareEvents).map(({ id }) => id);

describe("compareEvents(a, b)", () => {
  it("puts an event whose start is open under its latest day", () => {
    expect(
      sorted([
        { id: "after", earliest: "2012-05-19", latest: "2012-05-19" },
        { id: "open", earliest: null, latest: "2012-05-18" },
        { id: "before", earliest: "2012-05-17", latest: "2012-05-17" },
      ]),
    ).toEqual(["before", "open", "after"]);
  });

  it("puts what ends sooner first, and what has no end last", () => {
    expect(
      sorted([
        { id: "endless", earliest: "2012-05-17", latest: null },
        { id: "long", earliest: "2012-05-17", latest: "2012-05-20" },
        { id: "short", earliest: "2012-05-17", latest: "2012-05-17" },
      ]),
    ).toEqual(["short", "long", "endless"]);
  });

  it("goes by order, then by id, among events of the same days", () => {
    const day = { earliest: "2012-05-17", latest: "2012-05-17" };
    expect(
      sorted([
        { id: "c", ...day, order: 2 },
        { id: "b", ...day },
        { id: "d", ...day, order: 1 },
        { id: "a", ...day },
      ]),
    ).toEqual(["a", "b", "d", "c"]);
  });
});

describe("sortDay(event)", () => {
  it("is empty where nothing bounds the event, rather than a day that nobody tells", () => {
    expect(sortDay({ id: "a", earliest: null, latest: null })).toBe("");
  });
});

describe("isDay(text)", () => {
  it.each([
    ["2012-02-29", true],
    ["2011-02-29", false],
    ["2012-02-30", false],
    ["2012-13-01", false],
    ["2012-5-1", false],
    ["2012-05-01T00:00", false],
    ["", false],
  ])("of %j is %j", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe("spanDays(from, to)", () => {
  it.each([
    ["2012-05-17", "2012-05-17", 1],
    ["2012-02-28", "2012-03-01", 3],
    ["2012-10-27", "2012-10-29", 3],
    ["2012-05-20", "2012-05-17", -2],
  ])("from %s to %s is %i, both counted, across leap days and clock changes", (from, to, days) => {
    expect(spanDays(from, to)).toBe(days);
  });
});
