import { onePerKind } from "./site.ts";
import { expect, test } from "./test.ts";

test("the first Tab reaches a link that skips to the main text, and it can be seen", async ({ site, page }) => {
  for (const { path } of onePerKind(site)) {
    await page.goto(site.origin + path);
    await page.keyboard.press("Tab");
    const skip = page.locator("a:focus");
    await expect.soft(skip, path).toHaveAttribute("href", "#main");
    const box = await skip.boundingBox();
    expect.soft(box?.height ?? 0, path).toBeGreaterThanOrEqual(24);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const inMain = await page.evaluate(() => {
      const main = document.querySelector("main");
      const { activeElement } = document;
      if (!main || !activeElement || activeElement === document.body) return true;
      return main.contains(activeElement) || (main.compareDocumentPosition(activeElement) & 4) !== 0;
    });
    expect.soft(inMain, `${path}: the next Tab is in the main text or behind it`).toBe(true);
  }
});

test("wherever Tab goes the focus is seen, and the order is that of the page", async ({ site, page }) => {
  for (const { path } of onePerKind(site)) {
    await page.goto(site.origin + path);
    // Of the chart's widths one is shown, and a second telling of an event is no stop of its own.
    const count = await page
      .locator("a[href]:not([tabindex='-1']), button, summary, input, select, [tabindex='0']")
      .filter({ visible: true })
      .count();
    let last = -1;
    for (let step = 0; step < Math.min(count, 40); step++) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return {
          at: [...document.querySelectorAll("*")].indexOf(element),
          seen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && width > 1 && height > 1,
          html: element.outerHTML.slice(0, 80),
        };
      });
      expect.soft(focus.seen, `${path}: ${focus.html}`).toBe(true);
      expect.soft(focus.at, `${path}: ${focus.html}`).toBeGreaterThan(last);
      last = focus.at;
    }
  }
});
