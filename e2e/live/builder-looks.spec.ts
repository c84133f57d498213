/** How the page of embeds looks: the stage at every width, what sanitisers leave, for every eye and ear. */
import { translate } from "../../src/i18n/strings.ts";
import { violations } from "../axe.ts";
import { overflowing } from "../overflow.ts";
import { expect, test } from "../test.ts";
import { dashedEvent, embedIn, open, radio, searchOf } from "./builder-page.ts";
import { complaints } from "./open.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

for (const locale of ["en", "ar"] as const) {
  const t = translate(locale);

  test.describe(`in ${locale}`, () => {
    test.beforeEach(({ page }) => page.setViewportSize({ width: 1280, height: 900 }));

    test("it is looked at in columns of 320, 510, 660 and 930 px, on a dark page and on one that runs the other way", async ({
      site,
      page,
    }) => {
      await open(page, site, locale, `?event=${dashedEvent(site).id}`);
      const host = page.frameLocator("iframe.host");
      for (const width of [320, 510, 660, 930]) {
        await page
          .locator("label")
          .filter({ has: radio(page, "at", String(width)) })
          .click();
        await expect.poll(async () => (await host.locator("figure > iframe").boundingBox())?.width).toBe(width);
        expect(searchOf(page)).toContain(`at=${width}`);
      }
      await radio(page, "at", "dark").check();
      await expect(host.locator("html")).toHaveClass("dark");
      await expect(host.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
      await radio(page, "at", "other").check();
      await expect(host.locator("html")).toHaveAttribute("dir", locale === "ar" ? "ltr" : "rtl");
      await expect((await embedIn(page)).locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
    });

    test("what sanitisers leave is what the libraries leave, shown and told; only then are they fetched, and nothing of it from elsewhere", async ({
      site,
      page,
    }) => {
      const faults = complaints(page);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      const event = dashedEvent(site);
      await open(page, site, locale, `?event=${event.id}&as=iframe`);
      await embedIn(page);
      const before = asked.filter((url) => url.endsWith(".js")).length;
      await page.getByRole("button", { name: t("embed.left.ask") }).click();
      const items = page.locator(".left-list > li");
      await expect(items).toHaveCount(3);
      expect(asked.filter((url) => url.endsWith(".js")).length).toBe(before + 3);
      const leftover = (at: number) => page.locator("iframe.leftover").nth(at).contentFrame().locator("main");
      for (const at of [0, 1, 2]) {
        await expect(leftover(at)).toContainText(event.title[locale].slice(0, 12));
        await expect(leftover(at).locator("iframe, script")).toHaveCount(0);
        await expect(items.nth(at)).toContainText(t("embed.left.link"));
      }
      // js-xss prints what it does not know.
      await expect(leftover(2)).toContainText("<iframe");
      await expect(items.nth(2)).toContainText(t("embed.left.tags"));
      await expect(items.nth(0)).not.toContainText(t("embed.left.tags"));
      expect(asked.filter((url) => !url.startsWith(site.origin))).toEqual([]);
      expect(faults).toEqual([]);
    });

    test("the stage grows with what stands in it, and shows that it goes on where it is more than can be seen", async ({
      site,
      page,
    }) => {
      await open(page, site, locale, `?event=${dashedEvent(site).id}&at=660`);
      const host = page.locator("iframe.host");
      const body = page.frameLocator("iframe.host").locator("body");
      await embedIn(page);
      await expect(page.locator(".of-many").first()).toBeHidden();
      await expect
        .poll(async () =>
          Math.round(((await host.boundingBox())?.height ?? 0) - ((await body.boundingBox())?.height ?? 0)),
        )
        .toBeGreaterThanOrEqual(0);
      await expect(page.locator(".stage[data-more]")).toHaveCount(0);
      await open(page, site, locale, "?layout=list&max=200&at=320");
      await expect(page.locator(".stage[data-more]")).toBeVisible();
      expect((await host.boundingBox())?.height).toBe(900);
    });

    for (const width of [390, 1280]) {
      test(`at ${width} px nothing shifts while the page comes to life and the embed comes into it`, async ({
        site,
        browser,
      }) => {
        const context = await browser.newContext({ viewport: { width, height: 900 } });
        const page = await context.newPage();
        await page.addInitScript(() => {
          const shifts: number[] = [];
          (globalThis as { shifts?: number[] }).shifts = shifts;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
          }).observe({ type: "layout-shift", buffered: true });
        });
        await open(page, site, locale, `?kind=${dashedEvent(site).kind}&theme=dark&at=dark&as=iframe`);
        await embedIn(page);
        await page.waitForLoadState("networkidle");
        await page.evaluate(async () => {
          await document.fonts.ready;
          for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
        });
        expect(await page.evaluate(() => (globalThis as { shifts?: number[] }).shifts)).toEqual([]);
        await context.close();
      });
    }

    for (const width of [320, 390, 1280]) {
      for (const colorScheme of ["light", "dark"] as const) {
        test(`axe finds nothing, nothing overflows, at ${width} px, ${colorScheme}, with all of it open`, async ({
          site,
          page,
        }) => {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.setViewportSize({ width, height: 900 });
          await open(page, site, locale, `?event=${dashedEvent(site).id}`);
          await embedIn(page);
          await page.getByRole("button", { name: t("embed.left.ask") }).click();
          await expect(page.locator(".left-list > li")).toHaveCount(3);
          expect(await violations(page)).toEqual([]);
          expect(await overflowing(page)).toEqual([]);
        });
      }
    }
  });
}
