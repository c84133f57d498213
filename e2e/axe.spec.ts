/**
 * axe waits for timers, which do not run with scripts off; so scripts are on here, and pages that they bring to life
 * are looked at alive. What is only there once somebody opens it is looked at in live/a11y.spec.ts.
 */
import { violations } from "./axe.ts";
import { complaints } from "./live/open.ts";
import { onePerKind } from "./site.ts";
import { expect, test } from "./test.ts";

test.use({ javaScriptEnabled: true });

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on any kind of page, ${colorScheme}, ${width} px wide`, async ({ site, page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      const faults = complaints(page);
      for (const { path } of onePerKind(site)) {
        await page.goto(site.origin + path);
        await expect(page.locator("timeline-chart:not([data-bound])")).toHaveCount(0);
        expect.soft(await violations(page), path).toEqual([]);
      }
      expect(faults, "the browser complains of nothing").toEqual([]);
    });
  }
}
