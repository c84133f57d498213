/**
 * axe waits for timers, which do not run with scripts off; so scripts are on here, and pages that they bring to life
 * are looked at alive. What is only there once somebody opens it is looked at in live/a11y.spec.ts.
 */
import axe from "axe-core";
import type { AxeResults } from "axe-core";
import { onePerKind } from "./site.ts";
import { expect, test } from "./test.ts";

test.use({ javaScriptEnabled: true });

/** Everything axe knows except what it calls experimental; target size is off unless asked for. */
const OPTIONS = { rules: { "target-size": { enabled: true } }, resultTypes: ["violations" as const] };

function told(results: AxeResults): string[] {
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html} ${failureSummary ?? ""}`),
  );
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on any kind of page, ${colorScheme}, ${width} px wide`, async ({ site, page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      for (const { path } of onePerKind(site)) {
        await page.goto(site.origin + path);
        await expect(page.locator("timeline-chart:not([data-bound])")).toHaveCount(0);
        await page.evaluate(axe.source);
        const results = await page.evaluate(
          (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
          OPTIONS,
        );
        expect.soft(told(results), path).toEqual([]);
      }
    });
  }
}
