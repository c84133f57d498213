import { describe, expect, it } from "vitest";
import { ID_KEYS } from "../timeline/view.ts";
import { canonical } from "./canonical.ts";
import { junkQueries } from "./fixtures/junk.ts";
import { KNOWN, WORLD } from "./fixtures/world.ts";
import { addressOf, describeDropped, linkIn, LONGEST_QUERY, queryOf, readQuery } from "./url.ts";

const read = (search: string): ReturnType<typeof readQuery> => readQuery(search, KNOWN, WORLD);
const note = (search: string): string => describeDropped(read(search).dropped);

describe("addresses of a view", () => {
  it("have no question mark where nothing is asked", () => {
    expect(queryOf({})).toBe("");
    expect(addressOf("/tl/", {})).toBe("/tl/");
    expect(addressOf("https://timeline.example/", { kind: ["watch"] })).toBe("https://timeline.example/?kind=watch");
  });

  it.each([
    ["/ar/", "/ar/?kind=watch"],
    ["/ar/?kind=repair&q=a?b", "/ar/?kind=watch"],
    ["/ar/#list", "/ar/?kind=watch#list"],
    ["/ar/?q=1#a?b#c", "/ar/?kind=watch#a?b#c"],
    ["", "?kind=watch"],
  ])("take the place of whatever the link %j asked for", (href, expected) => {
    expect(linkIn(href, { kind: ["watch"] })).toBe(expected);
  });
});

describe("readQuery(search, known, limits)", () => {
  it.each([
    ["?kind=watch&scale=fitted&months=both&mode=hide", { kind: ["watch"] }, ""],
    ["?from=1900-01-01&to=2012-04-01", { to: "2012-04-01" }, ""],
    ["?from=soon&kind=x", {}, "kind = x, from = soon"],
    ["?from=2050-01-01", {}, "from = 2050-01-01"],
    ["?from=2050-01-01&to=2051-01-01", {}, "from = 2050-01-01, to = 2051-01-01"],
    ["?from=2012-05-20&to=2012-05-01", {}, "from = 2012-05-20, to = 2012-05-01"],
    ["?kind=a,b,c,d,e,f,g", {}, "kind = a, kind = b, kind = c, kind = d, kind = e, …"],
    ["?event=%E2%80%AEfog%00", {}, "event = fog"],
    ["?event=x%F0%9F%99%82%ED%A0%80", {}, "event = x🙂���"],
    ["?q=%20&kind=", {}, ""],
    ["?utm_source=x&__proto__=y&constructor=z", {}, ""],
  ])("reads %j", (search, view, dropped) => {
    expect(read(search).view).toEqual(view);
    expect(note(search)).toBe(dropped);
  });

  it("quotes of a long value what fits in a note", () => {
    expect(note(`?event=${"é".repeat(100)}`)).toBe(`event = ${"é".repeat(39)}…`);
  });

  it("reads no more than any view needs, and says where it ended", () => {
    const search = `?kind=watch&q=${"a".repeat(LONGEST_QUERY)}&scale=true`;
    expect(read(search).view).toEqual({ kind: ["watch"] });
    expect(note(search)).toBe(`q = ${"a".repeat(39)}…, scale = true`);
  });

  it("is not kept from what is meant for it by what is meant for others, however much", () => {
    const theirs = ["other", "constructor", "__proto__"].map((key) => `${key}=${"a".repeat(100_000)}`);
    expect(read(`?${theirs.join("&")}&kind=watch`)).toEqual({ view: { kind: ["watch"] }, dropped: [] });
  });

  it("makes a view that has one address of each of 2,000 queries of junk, and never throws", () => {
    const used = new Set<string>();
    for (const search of junkQueries(20_120_517, 2_000, KNOWN)) {
      const { view, dropped } = read(search);
      for (const key of ID_KEYS) {
        expect([...(view[key] ?? [])].every((id) => KNOWN[key].has(id))).toBe(true);
        expect(view[key]).toEqual(view[key] && [...new Set(view[key])].sort());
      }
      expect(view.event === undefined || KNOWN.event.has(view.event)).toBe(true);
      expect(canonical(view, WORLD)).toEqual(view);
      expect(read(queryOf(view))).toEqual({ view, dropped: [] });
      expect(queryOf(view)).not.toMatch(/[^!-~]|[<>"]/u);
      expect(describeDropped(dropped).length).toBeLessThan(5 * 60);
      expect(dropped.every(({ value }) => [...value].length <= 40 && value.isWellFormed())).toBe(true);
      for (const key of Object.keys(view)) used.add(key);
    }
    // Or nothing was put to the test.
    expect(used.size).toBe(15);
  });
});
