import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanDays } from "../timeline/days.ts";
import { ID_KEYS, LEAST_DAYS, type View } from "../timeline/view.ts";
import { canonical } from "./canonical.ts";
import { junkQueries } from "./fixtures/junk.ts";
import { KNOWN, WORLD } from "./fixtures/world.ts";
import { reduce, START, type Action, type State } from "./state.ts";
import { queryOf, readQuery } from "./url.ts";

const at = (view: View): State => ({ view, dropped: [] });
const NOTED: State = { view: { kind: ["watch"] }, dropped: [{ key: "from", value: "soon" }] };

describe("reduce(state, action, world)", () => {
  const CASES: readonly (readonly [View, Action, View, string])[] = [
    [{}, { type: "form", query: "kind=watch&q=+lamp+" }, { kind: ["watch"], q: "lamp" }, "the form says all"],
    [{ kind: ["watch"], exact: true }, { type: "form", query: "q=" }, {}, "what the form leaves out is gone"],
    [
      { event: "fog" },
      { type: "form", query: "kind=watch" },
      { kind: ["watch"], event: "fog" },
      "the form has no event",
    ],
    [{ event: "fog" }, { type: "form", query: "event=lamp" }, { event: "fog" }, "the form has no event"],
    [{ event: "fog" }, { type: "form", query: "kind=repair" }, { kind: ["repair"] }, "what is hidden is not selected"],
    [
      { event: "fog" },
      { type: "form", query: "kind=repair&mode=dim" },
      { kind: ["repair"], mode: "dim", event: "fog" },
      "what is dimmed can be selected",
    ],
    [
      { kind: ["repair"], mode: "dim", event: "fog" },
      { type: "form", query: "kind=repair&mode=hide" },
      { kind: ["repair"] },
      "what was dimmed is hidden now",
    ],
    [
      {},
      { type: "form", query: "from=2012-04-09&to=2012-04-01" },
      { from: "2012-04-01", to: "2012-04-09" },
      "whoever turns the ends round means what lies between",
    ],
    [
      {},
      { type: "form", query: "from=2012-04-02&to=2012-04-02" },
      { from: "2012-04-01", to: "2012-04-03" },
      "a day alone gets its neighbours",
    ],
    [{}, { type: "form", query: "scale=fitted&mode=hide&months=both&from=2012-03-01" }, {}, "defaults are not written"],
    [
      { kind: ["watch"] },
      { type: "window", window: { from: "2012-04-01" } },
      { kind: ["watch"], from: "2012-04-01" },
      "only the window changes",
    ],
    [
      { from: "2012-04-01" },
      { type: "window", window: { to: "2012-04-09" } },
      { to: "2012-04-09" },
      "it is another window",
    ],
    [{ from: "2012-04-01" }, { type: "window", window: {} }, {}, "everything is in an open window"],
    [{}, { type: "window", window: { from: "2012-01-01", to: "2013-01-01" } }, {}, "everything is in a wider one"],
    [
      {},
      { type: "window", window: { from: "2012-04-09", to: "2012-04-09" } },
      { from: "2012-04-08", to: "2012-04-10" },
      "three days are the least",
    ],
    [
      { event: "storm" },
      { type: "window", window: { from: "2012-05-01" } },
      { from: "2012-05-01" },
      "the window hides it, in chart and list",
    ],
    [
      { mode: "dim", event: "storm" },
      { type: "window", window: { from: "2012-05-01" } },
      { mode: "dim", from: "2012-05-01" },
      "what is beyond the window is not even dimmed",
    ],
    [{}, { type: "select", event: "fog" }, { event: "fog" }, "it is shown"],
    [{ event: "fog" }, { type: "select", event: "lamp" }, { event: "lamp" }, "there is one selection"],
    [{ event: "fog" }, { type: "select", event: undefined }, {}, "it is closed"],
    [{ event: "fog" }, { type: "select", event: "nothing" }, { event: "fog" }, "there is no such event"],
    [
      { kind: ["watch"], event: "fog" },
      { type: "select", event: "lamp" },
      { kind: ["watch"], event: "fog" },
      "it is hidden",
    ],
    [
      { kind: ["watch"], mode: "dim" },
      { type: "select", event: "lamp" },
      { kind: ["watch"], mode: "dim", event: "lamp" },
      "it is only dimmed",
    ],
    [{}, { type: "toggle-background" }, { background: true }, "it was closed"],
    [{ background: true }, { type: "toggle-background" }, {}, "it was open"],
    [{}, { type: "scale", scale: "true" }, { scale: "true" }, "it is not the default"],
    [{ scale: "true" }, { type: "scale", scale: "fitted" }, {}, "it is the default"],
    [{ kind: ["watch"], q: "a" }, { type: "any-kind" }, { q: "a" }, "the other filters stay"],
    [
      { kind: ["watch"], scale: "true", event: "fog" },
      { type: "reset" },
      {},
      "everything is as it was in the beginning",
    ],
    [{ kind: ["watch"] }, { type: "went", query: "?event=fog" }, { event: "fog" }, "the address says all"],
    [{ kind: ["watch"] }, { type: "dismiss" }, { kind: ["watch"] }, "only the note goes"],
  ];
  it.each(CASES)("of %j, %j makes %j, since %s", (before, action, after) => {
    expect(reduce(at(before), action, WORLD)).toEqual(at(after));
  });

  it.each<Action>([
    { type: "form", query: "kind=watch" },
    { type: "window", window: { from: "0001-01-01" } },
    { type: "select", event: undefined },
    { type: "select", event: "nothing" },
    { type: "scale", scale: "fitted" },
    { type: "went", query: "?kind=watch,watch" },
    { type: "dismiss" },
  ])("gives the very same state where nothing changes: %j", (action) => {
    const state = at({ kind: ["watch"] });
    expect(reduce(state, action, WORLD)).toBe(state);
  });

  it("keeps the very same view where only the note changes, so that nothing is drawn anew", () => {
    const after = reduce(NOTED, { type: "dismiss" }, WORLD);
    expect(after.dropped).toEqual([]);
    expect(after.view).toBe(NOTED.view);
  });

  it("lets go of a selection that a search index loaded since does not find, when it is selected again", () => {
    const world = { ...WORLD, shows: () => new Set(["lamp"]) };
    expect(reduce(at({ q: "lamp", event: "fog" }), { type: "select", event: "fog" }, world).view).toEqual({
      q: "lamp",
    });
  });

  describe("the note on what was dropped", () => {
    it("comes with an address", () => {
      expect(reduce(START, { type: "went", query: "?kind=watch&from=soon" }, WORLD)).toEqual(NOTED);
    });

    it("names the event that the filters of the same address hide", () => {
      const state = reduce(START, { type: "went", query: "?kind=watch&event=lamp" }, WORLD);
      expect(state).toEqual({ view: { kind: ["watch"] }, dropped: [{ key: "event", value: "lamp" }] });
    });

    it("stays while the reader does something else, and goes with the next address", () => {
      expect(reduce(NOTED, { type: "form", query: "q=lamp" }, WORLD).dropped).toEqual(NOTED.dropped);
      expect(reduce(NOTED, { type: "scale", scale: "true" }, WORLD).dropped).toEqual(NOTED.dropped);
      expect(reduce(NOTED, { type: "went", query: "" }, WORLD).dropped).toEqual([]);
      expect(reduce(NOTED, { type: "reset" }, WORLD)).toEqual(START);
    });
  });

  describe("whatever is done", () => {
    const junk = fc.constantFrom(...junkQueries(5, 200, KNOWN));
    const day = fc.oneof(
      fc.constantFrom("2012-03-05", "2012-03-06", "2012-05-17", "0000-01-01", "9999-12-31", "1999-01-01", "2050-01-01"),
      fc.string({ unit: "binary" }),
    );
    const event = fc.oneof(fc.constantFrom(...KNOWN.event), fc.string({ unit: "binary" }));
    const action: fc.Arbitrary<Action> = fc.oneof(
      junk.map((query): Action => ({ type: "form", query })),
      junk.map((query): Action => ({ type: "went", query })),
      fc.record({ from: day, to: day }, { requiredKeys: [] }).map((window): Action => ({ type: "window", window })),
      fc.option(event, { nil: undefined }).map((id): Action => ({ type: "select", event: id })),
      fc.constantFrom<Action>(
        { type: "toggle-background" },
        { type: "any-kind" },
        { type: "reset" },
        { type: "dismiss" },
      ),
      fc.constantFrom<Action>({ type: "scale", scale: "true" }, { type: "scale", scale: "log" as "true" }),
    );

    it("leaves a view in its one form, which its address gives back, with nothing selected that is hidden", () => {
      fc.assert(
        fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
          let state = START;
          for (const each of actions) {
            state = reduce(state, each, WORLD);
            const { view } = state;
            expect(canonical(view, WORLD)).toEqual(view);
            expect(readQuery(queryOf(view), KNOWN, WORLD)).toEqual({ view, dropped: [] });
            expect(reduce(START, { type: "went", query: queryOf(view) }, WORLD)).toEqual(at(view));
            for (const key of ID_KEYS) expect((view[key] ?? []).every((id) => KNOWN[key].has(id))).toBe(true);
            const { from = WORLD.span.from, to = WORLD.span.to } = view;
            expect(spanDays(from, to)).toBeGreaterThanOrEqual(LEAST_DAYS);
            const seen = WORLD.shows(view.mode === "dim" ? { ...view, kind: [...KNOWN.kind] } : view);
            if (view.event !== undefined) expect([...seen]).toContain(view.event);
          }
        }),
        { numRuns: 300 },
      );
    });
  });
});
