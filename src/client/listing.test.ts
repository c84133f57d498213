import { describe, expect, it } from "vitest";
import type { View } from "../timeline/view.ts";
import { listing, type Item, type Place } from "./listing.ts";

const ITEMS: readonly Item[] = [
  { id: "storm", month: "2012-03" },
  { id: "lamp", month: "2012-03" },
  { id: "fog", month: "2012-05" },
  { id: "paint", month: "2012-06" },
  { id: "undated", month: "" },
];

const list = (shown: readonly string[], view: Pick<View, "mode" | "event"> = {}): ReturnType<typeof listing> =>
  listing(ITEMS, new Set(shown), view);

describe("listing(items, shown, view)", () => {
  it("hides what the filters do not let through, and the months that are empty then", () => {
    expect(list(["lamp", "paint"])).toEqual({
      hidden: new Set(["storm", "fog", "undated"]),
      dimmed: new Set(),
      hiddenMonths: new Set(["2012-05", ""]),
      place: { of: 2 },
    });
  });

  it("dims it instead where that is asked for, so that no month goes", () => {
    expect(list(["lamp"], { mode: "dim" })).toEqual({
      hidden: new Set(),
      dimmed: new Set(["storm", "fog", "paint", "undated"]),
      hiddenMonths: new Set(),
      place: { of: 1 },
    });
  });

  it("hides every month where nothing is found", () => {
    expect(list([]).hiddenMonths.size).toBe(4);
  });

  it("counts only what is in the list", () => {
    expect(list(["lamp", "withdrawn"]).place).toEqual({ of: 1 });
  });

  const PLACES: readonly (readonly [string | undefined, Place, string])[] = [
    ["lamp", { at: 1, of: 3, next: "fog" }, "nothing shown is before it"],
    ["fog", { at: 2, of: 3, previous: "lamp", next: "undated" }, "what is hidden between is passed over"],
    ["undated", { at: 3, of: 3, previous: "fog" }, "nothing is after it"],
    ["paint", { of: 3, previous: "fog", next: "undated" }, "what is dimmed has neighbours, and no number"],
    ["withdrawn", { of: 3 }, "it is not in the list"],
    [undefined, { of: 3 }, "nothing is selected"],
  ];
  it.each(PLACES)("puts %j at %j, since %s", (event, place) => {
    expect(list(["lamp", "fog", "undated"], { mode: "dim", ...(event !== undefined && { event }) }).place).toEqual(
      place,
    );
  });
});
