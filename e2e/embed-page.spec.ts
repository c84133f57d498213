/** Embedding without a script: the page says how, and the code of everything that has a page stands there as text. */
import type { Page } from "playwright";
import { translate } from "../src/i18n/strings.ts";
import type { Site, SitePage } from "./site.ts";
import { onePerKind } from "./site.ts";
import { expect, test } from "./test.ts";

const ofKind = (site: Site, kind: string): SitePage[] => onePerKind(site).filter((page) => page.kind === kind);

/** The code that stands on a page, once it is asked for. */
async function codeOn(page: Page, { path, locale }: SitePage, { origin }: Site): Promise<string> {
  await page.goto(origin + path);
  const details = page.locator("details").filter({ hasText: translate(locale)("embed.code") });
  await expect(details.locator("pre")).toBeHidden();
  await details.locator("summary").click();
  await expect(details.locator("pre")).toBeVisible();
  return (await details.locator("pre").textContent()) ?? "";
}

for (const kind of ["events/*", "actors/*", "views/*"]) {
  test(`the code of ${kind} is on its page as text: a figure with its events, its link and its own document`, async ({
    site,
    page,
  }) => {
    const pages = ofKind(site, kind);
    expect(pages.length).toBeGreaterThan(0);
    for (const each of pages) {
      const code = await codeOn(page, each, site);
      const own = each.path.slice(site.base.length).replace(/^(?:ar|en)\//u, "");
      expect(code).toMatch(/^<figure class="tl-embed" [\s\S]+<\/figure><script async src="[^"]+"><\/script>$/u);
      expect(code).toContain(`embed/v1/${each.locale}/${own}?embed=`);
      expect(code).toContain(`<a href="https://timeline.example${each.path}">`);
      expect(code).not.toContain(" id=");
    }
  });

  test(`${kind} leads to the page of embeds, filled in, by a link that needs no script`, async ({ site, page }) => {
    for (const each of ofKind(site, kind)) {
      await page.goto(site.origin + each.path);
      const link = page
        .getByRole("main")
        .getByRole("link", { name: translate(each.locale)(kind === "events/*" ? "embed.name" : "embed.your") });
      if (kind !== "events/*") await page.locator("summary", { hasText: translate(each.locale)("embed.code") }).click();
      await link.click();
      const { pathname, search } = new URL(page.url());
      expect(pathname).toBe(each.path.replace(/[a-z]+\/[^/]+\/$/u, "embed/"));
      const id = each.path.split("/").at(-2) ?? "";
      const key = { "events/*": "event", "actors/*": "actor", "views/*": "saved" }[kind] ?? "";
      expect(search).toBe(`?${key}=${id}`);
    }
  });
}

test("the page of embeds says which code is for what and where the codes are, and shows nothing that needs its script", async ({
  site,
  page,
}) => {
  for (const { path, locale } of ofKind(site, "embed")) {
    const t = translate(locale);
    await page.goto(site.origin + path);
    await expect(page.locator("embed-builder")).toBeHidden();
    await expect(page.getByText(t("embed.withScript", { code: t("embed.code") }))).toBeVisible();
    for (const kind of ["link", "safe", "iframe", "frozen", "image", "text"] as const) {
      await expect(page.getByText(t(`embed.explain.${kind}`)).and(page.locator("dd"))).toBeVisible();
    }
    await expect(page.locator(".unscripted a").first()).toBeVisible();
  }
});
