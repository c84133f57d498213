import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { travel, wayOf, type Stop, type Way } from "./travel.ts";

const STOPS: readonly Stop[] = [
  { id: "a", lane: 0, x: 10 },
  { id: "b", lane: 2, x: 20 },
  { id: "c", lane: 0, x: 40 },
  { id: "d", lane: 5, x: 45 },
  { id: "e", lane: 2, x: 60 },
];

describe("travel(stops, current, way)", () => {
  const CASES: readonly (readonly [string | undefined, Way, string, string])[] = [
    ["a", "next", "b", "time goes on through all lanes"],
    ["b", "previous", "a", "time goes back through all lanes"],
    ["e", "next", "e", "there is nothing after the last"],
    ["a", "previous", "a", "there is nothing before the first"],
    ["c", "first", "a", "the first in time"],
    ["c", "last", "e", "the last in time"],
    ["a", "down", "b", "a lane without marks is passed over"],
    ["c", "down", "b", "of two that are equally near the earlier"],
    ["b", "down", "d", "there is but one in that lane"],
    ["d", "up", "e", "it is the nearest in time"],
    ["b", "up", "a", "it is the nearest in time"],
    ["a", "up", "a", "there is no lane above"],
    ["d", "down", "d", "there is no lane below"],
    [undefined, "next", "a", "one comes in at the beginning"],
    [undefined, "down", "a", "one comes in at the beginning"],
    [undefined, "previous", "e", "one comes in from the end"],
    ["gone", "last", "e", "a mark that was filtered away is nowhere"],
  ];
  it.each(CASES)("from %j %s leads to %j, since %s", (current, way, expected) => {
    expect(travel(STOPS, current, way)).toBe(expected);
  });

  it("leads nowhere where there is nothing", () => {
    expect(travel([], "a", "next")).toBeUndefined();
  });

  const stops = fc
    .uniqueArray(fc.record({ id: fc.string(), lane: fc.nat(4), x: fc.integer({ min: 0, max: 100 }) }), {
      selector: ({ id }) => id,
      minLength: 1,
    })
    .map((all) => all.sort((a, b) => a.x - b.x));

  it("comes back by the opposite way in time", () => {
    fc.assert(
      fc.property(stops, fc.nat(), (all, which) => {
        const here = all[which % all.length]?.id;
        const next = travel(all, here, "next");
        if (next !== here) expect(travel(all, next, "previous")).toBe(here);
      }),
    );
  });

  it("reaches every mark exactly once from first to last", () => {
    fc.assert(
      fc.property(stops, (all) => {
        const way = [travel(all, undefined, "first")];
        for (let next = travel(all, way[0], "next"); next !== way.at(-1); next = travel(all, next, "next"))
          way.push(next);
        expect(way).toEqual(all.map(({ id }) => id));
      }),
    );
  });

  it("reaches every lane that has marks by going down from the first", () => {
    fc.assert(
      fc.property(stops, (all) => {
        const laneOf = (id: string | undefined): number | undefined => all.find((stop) => stop.id === id)?.lane;
        const lanes = [...new Set(all.map(({ lane }) => lane))].sort((a, b) => a - b);
        let here = all.find(({ lane }) => lane === lanes[0])?.id;
        for (const lane of lanes) {
          expect(laneOf(here)).toBe(lane);
          here = travel(all, here, "down");
        }
      }),
    );
  });
});

describe("wayOf(key, direction)", () => {
  it.each([
    ["ArrowRight", "next", "previous"],
    ["ArrowLeft", "previous", "next"],
    ["ArrowUp", "up", "up"],
    ["ArrowDown", "down", "down"],
    ["Home", "first", "first"],
    ["End", "last", "last"],
    ["Enter", undefined, undefined],
    ["constructor", undefined, undefined],
  ])("%s leads to %s, and where time runs from right to left to %s", (key, ltr, rtl) => {
    expect(wayOf(key, "ltr")).toBe(ltr);
    expect(wayOf(key, "rtl")).toBe(rtl);
  });
});
