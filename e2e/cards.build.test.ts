/** The social cards of the built site: what its pages promise to those who post them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../src/i18n/locale.ts";
import { address, fileText, FOLDER, SITE, timeline, titleOf } from "./built.ts";
import { isDocument, walk } from "./files.ts";

const files = walk(FOLDER);
const pages = files.filter((file) => file.endsWith("index.html") && !isDocument(file));
const cards = files.filter((file) => /^img\/.*\.png$/u.test(file));

/** What the head of a page says to networks; what is said twice is a list. */
function metaOf(page: string): ReadonlyMap<string, string> {
  const { document } = new JSDOM(fileText(page)).window;
  const lines = [...document.querySelectorAll("head > meta[property]")];
  return new Map(lines.map((line) => [line.getAttribute("property") ?? "", line.getAttribute("content") ?? ""]));
}

const metas = new Map(pages.map((page) => [page, metaOf(page)]));

/** Width and height as a PNG says them. */
function sizeOf(file: string): number[] {
  const png = readFileSync(join(FOLDER, file));
  expect(png.toString("latin1", 1, 4), file).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("the cards of the built site", () => {
  it("are there for every page, whole addresses of images as large as is said", () => {
    expect(pages.length).toBeGreaterThan(100);
    for (const [page, meta] of metas) {
      const image = meta.get("og:image") ?? "";
      expect(image.startsWith(`${SITE}img/`), `${page}: ${image}`).toBe(true);
      const size = ["og:image:width", "og:image:height"].map((name) => Number(meta.get(name)));
      expect(sizeOf(image.slice(SITE.length)), page).toEqual(size);
      expect(size).toEqual([1200, 630]);
    }
  });

  it("are each named by a page, and by none of another language", () => {
    const named = [...metas].map(([page, meta]) => [page, (meta.get("og:image") ?? "").slice(SITE.length)]);
    expect([...new Set(named.map(([, image]) => image))].sort()).toEqual(cards);
    for (const [page = "", image] of named) {
      const { lang } = new JSDOM(fileText(page)).window.document.documentElement;
      expect(image, page).toMatch(new RegExp(`^img/${lang}/`, "u"));
    }
  });

  it("are no two the same, none blank and none too heavy to be fetched", () => {
    const bytes = cards.map((card) => readFileSync(join(FOLDER, card)));
    for (const [index, { length }] of bytes.entries()) {
      expect(length, cards[index]).toBeGreaterThan(15_000);
      expect(length, cards[index]).toBeLessThan(200_000);
    }
    expect(new Set(bytes.map((each) => each.toString("base64"))).size).toBe(cards.length);
  });

  it("come with what is seen on them, and with a sentence that is attributed", () => {
    for (const locale of LOCALES) {
      for (const event of timeline.events) {
        const page = `${address(locale, `events/${event.id}/`).slice(SITE.length)}index.html`;
        const meta = metas.get(page);
        expect(meta?.get("og:title"), page).toContain(titleOf(event, locale));
        expect(meta?.get("og:image:alt"), page).toContain(titleOf(event, locale));
        expect(meta?.get("og:image:alt")?.includes("†"), page).toBe(event.outsideDate !== undefined);
        expect(meta?.get("og:description"), page).toContain(timeline.scope[locale]);
        expect(meta?.get("og:description"), page).not.toContain("†");
        expect(meta?.get("og:url"), page).toBe(event.url[locale]);
        expect(meta?.get("og:type"), page).toBe("article");
      }
    }
  });
});
