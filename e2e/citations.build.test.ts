/** The citations of the built site, on its pages and as files, read back by parsers that wrote none of them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../src/i18n/locale.ts";
import { address, fileText, FOLDER, isNamed, prefixOf, timeline, titleOf } from "./built.ts";

interface Expected {
  /** The page that has the citation. */
  readonly page: string;
  readonly url: string;
  readonly title: string | undefined;
  readonly language: string;
  readonly issued: string | undefined;
  readonly own: boolean;
}

const views = readdirSync(join(FOLDER, "views"));

/** What is to be cited in a language, by id. */
function expectedIn(locale: Locale): ReadonlyMap<string, Expected> {
  const own = { language: locale, issued: timeline.updated, own: true };
  return new Map<string, Expected>([
    ["timeline", { ...own, page: "data/", url: address(locale, ""), title: timeline.title[locale] }],
    ...timeline.events.map(
      (event) =>
        [
          event.id,
          { ...own, page: `events/${event.id}/`, url: event.url[locale], title: titleOf(event, locale) },
        ] as const,
    ),
    ...timeline.sources.map(
      ({ id, headline, language, published, url }) =>
        [
          id,
          {
            page: `sources/${id}/`,
            // The article's own address, where it is known.
            url: url ?? address(locale, `sources/${id}/`),
            title: headline?.text,
            language,
            issued: /^\d{4}-\d\d-\d\d$/u.test(published) ? published : undefined,
            own: false,
          },
        ] as const,
    ),
    ...views.map(
      (id) => [id, { ...own, page: `views/${id}/`, url: address(locale, `views/${id}/`), title: undefined }] as const,
    ),
  ]);
}

type Item = Readonly<Record<string, unknown>>;

function only(items: readonly Item[]): Item {
  const [item, ...more] = items;
  if (item === undefined || more.length > 0) throw new Error(`${items.length} items`);
  return item;
}

/** Day, month or year as the programs write them. */
function issuedOf(item: Item): string {
  const parts = (item["issued"] as { "date-parts"?: number[][] } | undefined)?.["date-parts"]?.[0] ?? [];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

const creditOf = (item: Item): unknown =>
  (item["author"] as { literal?: string; family?: string }[] | undefined)?.map(
    ({ literal, family }) => literal ?? family,
  )[0];

describe.each(LOCALES)("the citations in %s", (locale) => {
  const folder = `data/cite/${locale}`;
  const expected = expectedIn(locale);

  it("are of the whole, of every event, article and view, each in three formats", () => {
    const files = [...expected.keys()].flatMap((id) => ["bib", "json", "ris"].map((format) => `${id}.${format}`));
    expect(readdirSync(join(FOLDER, folder)).sort()).toEqual(files.sort());
  });

  it.each([...expected])(
    "of %s agree with events.json and with each other",
    (id, { url, title, language, issued, own }) => {
      const csl = only(
        new Cite(JSON.parse(fileText(`${folder}/${id}.json`)) as object, { forceType: "@csl/list+object" }).data,
      );
      const bib = only(new Cite(fileText(`${folder}/${id}.bib`), { forceType: "@biblatex/text" }).data);
      const ris = only(new Cite(fileText(`${folder}/${id}.ris`), { forceType: "@ris/file" }).data);
      for (const item of [csl, bib, ris]) {
        if (title !== undefined) expect.soft(item["title"]).toBe(title);
        expect.soft(item["title"]).toBe(csl["title"]);
        expect.soft(item["URL"]).toBe(url);
        // Of a newspaper’s day citation-js takes the year alone, and of a page’s site nothing.
        if (own || item !== ris) expect.soft(issuedOf(item)).toBe(issuedOf(csl));
        if (!own) expect.soft(item["container-title"]).toBe(csl["container-title"]);
        expect.soft(creditOf(item)).toBe(creditOf(csl));
        expect.soft(String(item["note"])).toContain(timeline.scope[locale]);
      }
      if (issued !== undefined) expect.soft(issuedOf(csl)).toBe(issued);
      const [year = "", month = "", day = ""] = issuedOf(csl).split("-");
      expect.soft(fileText(`${folder}/${id}.ris`)).toContain(`\r\nDA  - ${year}/${month}/${day}/\r\n`);
      expect.soft(csl["language"]).toBe(language);
      expect.soft(csl["type"]).toBe(own ? "webpage" : "article-newspaper");
      if (own) expect.soft(timeline.hash.startsWith(String(csl["version"]))).toBe(true);
      // A paper that is merely probable is not named.
      else if (!isNamed(id)) expect.soft(csl["container-title"]).toMatch(/\(.*\d\)$/u);
    },
  );

  it.each([...expected])(
    "of %s can be read on its page without a script, and copied by buttons",
    (id, { page, title }) => {
      const { document } = new JSDOM(fileText(`${prefixOf(locale)}${page}index.html`)).window;
      const cite = document.querySelector("details.cite");
      const copies = [...(cite?.querySelectorAll("button.copy") ?? [])].map((button) =>
        button.getAttribute("data-copy"),
      );
      const texts = [...(cite?.querySelectorAll("dd > p:first-child") ?? [])].map(({ textContent }) => textContent);
      expect(texts).toHaveLength(2);
      expect(copies).toEqual([...texts, fileText(`${folder}/${id}.bib`)]);
      for (const text of texts) {
        if (title !== undefined) expect.soft(text).toContain(title.replace(/\.$/u, ""));
        expect.soft(text).toContain(timeline.hash.slice(0, 12));
        expect.soft(text).toContain(timeline.scope[locale]);
        expect.soft(text).toContain(timeline.updated.slice(0, 4));
      }
      const links = [...(cite?.querySelectorAll("a[download]") ?? [])].map((link) => link.getAttribute("href"));
      expect(links).toEqual(
        ["bib", "ris", "json"].map((format) => expect.stringMatching(`/${folder}/${id}.${format}$`) as unknown),
      );
    },
  );
});
