/** Slow lines, slow machines, and parts that never come: there is text from the first paint on, and it stays in place. */
import type { Page } from "playwright";
import { expectText } from "./figures.ts";
import { documentIn, heightIn } from "./frames.ts";
import { DATAWRAPPER, frameTag } from "./listeners.ts";
import { LOCALES } from "./site.ts";
import { embeddedOf, pastedHtml } from "./snippets.ts";
import { expect, test } from "./test.ts";

/** As Chrome's own "Fast 3G" has it, on a machine six times as slow. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const kilobit = 1024 / 8;
  const network = { offline: false, latency: 150, downloadThroughput: 1600 * kilobit, uploadThroughput: 750 * kilobit };
  await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
}

/** How much a page has moved under its reader so far (Cumulative Layout Shift). */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    Object.assign(globalThis, { shifted: () => sum });
  });
  return () => page.evaluate(() => (globalThis as unknown as { shifted: () => number }).shifted());
}

const MOST_SHIFTED = 0.02;

/** What a reader goes through before and after. */
const TEXT = "<p>What an article says before and after.</p>";

for (const locale of LOCALES) {
  for (const kind of ["safe", "iframe"] as const) {
    test(`${kind} in ${locale}, further down in an article, moves what is being read by next to nothing on a slow machine and line`, async ({
      page,
      host,
      origin,
      timeline,
    }) => {
      await slowDown(page);
      const shifted = await watchShifts(page);
      const snippet = pastedHtml(kind, embeddedOf({ event: timeline.events[0]?.id ?? "" }, locale, origin));
      const body = TEXT.repeat(30) + snippet + TEXT.repeat(40);
      await page.goto(host.show({ body, dir: locale === "ar" ? "rtl" : "ltr" }));
      const frame = await documentIn(page.locator("iframe"));
      await expect(frame.locator("body")).toContainText(/\S/u);
      if (kind === "safe") await expect(page.locator("figure[data-tl-state=live]")).toBeAttached();
      expect(await shifted(), "as it loads").toBeLessThanOrEqual(MOST_SHIFTED);
      for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, 100);
      await expect(page.locator("iframe")).toBeInViewport();
      expect(await shifted(), "as it is scrolled to").toBeLessThanOrEqual(MOST_SHIFTED);
    });
  }

  for (const kind of ["iframe", "safe"] as const)
    test(`${kind} in ${locale}, given the height that its document has there, moves nothing, first thing on a page`, async ({
      page,
      host,
      origin,
      timeline,
    }) => {
      const embedded = embeddedOf({ event: timeline.events[0]?.id ?? "" }, locale, origin);
      await page.goto(host.show({ body: DATAWRAPPER + frameTag(embedded.embed) }));
      const height = await heightIn(await documentIn(page.locator("iframe")));
      await slowDown(page);
      const shifted = await watchShifts(page);
      await page.goto(host.show({ body: TEXT + pastedHtml(kind, { ...embedded, height }) + TEXT.repeat(30) }));
      await expect(page.frameLocator("iframe").locator("body")).toContainText(/\S/u);
      expect(await shifted()).toBeLessThanOrEqual(MOST_SHIFTED);
    });

  test(`an embed document in ${locale} can be read before any script of it has run`, async ({ browser, origin }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ["", "views/all/"]) {
      await page.goto(`${origin}embed/v1/${locale}/${path}`);
      await expect(page.locator(".entry:visible").first()).toContainText(/\d{4}/u);
      expect(await page.locator(".entry").count()).toBeGreaterThan(3);
    }
    await context.close();
  });
}

for (const { name, stop } of [
  { name: "is blocked", stop: (page: Page, loader: string) => page.route(loader, (route) => route.abort()) },
  {
    name: "is not there",
    stop: (page: Page, loader: string) => page.route(loader, (route) => route.fulfill({ status: 404 })),
  },
  {
    name: "comes, but its frames do not",
    stop: (page: Page) => page.route("**/embed/v1/en/**", (route) => route.abort()),
  },
  {
    name: "comes, and its frames are errors of the server",
    stop: (page: Page) => page.route("**/embed/v1/en/**", (route) => route.fulfill({ status: 500, body: "" })),
  },
]) {
  test(`the text stays where the loader ${name}`, async ({ page, host, origin, timeline }) => {
    const embedded = embeddedOf({ event: timeline.events[0]?.id ?? "" }, "en", origin);
    await stop(page, embedded.loader);
    await page.goto(host.show({ body: pastedHtml("safe", embedded) }), { waitUntil: "networkidle" });
    await expectText(page);
  });
}

test("a picture that is missing leaves its words and the link", async ({ page, host, origin, timeline }) => {
  const embedded = embeddedOf({ event: timeline.events[0]?.id ?? "" }, "en", origin);
  await page.route("**/img/**", (route) => route.fulfill({ status: 404 }));
  await page.goto(host.show({ body: pastedHtml("image", embedded) }));
  await expect(page.getByRole("img", { name: embedded.title })).toBeAttached();
  await expect(page.locator(`a[href="${embedded.page}"]`).last()).toBeVisible();
});
