/** Whoever scrolls an article over an embed scrolls the article, all of the way; who wants to zoom asks for it. */
import type { Frame, Locator, Page } from "playwright";
import { Fingers } from "../live/fingers.ts";
import { documentIn, expectHigh } from "./frames.ts";
import { DATAWRAPPER } from "./listeners.ts";
import { LOCALES } from "./site.ts";
import { expect, test } from "./test.ts";

const style = (height: number) => `width:100%;border:0;height:${height}px`;

/** Boxes as pages give them: as high as asked, too low with nobody who listens, and WordPress's highest. */
const BOXES = [
  { name: "a frame as high as its document", before: DATAWRAPPER, height: 500 },
  { name: "a low box that nobody makes higher", before: "", height: 300 },
  { name: "a box of WordPress's 1000 px", before: "", height: 1000 },
] as const;

const scrolled = (page: Page) => page.evaluate(() => scrollY);

async function opened(page: Page, url: string): Promise<{ iframe: Locator; frame: Frame }> {
  await page.goto(url);
  const iframe = page.locator("iframe");
  return { iframe, frame: await documentIn(iframe) };
}

/** Nothing in the document has anything left to scroll to. */
function hidden(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    return Math.max(root.scrollHeight - root.clientHeight, 0);
  });
}

for (const locale of LOCALES) {
  for (const { name, before, height } of BOXES) {
    test(`${name}, in ${locale}: wheel and finger over it move the page, and nothing scrolls inside`, async ({
      browser,
      host,
      origin,
    }) => {
      const context = await browser.newContext({ viewport: { width: 800, height: 700 }, hasTouch: true });
      const page = await context.newPage();
      const space = '<p style="height:300px">Before.</p>';
      const body = `${before}${space}<iframe src="${origin}embed/v1/${locale}/" title="embedded" style="${style(height)}"></iframe><p style="height:3000px">After.</p>`;
      const { iframe, frame } = await opened(page, host.show({ body }));
      if (before) await expectHigh(iframe, frame);
      await expect.poll(() => hidden(frame), "a box that stays too low shows less").toBeLessThanOrEqual(0);
      const box = await iframe.boundingBox();
      const at = { x: 400, y: (box?.y ?? 0) + 150 };

      await page.mouse.move(at.x, at.y);
      await page.mouse.wheel(0, 120);
      await expect.poll(() => scrolled(page)).toBe(120);
      await page.mouse.wheel(0, -500);
      await expect.poll(() => scrolled(page)).toBe(0);

      const fingers = await Fingers.on(page);
      await fingers.swipe([at, { x: at.x, y: at.y - 200 }]);
      await expect.poll(() => scrolled(page), "some of the way is what tells a swipe from a tap").toBeGreaterThan(150);
      expect(await frame.evaluate(() => scrollY)).toBe(0);
      await context.close();
    });
  }

  test(`the chart in ${locale} is zoomed by Ctrl and the wheel and by buttons; Tab leaves the frame again`, async ({
    page,
    host,
    origin,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const body = `${DATAWRAPPER}<iframe src="${origin}embed/v1/${locale}/?layout=chart" title="embedded" style="${style(500)}"></iframe><a href="#end">After.</a>`;
    const { iframe, frame } = await opened(page, host.show({ body }));
    await expectHigh(iframe, frame);
    const chart = frame.locator("svg.chart:visible").first();
    const picture = () => chart.evaluate((svg) => svg.querySelector(".axis")?.outerHTML ?? "");
    await frame.locator("timeline-chart[data-bound]").waitFor({ state: "attached" });
    const start = await picture();
    expect(start).not.toBe("");

    await chart.hover({ force: true });
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await expect.poll(picture).not.toBe(start);
    expect(await scrolled(page)).toBe(0);

    const zoomed = await picture();
    await frame.locator('button[data-zoom="in"]:visible').first().click();
    await expect.poll(picture).not.toBe(zoomed);
    await frame.locator('button[data-zoom="whole"]:visible').first().click();
    await expect.poll(picture).toBe(start);

    const after = page.getByRole("link", { name: "After." });
    for (let press = 0; press < 60; press += 1) {
      if (await after.evaluate((link) => link === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await expect(after, "the frame is left by Tab alone").toBeFocused();
  });
}
