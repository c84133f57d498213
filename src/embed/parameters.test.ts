import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LAYOUTS, readParameters, THEMES } from "./parameters.ts";

const DEFAULT = { max: 8, layout: "auto", theme: "light", header: true, fit: false };

describe("readParameters", () => {
  test.each([
    ["nothing asked for is the default", "", {}],
    [
      "what is known is taken",
      "?max=3&layout=list&theme=dark&header=0&fit=1",
      { max: 3, layout: "list", theme: "dark", header: false, fit: true },
    ],
    ["the keys of a view are not its business", "?kind=visit&from=2012-03-01", {}],
    ["a number of none would show nothing", "?max=0", {}],
    ["more than anybody would scroll is no number", "?max=201", {}],
    ["numbers are digits", "?max=1e2", {}],
    ["a layout that does not exist is none", "?layout=Card&theme=LIGHT", {}],
    ["anything but 0 leaves the title", "?header=no", {}],
    ["a day that does not exist is none", "?asof=2012-02-30", {}],
    ["a day is taken", "?asof=2012-02-29", { asof: "2012-02-29" }],
    ["a token may stand in addresses and selectors", "?embed=k_1-a", { embed: "k_1-a" }],
    ["a token that could end a selector is none", "?embed=k'1", {}],
    ["pym's parents choose ids of their own", "?childId=my.chart:1&initialWidth=600", { childId: "my.chart:1" }],
    ["what separates the parts of pym's messages cannot be in an id", "?childId=axPYMxb", {}],
    ["the first of several is meant", "?theme=dark&theme=auto", { theme: "dark" }],
  ])("%s: %s", (_, search, expected) => {
    expect(readParameters(search)).toEqual({ ...DEFAULT, ...expected });
  });

  test("whatever anybody writes there gives parameters that can be used, since a frame must never be blank", () => {
    const key = fc.constantFrom("max", "layout", "theme", "header", "fit", "asof", "embed", "childId", "x");
    const query = fc.array(fc.tuple(key, fc.string({ unit: "binary", maxLength: 40 })));
    fc.assert(
      fc.property(query, (pairs) => {
        const { max, layout, theme } = readParameters(`?${new URLSearchParams(pairs).toString()}`);
        expect(max).toBeGreaterThanOrEqual(1);
        expect(max).toBeLessThanOrEqual(200);
        expect(LAYOUTS).toContain(layout);
        expect(THEMES).toContain(theme);
      }),
    );
  });
});
