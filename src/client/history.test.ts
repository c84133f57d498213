import { describe, expect, it } from "vitest";
import { entry, type Entry } from "./history.ts";
import type { Action } from "./state.ts";

const typed: Action = { type: "form", query: "q=la", field: "q" };
const chosen: Action = { type: "form", query: "kind=watch", field: "kind" };
const unnamed: Action = { type: "form", query: "" };
const day: Action = { type: "form", query: "from=2012-05-01", field: "from" };
const zoomed: Action = { type: "window", window: { from: "2012-05-01" } };
const selected: Action = { type: "select", event: "storm" };
const scaled: Action = { type: "scale", scale: "true" };
const went: Action = { type: "went", query: "" };

describe("entry(previous, action)", () => {
  const CASES: readonly (readonly [Action | undefined, Action, Entry, string])[] = [
    [undefined, chosen, "push", "the page as it was opened is come back to"],
    [undefined, typed, "push", "the page as it was opened is come back to"],
    [undefined, went, "none", "the browser has gone already"],
    [typed, typed, "replace", "nobody goes back letter by letter"],
    [typed, chosen, "push", "a choice is a step"],
    [chosen, typed, "push", "the first letter begins a step"],
    [chosen, chosen, "push", "each choice is a step"],
    [unnamed, unnamed, "push", "a change without a name is a choice"],
    [zoomed, zoomed, "replace", "back leaves the zoom as a whole"],
    [day, zoomed, "replace", "the fields of the days are the same window"],
    [zoomed, day, "replace", "the fields of the days are the same window"],
    [typed, zoomed, "push", "these are two things"],
    [selected, zoomed, "push", "back gives the window back in which it was selected"],
    [zoomed, selected, "push", "each selection is a step"],
    [selected, selected, "push", "each selection is a step"],
    [selected, { type: "select", event: undefined }, "push", "back opens the detail again"],
    [scaled, scaled, "push", "each change of scale is a step"],
    [zoomed, { type: "toggle-background" }, "push", "a choice is a step"],
    [chosen, { type: "any-kind" }, "push", "a choice is a step"],
    [chosen, { type: "reset" }, "push", "back undoes it"],
    [went, zoomed, "push", "what was gone back to stays"],
    [went, typed, "push", "what was gone back to stays"],
    [zoomed, went, "none", "the browser has gone already"],
    [zoomed, { type: "dismiss" }, "none", "the view is the same"],
  ];
  it.each(CASES)("after %j, of %j, is %j, since %s", (previous, action, expected) => {
    expect(entry(previous, action)).toBe(expected);
  });
});
