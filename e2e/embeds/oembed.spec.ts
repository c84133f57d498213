/** What is found of a page whose address is pasted: by the programs that look for oEmbed, with no registration anywhere. */
import { FOLDERS, oembedsOf } from "../../src/components/oembeds.ts";
import { FIXTURE } from "../markup.ts";
import { SITE_URL } from "../site.ts";
import { CONSUMERS, startIframely } from "./consumers.ts";
import { embedOf, oembedFile, oembedOf, PASTED } from "./pasted.ts";
import { LOCALES, siteFiles, siteText } from "./site.ts";
import { edition } from "./snippets.ts";
import { expect, test } from "./test.ts";

const FILES = siteFiles();

const discovery = /<link\b[^>]*application\/json\+oembed[^>]*>/gu;

/** How far into a page it must stand: those that read only the beginning read at least so much, in bytes. */
const EARLY = 8 * 1024;

/** Runs a few at a time. */
async function forAll<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await run(item);
  };
  await Promise.all(Array.from({ length: 6 }, lane));
}

test("every page of an event, an actor and a view, and no other, says early where its oEmbed is, in full", ({
  origin,
}) => {
  expect(PASTED.length).toBeGreaterThan(100);
  for (const page of PASTED) {
    const html = siteText(`${page.path}index.html`);
    const links = html.match(discovery) ?? [];
    expect(links, page.path).toHaveLength(1);
    expect(links[0], page.path).toContain(`href="${origin}${oembedFile(page)}"`);
    const end = html.indexOf(links[0] ?? "") + (links[0] ?? "").length;
    expect(Buffer.byteLength(html.slice(0, end)), page.path).toBeLessThan(EARLY);
    expect(end, page.path).toBeLessThan(html.indexOf("</head>"));
  }
  const known = new Set(PASTED.map(({ path }) => `${path}index.html`));
  const others = FILES.filter((file) => file.endsWith(".html") && !known.has(file));
  expect(others.filter((file) => siteText(file).match(discovery))).toEqual([]);
});

test("every oEmbed file has the fields of the standard, each of its type, with addresses in full", ({ origin }) => {
  for (const page of PASTED) {
    const { thumbnail_url = "", thumbnail_width, thumbnail_height, html, ...fields } = oembedOf(page);
    expect(fields, page.path).toMatchObject({
      version: "1.0",
      type: "rich",
      title: expect.stringMatching(/\S/u),
      provider_name: expect.stringMatching(/\S/u),
      provider_url: expect.stringContaining(origin),
      author_name: expect.stringMatching(/\S/u),
      width: expect.any(Number),
      height: expect.any(Number),
    });
    expect(Number(fields["cache_age"]), page.path).toBeGreaterThan(0);
    expect(String(thumbnail_url), page.path).toBe(`${origin}img/${page.locale}/${page.name}.png`);
    expect([typeof thumbnail_width, typeof thumbnail_height], page.path).toEqual(["number", "number"]);
    expect(FILES).toContain(`img/${page.locale}/${page.name}.png`);
    for (const [, address = ""] of String(html).matchAll(/(?:href|src)="([^"]*)"/gu)) {
      expect(address.startsWith(origin), `${page.path} ${address}`).toBe(true);
    }
  }
});

test("the HTML of every oEmbed is a quotation with a link and a frame, in the only form that WordPress keeps", ({
  origin,
}) => {
  for (const page of PASTED) {
    const { html, title, width, height } = oembedOf(page);
    const shape =
      /^<blockquote><a href="([^"]+)">([^<]+)<\/a><\/blockquote><iframe src="([^"#]+)" width="(\d+)" height="(\d+)" title="([^"]+)"><\/iframe>$/u;
    const found = shape.exec(String(html));
    expect(found, `${page.path}: ${String(html)}`).not.toBeNull();
    const [, link, , source = "", wide, high] = found ?? [];
    expect(link).toBe(origin + page.path);
    expect(new URL(source).origin + new URL(source).pathname).toBe(embedOf(origin, page));
    expect([Number(wide), Number(high)]).toEqual([width, height]);
    expect(String(title)).toMatch(/\S/u);
  }
});

for (const { name, html } of CONSUMERS) {
  test(`${name} finds the HTML of every page as it stands in its file`, async () => {
    test.setTimeout(120_000);
    await forAll(PASTED, async (page) => {
      const { origin } = new URL(String(oembedOf(page)["provider_url"]));
      expect(await html(`${origin}/${page.path}`), page.path).toBe(oembedOf(page)["html"]);
    });
  });
}

test("Iframely's server makes a frame of every page's embed document", async ({ origin }) => {
  test.setTimeout(180_000);
  const iframely = await startIframely();
  try {
    await forAll(PASTED, async (page) => {
      const html = (await iframely.html(origin + page.path)) ?? "";
      const [, source = ""] = /<iframe\b[^>]*\bsrc="([^"]+)"/u.exec(html) ?? [];
      expect(source.split("?")[0], page.path).toBe(embedOf(origin, page));
    });
  } finally {
    iframely.stop();
  }
});

for (const locale of LOCALES) {
  for (const kind of FOLDERS) {
    test(`the oEmbed of ${kind} is in ${locale} what it was, since copies of it lie in other people's databases`, () => {
      const made = oembedsOf(edition(FIXTURE, SITE_URL, locale)).find(({ folder }) => folder === kind);
      expect(`${JSON.stringify(made?.answer(), null, 2)}\n`).toMatchSnapshot(`oembed-${kind}-${locale}.json`);
    });
  }
}
