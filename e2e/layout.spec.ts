import { overflowing } from "./overflow.ts";
import { onePerKind } from "./site.ts";
import { expect, test } from "./test.ts";

for (const width of [320, 390, 768, 1280]) {
  test(`nothing overflows at ${width} px on any page, so that nobody scrolls sideways to read`, async ({
    site,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    // Long words are anywhere, so the narrow width sees every page; the others the fullest of each kind.
    for (const { path } of width === 320 ? site.pages : onePerKind(site)) {
      await page.goto(site.origin + path);
      expect.soft(await overflowing(page), path).toEqual([]);
    }
  });
}

for (const width of [640, 1280]) {
  test(`text at 200 % grows and still fits at ${width} px`, async ({ site, page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const { path } of onePerKind(site)) {
      await page.goto(site.origin + path);
      const size = () =>
        page.evaluate(() => parseFloat(getComputedStyle(document.querySelector("p") ?? document.body).fontSize));
      const before = await size();
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      expect.soft((await size()) / before, `${path} grows`).toBeCloseTo(2, 1);
      expect.soft(await overflowing(page), path).toEqual([]);
    }
  });
}

test("text spacing as readers set it (WCAG 1.4.12) cuts nothing off at 320 px", async ({ site, page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  for (const { path } of onePerKind(site)) {
    await page.goto(site.origin + path);
    await page.evaluate(() => {
      // A sheet made by script is let through by the policy, as a reader's own is.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }",
      );
      document.adoptedStyleSheets = [sheet];
    });
    const spacing = await page.evaluate(
      () => getComputedStyle(document.querySelector("h1") ?? document.body).letterSpacing,
    );
    expect(parseFloat(spacing)).toBeGreaterThan(1);
    expect.soft(await overflowing(page), path).toEqual([]);
  }
});

test("Arabic text is at least 13 px anywhere, or its dots run together", async ({ site, page }) => {
  for (const { path } of onePerKind(site)) {
    await page.goto(site.origin + path);
    const small = await page.evaluate(() =>
      [...document.body.querySelectorAll("*")]
        .filter((element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === 3 && /\p{Script=Arabic}/u.test(node.textContent ?? ""),
          ),
        )
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 13)
        .map((element) => element.textContent.trim().slice(0, 40)),
    );
    expect.soft(small, path).toEqual([]);
  }
});

test("the layout finder finds: a box too wide, a text cut off, but not a table that scrolls by itself", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 300 });
  const wide = '<p style="inline-size:400px">wide</p>';
  await page.setContent(wide);
  expect((await overflowing(page)).length).toBeGreaterThan(0);
  await page.setContent(`<div style="overflow:auto;inline-size:300px">${wide}</div>`);
  expect(await overflowing(page)).toEqual([]);
  await page.setContent(`<div style="overflow:hidden;inline-size:200px">${wide}</div>`);
  expect((await overflowing(page)).length).toBeGreaterThan(0);
});
