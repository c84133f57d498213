/** Of `timeline/query.ts`, on a timeline that only this floor can compile. */
import { describe, expect, it } from "vitest";
import { counts, isExact, select, summarize } from "../timeline/query.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { View } from "../timeline/view.ts";
import { append, compileWith, swap } from "./fixtures/folder.ts";

function timelineOf(...edits: Parameters<typeof compileWith>[0]): Timeline {
  const { compiled, issues } = compileWith(edits);
  if (compiled === undefined) throw new Error(JSON.stringify(issues));
  return compiled.timeline;
}

const TIMELINE = timelineOf();
const ids = (view: View, timeline = TIMELINE): string[] => select(timeline, view).map(({ id }) => id);

describe("select(timeline, view)", () => {
  const VIEWS: readonly (readonly [why: string, view: View, shown: readonly string[]])[] = [
    ["everything, the background with it", {}, ["storm", "keeper-on-island", "lamp-repair"]],
    ["the same where the background is opened", { background: true }, ["storm", "keeper-on-island", "lamp-repair"]],
    ["a background kind that is named", { kind: ["weather"] }, ["storm"]],
    ["every kind that is named", { kind: ["watch", "repair"] }, ["keeper-on-island", "lamp-repair"]],
    ["by actor", { actor: ["board"] }, ["lamp-repair"]],
    ["by article", { source: ["gazette-1"] }, ["keeper-on-island"]],
    ["by who says it", { origin: ["harbour-master"] }, ["keeper-on-island"]],
    ["by who relayed it", { origin: ["wire"] }, ["lamp-repair"]],
    ["by status", { status: ["planned"] }, ["lamp-repair"]],
    ["by a place and what is part of it", { place: ["coast"] }, ["storm", "keeper-on-island", "lamp-repair"]],
    ["by a place alone where nothing is part of it", { place: ["island"] }, ["keeper-on-island", "lamp-repair"]],
    ["what goes on in a window, its first day counted", { from: "2012-05-20" }, ["keeper-on-island", "lamp-repair"]],
    ["not what ended before it", { from: "2012-05-21" }, ["lamp-repair"]],
    ["what begins in a window, its last day counted", { to: "2012-05-17" }, ["storm", "keeper-on-island"]],
    ["not what begins after it", { to: "2012-05-16" }, ["storm"]],
    ["nothing where filters contradict", { kind: ["watch"], status: ["planned"] }, []],
  ];
  it.each(VIEWS)("shows %s", (_, view, shown) => {
    expect(ids(view)).toEqual(shown);
  });

  it("leaves the reading of a search to the caller, who knows how spellings fold", () => {
    const matches = select(TIMELINE, { q: "lamp" }, (event, search) => event.title.en.includes(search));
    expect(matches.map(({ id }) => id)).toEqual(["lamp-repair"]);
  });

  it("shows a withdrawn event nowhere but on its own page", () => {
    const withdrawn = 'withdrawn: { on: "2012-06-03", why: { en: "Twice.", ar: "مرتان." } }\n';
    expect(ids({}, timelineOf(append("events/storm.yaml", withdrawn)))).not.toContain("storm");
  });

  it("shows days known exactly only, where asked to", () => {
    const month = timelineOf(
      swap("events/storm.yaml", 'date: "2012-05-16"', 'date: "2012-05"'),
      swap("events/storm.yaml", "on 16 may 2012", "in may 2012"),
    );
    expect(ids({ exact: true }, month)).toEqual(["keeper-on-island", "lamp-repair"]);
  });
});

describe("counts(timeline, view, key)", () => {
  it("tells what each choice would give, the filter's own choice apart", () => {
    expect(counts(TIMELINE, { kind: ["watch"] }, "kind")).toEqual(
      new Map([
        ["weather", 1],
        ["watch", 1],
        ["repair", 1],
      ]),
    );
    expect(counts(TIMELINE, { kind: ["watch"] }, "source")).toEqual(
      new Map([
        ["gazette-1", 1],
        ["gazette-2", 1],
      ]),
    );
  });
});

describe("summarize(events)", () => {
  it("counts articles once, and goes from the first day to the last", () => {
    expect(summarize(TIMELINE.events)).toEqual({ events: 3, articles: 2, first: "2012-05-16", last: "2012-05-24" });
  });

  it("has no days where there is no event", () => {
    expect(summarize([])).toEqual({ events: 0, articles: 0, first: null, last: null });
  });
});

describe("isExact(event)", () => {
  const day = { earliest: "2012-05-17", startLatest: "2012-05-17", endEarliest: "2012-05-17", latest: "2012-05-17" };
  it("is not for a day that an article calls about", () => {
    expect(isExact({ ...day, date: "2012-05-17" })).toBe(true);
    expect(isExact({ ...day, date: "2012-05-17~" })).toBe(false);
  });

  it("is not for an end that nobody tells", () => {
    expect(isExact({ ...day, date: "2012-05-17/", endEarliest: "2012-05-17", latest: null })).toBe(false);
  });
});
