/** A timeline whose every text looks like markup, brought to life: it stays text wherever a script puts it. */
import { HOSTILE } from "../markup.ts";
import { select } from "../../src/timeline/query.ts";
import { expect, test } from "../test.ts";
import { complaints, homePath, openLive } from "./open.ts";

test.use({ siteName: "markup" });

for (const locale of ["en", "ar"] as const) {
  test(`in ${locale}, hostile texts stay texts in the card, the detail, the counts and what is said`, async ({
    site,
    page,
  }) => {
    const faults = complaints(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await openLive(page, site, homePath(site, locale));
    const before = await page.locator("b, img, script, iframe").count();
    const mark = page.locator("svg.chart:visible .mark .shape").first();
    await mark.hover();
    await expect(page.locator(".card")).toContainText(HOSTILE);
    await mark.click();
    const article = page.locator(".detail article");
    await expect(article).toContainText(HOSTILE);
    await expect(page.locator("[role=status]").first()).not.toBeEmpty();
    const inArticle = await article.locator("img, script, iframe, style, [onerror], [onclick]").count();
    expect(inArticle).toBe(0);
    // The article has headings of who says so, set bold by its own page; none of them is the "b" of the texts.
    expect(await page.locator("b", { hasText: /^b$/u }).count()).toBe(0);
    for (const { id, title } of select(site.timeline, {}).slice(0, 3)) {
      await page.locator(`.entry[data-id="${id}"] .entry-title a`).click();
      await expect(article.getByRole("heading", { level: 2 })).toContainText(title[locale]);
    }
    await page.getByRole("searchbox").fill(HOSTILE);
    await expect(page.locator("p.count")).not.toBeEmpty();
    expect(await page.locator("img, script, iframe").count()).toBeLessThanOrEqual(before);
    expect(faults).toEqual([]);
  });
}
