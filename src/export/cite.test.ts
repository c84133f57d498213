import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import type { Source } from "../timeline/timeline.ts";
import { bibtex } from "./bibtex.ts";
import {
  articleWork,
  chicagoCitation,
  citeWords,
  eventWork,
  plainCitation,
  viewWork,
  wholeWork,
  type Work,
} from "./cite.ts";
import { dateOf } from "./cite/work.ts";
import { cslItem } from "./csl.ts";
import { NASTY_TITLES, nastyTitle } from "./fixtures/nasty.ts";
import { published, retitled } from "./fixtures/published.ts";
import { oneLine } from "./line.ts";
import { ris } from "./ris.ts";
import { publisherOf, titleOf } from "./told.ts";

const { publication, views } = published("content");
const { timeline } = publication;
const SEEN = "2027-03-01";

const worksIn = (locale: Locale): readonly Work[] => {
  return [
    wholeWork(publication, locale),
    ...timeline.events.map((event) => eventWork(publication, event, locale)),
    ...timeline.sources.map((source) => articleWork(publication, source, locale)),
    ...views.map((view) => viewWork(publication, view, locale)),
  ];
};

/** Reads a citation back as what it is, whatever it looks like; there must be one and no more. */
const read = (given: string | object, forceType: string): Readonly<Record<string, unknown>> => {
  const [item, ...more] = new Cite(given, { forceType }).data;
  if (item === undefined || more.length > 0) throw new Error(`not one item: ${JSON.stringify(given)}`);
  return item;
};
const fromBibtexOf = (work: Work) => read(bibtex(work), "@biblatex/text");
/** As a program has it from the file, after its own cleaning of what is no CSL. */
const fromCslOf = (work: Work) => read(JSON.parse(JSON.stringify(cslItem(work))) as object, "@csl/object");
const fromRisOf = (work: Work) => read(ris(work), "@ris/file");
const dateParts = (date: string) => ({ "date-parts": [date.split("-").map(Number)] });
const nameOf = (item: Readonly<Record<string, unknown>>): string | undefined => {
  const [author] = (item["author"] ?? []) as readonly { readonly family?: string; readonly literal?: string }[];
  return author?.literal ?? author?.family;
};

describe.each(LOCALES)("every citation in %s, read back by citation-js,", (locale) => {
  const works = worksIn(locale);

  it("says the same in CSL-JSON, BibTeX and RIS: who, what, where, of which day", () => {
    for (const work of works) {
      const item = cslItem(work);
      const fromBibtex = fromBibtexOf(work);
      const fromRis = fromRisOf(work);
      for (const each of [item, fromBibtex, fromRis]) {
        expect(each).toMatchObject({ id: work.id, title: work.title, URL: item.URL, note: work.note });
        expect(each["accessed"]).toBeUndefined();
      }
      expect(fromBibtex["issued"]).toEqual(item.issued);
      // Of a newspaper's day citation-js takes the year alone.
      const day = dateOf(work)?.split("-") ?? [];
      expect(ris(work)).toContain(`\r\nDA  - ${[0, 1, 2].map((at) => `${day[at] ?? ""}/`).join("")}\r\n`);
      expect(fromRis["issued"]).toEqual(work.type === "article" ? dateParts(day[0] ?? "") : item.issued);
      for (const each of [fromBibtex, fromRis]) expect(nameOf(each)).toBe(item.author?.[0]?.literal);
      // biblatex has one type for all papers, and says which in a field that citation-js takes for the genre.
      const subtype = work.type === "article" ? "newspaper" : undefined;
      expect([item.type, fromRis["type"]]).toEqual(
        work.type === "article" ? ["article-newspaper", "article-newspaper"] : ["webpage", "webpage"],
      );
      expect(fromBibtex["genre"]).toBe(subtype);
      expect(fromBibtex["version"]).toBe(item.version);
      expect(fromRis["language"]).toBe(item.language);
      if (work.type === "article") {
        expect(fromBibtex["container-title"]).toBe(work.paper);
        expect(fromRis["container-title"]).toBe(work.paper);
      }
    }
  });

  it("carries the day the reader gives, which no file has", () => {
    for (const work of works) {
      const seen = { ...work, accessed: SEEN };
      for (const each of [cslItem(seen), fromBibtexOf(seen)]) {
        expect(each).toMatchObject({ accessed: dateParts(SEEN) });
      }
      // For pages citation-js wants EndNote's tag; Y2 is that of the specification, which Zotero reads.
      expect(ris(seen)).toContain("\r\nY2  - 2027/03/01/\r\n");
      expect(plainCitation(seen, citeWords(locale))).toContain("2027");
      expect(chicagoCitation(seen, citeWords(locale))).toContain("2027");
    }
  });

  it("carries the scope, the licence, the hash and the address of its page", () => {
    for (const work of works) {
      const [scope, licence] = [timeline.scope[locale], timeline.licence[locale]];
      expect(work.hash).toBe(timeline.hash.slice(0, 12));
      for (const text of [scope, licence, publication.site.licences.url, work.hash]) expect(work.note).toContain(text);
      for (const file of [JSON.stringify(cslItem(work)), bibtex(work), ris(work)]) expect(file).toContain(work.address);
      for (const text of [plainCitation(work, citeWords(locale)), chicagoCitation(work, citeWords(locale))]) {
        for (const part of [scope, work.hash, work.address]) expect(text).toContain(part);
      }
    }
  });

  it("has a name of its own, since its files are called by it", () => {
    expect(new Set(works.map(({ id }) => id)).size).toBe(works.length);
  });
});

describe("events", () => {
  it("are cited by their title after the status word, dated by the records", () => {
    for (const locale of LOCALES) {
      for (const event of timeline.events) {
        const item = cslItem(eventWork(publication, event, locale));
        expect(item.title).toBe(titleOf(timeline, event, locale));
        expect(item).toMatchObject({
          URL: event.url[locale],
          "container-title": timeline.title[locale],
          issued: dateParts(timeline.updated),
          language: locale,
        });
      }
    }
  });

  it("say it first where they were withdrawn", () => {
    const [event] = timeline.events;
    if (event === undefined) throw new Error("no event");
    const gone = { ...event, withdrawn: { on: "2026-12-01", why: { en: "Why", ar: "لماذا" } } };
    const { title } = eventWork(publication, gone, "en");
    expect(title).toBe(`Withdrawn: ${titleOf(timeline, event, "en")}`);
  });
});

describe("articles", () => {
  const cited = (source: Source, locale: Locale = "en") => cslItem(articleWork(publication, source, locale));

  it("are cited by their own headline, or by none", () => {
    for (const source of timeline.sources) {
      const { title } = cited(source);
      if (source.headline === undefined) expect(title).toMatch(/^\[Article \d, without a headline\]$/u);
      else expect(title).toBe(source.headline.text);
    }
  });

  it("name their paper only where the text does", () => {
    for (const locale of LOCALES) {
      for (const source of timeline.sources) {
        const paper = cited(source, locale)["container-title"];
        expect(paper).toBe(publisherOf(timeline, source, locale));
        for (const known of ["probable", "unknown"] as const) {
          const unnamed = { ...source, publisher: { ...source.publisher, known } };
          expect(cited(unnamed, locale)["container-title"]).toMatch(/ \(.+ \d\)$/u);
        }
      }
    }
    const probable = { en: "Gazette Q", ar: "الجريدة ق" };
    const [source] = timeline.sources;
    if (source === undefined) throw new Error("no article");
    const guessed = { ...source, publisher: { name: probable, known: "probable", evidence: [] } } as const;
    expect(JSON.stringify(cited(guessed))).not.toContain(probable.en);
  });

  const DAYS: readonly (readonly [string, readonly number[] | undefined, string])[] = [
    ["2012-05-17", [2012, 5, 17], "it is one day"],
    ["[2012-05-11..2012-05-17]", [2012, 5], "all its days are of one month"],
    ["2012-05", [2012, 5], "it is a month"],
    ["[2012-05-11..2012-06-17]", [2012], "all its days are of one year"],
    ["[2011-12-31..2012-01-01]", undefined, "not even the year is sure"],
    ["[..2012-05-17]", undefined, "nothing bounds it"],
    ["2012-05-17~", undefined, "the article says about"],
  ];
  it.each(DAYS)("published %s are dated %j, since %s", (day, parts) => {
    const [source] = timeline.sources;
    if (source === undefined) throw new Error("no article");
    expect(cited({ ...source, published: day }).issued).toEqual(parts && { "date-parts": [parts] });
  });

  it("give the paper's own address where it is known, and ours beside it", () => {
    const [source] = timeline.sources;
    if (source === undefined) throw new Error("no article");
    const item = cited({ ...source, url: "https://paper.example/1" });
    expect(item.URL).toBe("https://paper.example/1");
    expect(item.note).toContain(publication.address("en", `sources/${source.id}/`));
  });
});

describe("any title", () => {
  it("comes out of CSL-JSON, BibTeX and RIS as it went in, and stands in citations, on one line", () => {
    const [event] = timeline.events;
    if (event === undefined) throw new Error("no event");
    fc.assert(
      fc.property(nastyTitle, (title) => {
        const odd = retitled(publication, event, title);
        const [own = event] = odd.timeline.events;
        const work = eventWork(odd, own, "ar");
        expect(work.title).toBe(oneLine(titleOf(odd.timeline, own, "ar")));
        expect(fromBibtexOf(work)).toMatchObject({ id: event.id, title: work.title, URL: event.url.ar });
        expect(fromRisOf(work)).toMatchObject({ id: event.id, title: work.title, URL: event.url.ar });
        expect(fromCslOf(work)).toMatchObject({ id: event.id, title: work.title, URL: event.url.ar });
        for (const cited of [plainCitation, chicagoCitation]) {
          const text = cited(work, citeWords("ar"));
          // The stop that ends a title may be that of its sentence.
          expect(text).toContain(work.title.replace(/\.$/u, ""));
          expect(text).not.toMatch(/[\r\n]/u);
        }
      }),
      { numRuns: 200, examples: [...NASTY_TITLES] },
    );
  });

  it("is one line of RIS, each line ended as the format wants it", () => {
    const [event] = timeline.events;
    if (event === undefined) throw new Error("no event");
    fc.assert(
      fc.property(nastyTitle, (title) => {
        // As a page may give it, which knows the title of a view of the reader's own.
        const lines = ris({ ...eventWork(publication, event, "en"), title }).split("\r\n");
        expect(lines.at(-1)).toBe("");
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/u);
      }),
      { numRuns: 200, examples: [...NASTY_TITLES] },
    );
  });

  it("leaves as many braces open as closed in BibTeX, which counts them all, even those behind a backslash", () => {
    const [event] = timeline.events;
    if (event === undefined) throw new Error("no event");
    fc.assert(
      fc.property(nastyTitle, (title) => {
        const entry = bibtex({ ...eventWork(publication, event, "en"), title });
        const depths = [...entry.matchAll(/[{}]/gu)].map(([brace]) => (brace === "{" ? 1 : -1));
        expect(depths.reduce((depth, step) => depth + step, 0)).toBe(0);
        expect(entry.split("\n").slice(1, -2).join("\n")).toMatch(/^(?: {2}[a-z]+ = \{.*\},\n?)+$/u);
      }),
      { numRuns: 200, examples: [...NASTY_TITLES] },
    );
  });
});
