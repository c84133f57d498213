import { extractText } from "unpdf";
import { onePerKind, SITE_URL } from "./site.ts";
import { expect, test } from "./test.ts";

const A4 = { format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } } as const;

/** Chromium writes each page of a PDF as a plain object of this type. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page(?![A-Za-z])/gu)?.length ?? 0;

test("an event of a day prints on one sheet, so that it can be handed round", async ({ site, page }) => {
  const short = site.timeline.events
    .filter(({ claims, dating }) => claims.length === 1 && dating.length <= 2)
    .slice(0, 2);
  expect(short.length).toBeGreaterThan(0);
  for (const { url } of short.flatMap(({ url }) => Object.values(url).map((address) => ({ url: address })))) {
    await page.goto(site.origin + new URL(url).pathname);
    expect.soft(pagesOf(await page.pdf(A4)), url).toBe(1);
  }
});

test("every kind of page prints, in ink on white and without its navigation", async ({ site, page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const { path } of onePerKind(site)) {
    await page.goto(site.origin + path);
    expect.soft(await page.getByRole("navigation").first().isVisible(), `${path}: navigation`).toBe(false);
    const { paper, ink } = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return { paper: backgroundColor, ink: color };
    });
    expect.soft(paper, path).toMatch(/^rgba?\((?:255, 255, 255|0, 0, 0, 0)/u);
    const darkness = (ink.match(/\d+/gu) ?? []).slice(0, 3).map(Number);
    expect.soft(Math.max(...darkness), `${path}: ${ink}`).toBeLessThan(80);
  }
  expect(pagesOf(await page.pdf(A4))).toBeGreaterThan(0);
});

test("a printed list has every event and every article with its address in full, since paper has no links", async ({
  site,
  page,
}) => {
  const events = site.timeline.events.filter(({ withdrawn }) => withdrawn === undefined);
  expect(events.length).toBeGreaterThan(0);
  for (const locale of site.locales) {
    const prefix = `${site.base}${locale === site.locales[0] ? "" : `${locale}/`}`;
    await page.goto(site.origin + prefix);
    const { text: sheets } = await extractText(new Uint8Array(await page.pdf(A4)));
    // Lines may break anywhere in an address.
    const printed = sheets.map((sheet) => sheet.replaceAll(/\s/gu, ""));
    const articles = site.timeline.sources.map(({ id }) => `${SITE_URL}${prefix}sources/${id}/`);
    const expected = [...events.map(({ url }) => url[locale]), ...articles];
    expect.soft(expected.filter((text) => !printed.join("").includes(text))).toEqual([]);
    // Which article is which is looked up from all sheets.
    const together = printed.filter((sheet) => articles.every((text) => sheet.includes(text)));
    expect.soft(together, `${locale}: sheets with all the articles`).toHaveLength(1);
    // Letters of Arabic come back from a PDF in other forms and orders.
    if (locale === "en") {
      const titles = events.map(({ title }) => title.en.replaceAll(/\s/gu, ""));
      expect.soft(titles.filter((title) => !printed.join("").includes(title))).toEqual([]);
    }
  }
});

test("each event and each article prints with every word and number that its page says in Latin letters", async ({
  site,
  page,
}) => {
  test.setTimeout(600_000);
  await page.emulateMedia({ media: "print" });
  const { events, sources } = site.timeline;
  const paths = [...events.map(({ id }) => `events/${id}/`), ...sources.map(({ id }) => `sources/${id}/`)];
  for (const locale of site.locales) {
    const prefix = `${site.base}${locale === site.locales[0] ? "" : `${locale}/`}`;
    for (const path of paths.map((each) => prefix + each)) {
      await page.goto(site.origin + path);
      const said = (await page.locator("main").innerText()).match(/[a-z\d]{2,}/giu) ?? [];
      expect.soft(said.length, path).toBeGreaterThan(0);
      const { text } = await extractText(new Uint8Array(await page.pdf(A4)), { mergePages: true });
      const printed = text.normalize("NFKC").replaceAll(/\s/gu, "");
      expect
        .soft(
          [...new Set(said)].filter((word) => !printed.includes(word)),
          path,
        )
        .toEqual([]);
    }
  }
});
