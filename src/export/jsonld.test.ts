import fc from "fast-check";
import { JSDOM } from "jsdom";
import jsonld, { type JsonLdDocument } from "jsonld";
import { beforeAll, describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { actorNode, articleNode, datasetNode, eventNodes, pageGraph, safeJson, type Download } from "./jsonld.ts";
import type { Node } from "./jsonld/node.ts";
import type { Crumb } from "./jsonld/site.ts";
import { NASTY_TITLES, nastyTitle } from "./fixtures/nasty.ts";
import { published, retitled, withEvents } from "./fixtures/published.ts";
import { publisherOf, titleOf } from "./told.ts";

const { publication } = published("content");
const { timeline, site, address } = publication;
const SCHEMA = "https://schema.org/";
const HOME: Crumb = { page: "", name: timeline.title.en };
const CSV: Download = { url: address("en", "data/events.csv"), type: "text/csv", name: "CSV" };
const { DOMParser } = new JSDOM().window;

/** What the processor makes of a graph: for each subject the values of each property, without the address of schema.org. */
type Facts = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** All of schema.org that reading needs, so that nothing is fetched. */
const documentLoader = (url: string) =>
  Promise.resolve({ documentUrl: url, document: { "@context": { "@vocab": SCHEMA } } });

async function read(graph: Node): Promise<Facts> {
  const quads = await jsonld.toRDF(JSON.parse(safeJson(graph)) as JsonLdDocument, { documentLoader });
  const facts = new Map<string, Map<string, string[]>>();
  for (const { subject, predicate, object } of quads as readonly Record<string, { readonly value: string }>[]) {
    const of = facts.getOrInsertComputed(subject?.value ?? "", () => new Map<string, string[]>());
    const property = (predicate?.value ?? "").replace(SCHEMA, "").replace(/.*#type$/u, "type");
    of.getOrInsertComputed(property, () => []).push((object?.value ?? "").replace(SCHEMA, ""));
  }
  return facts;
}

const one = (facts: Facts, subject: string, property: string): string | undefined => {
  const values = facts.get(subject)?.get(property) ?? [];
  if (values.length > 1) throw new Error(`${subject} has several of ${property}`);
  return values[0];
};
const all = (facts: Facts, subject: string, property: string): readonly string[] =>
  (facts.get(subject)?.get(property) ?? []).toSorted();
const namesAt = (facts: Facts, subject: string, property: string) =>
  all(facts, subject, property)
    .map((id) => one(facts, id, "name"))
    .toSorted();

const eventId = ({ url }: TimelineEvent) => `${url[site.locales[0] ?? "en"]}#event`;
const articleId = (id: string) => `${address(site.locales[0] ?? "en", `sources/${id}/`)}#article`;
const graphOf = (event: TimelineEvent, locale: Locale, of = publication) => {
  const crumb = { page: `events/${event.id}/`, name: titleOf(of.timeline, event, locale) };
  return pageGraph(of, locale, [HOME, crumb], eventNodes(of, event, locale));
};
const isSolid = ({ status }: TimelineEvent) => timeline.statuses.find(({ id }) => id === status)?.drawn === "solid";
const name =
  (items: readonly { readonly id: string; readonly name: Record<Locale, string> }[], locale: Locale) => (id: string) =>
    items.find((item) => item.id === id)?.name[locale] ?? "";

describe.each(LOCALES)("the events in %s, read by a JSON-LD processor,", (locale) => {
  const facts = new Map<TimelineEvent, Facts>();
  beforeAll(async () => {
    for (const event of timeline.events) facts.set(event, await read(graphOf(event, locale)));
  });

  it.each(timeline.events.map((event) => [event.id, event] as const))("%s is what the timeline says", (_id, event) => {
    const found = facts.get(event) ?? new Map<string, never>();
    const own = eventId(event);
    const solid = isSolid(event);
    // What was only announced is nobody's event.
    expect(one(found, own, "type")).toBe(solid ? "Event" : "Claim");
    expect(one(found, own, "name")).toBe(titleOf(timeline, event, locale));
    expect(one(found, own, solid ? "description" : "text")).toBe(event.summary[locale]);
    expect(one(found, own, "url")).toBe(event.url[locale]);
    expect(namesAt(found, own, "about")).toEqual(
      event.actors.map(({ id }) => name(timeline.actors, locale)(id)).toSorted(),
    );
    expect(namesAt(found, own, solid ? "location" : "contentLocation")).toEqual(
      event.places.map(name(timeline.places, locale)).toSorted(),
    );
    const sources = [...new Set(event.claims.map(({ source }) => articleId(source)))].toSorted();
    const claims = event.claims.map((_, index) => own.replace("#event", `#claim-${index + 1}`));
    if (solid) expect(all(found, own, "subjectOf")).toEqual([...sources, ...claims].toSorted());
    else expect(all(found, own, "appearance")).toEqual(sources);
    for (const [index, claim] of event.claims.entries()) {
      const id = claims[index] ?? "";
      expect(one(found, id, "type")).toBe("Claim");
      expect(one(found, id, "text")).toBe(claim.says[locale]);
      expect(one(found, id, "appearance")).toBe(articleId(claim.source));
      expect(one(found, id, "url")).toBe(address(locale, `sources/${claim.source}/#p${claim.paragraph}`));
      expect(one(found, id, "inLanguage")).toBe(locale);
      if (claim.by !== undefined) expect(one(found, id, "creditText")).toContain(claim.by[locale]);
    }
    for (const source of timeline.sources.filter(({ id }) => sources.includes(articleId(id)))) {
      expect(one(found, articleId(source.id), "type")).toBe("NewsArticle");
    }
  });

  it("have a first and a last day only where the articles give those days", () => {
    for (const event of timeline.events) {
      const found = facts.get(event) ?? new Map<string, never>();
      const known = isSolid(event) && (event.shape === "day" || event.shape === "interval");
      const [start, end] = [one(found, eventId(event), "startDate"), one(found, eventId(event), "endDate")];
      expect([event.id, start, end]).toEqual([
        event.id,
        known ? (event.earliest ?? undefined) : undefined,
        known ? (event.latest ?? undefined) : undefined,
      ]);
    }
  });

  it("say nothing that only outside knowledge gives", () => {
    for (const event of timeline.events) {
      const text = JSON.stringify(
        eventNodes(publication, event, locale).filter((node) => node["@type"] !== "NewsArticle"),
      );
      for (const { fact, value } of event.outside) {
        expect(text).not.toContain(fact[locale]);
        // A day of another article may be the same one: whoever tells it tells it.
        if (value !== undefined && value !== event.earliest) expect(text).not.toContain(`"${value}"`);
      }
    }
  });
});

describe("dates that are no day", () => {
  const [solid] = timeline.events.filter(isSolid);
  if (solid === undefined) throw new Error("nothing happened");
  const DATES: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ["2012-05-17", "2012-05-17", "2012-05-17"],
    ["2012-05-17/2012-05-20", "2012-05-17", "2012-05-20"],
    ["2012-05/2012-06-02", undefined, "2012-06-02"],
    ["2012-05-17/", "2012-05-17", undefined],
    ["2012-05-17/..", "2012-05-17", undefined],
    ["[2012-05-17..2012-05-20]", undefined, undefined],
    ["[..2012-05-20]", undefined, undefined],
    ["2012-05", undefined, undefined],
    ["2012", undefined, undefined],
    ["2012-05-17~", undefined, undefined],
    ["2012-05-17?", undefined, undefined],
  ];
  it.each(DATES)("%s begins on %s and ends on %s, and is said in words in any case", (date, start, end) => {
    const [node] = eventNodes(publication, { ...solid, date }, "en");
    expect([node?.["startDate"], node?.["endDate"]]).toEqual([start, end]);
    expect(node?.["disambiguatingDescription"]).toContain("2012");
  });
});

describe("a withdrawn event", () => {
  it("is no longer told, though its page is still there", async () => {
    const [event] = timeline.events;
    if (event === undefined) throw new Error("no event");
    const gone = { ...event, withdrawn: { on: "2026-12-01", why: { en: "Why", ar: "لماذا" } } };
    const facts = await read(graphOf(gone, "en", withEvents(publication, [gone])));
    expect(facts.has(eventId(event))).toBe(false);
    expect(one(facts, event.url.en, "type")).toBe("WebPage");
  });
});

describe.each(LOCALES)("pages in %s", (locale) => {
  const trail = [HOME, { page: "data/", name: "Data" }] as const;

  it("are parts of the site, with the way to them and the day of the records", async () => {
    const facts = await read(pageGraph(publication, locale, trail, [datasetNode(publication, locale, [CSV])]));
    const page = address(locale, "data/");
    const website = `${address("en", "")}#website`;
    expect(one(facts, website, "name")).toBe(timeline.title[locale]);
    expect(one(facts, page, "isPartOf")).toBe(website);
    expect(one(facts, page, "dateModified")).toBe(timeline.updated);
    expect(one(facts, page, "mainEntity")).toBe(`${address("en", "data/")}#dataset`);
    const items = all(facts, one(facts, page, "breadcrumb") ?? "", "itemListElement")
      .map((id) => [one(facts, id, "position"), one(facts, id, "name"), one(facts, id, "item")])
      .toSorted();
    expect(items).toEqual([
      ["1", HOME.name, address(locale, "")],
      ["2", "Data", page],
    ]);
  });

  it("describe the records: whose, under which licence, of which days, from which articles, in which files", async () => {
    const facts = await read(pageGraph(publication, locale, trail, [datasetNode(publication, locale, [CSV])]));
    const dataset = `${address("en", "data/")}#dataset`;
    expect(one(facts, dataset, "name")).toBe(timeline.title[locale]);
    expect(one(facts, dataset, "description")).toContain(timeline.scope[locale]);
    expect(one(facts, dataset, "license")).toBe(site.licences.url);
    expect(one(facts, dataset, "version")).toBe(timeline.hash);
    expect(one(facts, dataset, "dateModified")).toBe(timeline.updated);
    expect(all(facts, dataset, "inLanguage")).toEqual(site.locales.toSorted());
    expect(namesAt(facts, dataset, "creator")).toEqual([site.publisher[locale]]);
    expect(all(facts, dataset, "isBasedOn")).toEqual(timeline.sources.map(({ id }) => articleId(id)).toSorted());
    const [file = ""] = all(facts, dataset, "distribution");
    expect(one(facts, file, "contentUrl")).toBe(CSV.url);
    expect(one(facts, file, "encodingFormat")).toBe(CSV.type);
    const days = timeline.events.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
    expect(one(facts, dataset, "temporalCoverage")).toBe(`${days.toSorted()[0] ?? ""}/${days.toSorted().at(-1) ?? ""}`);
  });

  it("describe an article by what is known of it, and invent neither paper nor headline nor day", async () => {
    for (const source of timeline.sources) {
      const facts = await read({ "@context": SCHEMA, ...articleNode(publication, source, locale) });
      const id = articleId(source.id);
      const isNamed = source.publisher.known === "named";
      expect(one(facts, id, "type")).toBe("NewsArticle");
      expect(one(facts, id, "inLanguage")).toBe(source.language);
      expect(one(facts, id, "headline")).toBe(source.headline?.text);
      expect(namesAt(facts, id, "publisher")).toEqual(isNamed ? [publisherOf(timeline, source, locale)] : []);
      expect(one(facts, id, "datePublished")).toBe(
        /^\d{4}-\d\d-\d\d$/u.test(source.published) ? source.published : undefined,
      );
    }
  });

  it("do not name a paper that is merely probable", () => {
    const [source] = timeline.sources;
    if (source === undefined) throw new Error("no article");
    const paper = { en: "Gazette Q", ar: "الجريدة ق" };
    const guessed = { ...source, publisher: { name: paper, known: "probable", evidence: [] } } as const;
    expect(JSON.stringify(articleNode(publication, guessed, locale))).not.toContain(paper[locale]);
  });

  it("describe an actor by type and names, in whichever language", async () => {
    const types = new Set<string>();
    for (const actor of timeline.actors) {
      const facts = await read({ "@context": SCHEMA, ...actorNode(publication, actor, locale) });
      const id = `${address("en", `actors/${actor.id}/`)}#actor`;
      types.add(one(facts, id, "type") ?? "");
      expect(one(facts, id, "name")).toBe(actor.name[locale]);
      expect([one(facts, id, "name"), ...all(facts, id, "alternateName")].toSorted()).toEqual(
        [...new Set([...Object.values(actor.name), ...actor.spellings])].toSorted(),
      );
    }
    expect([...types].toSorted()).toEqual(["Organization", "Person", "Place"]);
    const [actor] = timeline.actors;
    if (actor === undefined) throw new Error("no actor");
    expect(actorNode(publication, { ...actor, type: "comet" }, locale)["@type"]).toBe("Thing");
  });
});

describe("safeJson(value)", () => {
  it("keeps any title within its script, and gives it back as it was", () => {
    const [event] = timeline.events;
    if (event === undefined) throw new Error("no event");
    fc.assert(
      fc.property(nastyTitle, (title) => {
        const odd = retitled(publication, event, title);
        const graph = graphOf(odd.timeline.events[0] ?? event, "en", odd);
        const html = `<script type="application/ld+json">${safeJson(graph)}</script><p id="after"></p>`;
        const page = new DOMParser().parseFromString(html, "text/html");
        const [script, ...more] = page.querySelectorAll("script");
        expect(more).toEqual([]);
        expect(page.querySelector("#after")).not.toBeNull();
        expect(JSON.parse(script?.textContent ?? "")).toEqual(JSON.parse(JSON.stringify(graph)));
      }),
      { numRuns: 200, examples: [...NASTY_TITLES] },
    );
  });

  it("gives the processor any title as it was", async () => {
    const [event] = timeline.events;
    if (event === undefined) throw new Error("no event");
    await fc.assert(
      fc.asyncProperty(nastyTitle, async (title) => {
        const odd = retitled(publication, event, title);
        const facts = await read(graphOf(odd.timeline.events[0] ?? event, "en", odd));
        const expected = titleOf(odd.timeline, odd.timeline.events[0] ?? event, "en");
        expect(one(facts, eventId(event), "name")).toBe(expected);
      }),
      { numRuns: 200, examples: [...NASTY_TITLES] },
    );
  });

  it("has none of the characters that a page or an old script stumbles over", () => {
    const text = safeJson({ a: "</script><!-- & \u2028\u2029" });
    expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(JSON.parse(text)).toEqual({ a: "</script><!-- & \u2028\u2029" });
  });
});
