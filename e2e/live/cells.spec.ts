/** A chart of more events than are drawn one by one: cells by mouse, keys and without scripts. */
import type { Locator, Page } from "playwright";
import type { Locale } from "../../src/i18n/locale.ts";
import { expect, test } from "../test.ts";
import { complaints, homePath, openLive } from "./open.ts";

test.use({ siteName: "many" });

const LOCALES: readonly Locale[] = ["en", "ar"];

/** Some months of the made-up events, in which there are cells to drag along. */
const NEAR = "from=2031-04-01&to=2031-10-31";

const chartOf = (page: Page): Locator => page.locator(".chart-step svg.chart:visible");
const cellsOf = (page: Page): Locator => chartOf(page).locator("a.cell");

/** Gestures are fetched when a pointer comes near. */
const bound = (page: Page): Promise<void> =>
  expect.poll(() => chartOf(page).evaluate((svg) => "__zoom" in svg)).toBe(true);

/** The ids of whatever has the focus. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-id") ?? null);

for (const locale of LOCALES) {
  test.describe(`a crowd in ${locale}`, () => {
    test("has each event once, in the build's markup and after a script has drawn it", async ({ page, site }) => {
      const heard = complaints(page);
      await openLive(page, site, homePath(site, locale));
      const seen = async () => ({
        cells: await cellsOf(page).evaluateAll((links) => links.map((link) => link.getAttribute("aria-label"))),
        marks: await chartOf(page).locator("a:is(.mark:not([aria-hidden]), .tick)").count(),
      });
      const { cells, marks } = await seen();
      const counted = await cellsOf(page).locator(".count").allTextContents();
      expect(counted.reduce((all, number) => all + Number(number), marks)).toBe(site.timeline.events.length);
      expect(cells.every((name) => name !== null && /\d/u.test(name))).toBe(true);
      // Zoomed in and out again it is what it was.
      await page.locator("[data-do=zoom-in]").click();
      await expect.poll(async () => (await seen()).cells).not.toEqual(cells);
      await page.locator("[data-do=whole]").click();
      await expect.poll(seen).toEqual({ cells, marks });
      expect(heard).toEqual([]);
    });

    test("opens a cell into its days, by mouse", async ({ page, site }) => {
      await openLive(page, site, homePath(site, locale));
      const cell = cellsOf(page).first();
      const name = (await cell.getAttribute("aria-label")) ?? "";
      await cell.hover();
      await expect(page.locator(".timeline > .card")).toHaveText(name);
      await cell.click();
      await expect(page).toHaveURL(/[?&]from=|[?&]to=/u);
      await expect(page.getByRole("status").first()).toContainText(/\d/u);
      await expect(chartOf(page).locator(`a.cell[aria-label="${name}"]`)).toHaveCount(0);
    });

    test("passes as shapes while it is dragged, and all links are back afterwards", async ({ page, site }) => {
      const heard = complaints(page);
      await openLive(page, site, homePath(site, locale, NEAR));
      const passing = chartOf(page).locator(".passing");
      const seen = async () => ({
        // In the order of the drawing, which is that of the lanes.
        numbers: (await cellsOf(page).locator(".count").allTextContents()).join(""),
        left: (await cellsOf(page).first().boundingBox())?.x ?? 0,
        passing: await passing.count(),
      });
      const before = await seen();
      expect(before.passing).toBe(0);
      const { x = 0, y = 0, width = 0 } = (await chartOf(page).boundingBox()) ?? {};
      await page.mouse.move(x + width / 2, y + 70);
      await bound(page);
      await page.mouse.down();
      await page.mouse.move(x + width / 2 + 6, y + 70, { steps: 3 });
      await expect(passing).not.toHaveCount(0);
      const during = await chartOf(page).locator("g.passing .count").allTextContents();
      expect(during.join("")).toBe(before.numbers);
      expect(Math.abs((await seen()).left)).toBeGreaterThan(10_000);
      await page.mouse.up();
      await expect(passing).toHaveCount(0);
      const after = await seen();
      expect(after.numbers).toBe(before.numbers);
      // It may have been dragged by a day.
      expect(Math.abs(after.left - before.left)).toBeLessThan(10);
      expect(heard).toEqual([]);
    });

    test("keeps the focus while its chart is zoomed", async ({ page, site }) => {
      await openLive(page, site, homePath(site, locale, NEAR));
      await cellsOf(page).first().focus();
      const id = await focused(page);
      await page.evaluate(() => {
        const ids: (string | null | undefined)[] = [];
        const watch = (): void => {
          if (document.querySelector(".chart .passing")) ids.push(document.activeElement?.getAttribute("data-id"));
          requestAnimationFrame(watch);
        };
        watch();
        Object.assign(globalThis, { focusedOnTheWay: ids });
      });
      const { x = 0, y = 0, width = 0 } = (await chartOf(page).boundingBox()) ?? {};
      await page.mouse.move(x + width / 2, y + 70);
      await bound(page);
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, -4);
      await page.keyboard.up("Control");
      const onTheWay = () => page.evaluate(() => Reflect.get(globalThis, "focusedOnTheWay") as string[]);
      await expect.poll(async () => new Set(await onTheWay())).toEqual(new Set([id]));
      await expect(chartOf(page).locator(".passing")).toHaveCount(0);
      expect(await focused(page)).toBe(id);
    });

    test("opens a cell by a hand that is not quite still, and by a double click no more than by one", async ({
      page,
      site,
    }) => {
      const opened = async (click: (x: number, y: number) => Promise<void>): Promise<string> => {
        await openLive(page, site, homePath(site, locale));
        const { x = 0, y = 0, width = 0, height = 0 } = (await cellsOf(page).first().boundingBox()) ?? {};
        await page.mouse.move(x + width / 2, y + height / 2);
        await bound(page);
        await click(x + width / 2, y + height - 3);
        await expect(page).toHaveURL(/[?&]from=|[?&]to=/u);
        await expect(chartOf(page).locator(".passing")).toHaveCount(0);
        return page.url();
      };
      const once = await opened((x, y) => page.mouse.click(x, y));
      const trembling = await opened(async (x, y) => {
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + 2, y);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        await page.mouse.up();
      });
      const twice = await opened((x, y) => page.mouse.dblclick(x, y));
      expect([trembling, twice]).toEqual([once, once]);
    });

    test("opens a cell by keys, and the focus goes to what has become of it", async ({ page, site }) => {
      await openLive(page, site, homePath(site, locale));
      const first = chartOf(page).locator("a[tabindex='0']");
      await first.focus();
      const [forth, back] = locale === "ar" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
      const start = await focused(page);
      await page.keyboard.press(forth);
      const next = await focused(page);
      expect(next).not.toBe(start);
      await page.keyboard.press(back);
      expect(await focused(page)).toBe(start);
      while (!(await focused(page))?.startsWith("cell-")) await page.keyboard.press(forth);
      const cell = await focused(page);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/[?&]from=|[?&]to=/u);
      await expect.poll(() => focused(page)).not.toBe(cell);
      await expect.poll(() => chartOf(page).locator(":focus").count()).toBe(1);
    });

    test("keeps a mark for what is chosen, however many there are", async ({ page, site }) => {
      await openLive(page, site, homePath(site, locale));
      const hidden = await cellsOf(page)
        .first()
        .evaluate((link) => link.getAttribute("href")?.replace("#entry-", "") ?? "");
      await expect(chartOf(page).locator(`a.mark[data-id="${hidden}"]`)).toHaveCount(0);
      await openLive(page, site, homePath(site, locale, `event=${hidden}`));
      await expect(chartOf(page).locator(`a.mark[data-id="${hidden}"][data-selected]`)).toHaveCount(1);
    });

    test("leads to the list where its days cannot be nearer", async ({ page, site }) => {
      const days = site.timeline.events.flatMap(({ kind, shape, earliest }) =>
        shape === "day" && kind === "weather" ? [earliest ?? ""] : [],
      );
      const day = days.find((one, index) => days.indexOf(one) !== index) ?? "";
      const beside = (by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
      const path = homePath(site, locale, `from=${beside(-1)}&to=${beside(1)}`);
      await openLive(page, site, path);
      const cell = cellsOf(page).last();
      const href = (await cell.getAttribute("href")) ?? "";
      await cell.click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".entry")?.id)).toBe(href.slice(1));
      expect(page.url()).toBe(site.origin + path);
    });
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a cell leads to the first of its events in the list", async ({ page, site }) => {
    await page.goto(site.origin + homePath(site, "en"));
    const cell = cellsOf(page).first();
    const href = (await cell.getAttribute("href")) ?? "";
    await cell.click();
    await expect(page).toHaveURL(new RegExp(`${href}$`, "u"));
    await expect(page.locator(href)).toBeInViewport();
  });
});
