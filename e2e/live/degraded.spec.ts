/** What comes does not always come whole. Whatever is missing, the page reads, and says what it is that is missing. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright";
import { translate } from "../../src/i18n/strings.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { select } from "../../src/timeline/query.ts";
import type { Site } from "../site.ts";
import { expect, test } from "../test.ts";
import { heard, listen } from "./heard.ts";
import { complaints, homePath, openLive } from "./open.ts";
import { seen } from "./seen.ts";
import { focusedEvent } from "./walk.ts";

/** A note that the script is missing comes after some seconds: until then it may be on its way. In ms. */
const PATIENCE = 8000;

const WIDTHS = [390, 1280] as const;

/** Of what fails the browser itself tells, and nothing else. */
const FAILED = /^Failed to load resource: net::ERR_FAILED$/u;

/** The address of the script of the home page, as it stands in it. */
function scriptOf({ pages }: Site): string {
  const home = pages.find(({ kind }) => kind === "");
  const [, src] = /<script type="module" src="([^"]+)"/u.exec(readFileSync(home?.file ?? "", "utf8")) ?? [];
  if (src === undefined) throw new Error("the home page has no script");
  return src;
}

/** Lets nothing through whose address ends like this, until it is told to. */
async function block(page: Page, end: string | RegExp): Promise<() => Promise<void>> {
  const isMeant = ({ pathname }: URL): boolean =>
    typeof end === "string" ? pathname.endsWith(end) : end.test(pathname);
  await page.route(isMeant, (route) => route.abort());
  return () => page.unroute(isMeant);
}

/** The whole list is there, in its order. */
async function isWhole(page: Page, site: Site): Promise<void> {
  const ids = select(site.timeline, {}).map(({ id }) => id);
  await expect.poll(() => seen(page).then(({ listed }) => listed), { timeout: PATIENCE }).toEqual(ids);
}

/** Opens the filters where they are folded. */
async function unfold(page: Page): Promise<void> {
  const fold = page.locator(".filters > summary");
  if (await fold.isVisible()) await fold.click();
}

/** Whatever of the controls can be seen and used. */
const usable = (page: Page): Locator =>
  page.locator(".controls").locator("button, input, summary, select, a").filter({ visible: true });

for (const locale of ["en", "ar"] as const satisfies readonly Locale[]) {
  const t = translate(locale);

  for (const width of WIDTHS) {
    test.describe(`in ${locale} at ${String(width)} px`, () => {
      test.beforeEach(({ page }) => page.setViewportSize({ width, height: 900 }));

      test("without its script the page shows everything, whatever its address asks for, and says what is missing", async ({
        site,
        page,
      }) => {
        const faults = complaints(page);
        await block(page, scriptOf(site));
        await page.goto(site.origin + homePath(site, locale, "kind=none&q=x&from=soon"));
        await isWhole(page, site);
        await expect(page.locator(":is(.chart, .strip):visible")).toHaveCount(1);
        await unfold(page);
        await expect(page.getByText(t("filter.missing"), { exact: true })).toBeVisible({ timeout: PATIENCE });
        // What would do nothing is gone; the two folds of a phone open without a script.
        const left = await usable(page).evaluateAll((all) => all.map(({ localName }) => localName));
        expect(left).toEqual(width < 560 ? ["summary", "summary"] : []);
        await expect(page.locator("p.count")).toBeVisible();
        expect(faults.filter((fault) => !FAILED.test(fault))).toEqual([]);
      });
      // The rest of it is the same for all: each is tried in one language at one width.
      if ((locale === "en") !== (width === 390)) return;

      test("without its data the page says so and shows everything; trying again makes it whole once the data comes", async ({
        site,
        page,
      }) => {
        const faults = complaints(page);
        const kind = site.timeline.kinds[0]?.id ?? "";
        const free = await block(page, `/data/chart/${locale}.json`);
        await listen(page);
        await page.goto(site.origin + homePath(site, locale, `kind=${kind}`));
        await isWhole(page, site);
        await unfold(page);
        const note = page.getByRole("alert").filter({ hasText: t("filter.failed") });
        await expect(note).toBeVisible();
        const retry = page.getByRole("button", { name: t("filter.retry") });
        const left = await usable(page).evaluateAll((all) => all.map(({ localName }) => localName));
        expect(left).toEqual(width < 560 ? ["summary", "button", "summary"] : ["button"]);

        // In vain: it is still there, and so is the focus.
        await retry.focus();
        await page.keyboard.press("Enter");
        await expect.poll(() => faults.length).toBe(2);
        await expect(retry).toBeFocused();

        await free();
        await page.keyboard.press("Enter");
        await expect(page.locator("timeline-chart[data-bound]")).toBeAttached();
        await expect(note).toBeHidden();
        await expect(page.locator("[data-do=any-kind]")).toBeFocused();
        const shown = select(site.timeline, { kind: [kind] }).map(({ id }) => id);
        expect((await seen(page)).listed).toEqual(shown);
        expect(faults.filter((fault) => !FAILED.test(fault))).toEqual([]);
      });

      for (const [name, part] of [
        ["the index of its search", "/data/search.json"],
        ["the script of its search", /\/_astro\/search\.[^/]*\.js$/u],
      ] as const) {
        test(`without ${name} the page says that it cannot search, the rest goes on, and a later search finds`, async ({
          site,
          page,
        }) => {
          const faults = complaints(page);
          const all = select(site.timeline, {});
          const [event] = all;
          const free = await block(page, part);
          await openLive(page, site, homePath(site, locale, "q=zzz"));
          const note = page.locator(".notice", { hasText: t("live.searchFailed") });
          await expect(note).toBeVisible();
          await isWhole(page, site);

          // The filters go on.
          await unfold(page);
          const box = page.locator(`[name=kind][value="${event?.kind ?? ""}"]`);
          await box.check();
          const ofKind = select(site.timeline, { kind: [event?.kind ?? ""] }).map(({ id }) => id);
          await expect.poll(() => seen(page).then(({ listed }) => listed)).toEqual(ofKind);
          await box.uncheck();

          await free();
          await page.getByRole("searchbox").fill(event?.title[locale] ?? "");
          await expect.poll(() => seen(page).then(({ listed }) => listed)).toContain(event?.id);
          await expect.poll(() => seen(page).then(({ listed }) => listed.length)).toBeLessThan(all.length);
          await expect(note).toHaveCount(0);
          expect(faults.filter((fault) => !FAILED.test(fault))).toEqual([]);
        });
      }

      test("without an event's page its pane says so, with a link to that page, and opens it once it comes", async ({
        site,
        page,
      }) => {
        const [first, second] = select(site.timeline, {});
        if (!first || !second) throw new Error("too few events");
        const faults = complaints(page);
        const path = new URL(first.url[locale]).pathname;
        const free = await block(page, path);
        await listen(page);
        await openLive(page, site, homePath(site, locale));
        const pane = page.getByRole("complementary", { name: t("detail.name") });
        const line = page.locator(`.entry[data-id="${first.id}"] .entry-title a`);
        await line.click();
        await expect(pane).toContainText(t("detail.failed"));
        await expect(pane.getByRole("link", { name: t("detail.page") })).toHaveAttribute("href", path);
        await expect(pane).toBeFocused();
        expect(await heard(page)).toContain(t("detail.failed"));
        // Others can be had.
        await pane.getByRole("button", { name: t("detail.next") }).click();
        await expect(pane.locator(`article[data-id="${second.id}"]`)).toBeVisible();

        await pane.getByRole("button", { name: t("detail.previous") }).click();
        await expect(pane).toContainText(t("detail.failed"));
        await free();
        await line.click();
        await expect(pane.locator(`article[data-id="${first.id}"]`)).toBeVisible();
        await isWhole(page, site);
        expect(faults.filter((fault) => !FAILED.test(fault))).toEqual([]);
      });
    });
  }

  test(`in ${locale}, without its gestures the chart is zoomed by buttons and keys, and the page says so`, async ({
    site,
    page,
  }) => {
    const faults = complaints(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await block(page, /\/_astro\/gestures\.[^/]*\.js$/u);
    await openLive(page, site, homePath(site, locale));
    const chart = page.locator("svg.chart:visible");
    await chart.hover({ position: { x: 300, y: 10 } });
    await expect(page.locator(".notice", { hasText: t("live.gesturesFailed") })).toBeVisible();
    const search = () => new URL(page.url()).search;

    await page.getByRole("button", { name: t("tools.zoomIn") }).click();
    await expect.poll(search).toMatch(/from=|to=/u);
    await page.getByRole("button", { name: t("tools.whole") }).click();
    await expect.poll(search).toBe("");
    await page.locator("svg.chart:visible .mark[tabindex='0']").focus();
    const id = await focusedEvent(page);
    await page.keyboard.press("+");
    await expect.poll(search).toMatch(/from=|to=/u);
    expect(await focusedEvent(page)).toBe(id);
    await page.keyboard.press("0");
    await expect.poll(search).toBe("");
    await isWhole(page, site);
    // Said once, however often one comes near.
    await expect(page.locator(".notice", { hasText: t("live.gesturesFailed") })).toHaveCount(1);
    expect(faults.filter((fault) => !FAILED.test(fault))).toEqual([]);
  });
}

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ["en", "ar"] as const) {
    for (const width of WIDTHS) {
      test(`in ${locale} at ${String(width)} px, nothing is seen that would do nothing; key, count, chart and list are there`, async ({
        site,
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(site.origin + homePath(site, locale, "q=x"));
        await isWhole(page, site);
        await expect(usable(page)).toHaveCount(0);
        await expect(page.locator(".controls .key").last()).toBeVisible();
        await expect(page.locator("p.count")).toBeVisible();
        await expect(page.locator(":is(.chart, .strip):visible")).toHaveCount(1);
        const [event] = site.timeline.events;
        await page.goto(site.origin + new URL(event?.url[locale] ?? "").pathname);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("button")).toHaveCount(0);
      });
    }
  }
});
