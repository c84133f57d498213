import { describe, expect, it } from "vitest";
import type { Bounds } from "./chart-event.ts";
import { dayOf } from "./days.ts";
import { event, within } from "./fixtures/events.ts";
import { stretchesOf } from "./stretches.ts";

const shown = (...dates: readonly Bounds[]): string[] =>
  stretchesOf(dates.map((date, index) => event(`e${index}`, date))).map(
    ({ is, from, to }) => `${is} ${dayOf(from)} ${dayOf(to)}`,
  );

describe("stretchesOf(events)", () => {
  it.each<[string, Bounds[], string[]]>([
    ["a known day", [within("2012-05-17")], ["panel 2012-05-17 2012-05-17"]],
    ["14 days within which it was", [within("2012-05-01", "2012-05-14")], ["panel 2012-05-01 2012-05-14"]],
    [
      "days with a week between, which no gap is worth",
      [within("2012-05-01"), within("2012-05-09")],
      ["panel 2012-05-01 2012-05-09"],
    ],
    [
      "days with more than a week between",
      [within("2012-05-01"), within("2012-05-10")],
      ["panel 2012-05-01 2012-05-01", "between 2012-05-02 2012-05-09", "panel 2012-05-10 2012-05-10"],
    ],
    [
      "a month before a known day: the gap reaches back to where it begins",
      [within("2012-02-01", "2012-02-29"), within("2012-05-17")],
      ["before 2012-02-01 2012-05-16", "panel 2012-05-17 2012-05-17"],
    ],
    [
      "a bound a few days after the last panel, which goes to it",
      [within("2012-05-17"), within(null, "2012-05-20")],
      ["panel 2012-05-17 2012-05-20"],
    ],
    [
      "a bound long after",
      [within("2012-05-17"), within(null, "2012-07-20")],
      ["panel 2012-05-17 2012-05-17", "after 2012-05-18 2012-07-20"],
    ],
    ["nothing but open starts: their bounds", [within(null, "2012-05-17")], ["panel 2012-05-17 2012-05-17"]],
    ["nothing but a month", [within("2012-02-01", "2012-02-29")], ["panel 2012-02-01 2012-02-29"]],
    ["nothing", [], []],
  ])("of %s", (_, dates, expected) => {
    expect(shown(...dates)).toEqual(expected);
  });

  it("opens a panel for a day that only outside knowledge gives", () => {
    const known = event("a", within(null, "2012-12-31"), { outside: within("2012-05-17") });
    expect(stretchesOf([known]).map(({ is }) => is)).toEqual(["panel", "after"]);
  });
});
