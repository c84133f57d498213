import { describe, expect, it } from "vitest";
import type { Choice } from "./filters.ts";
import { filtersOf } from "./filters.ts";
import { lighthouses } from "./fixtures/lighthouses.ts";

const [en, ar] = [lighthouses("en"), lighthouses("ar")];
const told = (choices: readonly Choice[]) =>
  choices.map(({ name, n, depth, checked }) => `${"· ".repeat(depth)}${name} ${String(n)}${checked ? " ✓" : ""}`);

describe("filtersOf(edition, view)", () => {
  it("counts what each choice would give, those that occur and no others, the most frequent first", () => {
    const { all, kinds, origins, actors, sources, statuses } = filtersOf(en, {});
    expect(all).toBe(4);
    expect(told(kinds)).toEqual(["Inspections 4"]);
    expect(told(origins)).toEqual(["A spokesman of the Lights Service 3", "The keeper of the island lighthouse 2"]);
    expect(told(actors)).toEqual(["Lights Service 3", "Keeper of the island lighthouse 1"]);
    expect(told(sources)).toEqual(["Article 1: Unnamed newspaper 3", "Article 2: Keepers' Newsletter 2"]);
    expect(told(statuses)).toEqual(["said to have happened 1", "expected 2", "refused 1"]);
  });

  it("puts a place behind what it is part of, which counts all that lies in it", () => {
    expect(told(filtersOf(en, {}).places)).toEqual([
      "The coast 4",
      "· Island lighthouse 1",
      "· North Cape lighthouse 1",
      "· Bay lighthouse 1",
      "· South Mole light 1",
    ]);
  });

  it("has a page's own view chosen, and counts within it what the other filters would give", () => {
    const { kinds, actors, origins } = filtersOf(en, { actor: ["island-keeper"] });
    expect(told(kinds)).toEqual(["Inspections 1"]);
    expect(told(actors)).toEqual(["Lights Service 3", "Keeper of the island lighthouse 1 ✓"]);
    expect(told(origins)).toEqual(["A spokesman of the Lights Service 1", "The keeper of the island lighthouse 1"]);
  });

  it("keeps a choice that gives nothing, or the form would forget it", () => {
    const { statuses } = filtersOf(en, { status: ["refused"], actor: ["island-keeper"] });
    expect(told(statuses)).toEqual(["refused 0 ✓"]);
  });

  it("counts all kinds for who chooses none of them, whatever the page has chosen", () => {
    expect(filtersOf(en, { kind: ["inspection"], place: ["bay"] }).all).toBe(1);
  });

  it("offers names of months in Arabic alone, each by itself, the site's own chosen", () => {
    expect(filtersOf(en, {}).months).toEqual([]);
    expect(filtersOf(ar, {}).months.map(({ name, checked }) => [name, checked])).toEqual([
      ["آب", false],
      ["أغسطس", true],
      ["آب/أغسطس", false],
    ]);
    expect(filtersOf(ar, { months: "both" }).months.find(({ checked }) => checked)?.value).toBe("both");
  });

  it("reaches from the first to the last day there is, whatever is chosen", () => {
    expect(filtersOf(en, { place: ["bay"] }).days).toEqual({ first: "2031-03-02", last: "2031-03-16" });
  });
});
