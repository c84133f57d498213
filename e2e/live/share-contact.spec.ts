/** The tiny other timeline, which names somebody to write to; and which is brought to life by the same scripts. */
import { translate } from "../../src/i18n/strings.ts";
import { select } from "../../src/timeline/query.ts";
import { expect, test } from "../test.ts";
import { complaints, homePath, openLive } from "./open.ts";
import { seen } from "./seen.ts";

test.use({ siteName: "fixture" });

for (const locale of ["en", "ar"] as const) {
  const t = translate(locale);

  test(`in ${locale}, an error is reported by a letter that says of which event, from its page and from the detail`, async ({
    site,
    page,
  }) => {
    const faults = complaints(page);
    const [event] = select(site.timeline, {});
    if (!event) throw new Error("no events");
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(site.origin + new URL(event.url[locale]).pathname);
    const report = page.getByRole("link", { name: t("site.reportError") });
    const letters = [await report.first().getAttribute("href")];
    await openLive(page, site, homePath(site, locale));
    await page.locator(`.entry[data-id="${event.id}"] .entry-title a`).click();
    const inPane = page.getByRole("complementary", { name: t("detail.name") }).getByRole("link", {
      name: t("site.reportError"),
    });
    await expect(inPane).toBeVisible();
    letters.push(await inPane.getAttribute("href"));
    for (const letter of letters) {
      const { protocol, searchParams } = new URL(letter ?? "");
      expect(protocol).toBe("mailto:");
      expect(searchParams.get("subject")).toContain(event.title[locale]);
    }
    expect(faults).toEqual([]);
  });

  test(`in ${locale}, another timeline filters, finds, zooms and opens just the same`, async ({ site, page }) => {
    const faults = complaints(page);
    const events = select(site.timeline, {});
    const [event] = events;
    if (!event) throw new Error("no events");
    await page.setViewportSize({ width: 1280, height: 900 });
    await openLive(page, site, homePath(site, locale));
    expect((await seen(page)).listed).toEqual(events.map(({ id }) => id));
    await page.getByRole("searchbox").fill(event.title[locale]);
    await expect.poll(() => seen(page).then(({ listed }) => listed)).toContain(event.id);
    await page.getByRole("button", { name: t("tools.reset") }).click();
    await page.locator(`[name=kind][value="${event.kind}"]`).check();
    const ofKind = select(site.timeline, { kind: [event.kind] }).map(({ id }) => id);
    await expect.poll(() => seen(page).then(({ listed }) => listed)).toEqual(ofKind);
    await page.getByRole("button", { name: t("tools.zoomIn") }).click();
    await expect.poll(() => new URL(page.url()).search).toMatch(/from=|to=/u);
    await page.locator("svg.chart:visible .mark").first().click();
    await expect(page.locator(".detail article")).toBeVisible();
    expect(faults).toEqual([]);
  });
}
