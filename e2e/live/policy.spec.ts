/** Markup is made from text in one place, by the one policy that the pages allow; everything else is refused by the browser. */
import type { Page } from "playwright";
import { select } from "../../src/timeline/query.ts";
import { expect, test } from "../test.ts";
import { complaints, homePath, openLive } from "./open.ts";

type Watched = typeof globalThis & { violations?: string[] };

/** Notes whatever the content security policy of a page refuses. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const violations: string[] = [];
    (globalThis as Watched).violations = violations;
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, sample }) => {
      violations.push(`${violatedDirective} ${sample}`);
    });
  });
  return () => page.evaluate(() => (globalThis as Watched).violations ?? ["not watched"]);
}

for (const locale of ["en", "ar"] as const) {
  test(`in ${locale}, all that the page does keeps to its policy, and nobody else can make markup of text`, async ({
    site,
    page,
  }) => {
    const faults = complaints(page);
    const violations = await watch(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await openLive(page, site, homePath(site, locale, "q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&kind=%3Cb%3E"));
    await page.locator("[data-do=reset]").first().click();
    const [first, second] = select(site.timeline, {});
    await page.locator("svg.chart:visible .mark .shape").first().hover();
    await expect(page.locator(".card")).toBeVisible();
    await page.locator(`.entry[data-id="${first?.id ?? ""}"] .entry-title a`).click();
    await expect(page.locator(`.detail article[data-id="${first?.id ?? ""}"]`)).toBeVisible();
    await page.locator("[data-do=next]").click();
    await expect(page.locator(`.detail article[data-id="${second?.id ?? ""}"]`)).toBeVisible();
    expect(await violations()).toEqual([]);
    expect(faults).toEqual([]);

    const attempts = await page.evaluate(() => {
      interface Factory {
        readonly createPolicy: (name: string, rules: object) => unknown;
      }
      const { trustedTypes } = globalThis as unknown as { trustedTypes: Factory };
      const text = "<img src=x onerror=alert(1)>";
      const refused = (attempt: () => unknown): string => {
        try {
          attempt();
          return "let through";
        } catch (error) {
          return error instanceof TypeError ? "refused" : String(error);
        }
      };
      return {
        innerHTML: refused(() => (document.body.innerHTML = text)),
        insertAdjacentHTML: refused(() => {
          document.body.insertAdjacentHTML("beforeend", text);
        }),
        parseFromString: refused(() => new DOMParser().parseFromString(text, "text/html")),
        script: refused(() => (document.createElement("script").text = "alert(1)")),
        anotherPolicy: refused(() => trustedTypes.createPolicy("another", { createHTML: String })),
        thePolicyAgain: refused(() => trustedTypes.createPolicy("event-page", { createHTML: String })),
      };
    });
    expect(new Set(Object.values(attempts)), JSON.stringify(attempts)).toEqual(new Set(["refused"]));
    expect((await violations()).length).toBeGreaterThan(0);
  });
}
