import { describe, expect, it } from "vitest";
import type { Claim, Source } from "../timeline/timeline.ts";
import { editionOf } from "./edition.ts";
import { claimOf, lighthouses } from "./fixtures/lighthouses.ts";
import { marksIn, matrixOf } from "./matrix.ts";

const whole = lighthouses("en");
const event = whole.event("island-inspection");
const own = claimOf(event);
const withdrawn = { on: "2031-03-09", why: { en: "Why", ar: "لماذا" } };

/** The rows of a timeline of that one event, with other claims and articles. */
function rowsOf(claims: readonly Claim[], copies: Source["copies"] = []) {
  const sources = whole.timeline.sources.map((source) =>
    source.id === "article-001" ? { ...source, copies } : source,
  );
  const timeline = { ...whole.timeline, sources, events: [{ ...event, claims, differs: [] }] };
  return matrixOf(editionOf({ ...whole, timeline }, "en", whole.host));
}

describe("matrixOf(edition)", () => {
  it("has a cell for each article, with the paragraphs that tell of the event, each once and in order", () => {
    const [row] = rowsOf([{ ...own, paragraph: 5 }, own, own]);
    expect(row?.cells.map((cell) => cell.map(({ paragraph }) => paragraph))).toEqual([[3, 5], []]);
    expect(row?.cells[0]?.[0]?.name).toBe("Unnamed newspaper (article 1), 4\u00a0March 2031, paragraph\u00a03");
    expect(marksIn(rowsOf([own]))).toEqual(new Set());
  });

  it("says of a copied passage what it copies, and in the row which article does, since it is no second report", () => {
    const copied = { ...own, source: "article-001", paragraph: 2 };
    const copies = [{ paragraph: 2, of: { source: "article-000", paragraph: 3 }, why: event.summary }];
    const [row] = rowsOf([own, copied, copied], copies);
    expect(row?.cells[1]?.map(({ marks }) => [...marks])).toEqual([["copied"]]);
    expect(row?.cells[1]?.[0]?.name).toMatch(/; Copies Unnamed newspaper \(article 1\); not counted again\.$/u);
    expect(row?.together).toContain("2 copies 1");
  });

  it("says who relays a passage, in its name and in the row", () => {
    const [row] = rowsOf([own, { ...own, paragraph: 4, via: ["keeper"] }]);
    expect(row?.cells[0]?.map(({ marks }) => [...marks])).toEqual([[], ["relayed"]]);
    expect(row?.cells[0]?.[1]?.name).toMatch(/; relayed by the keeper of the island lighthouse$/u);
    expect(row?.together.at(-1)).toBe("relayed by the keeper of the island lighthouse");
  });

  it("marks a passage that gives another date, and a row whose tellings differ", () => {
    const rows = rowsOf([{ ...own, date: "2031-03" }]);
    expect([...(rows[0]?.cells[0]?.[0]?.marks ?? [])]).toEqual(["differs"]);
    expect(
      matrixOf(whole)
        .filter(({ differs }) => differs)
        .map((row) => row.event.id),
    ).toEqual(["island-inspection"]);
    expect(marksIn(matrixOf(whole))).toEqual(new Set(["differs"]));
  });

  it("leaves out an event that was withdrawn", () => {
    const timeline = { ...whole.timeline, events: [{ ...event, withdrawn }] };
    expect(matrixOf(editionOf({ ...whole, timeline }, "en", whole.host))).toEqual([]);
  });
});
