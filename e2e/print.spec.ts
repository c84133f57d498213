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

test("the printed list has every event and every article with its address in full, since paper has no links", async ({
  site,
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  const primary = new Set(site.timeline.kinds.filter(({ role }) => role === "primary").map(({ id }) => id));
  const events = site.timeline.events.filter(({ kind, withdrawn }) => primary.has(kind) && !withdrawn);
  expect(events.length).toBeGreaterThan(0);
  for (const locale of site.locales) {
    const prefix = `${site.base}${locale === site.locales[0] ? "" : `${locale}/`}`;
    await page.goto(site.origin + prefix);
    const printed = await page.locator("body").innerText();
    const expected = [
      ...events.flatMap(({ title, url }) => [title[locale], url[locale]]),
      ...site.timeline.sources.map(({ id }) => `${SITE_URL}${prefix}sources/${id}/`),
    ];
    expect.soft(expected.filter((text) => !printed.includes(text))).toEqual([]);
    expect(pagesOf(await page.pdf(A4))).toBeGreaterThan(0);
  }
});
