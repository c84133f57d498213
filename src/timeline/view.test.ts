import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromQuery, ID_KEYS, LONGEST_SEARCH, toQuery, type Dropped, type Known, type View } from "./view.ts";

const KNOWN: Known = {
  kind: new Set(["watch", "repair"]),
  actor: new Set(["keeper"]),
  place: new Set(["coast", "island"]),
  source: new Set(["gazette-1", "gazette-2"]),
  origin: new Set(["wire"]),
  status: new Set(["planned"]),
  event: new Set(["storm"]),
};

const read = (query: string): { readonly view: View; readonly dropped: readonly Dropped[] } =>
  fromQuery(new URLSearchParams(query), KNOWN);

describe("fromQuery(params, known)", () => {
  const GOOD: readonly (readonly [query: string, view: View])[] = [
    ["", {}],
    ["kind=watch,repair", { kind: ["repair", "watch"] }],
    ["kind=watch&kind=repair", { kind: ["repair", "watch"] }],
    ["kind=watch,watch,", { kind: ["watch"] }],
    ["actor=keeper&place=island&source=gazette-1", { actor: ["keeper"], place: ["island"], source: ["gazette-1"] }],
    ["origin=wire&status=planned", { origin: ["wire"], status: ["planned"] }],
    ["from=2012-03-01&to=2012-05-20", { from: "2012-03-01", to: "2012-05-20" }],
    ["from=2012-05-18&to=2012-05-20", { from: "2012-05-18", to: "2012-05-20" }],
    ["from=2012-02-29", { from: "2012-02-29" }],
    ["exact=1&background=1", { exact: true, background: true }],
    ["exact=0&background=0", {}],
    ["q=%20lamp%20", { q: "lamp" }],
    ["q=%20&kind=,%20,watch&from=", { kind: ["watch"] }],
    ["from=&from=2012-03-01", { from: "2012-03-01" }],
    ["q=old%0Alamp%00", { q: "old lamp" }],
    ["q=%D9%85%D9%86%D8%A7%D8%B1%D8%A9", { q: "منارة" }],
    ["event=storm", { event: "storm" }],
    ["scale=true&mode=dim&months=levant", { scale: "true", mode: "dim", months: "levant" }],
    ["scale=fitted&mode=hide&months=both", { scale: "fitted", mode: "hide", months: "both" }],
    ["utm_source=x&fbclid=y&KIND=watch", {}],
  ];
  it.each(GOOD)("reads %j without a note", (query, view) => {
    expect(read(query)).toEqual({ view, dropped: [] });
  });

  const BAD: readonly (readonly [query: string, view: View, dropped: readonly string[]])[] = [
    ["kind=watch,siege", { kind: ["watch"] }, ["kind=siege"]],
    ["kind=%3Cscript%3E", {}, ["kind=<script>"]],
    ["from=soon", {}, ["from=soon"]],
    ["from=2012-02-30", {}, ["from=2012-02-30"]],
    ["from=2012-05-19&to=2012-05-20", {}, ["from=2012-05-19", "to=2012-05-20"]],
    ["from=2012-05-20&to=2012-05-01", {}, ["from=2012-05-20", "to=2012-05-01"]],
    ["from=2012-05-01&from=2012-05-02", { from: "2012-05-01" }, ["from=2012-05-02"]],
    ["exact=yes", {}, ["exact=yes"]],
    ["event=lamp", {}, ["event=lamp"]],
    ["scale=log&mode=blink&months=roman", {}, ["scale=log", "mode=blink", "months=roman"]],
    [`q=${"a".repeat(10_000)}`, {}, [`q=${"a".repeat(LONGEST_SEARCH)}`]],
  ];
  it.each(BAD)("drops what is of no use in %.60j and says so", (query, view, dropped) => {
    const result = read(query);
    expect(result.view).toEqual(view);
    expect(result.dropped.map(({ key, value }) => `${key}=${value}`)).toEqual(dropped);
  });

  it("never throws, whatever is typed, and gives a view that writes and reads back", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...ID_KEYS, "from", "to", "exact", "q", "event", "x"),
          fc.string({ unit: "binary" }),
        ),
        (junk) => {
          const { view } = fromQuery(new URLSearchParams(junk), KNOWN);
          expect(read(toQuery(view)).view).toEqual(view);
        },
      ),
    );
  });
});

describe("toQuery(view)", () => {
  it("writes keys and ids in one order, so that one view has one address", () => {
    expect(toQuery({ to: "2012-05-20", kind: ["watch", "repair"] })).toBe("kind=repair,watch&to=2012-05-20");
  });

  it("writes an id that is there twice once", () => {
    expect(toQuery({ kind: ["watch", "repair", "watch"] })).toBe("kind=repair,watch");
  });

  it("leaves out what says nothing", () => {
    expect(toQuery({ exact: false, background: false, q: "", kind: [] })).toBe("");
  });

  it("lets no value run over into the next key, whoever made the view", () => {
    expect(toQuery({ from: "soon&q=lamp", kind: ["watch,repair"] })).toBe("kind=watch%2Crepair&from=soon%26q%3Dlamp");
  });

  it("does not throw on half a surrogate pair, which encodeURIComponent does", () => {
    expect(toQuery({ q: "\uD800", kind: ["\uD800"], event: "\uD800" })).toBe(
      "kind=%EF%BF%BD&q=%EF%BF%BD&event=%EF%BF%BD",
    );
  });

  it("is read back as the same view", () => {
    const some = (ids: ReadonlySet<string>): fc.Arbitrary<string[]> => fc.subarray([...ids].sort(), { minLength: 1 });
    const views: fc.Arbitrary<View> = fc.record(
      {
        kind: some(KNOWN.kind),
        place: some(KNOWN.place),
        source: some(KNOWN.source),
        from: fc.constant("2012-03-01"),
        to: fc.constantFrom("2012-03-03", "2013-01-01"),
        exact: fc.constant(true),
        background: fc.constant(true),
        q: fc.string({ minLength: 1, maxLength: 50 }).map((text) => `a${text}b`),
        event: fc.constant("storm"),
        scale: fc.constantFrom("true" as const, "fitted" as const),
        mode: fc.constantFrom("hide" as const, "dim" as const),
        months: fc.constantFrom("levant" as const, "gulf" as const, "both" as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(views, (view) => {
        expect(read(toQuery(view))).toEqual({ view, dropped: [] });
      }),
    );
  });
});
