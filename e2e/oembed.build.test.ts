/** What editors find that know oEmbed: the link in each page that can be embedded, and the file it leads to. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../src/i18n/locale.ts";
import { address, fileText, FOLDER, prefixOf, SITE, timeline, titleOf } from "./built.ts";
import { ROOT, walk } from "./files.ts";

const pages = walk(FOLDER).filter((file) => file.endsWith(".html") && !/^(?:embed|frozen)\//u.test(file));
const PAGE = /^(?:(?:ar|en)\/)?((?:events|views|actors)\/[^/]+)\/index\.html$/u;
const DISCOVERY = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)" title="([^"]+)"[^>]*>/gu;

/** An answer, of which nothing is believed before it is asked. */
type Answer = Readonly<Record<string, unknown>>;
const answerAt = (href: string) => JSON.parse(fileText(href.slice(SITE.length))) as Answer;

/** The parts of an address within the built site, as a file. */
const exists = (href: string): boolean => href.startsWith(SITE) && existsSync(join(FOLDER, href.slice(SITE.length)));

describe("the oEmbed files of the built site", () => {
  const found = pages.map((page) => ({ page, links: [...fileText(page).matchAll(DISCOVERY)] }));

  it("are named by every page of an event, an actor and a view in each language, and by no other page", () => {
    expect(found.filter(({ page }) => PAGE.test(page)).length).toBeGreaterThan(100);
    for (const { page, links } of found) expect(links.length, page).toBe(PAGE.test(page) ? 1 : 0);
    const named = found.flatMap(({ links }) => links.map(([, href = ""]) => href.slice(SITE.length)));
    expect(named.sort()).toEqual(walk(join(FOLDER, "oembed")).map((file) => `oembed/${file}`));
  });

  it("are named whole, within what impatient consumers read, before any script and all data", () => {
    for (const { page, links } of found) {
      const [link] = links;
      if (link === undefined) continue;
      const html = fileText(page);
      const { lang } = new JSDOM(html.slice(0, 200)).window.document.documentElement;
      expect(link[1], page).toBe(`${SITE}oembed/v1/${lang}/${PAGE.exec(page)?.[1] ?? ""}.json`);
      expect(exists(link[1] ?? ""), page).toBe(true);
      expect(Buffer.byteLength(html.slice(0, link.index + link[0].length)), page).toBeLessThan(8192);
      expect(html.slice(0, link.index), page).not.toMatch(/<(?:script|style|body)\b/u);
    }
  });

  it("have the fields of the specification in its types, and a quotation of one link before an empty frame", () => {
    for (const { page, links } of found) {
      for (const [, href = ""] of links) {
        const { html, title, width, height, thumbnail_url: image, ...rest } = answerAt(href);
        expect(rest, page).toEqual({
          version: "1.0",
          type: "rich",
          provider_name: expect.any(String) as string,
          provider_url: expect.stringMatching(`^${SITE}`) as string,
          author_name: expect.any(String) as string,
          cache_age: expect.any(Number) as number,
          thumbnail_width: 1200,
          thumbnail_height: 630,
        });
        expect([typeof title, typeof width, typeof height]).toEqual(["string", "number", "number"]);
        expect(exists(String(image)), page).toBe(true);
        const body = new JSDOM(String(html)).window.document.body;
        const [quotation, frame] = body.children;
        expect(body.children).toHaveLength(2);
        expect(body.textContent).toBe(quotation?.textContent);
        expect(quotation?.outerHTML).toMatch(/^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote>$/u);
        expect(quotation?.querySelector("a")?.href).toBe(`${SITE}${page.replace(/index\.html$/u, "")}`);
        expect([...(frame?.attributes ?? [])].map(({ name }) => name)).toEqual(["src", "width", "height", "title"]);
        expect(frame?.getAttribute("src")).toBe(href.replace("/oembed/", "/embed/").replace(/\.json$/u, "/"));
        expect(frame?.getAttribute("title")).toBe(title);
      }
    }
  });

  it("say of each event its status, and the scope, in their language", () => {
    for (const locale of LOCALES) {
      for (const event of timeline.events) {
        const { title, html } = answerAt(`${SITE}oembed/v1/${locale}/events/${event.id}.json`);
        expect(title).toContain(titleOf(event, locale));
        expect(html).toContain(timeline.scope[locale]);
        expect(html).toContain(address(locale, `events/${event.id}/`));
      }
    }
    expect(prefixOf("ar")).not.toBe(prefixOf("en"));
  });
});

describe("addresses that were released", () => {
  const urls = readFileSync(join(ROOT, "e2e/released-urls.txt"), "utf8").split("\n");

  it.each(urls.filter((url) => url !== "" && !url.startsWith("#")))("%s is there: pages rely on it for ever", (url) => {
    expect(existsSync(join(FOLDER, url.endsWith("/") ? `${url}index.html` : url))).toBe(true);
  });
});
