import { glyphs, glyphsOfAll, placeOf, readBefore, visualOrder } from "./glyphs.ts";
import { misread } from "./reading.ts";
import type { Site } from "./site.ts";
import { onePerKind } from "./site.ts";
import { expect, test } from "./test.ts";

const RTL = (body: string) => `<!doctype html><html lang="ar" dir="rtl"><body><p>${body}</p></body></html>`;

/** The address of a record's Arabic page, as served here. */
const arabic = (site: Site, path: string) =>
  `${site.origin}${site.base}${site.locales[0] === "ar" ? "" : "ar/"}${path}`;

const dayOf = (day: string) => String(Number(day.slice(8)));

test.describe("the measuring itself", () => {
  test("a range in words reads from the right, its numbers from the left", async ({ page }) => {
    await page.setContent(RTL("من 17 إلى 20"));
    expect(visualOrder(await glyphs(page.locator("p")))).toEqual(["20ىلإ17نم"]);
  });

  for (const [html, wrong] of [
    ["17–20", 0],
    ["في News 17–20", 1],
    ["<bdi>17–20</bdi>", 1],
    ["\u206717–20\u2069", 0],
    ["من 17 إلى 20 أيار", 0],
    ["من 28 شباط إلى 2 آذار", 0],
    ["<bdo dir=ltr>من 17 إلى 20</bdo>", 1],
    ["في 2012-05-17", 1],
    ["في \u20662012-05-17\u2069", 0],
    ["قناة Example News أمس", 0],
    ["قناة <bdo dir=rtl>Example News</bdo> أمس", 1],
    ["قال «نعم»", 0],
    ["قال <span dir=ltr>«نعم»</span>", 1],
  ] as const) {
    test(`${html} is read ${wrong === 0 ? "rightly" : "wrongly"} by Chromium, and this suite sees it`, async ({
      page,
    }) => {
      await page.setContent(RTL(html));
      const result = misread(await glyphs(page.locator("p")));
      expect(result.looked).toBeGreaterThan(0);
      expect(result.wrong.length > 0).toBe(wrong > 0);
    });
  }
});

test("on every kind of Arabic page numbers, ranges, dates, Latin names and quotation marks stand in reading order", async ({
  site,
  page,
}) => {
  let looked = 0;
  for (const { path, locale } of onePerKind(site)) {
    if (locale !== "ar") continue;
    await page.goto(site.origin + path);
    // Blocks with text of their own, so that nothing is compared across two of them.
    const blocks = page.locator(
      ":is(h1, h2, h3, h4, p, dt, dd, th, td, figcaption, blockquote, caption, summary, li:not(:has(p, h2, h3, ul, ol, dl))):not([lang=en], [dir=ltr], [lang=en] *, [dir=ltr] *)",
    );
    for (const block of await glyphsOfAll(blocks)) {
      const result = misread(block);
      looked += result.looked;
      expect.soft(result.wrong, path).toEqual([]);
    }
  }
  expect(looked).toBeGreaterThan(20);
});

test("in the Arabic list the first day of a stay stands to the right of the last", async ({ site, page }) => {
  const stays = site.timeline.events.filter(
    ({ shape, earliest, latest, withdrawn }) =>
      ["interval", "window"].includes(shape) && !withdrawn && earliest && latest && dayOf(earliest) !== dayOf(latest),
  );
  expect(stays.length).toBeGreaterThan(0);
  await page.goto(arabic(site, ""));
  for (const { id, earliest, latest } of stays) {
    const item = page.getByRole("listitem").filter({ has: page.locator(`a[href$="/events/${id}/"]`) });
    const written = await glyphs(item.locator(".entry-date"));
    const at = (day: string) => new RegExp(`(?<!\\d)${dayOf(day)}(?!\\d)`, "u").exec(written.text)?.index ?? -1;
    const [from, to] = [at(earliest ?? ""), at(latest ?? "")];
    expect.soft(Math.min(from, to), `${id}: both days are in "${written.text}"`).toBeGreaterThanOrEqual(0);
    const [first, second] = [
      placeOf(written, from, dayOf(earliest ?? "").length),
      placeOf(written, to, dayOf(latest ?? "").length),
    ];
    expect
      .soft(first && second && readBefore(first, second, "rtl"), `${id}: ${visualOrder(written).join(" / ")}`)
      .toBe(true);
  }
});

test("every Arabic event page reads in order, for each shape of date", async ({ site, page }) => {
  const shapes = new Map(site.timeline.events.map((event) => [event.shape, event]));
  expect(shapes.size).toBeGreaterThan(1);
  for (const { id, shape } of shapes.values()) {
    await page.goto(arabic(site, `events/${id}/`));
    for (const block of await glyphsOfAll(page.locator("main :is(p, li, dd, td)"))) {
      expect.soft(misread(block).wrong, `${shape}: ${id}`).toEqual([]);
    }
  }
});

test("an Arabic quotation on an English page runs from right to left, and its marks close round it", async ({
  site,
  page,
}) => {
  const quoting = site.timeline.events.find(({ claims }) =>
    claims.some(({ quote }) => /\p{Script=Arabic}/u.test(quote)),
  );
  test.skip(quoting === undefined, "no Arabic quotation here");
  await page.goto(`${site.origin}${site.base}${site.locales[0] === "en" ? "" : "en/"}events/${quoting?.id ?? ""}/`);
  const quotes = page.locator("main q:lang(ar)");
  const directions = await quotes.evaluateAll((all) => all.map((element) => getComputedStyle(element).direction));
  expect(directions.length).toBeGreaterThan(0);
  expect(new Set(directions)).toEqual(new Set(["rtl"]));
  for (const quote of await glyphsOfAll(quotes)) expect.soft(misread(quote).wrong).toEqual([]);
});
