import fc from "fast-check";
import papa from "papaparse";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { claimsCsv, csv, eventsCsv } from "./csv.ts";
import { NASTY_TITLES, nastyTitle } from "./fixtures/nasty.ts";
import { corrected, withdrawn } from "./fixtures/others.ts";
import { published, retitled, withEvents } from "./fixtures/published.ts";
import { plain } from "./plain.ts";
import type { Publication } from "./publication.ts";

const { publication } = published("content");
const { timeline } = publication;
const FROM = "https://timeline.example/?kind=visit,truce";

type Row = Readonly<Record<string, string>>;

/** Papa Parse reads; what it complains about is a fault of the table. */
const read = (text: string): readonly Row[] => {
  const { data, errors } = papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};
const eventRows = (publication: Publication) => read(eventsCsv(publication, FROM));
const claimRows = (publication: Publication) => read(claimsCsv(publication, FROM));

/** What a spreadsheet is given instead of a formula. */
const safe = (text: string): string => (/^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text);
const cell = (text: string | null | undefined): string => safe(plain(text ?? ""));
const solid = (status: string) => timeline.statuses.find(({ id }) => id === status)?.drawn === "solid";
const [first] = timeline.events;
if (first === undefined) throw new Error("the content has no events");

describe("eventsCsv(publication, from)", () => {
  const rows = eventRows(publication);

  it("agrees with events.json, value by value, in both languages", () => {
    expect(rows.map(({ id }) => id)).toEqual(timeline.events.map(({ id }) => id));
    timeline.events.forEach((event, index) => {
      const { time, thread } = event;
      expect(rows[index]).toMatchObject({
        url_en: event.url.en,
        url_ar: event.url.ar,
        kind: event.kind,
        status: event.status,
        summary_en: event.summary.en,
        summary_ar: event.summary.ar,
        date: event.date,
        shape: event.shape,
        earliest: event.earliest ?? "",
        start_latest: event.startLatest ?? "",
        end_earliest: event.endEarliest ?? "",
        latest: event.latest ?? "",
        time_start: time?.start ?? "",
        time_end: time?.end ?? "",
        time_part: time?.part ?? "",
        time_zone: time?.zone ?? "",
        time_zone_from: time?.zoneFrom ?? "",
        outside_date: event.outsideDate ?? "",
        outside_references: event.outside.map(({ reference }) => reference).join(" | "),
        actors: event.actors.map(({ id, role }) => `${id} (${role})`).join(" | "),
        places: event.places.join(" | "),
        thread: thread?.id ?? "",
        thread_step: thread?.step ?? "",
        sources: [...new Set(event.claims.map(({ source }) => source))].join(" | "),
        articles: String(event.articles),
        independent: String(event.independent),
        differs_en: event.differs.map(({ en }) => en).join(" | "),
        differs_ar: event.differs.map(({ ar }) => ar).join(" | "),
        added: event.added,
        corrections: String(event.corrections.length),
        withdrawn: event.withdrawn?.on ?? "",
      });
    });
  });

  it("has the status word before every title that is not told as done, and nothing before the others", () => {
    for (const locale of LOCALES) {
      timeline.events.forEach(({ title, status, withdrawn }, index) => {
        if (withdrawn !== undefined) return;
        const [told = "", word = ""] = [rows[index]?.[`title_${locale}`], rows[index]?.[`status_${locale}`]];
        const before = told.slice(0, -title[locale].length);
        expect(`${before}${title[locale]}`).toBe(told);
        expect(before.toLowerCase()).toBe(solid(status) ? "" : `${word.toLowerCase()}: `);
      });
    }
  });

  it("says in words that a day is one of several, so that nobody takes a bound for the date", () => {
    timeline.events.forEach(({ shape }, index) => {
      if (shape === "before") expect(rows[index]?.["date_en"]).toMatch(/^on or before /u);
      if (shape === "month") expect(rows[index]?.["date_en"]).toMatch(/^some day in /u);
    });
  });

  it("marks whatever no article says with a †, and says it in no other column", () => {
    const facts = timeline.events.flatMap(({ outside }) => outside.flatMap(({ fact }) => [fact.en, fact.ar]));
    expect(facts.length).toBeGreaterThan(0);
    timeline.events.forEach(({ outside, outsideDate }, index) => {
      const row = rows[index] ?? {};
      expect(row["outside_mark"]).toBe(outside.length > 0 ? "†" : "");
      expect(row["outside_facts_en"]).toBe(outside.map(({ fact }) => `† ${fact.en}`).join(" | "));
      expect(row["outside_facts_ar"]).toBe(outside.map(({ fact }) => `† ${fact.ar}`).join(" | "));
      expect(row["outside_date_en"]?.startsWith("† ") ?? false).toBe(outsideDate !== undefined);
      const elsewhere = Object.entries(row).filter(([name]) => !name.startsWith("outside_"));
      for (const [, value] of elsewhere) for (const fact of facts) expect(value).not.toContain(fact);
    });
  });

  it("says in every row what it is drawn from, whose it is, under which licence, of which state, and where it is from", () => {
    for (const row of [...rows, ...claimRows(publication)]) {
      expect(row).toMatchObject({
        scope_en: timeline.scope.en,
        scope_ar: timeline.scope.ar,
        publisher_en: publication.site.publisher.en,
        licence_ar: timeline.licence.ar,
        licence_url: publication.site.licences.url,
        updated: timeline.updated,
        hash: timeline.hash,
        from_url: FROM,
      });
    }
  });

  it("keeps a withdrawn event, since others may have its id, and says so before its title", () => {
    const [row] = eventRows(withEvents(publication, [withdrawn(first)]));
    expect(row).toMatchObject({
      withdrawn: "2026-12-09",
      withdrawn_why_en: "It was the same visit.",
      withdrawn_into: "another-event",
    });
    expect(row?.["title_en"]).toMatch(/^Withdrawn on 9 December 2026: ./u);
    expect(row?.["title_ar"]).toMatch(/^سُحب في 9 كانون الأول\/ديسمبر 2026: ./u);
    const [claim] = claimRows(withEvents(publication, [withdrawn(first)]));
    expect(claim).toMatchObject({ event_withdrawn: "2026-12-09", event_title_en: row?.["title_en"] });
  });

  it("gives the day of the last correction, however an editor has ordered them, and how many there were", () => {
    const [row] = eventRows(withEvents(publication, [corrected(first)]));
    expect(row).toMatchObject({ corrected: "2026-12-05", corrections: "2" });
  });
});

describe("claimsCsv(publication, from)", () => {
  const rows = claimRows(publication);

  it("agrees with events.json, claim by claim, and leads to the passage in both languages", () => {
    const claims = timeline.events.flatMap((event) => event.claims.map((claim, index) => ({ event, claim, index })));
    expect(rows).toHaveLength(claims.length);
    claims.forEach(({ event, claim, index }, at) => {
      const { source, paragraph } = claim;
      expect(rows[at]).toMatchObject({
        event: event.id,
        claim: String(index + 1),
        source,
        article: String(timeline.sources.findIndex(({ id }) => id === source) + 1),
        paragraph: String(paragraph),
        passage_url_en: `https://timeline.example/sources/${source}/#p${paragraph}`,
        passage_url_ar: `https://timeline.example/ar/sources/${source}/#p${paragraph}`,
        quote_as_printed: cell(claim.quote),
        quote_language: timeline.sources.find(({ id }) => id === source)?.language,
        origin: claim.origin,
        by_en: claim.by?.en ?? "",
        by_ar: claim.by?.ar ?? "",
        via: (claim.via ?? []).join(" | "),
        says_en: claim.says.en,
        says_ar: claim.says.ar,
        date: claim.date ?? "",
      });
      expect(rows[at]?.["date_ar"] === "").toBe(claim.date === undefined);
    });
  });

  it("says of a copied passage from which it is copied, since it is no second report", () => {
    const copies = timeline.sources.flatMap(({ id, copies = [] }) => copies.map((copy) => ({ id, ...copy })));
    const copied = rows.filter((row) => row["copied"] === "yes");
    expect(copied.length).toBeGreaterThan(0);
    for (const row of rows) {
      const copy = copies.find(({ id, paragraph }) => id === row["source"] && String(paragraph) === row["paragraph"]);
      expect(row).toMatchObject({
        copied: copy === undefined ? "no" : "yes",
        copied_from_source: copy?.of.source ?? "",
        copied_from_paragraph: copy === undefined ? "" : String(copy.of.paragraph),
      });
    }
  });

  it("does not name a paper that is merely probable, which its own page alone may do", () => {
    for (const { publisher } of timeline.sources.filter((source) => source.publisher.known !== "named")) {
      const names = rows.flatMap((row) => [row["article_publisher_en"], row["article_publisher_ar"]]);
      if (publisher.known === "probable") expect(names).not.toContain(publisher.name.en);
    }
  });
});

describe("csv(columns, rows)", () => {
  const table = (text: string | number) =>
    csv(
      [
        { name: "text", cell: () => text },
        { name: "b", cell: () => null },
      ],
      [0],
    );

  it("begins with a byte order mark, without which a spreadsheet takes Arabic for Latin", () => {
    expect(Buffer.from(eventsCsv(publication, FROM)).subarray(0, 6)).toEqual(Buffer.from("\ufeffid,"));
  });

  it.each([
    ["a, b", '"a, b"'],
    ['a "b"', '"a ""b"""'],
    ["a\nb", '"a\nb"'],
    ["a\r\nb", '"a\nb"'],
    ["a\rb", '"a\nb"'],
    ["a; b", "a; b"],
    ["\u0000a\u0007", "a"],
    ["هدنة، وقرار", "هدنة، وقرار"],
  ])("quotes %j only where RFC 4180 wants it, so that readers agree on the cells", (text, expected) => {
    expect(table(text)).toBe(`\ufefftext,b\r\n${expected},\r\n`);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "\uFF1D1"])(
    "puts an apostrophe before %j, which a spreadsheet would reckon out",
    (text) => {
      expect(table(text)).toBe(`\ufefftext,b\r\n'${text.trim()},\r\n`);
    },
  );

  it.each([
    [-1, "-1"],
    ["2012-05-17", "2012-05-17"],
    ["[..2012-05-18]", "[..2012-05-18]"],
    ["/2012-05-18", "/2012-05-18"],
  ])("leaves %j alone, since numbers and dates of ours are no formulas", (value, expected) => {
    expect(table(value)).toBe(`\ufefftext,b\r\n${expected},\r\n`);
  });

  it("has its line of names where there is no row, so that an empty table is one too", () => {
    expect(csv([{ name: "id", cell: () => "" }], [])).toBe("\ufeffid\r\n");
  });

  it("gives any title back as it was, but for the apostrophe before a formula", () => {
    fc.assert(
      fc.property(nastyTitle, (title) => {
        const nasty = retitled(publication, { ...first, status: "happened" }, title);
        expect(eventRows(nasty)).toMatchObject([{ title_en: cell(title), summary_ar: cell(title), date: first.date }]);
        expect(claimRows(nasty)[0]).toMatchObject({ event_title_ar: cell(title), event: first.id });
      }),
      { numRuns: 200, examples: [...NASTY_TITLES] },
    );
  });
});
