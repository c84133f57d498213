/** Citing: one click where scripts run, and texts to be read and selected where they do not. */
import { expect, test } from "./test.ts";
import type { Site } from "./site.ts";

/** The first event of a site in each language. */
function firstEvent({ timeline, origin }: Site): readonly string[] {
  const [event] = timeline.events;
  return Object.values(event?.url ?? {}).map((url) => origin + new URL(url).pathname);
}

test("without a script the texts are there once they are asked for, the files too, and no button that does nothing", async ({
  site,
  page,
}) => {
  for (const address of firstEvent(site)) {
    await page.goto(address);
    const cite = page.locator("details.cite:not(.embed-code)");
    await expect(cite.locator("dl")).toBeHidden();
    await cite.locator("summary").click();
    await expect(cite.locator("dd > p:first-child")).toHaveCount(2);
    for (const text of await cite.locator("dd > p:first-child").all()) await expect(text).toBeVisible();
    for (const button of await cite.locator("button").all()) await expect(button).toBeHidden();
    for (const file of await cite.locator("a[download]").all()) {
      const response = await page.request.get(new URL((await file.getAttribute("href")) ?? "", address).href);
      expect(response.status()).toBe(200);
    }
  }
});

test.describe("with scripts", () => {
  test.use({ javaScriptEnabled: true, permissions: ["clipboard-read", "clipboard-write"] });

  test("one click copies a citation as it is read, and says so", async ({ site, page }) => {
    for (const address of firstEvent(site)) {
      await page.goto(address);
      await page.locator("details.cite:not(.embed-code) summary").click();
      const rows = page.locator("details.cite:not(.embed-code) dl > div");
      for (const row of await rows.all()) {
        await row.locator("button").click();
        await expect(row.locator(".copy-told")).not.toBeEmpty();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const text = row.locator("p:first-child");
        if ((await text.count()) > 0) expect(copied).toBe(await text.textContent());
        else expect(copied).toMatch(/^@\w+\{/u);
      }
    }
  });
});
