/**
 * What is meant to be hit is large enough for a finger or a hand that trembles: 24 px at least (WCAG 2.5.8). Two of the
 * exceptions made there are made here: links within a sentence; and marks that lie close together in time, for which the
 * list, of the same links, is the equivalent.
 */
import type { Page } from "playwright";
import { select } from "../../src/timeline/query.ts";
import { expect, test } from "../test.ts";
import { homePath, openLive } from "./open.ts";

const LEAST = 24;

/** Everything that can be seen and pressed, outside the drawing, and is too small. */
function small(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const isInline = (element: Element): boolean =>
      element.localName === "a" &&
      getComputedStyle(element).display === "inline" &&
      element.closest("p, li, dd, h2, h3") !== null;
    return [...document.querySelectorAll("a, button, input, summary")]
      .filter((element) => element.closest("svg") === null && element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches(".skip") && !isInline(element))
      .map((element) => (element.matches("label *") ? (element.closest("label") ?? element) : element))
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        if (width >= least && height >= least) return [];
        return [`${element.outerHTML.slice(0, 100)} is ${width.toFixed(1)} by ${height.toFixed(1)}`];
      });
  }, LEAST - 0.01);
}

for (const locale of ["en", "ar"] as const) {
  for (const width of [390, 768, 1280]) {
    test(`in ${locale} at ${String(width)} px, every control is at least 24 px wide and high`, async ({
      site,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const [event] = select(site.timeline, {});
      await openLive(page, site, homePath(site, locale, `event=${event?.id ?? ""}&from=never`));
      await expect(page.locator(".detail article")).toBeVisible();
      expect.soft(await small(page), "an event and a note").toEqual([]);
      for (const summary of await page.locator("summary:visible, .menu > summary").all()) {
        if (!(await summary.isVisible())) continue;
        // By a key: an open menu lies over what is below it.
        await summary.press("Enter");
        expect.soft(await small(page), `open: ${(await summary.textContent()) ?? ""}`).toEqual([]);
        // An open menu may lie over the next one; a fold of a phone has it within.
        const menu = page.locator(".menu[open] > summary");
        if (await menu.isVisible()) await menu.press("Escape");
      }
    });
  }

  for (const width of [640, 860, 1280]) {
    test(`in ${locale} at ${String(width)} px, every mark has room for a finger round it, and so have the handles of the brush`, async ({
      site,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await openLive(page, site, homePath(site, locale));
      const chart = page.locator("svg.chart:visible");
      await chart.hover({ position: { x: 40, y: 10 } });
      await expect(chart.locator(".brush .handle")).toHaveCount(2);
      const sizes = await chart.evaluate((svg) =>
        [...svg.querySelectorAll(".mark:not([aria-hidden]) .hit, .brush .handle")].map((target) => {
          const { width, height } = target.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      expect(sizes.length).toBeGreaterThan(10);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST - 0.01);
      // The equivalent of each mark and tick, which are as close together as their days.
      const drawn = await chart.evaluate((svg) =>
        [...svg.querySelectorAll<SVGElement>("a[data-id]")].map(({ dataset }) => dataset["id"] ?? ""),
      );
      const listed = await page
        .locator(".entry:visible")
        .evaluateAll((entries) => entries.map((entry) => entry.getAttribute("data-id")));
      expect(drawn.filter((id) => !listed.includes(id))).toEqual([]);
    });
  }
}
