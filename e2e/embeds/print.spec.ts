/** What an article with an embed in it prints: the text of the snippet, since a frame may be cut off on paper. */
import { spawnSync } from "node:child_process";
import { expectLive, figureOn } from "./figures.ts";
import { LOCALES } from "./site.ts";
import { embeddedOf, pastedHtml } from "./snippets.ts";
import { expect, needs, test } from "./test.ts";

needs("pdftotext");

/**
 * Each word as its letters in the order of the alphabet: a PDF has Arabic in the order of its glyphs, which programs
 * turn round in different ways.
 */
const wordsIn = (text: string): string[] =>
  (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => [...word].sort().join(""));

function textOf(pdf: Buffer): string {
  return spawnSync("pdftotext", ["-raw", "-", "-"], { input: pdf, encoding: "utf8" }).stdout;
}

for (const locale of LOCALES) {
  test(`every event of the ${locale} snippet and its source are on paper`, async ({ page, host, origin }) => {
    const embedded = embeddedOf({ view: "all" }, locale, origin);
    await page.goto(
      host.show({ body: pastedHtml("safe", embedded), lang: locale, dir: locale === "ar" ? "rtl" : "ltr" }),
    );
    await expectLive(page);
    const shown = await figureOn(page).text.locator(`li a:not([href="${embedded.page}"])`).allTextContents();
    expect(shown.length).toBeGreaterThan(3);
    const text = textOf(await page.pdf({ format: "A4" }));
    const paper = new Set(wordsIn(text));
    for (const title of shown)
      expect(
        wordsIn(title).filter((word) => !paper.has(word)),
        title,
      ).toEqual([]);
    expect(text.replace(/\s+/gu, "")).toContain(embedded.page);
    await page.emulateMedia({ media: "print" });
    await expect(figureOn(page).text).toBeVisible();
    await expect(figureOn(page).iframe).toBeHidden();
  });
}
