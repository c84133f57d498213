import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { translate } from "../i18n/strings.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { atomFeed, jsonFeed } from "./feed.ts";
import { NASTY_TITLES, nastyTitle } from "./fixtures/nasty.ts";
import { oneLine } from "./line.ts";
import { published, retitled, withEvents } from "./fixtures/published.ts";
import { capitalised } from "./plain.ts";
import type { Publication } from "./publication.ts";
import { titleOf } from "./told.ts";
import { allowed } from "./xml.ts";

const { publication } = published("content");
const { timeline } = publication;

const { DOMParser } = new JSDOM().window;

/** feedsmith reads leniently; jsdom refuses what is not well-formed. */
const readAtom = (publication: Publication, locale: Locale) => {
  const xml = atomFeed(publication, locale);
  const strict = new DOMParser().parseFromString(xml, "application/xml");
  expect(strict.querySelector("parsererror")).toBeNull();
  return { xml, strict, feed: parseAtomFeed(xml) };
};
const readJson = (publication: Publication, locale: Locale) =>
  parseJsonFeed(JSON.stringify(jsonFeed(publication, locale)));
const htmlOf = (html: string | undefined) => new DOMParser().parseFromString(html ?? "", "text/html").body;

const solid = (event: TimelineEvent) => timeline.statuses.find(({ id }) => id === event.status)?.drawn === "solid";
const [announced] = timeline.events.filter((event) => !solid(event));
const [happened] = timeline.events.filter(solid);
if (announced === undefined || happened === undefined) throw new Error("the content has no event of each kind");

const correction = (on: string, why: string) =>
  ({ on, field: "date", was: "2012-05-17", now: "[..2012-05-18]", why: { en: why, ar: `${why}:` } }) as const;
const corrected: TimelineEvent = {
  ...announced,
  added: "2026-12-01",
  corrections: [correction("2026-12-05", "Later"), correction("2026-12-02", "First"), correction("2026-12-05", "Last")],
};
const withdrawn: TimelineEvent = {
  ...happened,
  added: "2026-12-03",
  corrections: [correction("2026-12-04", "Gone")],
  withdrawn: { on: "2026-12-05", why: { en: "It was the same.", ar: "كان هو نفسه." }, into: announced.id },
};

describe.each(LOCALES)("the feeds of the real timeline in %s", (locale) => {
  const { feed, strict, xml } = readAtom(publication, locale);
  const json = readJson(publication, locale);

  it("say what they are, whose, under which licence and as of which day", () => {
    const own = publication.address(locale, "");
    expect(feed).toMatchObject({
      id: own,
      subtitle: { value: timeline.scope[locale] },
      updated: `${timeline.updated}T00:00:00Z`,
      authors: [{ name: publication.site.publisher[locale] }],
      xml: { lang: locale },
    });
    expect(feed.title?.value).toContain(timeline.title[locale]);
    expect(feed.rights?.value).toContain(timeline.licence[locale]);
    expect(feed.rights?.value).toContain(publication.site.licences.url);
    expect(feed.links).toContainEqual({
      rel: "self",
      type: "application/atom+xml",
      href: publication.address(locale, "feed.xml"),
    });
    for (const each of LOCALES) {
      const href = publication.address(each, "");
      expect(feed.links).toContainEqual({ rel: "alternate", type: "text/html", hreflang: each, href });
    }
    expect(json).toMatchObject({
      title: feed.title?.value,
      home_page_url: own,
      feed_url: publication.address(locale, "feed.json"),
      description: timeline.scope[locale],
      language: locale,
      authors: [{ name: publication.site.publisher[locale] }],
    });
  });

  it("tell of every event once, with its status word, its address, its day and its kind", () => {
    const expected = timeline.events.map((event) => ({
      id: `${event.url[locale]}#added`,
      title: translate(locale)("feed.added", { title: titleOf(timeline, event, locale) }),
      updated: `${event.added}T00:00:00Z`,
      url: event.url[locale],
      summary: event.summary[locale],
    }));
    expect(
      feed.entries?.map(({ id, title, updated, links, summary }) => ({
        id,
        title: title?.value,
        updated,
        url: links?.find(({ rel }) => rel === "alternate")?.href,
        summary: summary?.value,
      })),
    ).toEqual(expected);
    expect(
      json.items?.map(({ id, title, date_modified, url, summary }) => ({
        id,
        title,
        updated: date_modified,
        url,
        summary,
      })),
    ).toEqual(expected);
    const kinds = feed.entries?.map(({ categories }) => categories?.[0]?.term);
    expect(kinds).toEqual(timeline.events.map(({ kind }) => kind));
  });

  it("say in each entry who says it, in its own direction, with links to the passages", () => {
    for (const [index, event] of timeline.events.entries()) {
      const body = htmlOf(feed.entries?.[index]?.content?.value);
      const root = body.firstElementChild;
      expect(root?.getAttribute("lang")).toBe(locale);
      expect(root?.getAttribute("dir")).toBe(locale === "ar" ? "rtl" : "ltr");
      const items = [...body.querySelectorAll("li")];
      expect(items).toHaveLength(event.claims.length);
      for (const [at, claim] of event.claims.entries()) {
        const passage = publication.address(locale, `sources/${claim.source}/#p${claim.paragraph}`);
        expect(items[at]?.textContent).toContain(claim.says[locale]);
        if (claim.by !== undefined) expect(items[at]?.textContent).toContain(capitalised(claim.by[locale]));
        expect(items[at]?.querySelector("a")?.href).toBe(passage);
      }
      expect(body.textContent).toContain(event.summary[locale]);
      expect(body.textContent).toContain(timeline.scope[locale]);
      expect(body.textContent).toContain(timeline.licence[locale]);
      expect(body.querySelector(`a[href="${event.url[locale]}"]`)).not.toBeNull();
      expect(json.items?.[index]?.content_html).toBe(feed.entries?.[index]?.content?.value);
    }
  });

  it("state nothing that only outside knowledge gives", () => {
    for (const { outside, id } of timeline.events) {
      const entry = feed.entries?.find(({ id: own }) => own?.includes(`/${id}/`));
      for (const { fact } of outside) expect(JSON.stringify(entry)).not.toContain(fact[locale]);
    }
  });

  it("are the same twice, and Atom has one alternate for each language in each entry", () => {
    expect(atomFeed(publication, locale)).toBe(xml);
    for (const entry of strict.querySelectorAll("entry")) {
      const links = [...entry.querySelectorAll('link[rel="alternate"]')].map((link) => link.getAttribute("hreflang"));
      expect(links).toHaveLength(LOCALES.length);
      expect(links[0]).toBe(locale);
      expect(new Set(links)).toEqual(new Set(LOCALES));
    }
    const ids = [...strict.querySelectorAll("entry > id")].map(({ textContent }) => textContent);
    expect(new Set(ids).size).toBe(timeline.events.length);
  });
});

describe("corrections and withdrawals", () => {
  const changed = withEvents(publication, [corrected, withdrawn]);
  const told = (events: readonly TimelineEvent[], locale: Locale = "en") =>
    readAtom(withEvents(publication, events), locale).feed.entries?.map(({ id, updated }) => [
      id?.replace(/.*#/u, ""),
      updated?.slice(0, 10),
    ]);

  it("are entries of their own, the latest first; what is withdrawn leaves only that it was", () => {
    expect(readAtom(withEvents(publication, [corrected, withdrawn]), "en").feed.entries?.map(({ id }) => id)).toEqual([
      `${corrected.url.en}#corrected-3`,
      `${corrected.url.en}#corrected-2`,
      `${withdrawn.url.en}#withdrawn`,
      `${corrected.url.en}#corrected-1`,
      `${corrected.url.en}#added`,
    ]);
  });

  it("keep their ids when a later one is written above or below, since readers know them by id", () => {
    const [first, second, third] = corrected.corrections;
    if (first === undefined || second === undefined || third === undefined) throw new Error("three corrections");
    const before = told([{ ...corrected, corrections: [second] }]);
    expect(before).toEqual([
      ["corrected-1", "2026-12-02"],
      ["added", "2026-12-01"],
    ]);
    for (const corrections of [
      [first, second],
      [second, first],
    ]) {
      expect(told([{ ...corrected, corrections }])).toEqual([["corrected-2", "2026-12-05"], ...(before ?? [])]);
    }
  });

  it("say what was, what is now and why, above the event as it now stands", () => {
    const [entry] = readAtom(changed, "en").feed.entries ?? [];
    expect(entry?.title?.value).toBe(`Corrected: ${titleOf(timeline, corrected, "en")}`);
    expect(entry?.summary?.value).toBe("Date: was “17 May 2012”, now “on or before 18 May 2012”. Last");
    const text = htmlOf(entry?.content?.value).textContent;
    expect(text).toContain(entry?.summary?.value);
    expect(text).toContain(corrected.summary.en);
  });

  it("give anything else than a date as it was written, set apart from the words around it", () => {
    const written = { ...correction("2026-12-06", "Why"), was: "[..", now: "unknown" };
    const label = { ...written, field: "label" } as const;
    for (const each of [written, label]) {
      const [entry] =
        readAtom(withEvents(publication, [{ ...corrected, corrections: [each] }]), "en").feed.entries ?? [];
      expect(entry?.summary?.value).toContain("was “\u2068[..\u2069”, now “\u2068unknown\u2069”. Why");
    }
  });

  it("mark a correction of what stands outside the articles with its †", () => {
    const outside = { ...correction("2026-12-06", "Why"), field: "outside" } as const;
    const [entry] =
      readAtom(withEvents(publication, [{ ...corrected, corrections: [outside] }]), "ar").feed.entries ?? [];
    expect(entry?.summary?.value).toMatch(/^† /u);
  });

  it("say of a withdrawal when, why and where it is told now, and tell nothing else of it", () => {
    const entry = readAtom(changed, "en").feed.entries?.find(({ id }) => id?.endsWith("#withdrawn"));
    expect(entry?.title?.value).toBe(`Withdrawn: ${titleOf(timeline, withdrawn, "en")}`);
    expect(entry?.summary?.value).toBe(
      `Withdrawn on 5 December 2026. It was the same. It is now told in: ${titleOf(timeline, corrected, "en")}`,
    );
    const text = htmlOf(entry?.content?.value).textContent;
    expect(text).not.toContain(withdrawn.summary.en);
    expect(text).toContain(withdrawn.url.en);
  });
});

describe("any title", () => {
  it("comes out of both feeds as it went in, on one line, without what XML forbids", () => {
    fc.assert(
      fc.property(nastyTitle, (title) => {
        const odd = retitled(publication, announced, title);
        const { feed, strict } = readAtom(odd, "ar");
        const [event] = odd.timeline.events;
        if (event === undefined) throw new Error("one event");
        const expected = oneLine(`أُضيف: ${titleOf(odd.timeline, event, "ar")}`);
        expect(strict.querySelector("entry > title")?.textContent).toBe(allowed(expected));
        expect(feed.entries?.[0]?.title?.value).toBe(allowed(expected));
        expect(readJson(odd, "ar").items?.[0]?.title).toBe(expected);
        const html = htmlOf(feed.entries?.[0]?.content?.value);
        expect(oneLine(html.querySelectorAll("p")[2]?.textContent ?? "")).toBe(oneLine(allowed(title)));
        expect(html.querySelector("script, b, img")).toBeNull();
      }),
      { numRuns: 200, examples: [...NASTY_TITLES] },
    );
  });
});
