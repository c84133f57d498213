/** Coming to life moves nothing: what was read before is where it was, and the chart is the same picture. */
import type { Browser, Page } from "playwright";
import { select } from "../../src/timeline/query.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import type { Site } from "../site.ts";
import { expect, test } from "../test.ts";
import { homePath } from "./open.ts";

/** So many frames without anything new: longer than any movement of the page. */
const AT_REST = 30;

/** Later than browsers wait for a font that they can do without, in ms. */
const LATE = 1000;

type Watched = typeof globalThis & { shifts?: string[] };

/** Notes each shift of the layout, with what has moved. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const shifts: string[] = [];
    (globalThis as Watched).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element
            ? `<${node.localName} class="${node.getAttribute("class") ?? ""}">`
            : String(node?.nodeName),
        );
        shifts.push(`${entry.value.toFixed(5)}: ${moved.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Waits until nothing more is to come: script, data, fonts, the frames that show them. */
async function atRest(page: Page): Promise<void> {
  await expect(page.locator("timeline-chart[data-bound]")).toBeAttached();
  await page.waitForLoadState("networkidle");
  await page.evaluate(async (frames) => {
    await document.fonts.ready;
    for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
  }, AT_REST);
}

/** The pages of a language that have a chart, one of each kind; and the home page as an address with a view opens it. */
function pathsOf(site: Site, locale: Locale): string[] {
  const [first] = select(site.timeline, {});
  const own = (kind: string): string => {
    const pages = site.pages.filter((page) => page.locale === locale && page.kind === kind);
    return [...pages].sort((a, b) => b.bytes - a.bytes)[0]?.path ?? "";
  };
  return [
    homePath(site, locale),
    homePath(site, locale, `kind=${first?.kind ?? ""}`),
    homePath(site, locale, `event=${first?.id ?? ""}&from=never`),
    own("actors/*"),
    own("views/*"),
  ];
}

/** A visitor who has nothing of the site yet. */
async function visit(browser: Browser, width: number, height = 900): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height } });
  return context.newPage();
}

/** Leaves out the mark of what is in sight of the list. No style element would do: the policy of the page lets in none. */
async function hideCursor(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".strip-cursor { display: none }");
    document.adoptedStyleSheets = [sheet];
  });
}

for (const locale of ["en", "ar"] as const) {
  test(`in ${locale}, what stands above the chart stands there before the chart has come`, async ({
    site,
    browser,
  }) => {
    const page = await visit(browser, 1280);
    const places = () =>
      page.locator(":is(.head, h1, .nav a)").evaluateAll((all) =>
        all.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    const opened = async (): Promise<number[][]> => {
      await page.goto(site.origin + homePath(site, locale), { waitUntil: "networkidle" });
      await page.evaluate(() => document.fonts.ready);
      return places();
    };
    // Fonts are optional: whether they come in time is left to chance, and with it how wide words are.
    await page.route("**/*.woff2", (route) => route.abort());
    const whole = await opened();
    await page.route("**/*", async (route) => {
      if (route.request().resourceType() !== "document") return route.fallback();
      const response = await route.fetch();
      const html = await response.text();
      return route.fulfill({ response, body: html.slice(0, html.indexOf("<timeline-chart")) });
    });
    expect(await opened()).toEqual(whole);
    await page.context().close();
  });

  for (const late of ["latin", "arabic"]) {
    test(`in ${locale}, nothing shifts when the fonts with the ${late} letters come late`, async ({
      site,
      browser,
    }) => {
      const page = await visit(browser, 390);
      await watchShifts(page);
      await page.route(`**/${late}-*.woff2`, async (route) => {
        await new Promise((done) => setTimeout(done, LATE));
        await route.continue();
      });
      await page.goto(site.origin + homePath(site, locale));
      await atRest(page);
      expect(await page.evaluate(() => (globalThis as Watched).shifts)).toEqual([]);
      await page.context().close();
    });
  }

  for (const width of [390, 768, 1280]) {
    test(`in ${locale} at ${String(width)} px, nothing on any page with a chart shifts while it loads and comes to life`, async ({
      site,
      browser,
    }) => {
      for (const path of pathsOf(site, locale)) {
        const page = await visit(browser, width);
        await watchShifts(page);
        await page.goto(site.origin + path);
        await atRest(page);
        expect.soft(await page.evaluate(() => (globalThis as Watched).shifts), path).toEqual([]);
        await page.context().close();
      }
    });

    test(`in ${locale} at ${String(width)} px, the first live picture is the static one, pixel by pixel`, async ({
      site,
      browser,
    }) => {
      // All of the picture at once: to photograph a longer page the browser resizes it, and sets late fonts then.
      const page = await visit(browser, width, 1600);
      await hideCursor(page);
      let free: () => void = () => undefined;
      const held = new Promise<void>((done) => (free = done));
      await page.route(/\/data\/chart\/.*\.json$/u, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(site.origin + homePath(site, locale));
      await expect(page.locator("timeline-chart:defined")).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      const picture = page.locator(":is(.chart, .strip):visible");
      const box = await picture.boundingBox();
      if (!box) throw new Error("no picture");
      // The overview gets its brush.
      const overviews = await page.locator("svg.chart:visible .overview").all();
      const overview = await overviews[0]?.boundingBox();
      const height = (overview?.y ?? box.y + box.height) - box.y - (overview ? 24 : 0);
      const clip = { x: box.x, y: box.y, width: box.width, height };
      const shot = () => page.screenshot({ clip });
      const before = await shot();
      free();
      await atRest(page);
      const after = await shot();
      expect(await picture.boundingBox()).toEqual(box);
      expect(after.equals(before), "the pictures are the same").toBe(true);
      await page.context().close();
    });
  }
}
