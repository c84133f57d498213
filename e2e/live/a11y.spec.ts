/** What is there only once somebody opens it, looked at by axe; and by what axe does not see: colours of one's own, large text. */
import type { Page } from "playwright";
import type { Locale } from "../../src/i18n/locale.ts";
import { select } from "../../src/timeline/query.ts";
import { violations } from "../axe.ts";
import { overflowing } from "../overflow.ts";
import type { Site } from "../site.ts";
import { expect, test } from "../test.ts";
import { homePath, openLive } from "./open.ts";

/** Opens what a page can have open, one after another; on a phone the filters are a fold that the menus are in. */
const STATES: Readonly<Record<string, (page: Page, site: Site, locale: Locale) => Promise<void>>> = {
  "a menu open, some of it ticked": async (page, site, locale) => {
    await openLive(page, site, homePath(site, locale));
    await openMenu(page, 0);
    await page.locator(".menu[open] input[type=checkbox]").first().check();
  },
  "the menu of more filters open": async (page, site, locale) => {
    await openLive(page, site, homePath(site, locale, "mode=dim&exact=1"));
    await openMenu(page, 1);
  },
  "the menu of files open": async (page, site, locale) => {
    await openLive(page, site, homePath(site, locale));
    await openMenu(page, 2);
  },
  "an event open, a note above, the rest dimmed": async (page, site, locale) => {
    const [event] = select(site.timeline, {});
    const query = `kind=${event?.kind ?? ""}&mode=dim&event=${event?.id ?? ""}&from=never`;
    await openLive(page, site, homePath(site, locale, query));
    await expect(page.locator(".detail article")).toBeVisible();
    await expect(page.locator(".notice[data-note=dropped]")).toBeVisible();
  },
  "a part of all days, true to scale, the background in lanes": async (page, site, locale) => {
    await openLive(page, site, homePath(site, locale, "scale=true&background=1"));
    const zoom = page.locator("[data-do=zoom-in]");
    await unfold(page);
    await zoom.click();
    await expect.poll(() => new URL(page.url()).search).toMatch(/from=|to=/u);
  },
  "nothing found": async (page, site, locale) => {
    await openLive(page, site, homePath(site, locale, "q=zzzz"));
    await expect(page.locator(".notice[data-note=none]")).toBeVisible();
  },
  "a saved view": async (page, site, locale) => {
    const view = site.pages.find((each) => each.locale === locale && each.kind === "views/*");
    await openLive(page, site, view?.path ?? "");
  },
};

async function unfold(page: Page): Promise<void> {
  const fold = page.locator(".filters:not([open]) > summary");
  if (await fold.isVisible()) await fold.click();
}

async function openMenu(page: Page, index: number): Promise<void> {
  await unfold(page);
  await page.locator(".menu > summary").nth(index).click();
  await expect(page.locator(".menu-body").nth(index)).toBeVisible();
}

for (const locale of ["en", "ar"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [390, 1280]) {
      test(`axe finds nothing in ${locale}, ${colorScheme}, ${String(width)} px wide, whatever is open`, async ({
        site,
        page,
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 900 });
        for (const [name, open] of Object.entries(STATES)) {
          await open(page, site, locale);
          expect.soft(await violations(page), name).toEqual([]);
        }
      });
    }
  }

  for (const width of [640, 1280]) {
    test(`in ${locale}, text at 200 % fits at ${String(width)} px whatever is open, and every control can be read`, async ({
      site,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.addInitScript(() => {
        addEventListener("DOMContentLoaded", () => {
          document.documentElement.style.fontSize = "200%";
        });
      });
      for (const [name, open] of Object.entries(STATES)) {
        await open(page, site, locale);
        expect.soft(await overflowing(page), name).toEqual([]);
        expect.soft(await clipped(page), name).toEqual([]);
      }
    });
  }

  test(`in ${locale}, with colours of one's own it can be seen what is chosen and what has the focus`, async ({
    site,
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.setViewportSize({ width: 1280, height: 900 });
    const [event] = select(site.timeline, {});
    await openLive(page, site, homePath(site, locale, `kind=${event?.kind ?? ""}&event=${event?.id ?? ""}`));
    const styleOf = (selector: string, names: readonly string[], part?: "::before") =>
      page
        .locator(selector)
        .first()
        .evaluate(
          (element, { names, part }) => {
            const style = getComputedStyle(element, part);
            return names.map((name) => style.getPropertyValue(name)).join(" ");
          },
          { names, part },
        );
    const chip = ["background-color", "color", "border-top-color"];
    expect(await styleOf(".chip:has(:checked)", chip)).not.toBe(await styleOf(".chip:has(:not(:checked))", chip));
    // Of marks and lines the ink is not the paper.
    const paper = await styleOf("body", ["background-color"]);
    const chart = ".chart-step.at-1100 svg";
    for (const [selector, name] of [
      [`${chart} .mark .shape`, "stroke"],
      [`${chart} .mark .label`, "fill"],
      [`${chart} .overview .handle .edge`, "stroke"],
    ] as const) {
      expect.soft(await styleOf(selector, [name]), selector).not.toBe(paper);
      expect.soft(await styleOf(selector, [name]), selector).not.toBe("none");
    }
    // Beside the chosen line of the list there is a bar, beside the others none.
    const line = `.entry[data-id="${event?.id ?? ""}"]`;
    expect(await styleOf(line, ["border-inline-start-style", "border-inline-start-width"], "::before")).toBe(
      "solid 3px",
    );
    expect(await styleOf(line, ["border-inline-start-color"], "::before")).not.toBe(paper);
    expect(await styleOf(".entry:not([data-selected])", ["content"], "::before")).toBe("none");
    await page.locator("[name=q]").focus();
    await page.keyboard.press("Tab");
    expect(await styleOf(":focus", ["outline-style"])).toBe("solid");
  });

  test(`in ${locale}, nothing moves for those who want nothing to move`, async ({ site, page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1280, height: 900 });
    await openLive(page, site, homePath(site, locale));
    const chart = page.locator("svg.chart:visible");
    const places = () =>
      chart.evaluate((svg) => [...svg.querySelectorAll(".mark")].map((mark) => mark.innerHTML).join("\n"));
    const before = await places();
    // What is drawn at once is drawn before anything else can happen.
    const drawnAtOnce = await page.evaluate(() => {
      document.querySelector<HTMLElement>("[name=scale]")?.click();
      const svg = [...document.querySelectorAll("svg.chart")].find((each) => each.getClientRects().length > 0);
      return [...(svg?.querySelectorAll(".mark") ?? [])].map((mark) => mark.innerHTML).join("\n");
    });
    expect(drawnAtOnce).not.toBe(before);
    await page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => {
            requestAnimationFrame(done);
          }),
        ),
    );
    expect(await places()).toBe(drawnAtOnce);
    // And lines of the list are gone to, not scrolled to.
    const last = select(site.timeline, {}).at(-1);
    await page
      .locator(`.chart-step.at-1100 [data-id="${last?.id ?? ""}"]`)
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".detail h2")).toBeFocused();
    await expect(page.locator(".detail h2")).toBeInViewport();
  });
}

/** Controls that can be seen and whose own text does not fit into them; what is in a closed menu has no measures. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".controls :is(button, summary, label, legend), .detail button")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(
        (element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      )
      .map((element) => `${element.localName}: ${element.textContent.trim()}`),
  );
}
