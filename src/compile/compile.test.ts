import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { urlsOf } from "./build.ts";
import { canonicalJson } from "./canonical.ts";
import type { Compiled } from "./compile.ts";
import { compileWith, linesOf, swap, withFolder, type Edit } from "./fixtures/folder.ts";
import { staleSchemas } from "./json-schema.ts";
import { existsSync } from "node:fs";
import { join } from "node:path";

function compiledOf(edits: readonly Edit[] = []): Compiled {
  const { compiled, issues } = compileWith(edits);
  if (compiled === undefined) throw new Error(JSON.stringify(issues));
  return compiled;
}

const { timeline, views, site } = compiledOf();
const keeper = timeline.events.find(({ id }) => id === "keeper-on-island");

const FILES = [
  "site.yaml",
  "kinds.yaml",
  "events/storm.yaml",
  "events/keeper-on-island.yaml",
  "sources/gazette-1.yaml",
];

describe("compile(folder, address)", () => {
  it("finds nothing wrong with the lighthouse", () => {
    expect(linesOf([])).toEqual([]);
  });

  it("takes Windows line endings as they come, since editors cannot see them", () => {
    const windows = FILES.map((file): Edit => ({ file, change: (text) => text.replaceAll("\n", "\r\n") }));
    expect(compiledOf(windows).timeline.hash).toBe(timeline.hash);
  });

  it("takes a byte order mark as it comes", () => {
    expect(linesOf([{ file: "site.yaml", change: (text) => `\uFEFF${text}` }])).toEqual([]);
  });

  it("gives the same bytes twice, in another folder", () => {
    expect(JSON.stringify(compiledOf().timeline)).toBe(JSON.stringify(timeline));
  });

  it("sorts events by their days", () => {
    expect(timeline.events.map(({ id }) => id)).toEqual(["storm", "keeper-on-island", "lamp-repair"]);
  });

  it("gives an event its bounds, and each dating row the days that it gives", () => {
    expect(keeper).toMatchObject({
      shape: "interval",
      earliest: "2012-05-17",
      startLatest: "2012-05-17",
      endEarliest: "2012-05-20",
      latest: "2012-05-20",
    });
    expect(keeper?.dating.map(({ from, sets, gives }) => [from, sets, gives])).toEqual([
      ["published", "start", "2012-05-17"],
      ["previous", "end", "2012-05-20"],
      ["published", "time", undefined],
    ]);
  });

  it("counts a copied paragraph as an article and not as a report", () => {
    expect([keeper?.articles, keeper?.independent]).toEqual([2, 2]);
  });

  it("keeps an outside day beside the date, never in it", () => {
    const repair = timeline.events.find(({ id }) => id === "lamp-repair");
    expect([repair?.date, repair?.outsideDate]).toEqual(["2012-05-24", "2012-05-25"]);
  });

  it("says when it was last changed, from the records and not from the clock", () => {
    expect(timeline.updated).toBe("2012-06-02");
  });

  it("hashes its own canonical JSON without the hash", () => {
    const { hash, ...rest } = timeline;
    expect(hash).toBe(createHash("sha256").update(canonicalJson(rest)).digest("hex"));
  });

  it("survives JSON, so that the file is the very value", () => {
    expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
  });

  it("hands on the site and its saved views", () => {
    expect([site.locales, views.map(({ id }) => id)]).toEqual([
      ["en", "ar"],
      ["all", "last-week"],
    ]);
  });

  it("compiles nothing as long as anything is wrong", () => {
    expect(compileWith([swap("events/storm.yaml", "kind: weather", "kind: wether")]).compiled).toBeUndefined();
  });
});

describe("urlsOf(id, locales, address)", () => {
  it.each([
    ["https://timeline.example", "/", "https://timeline.example/"],
    ["https://timeline.example/", "/a/path/", "https://timeline.example/a/path/"],
    ["https://timeline.example", "a/path", "https://timeline.example/a/path/"],
  ])("with %s and %s stands under %s, the default locale bare", (siteUrl, base, root) => {
    expect(urlsOf("x", ["ar", "en"], { siteUrl, base })).toEqual({ ar: `${root}events/x/`, en: `${root}en/events/x/` });
  });
});

describe("canonicalJson(value)", () => {
  it("spells a value as RFC 8785 does, whatever the order of its keys", () => {
    expect(canonicalJson({ b: [1, null, "é\n"], a: { d: undefined, c: true }, "€": 1, 1: 2 })).toBe(
      '{"1":2,"a":{"c":true},"b":[1,null,"é\\n"],"€":1}',
    );
  });
});

describe("the JSON Schemas", () => {
  it("in content/schema are those of the records; if not, npm run schema writes them", () => {
    expect(staleSchemas(join(import.meta.dirname, "../../content/schema"))).toEqual([]);
  });

  it("are told to be stale where there are none", () => {
    withFolder([], (folder) => {
      expect(existsSync(join(folder, "content/schema"))).toBe(false);
      expect(staleSchemas(join(folder, "content/schema"))).toContain("event.json");
    });
  });
});
