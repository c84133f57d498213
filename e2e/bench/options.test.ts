import { expect, test } from "vitest";
import { optionsOf } from "./options.ts";

test("everything is measured unless told otherwise, and only everything is written", () => {
  const { counts, builds, runs, subjects, write } = optionsOf([]);
  expect({ counts, builds, runs, write }).toEqual({
    ...{ counts: [30, 1000, 10_000], builds: [60, 1000, 10_000], runs: 3, write: true },
  });
  expect(subjects).toHaveLength(4);
});

test.each([
  [["--counts", "30,1000", "--runs", "1"], { counts: [30, 1000], pages: true, builds: [60, 1000], runs: 1 }],
  [["--only", "vis"], { counts: [30, 1000, 10_000], pages: true, builds: [] }],
  [["--builds"], { pages: false, builds: [60, 1000, 10_000] }],
  [["--builds", "--counts", "60"], { pages: false, builds: [60] }],
])("%j is a part, which overwrites no results", (args, part) => {
  expect(optionsOf(args)).toMatchObject({ ...part, write: false });
});

test.each([[["--counts", "some"]], [["--counts", "0"]], [["--only", "mine"]], [["--runs", "0"]], [["--nonesuch"]]])(
  "%j is refused, before anything is measured for nothing",
  (args) => {
    expect(() => optionsOf(args)).toThrow();
  },
);
