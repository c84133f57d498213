/**
 * The charts of saved views and actors: the same, of fewer events. What they are is said by their own address, so that
 * nothing done to them changes it; whoever filters there is led to the home page, which shows the same and more.
 */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { translate } from "../../src/i18n/strings.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { select } from "../../src/timeline/query.ts";
import { fromQuery, type View } from "../../src/timeline/view.ts";
import type { Site } from "../site.ts";
import { expect, test } from "../test.ts";
import { complaints, homePath, openLive } from "./open.ts";
import { knownIn, seen } from "./seen.ts";

interface Own {
  readonly path: string;
  readonly view: View;
  readonly ids: readonly string[];
}

/** The fullest page of a kind that has a chart, and the view that it is; one of everything shows nothing. */
function fullest(site: Site, locale: Locale, kind: "actors/*" | "views/*"): Own {
  const own = site.pages
    .filter((page) => page.locale === locale && page.kind === kind)
    .flatMap(({ path, file }): Own[] => {
      const [, base] = /<timeline-chart[^>]* data-base="([^"]*)"/u.exec(readFileSync(file, "utf8")) ?? [];
      if (base === undefined) return [];
      const { view } = fromQuery(new URLSearchParams(base.replaceAll("&amp;", "&")), knownIn(site.timeline));
      return [{ path, view, ids: select(site.timeline, view).map(({ id }) => id) }];
    });
  const filtering = own.filter(({ ids }) => ids.length < select(site.timeline, {}).length);
  const [most] = filtering.sort((a, b) => b.ids.length - a.ids.length);
  if (!most) throw new Error(`no chart on any of ${kind}`);
  return most;
}

const list = async (page: Page): Promise<readonly string[]> => (await seen(page)).listed;

for (const locale of ["en", "ar"] as const) {
  const t = translate(locale);

  for (const kind of ["actors/*", "views/*"] as const) {
    test(`in ${locale}, the chart of ${kind} zooms and scrolls under an address that stays, and its marks lead to their pages`, async ({
      site,
      page,
    }) => {
      const faults = complaints(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      const { path, ids } = fullest(site, locale, kind);
      await openLive(page, site, path);
      expect(await list(page)).toEqual(ids);
      expect((await seen(page)).count).toBe(ids.length);
      const language = page.locator("header a.nav-language");
      const elsewhere = await language.getAttribute("href");
      const chart = page.locator("svg.chart:visible");
      const before = await chart.innerHTML();
      const href = (await chart.locator(".mark").first().getAttribute("href")) ?? "";

      await page.getByRole("button", { name: t("tools.zoomIn") }).click();
      await expect.poll(() => chart.innerHTML()).not.toBe(before);
      await page.getByRole("button", { name: t("tools.whole") }).click();
      await expect.poll(() => list(page)).toEqual(ids);

      const box = await chart.boundingBox();
      if (!box) throw new Error("no chart");
      await page.mouse.move(box.x + box.width / 2, box.y + 10);
      await expect.poll(() => chart.evaluate((svg) => "__zoom" in svg)).toBe(true);
      await page.keyboard.down("Control");
      for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -240);
      await page.keyboard.up("Control");
      await expect.poll(() => list(page).then(({ length }) => length)).toBeLessThan(ids.length);
      expect(page.url()).toBe(site.origin + path);
      expect(await language.getAttribute("href"), "the other language is the same page").toBe(elsewhere);
      expect(await page.evaluate(() => history.length)).toBeLessThan(60);

      const reset = page.getByRole("button", { name: t("tools.reset") });
      await reset.click();
      await expect.poll(() => list(page)).toEqual(ids);
      await expect(reset).toBeHidden();
      await chart.locator(`.mark[href="${href}"] .shape`).click();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(href);
      expect(faults).toEqual([]);
    });

    test(`in ${locale}, filtering on ${kind} leads to the home page, with what the page was and what was chosen`, async ({
      site,
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      const { path, view, ids } = fullest(site, locale, kind);
      const source = select(site.timeline, view).flatMap(({ claims }) => claims.map((claim) => claim.source))[0] ?? "";
      const home = homePath(site, locale);
      await openLive(page, site, path);
      await page.locator("summary", { hasText: t("filter.more") }).click();
      await page.locator(`[name=source][value="${source}"]`).click();
      await page.waitForURL((url) => url.pathname === home);
      await expect(page.locator("timeline-chart[data-bound]")).toBeAttached();
      const { view: asked } = fromQuery(new URL(page.url()).searchParams, knownIn(site.timeline));
      expect(asked).toEqual({ ...view, source: [source] });
      expect(await list(page)).toEqual(select(site.timeline, asked).map(({ id }) => id));

      // Back is the page as it was, its boxes ticked by nobody.
      await page.goBack();
      await expect(page.locator("timeline-chart[data-bound]")).toBeAttached();
      expect(new URL(page.url()).pathname).toBe(path);
      expect(await list(page)).toEqual(ids);
      await expect(page.locator(`[name=source][value="${source}"]`)).not.toBeChecked();

      // "In the whole" is the same view on the home page.
      await page.getByRole("link", { name: t("view.whole") }).click();
      await page.waitForURL((url) => url.pathname === home);
      await expect(page.locator("timeline-chart[data-bound]")).toBeAttached();
      expect(await list(page)).toEqual(ids);
    });
  }

  test(`in ${locale}, a search on an actor's page is written to its end before it leads to the home page`, async ({
    site,
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const { path, view } = fullest(site, locale, "actors/*");
    const title = select(site.timeline, view)[0]?.title[locale].split(" ").slice(0, 2).join(" ") ?? "";
    await openLive(page, site, path);
    await page.getByRole("searchbox").pressSequentially(title);
    expect(page.url()).toBe(site.origin + path);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === homePath(site, locale));
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("q")).toBe(title);
    expect(searchParams.get("actor")).toBe(view.actor?.join(","));
  });
}
