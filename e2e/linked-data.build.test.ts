/** What the pages of the built site say to machines, read back by a JSON-LD processor. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import jsonld, { type JsonLdDocument } from "jsonld";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../src/i18n/locale.ts";
import { address, fileText, FOLDER, names, prefixOf, SITE, stageOf, timeline, titleOf } from "./built.ts";
import { isDocument, walk } from "./files.ts";

const SCHEMA = "https://schema.org/";

/** All of schema.org that reading needs, so that nothing is fetched. */
const documentLoader = (url: string) =>
  Promise.resolve({ documentUrl: url, document: { "@context": { "@vocab": SCHEMA } } });

interface Graph {
  readonly text: string;
  /** The values of a property of a thing. */
  readonly of: (subject: string, property: string) => readonly string[];
}

/** The one script of data that a page has, as a graph. */
async function graphOf(file: string): Promise<Graph> {
  const [script, ...more] = fileText(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu);
  if (script?.[1] === undefined || more.length > 0) throw new Error(`${file} has not one script of data`);
  const text = script[1];
  const quads = await jsonld.toRDF(JSON.parse(text) as JsonLdDocument, { documentLoader });
  const facts = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads as readonly Record<string, { readonly value: string }>[]) {
    const property = (predicate?.value ?? "").replace(SCHEMA, "").replace(/.*#type$/u, "type");
    facts
      .getOrInsertComputed(`${subject?.value ?? ""} ${property}`, () => [])
      .push((object?.value ?? "").replace(SCHEMA, ""));
  }
  return { text, of: (subject, property) => facts.get(`${subject} ${property}`) ?? [] };
}

const pages = walk(FOLDER).filter((file) => file.endsWith("index.html") && !isDocument(file));
const [home = ""] = [...LOCALES].map((locale) => address(locale, "")).sort((a, b) => a.length - b.length);

it("every page but 404 says what it is, on which site, and the way to it", async () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(fileText("404.html")).not.toContain("ld+json");
  for (const file of pages) {
    const graph = await graphOf(file);
    const url = SITE + file.replace("index.html", "");
    expect.soft(graph.of(`${home}#website`, "type"), file).toEqual(["WebSite"]);
    if (LOCALES.some((locale) => address(locale, "") === url)) continue;
    expect.soft(graph.of(url, "type"), file).toEqual(["WebPage"]);
    expect.soft(graph.of(url, "dateModified"), file).toEqual([timeline.updated]);
    const steps = graph.of(`${url}#breadcrumb`, "itemListElement");
    const items = steps.flatMap((step) => graph.of(step, "item"));
    expect.soft(items, file).toContain(url);
    for (const item of items) {
      const page = item.slice(SITE.length);
      expect.soft(existsSync(join(FOLDER, page, "index.html")), `${file}: ${item}`).toBe(true);
    }
  }
});

describe.each(LOCALES)("in %s", (locale) => {
  const file = (page: string) => `${prefixOf(locale)}${page}index.html`;

  it("an event is an Event only where it is told as done; its fields are those of events.json", async () => {
    for (const event of timeline.events) {
      const graph = await graphOf(file(`events/${event.id}/`));
      const id = `${home}events/${event.id}/#event`;
      const namesAt = (property: string) =>
        graph
          .of(id, property)
          .flatMap((each) => graph.of(each, "name"))
          .toSorted();
      const isEvent = stageOf(event, locale) === "";
      const isDays = isEvent && ["day", "interval"].includes(event.shape);
      expect.soft(graph.of(id, "type"), event.id).toEqual([isEvent ? "Event" : "Claim"]);
      expect.soft(graph.of(id, "name"), event.id).toEqual([titleOf(event, locale)]);
      expect.soft(graph.of(id, isEvent ? "description" : "text"), event.id).toEqual([event.summary[locale]]);
      expect.soft(graph.of(id, "url"), event.id).toEqual([event.url[locale]]);
      expect.soft(graph.of(id, "startDate"), event.id).toEqual(isDays ? [event.earliest] : []);
      expect.soft(graph.of(id, "endDate"), event.id).toEqual(isDays ? [event.latest] : []);
      const actors = names(
        timeline.actors,
        event.actors.map((actor) => actor.id),
        locale,
      ).toSorted();
      expect.soft(namesAt("about"), event.id).toEqual(actors);
      const places = names(timeline.places, event.places, locale).toSorted();
      expect.soft(namesAt(isEvent ? "location" : "contentLocation"), event.id).toEqual(places);
      for (const [index, claim] of event.claims.entries()) {
        const said = `${home}events/${event.id}/#claim-${index + 1}`;
        expect.soft(graph.of(said, "text"), event.id).toEqual([claim.says[locale]]);
        expect.soft(graph.of(said, "appearance"), event.id).toEqual([`${home}sources/${claim.source}/#article`]);
      }
      // Nothing from outside the articles has a place here, marked or not.
      for (const { fact } of event.outside) expect.soft(graph.text, event.id).not.toContain(fact[locale]);
    }
  });

  it("an article is a NewsArticle with what its text gives: headline, day, named paper", async () => {
    for (const { id, headline, published, publisher, language } of timeline.sources) {
      const graph = await graphOf(file(`sources/${id}/`));
      const article = `${home}sources/${id}/#article`;
      expect.soft(graph.of(article, "type"), id).toEqual(["NewsArticle"]);
      expect.soft(graph.of(article, "headline"), id).toEqual(headline ? [headline.text] : []);
      expect.soft(graph.of(article, "inLanguage"), id).toEqual([language]);
      const isDay = /^\d{4}-\d\d-\d\d$/u.test(published);
      expect.soft(graph.of(article, "datePublished"), id).toEqual(isDay ? [published] : []);
      const papers = graph.of(article, "publisher").flatMap((paper) => graph.of(paper, "name"));
      expect.soft(papers, id).toEqual(publisher.known === "named" ? [publisher.name[locale]] : []);
    }
  });

  it("an actor has its name", async () => {
    const types = new Map([
      ["person", "Person"],
      ["state", "Place"],
    ]);
    for (const { id, type, name } of timeline.actors) {
      const graph = await graphOf(file(`actors/${id}/`));
      expect.soft(graph.of(`${home}actors/${id}/#actor`, "name"), id).toEqual([name[locale]]);
      expect.soft(graph.of(`${home}actors/${id}/#actor`, "type"), id).toEqual([types.get(type) ?? "Organization"]);
    }
  });

  it("the data page is a Dataset whose every file is there; the home page names it", async () => {
    const graph = await graphOf(file("data/"));
    const dataset = `${home}data/#dataset`;
    expect(graph.of(dataset, "type")).toEqual(["Dataset"]);
    expect(graph.of(dataset, "version")).toEqual([timeline.hash]);
    expect(graph.of(dataset, "dateModified")).toEqual([timeline.updated]);
    const files = graph.of(dataset, "distribution").flatMap((download) => graph.of(download, "contentUrl"));
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((url) => !existsSync(join(FOLDER, url.slice(SITE.length))))).toEqual([]);
    const articles = timeline.sources.map(({ id }) => `${home}sources/${id}/#article`);
    expect([...graph.of(dataset, "isBasedOn")].sort()).toEqual(articles.sort());
    expect((await graphOf(file(""))).of(`${home}#website`, "mainEntity")).toEqual([dataset]);
  });

  it("every page that lists the feeds names files that are there", () => {
    for (const page of ["", "corrections/", "data/"]) {
      const links = fileText(file(page)).matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/gu);
      const found = [...links].map(([, type, href]) => [type, href]);
      expect(found).toEqual([
        ["application/atom+xml", address(locale, "feed.xml")],
        ["application/feed+json", address(locale, "feed.json")],
      ]);
    }
  });
});
