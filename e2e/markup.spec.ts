import { HOSTILE } from "./markup.ts";
import { onePerKind } from "./site.ts";
import { expect, test } from "./test.ts";

test("an event's texts stand in its page letter by letter, whatever they look like", async ({ site, page }) => {
  for (const event of site.timeline.events) {
    for (const locale of site.locales) {
      expect(event.title[locale]).toContain(HOSTILE);
      await page.goto(site.origin + new URL(event.url[locale]).pathname);
      await expect.soft(page.getByRole("heading", { level: 1 })).toContainText(event.title[locale]);
      await expect.soft(page.locator("main")).toContainText(event.summary[locale]);
      for (const { says } of event.claims) await expect.soft(page.locator("main")).toContainText(says[locale]);
      expect.soft(await page.title()).toContain(event.title[locale]);
    }
  }
});

test("no text of the content has become an element or an attribute of any page", async ({ site, page }) => {
  let met = 0;
  for (const { path } of site.pages) {
    await page.goto(site.origin + path);
    // Code that is shown to be copied is escaped as code, and once more as a text.
    await page.locator(".embed-code code").evaluateAll((all) => {
      for (const code of all) code.textContent = "";
    });
    const { bold, odd, text } = await page.evaluate(() => ({
      bold: [...document.querySelectorAll("b")].filter(({ textContent }) => textContent === "b").length,
      odd: [...document.querySelectorAll("*")].flatMap((element) =>
        [...element.attributes].map(({ name }) => name).filter((name) => !/^[a-z][a-z0-9:-]*$/iu.test(name)),
      ),
      text: document.body.textContent,
    }));
    met += text.split(HOSTILE).length - 1;
    expect.soft({ bold, odd }, path).toEqual({ bold: 0, odd: [] });
    expect.soft(text, `${path} escapes nothing twice`).not.toMatch(/&amp;(?:amp|lt|gt|quot|#\d+);|&quot;|&#3[49];/u);
  }
  expect(met).toBeGreaterThan(site.pages.length);
});

test("hostile texts leave every kind of page its one heading", async ({ site, page }) => {
  for (const { path } of onePerKind(site)) {
    await page.goto(site.origin + path);
    expect.soft(await page.getByRole("heading", { level: 1 }).count(), path).toBe(1);
  }
});
