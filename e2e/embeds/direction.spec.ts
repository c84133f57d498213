/** Writing that runs the other way than the page around it: its order, and room for it at every width. */
import type { Page } from "playwright";
import { documentIn } from "./frames.ts";
import { DATAWRAPPER, frameTag } from "./listeners.ts";
import { LOCALES } from "./site.ts";
import { embeddedOf, pastedHtml } from "./snippets.ts";
import { expect, test } from "./test.ts";

const WIDTHS = [320, 330, 510, 660, 930, 1200];

/** Where the parts of a text stand on the line, from left to right, as its letters are drawn. */
function orderOf(page: Page, selector: string, parts: readonly string[]): Promise<string[]> {
  return page.evaluate(
    ([within, wanted]) => {
      const walker = document.createTreeWalker(document.querySelector(within) ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? "";
        const starts = wanted.map((part) => text.indexOf(part));
        if (starts.some((start) => start < 0)) continue;
        const lefts = wanted.map((part, at) => {
          const range = document.createRange();
          range.setStart(node, starts[at] ?? 0);
          range.setEnd(node, (starts[at] ?? 0) + part.length);
          return [part, range.getBoundingClientRect().left] as const;
        });
        return lefts.sort(([, one], [, other]) => one - other).map(([part]) => part);
      }
      return [];
    },
    [selector, [...parts]] as const,
  );
}

/** A day, a month, a year, with nothing before them that would tell a browser where to begin. */
const DATE = /^(\d{1,2}) ([^\s\d]+) (\d{4})/u;

test("an Arabic date keeps its order in a left-to-right page that has lost the direction", async ({
  page,
  host,
  origin,
}) => {
  const embedded = embeddedOf({ view: "all" }, "ar", origin);
  const dated = embedded.events.find(({ date }) => DATE.test(date));
  const [, day = "", month = "", year = ""] = DATE.exec(dated?.date ?? "") ?? [];
  expect(year).not.toBe("");
  const html = pastedHtml("safe", { ...embedded, events: dated ? [dated] : [] }, { script: false });
  for (const body of [
    html,
    html.replaceAll(/ (?:dir|lang)="[^"]*"/gu, ""),
    `<pre>${pastedHtml("text", { ...embedded, events: dated ? [dated] : [] })}</pre>`,
  ]) {
    await page.goto(host.show({ body, dir: "ltr" }));
    expect(await orderOf(page, "body", [day, month, year]), body).toEqual([year, month, day]);
  }
});

for (const { name, strip } of [
  { name: "page", strip: (html: string) => html },
  { name: "page that has lost the direction", strip: (html: string) => html.replaceAll(/ (?:dir|lang)="[^"]*"/gu, "") },
]) {
  test(`an English date keeps its order in a right-to-left ${name}`, async ({ page, host, origin }) => {
    // A known fault: English lines are not isolated as Arabic ones are, so that a day number goes to the other side.
    test.fail(name !== "page");
    const embedded = embeddedOf({ view: "all" }, "en", origin);
    const dated = embedded.events.find(({ date }) => DATE.test(date));
    const [, day = "", month = "", year = ""] = DATE.exec(dated?.date ?? "") ?? [];
    expect(year).not.toBe("");
    const html = pastedHtml("safe", { ...embedded, events: dated ? [dated] : [] }, { script: false });
    await page.goto(host.show({ body: strip(html), dir: "rtl", lang: "ar" }));
    expect(await orderOf(page, "body", [day, month, year])).toEqual([day, month, year]);
  });
}

for (const [locale, around] of [
  ["ar", "ltr"],
  ["en", "rtl"],
] as const) {
  test(`the ${locale} document has its own direction in a frame of an ${around} page`, async ({
    page,
    host,
    origin,
  }) => {
    await page.goto(host.show({ body: frameTag(`${origin}embed/v1/${locale}/`), dir: around }));
    const frame = await documentIn(page.locator("iframe"));
    const own = await frame.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]);
    expect(own).toEqual([locale, locale === "ar" ? "rtl" : "ltr"]);
  });
}

for (const locale of LOCALES) {
  test(`nothing in ${locale} is wider than its frame, from a phone to a full page`, async ({
    page,
    host,
    origin,
    timeline,
  }) => {
    const path = `events/${timeline.events[0]?.id ?? ""}/`;
    for (const source of [`${origin}embed/v1/${locale}/`, `${origin}embed/v1/${locale}/${path}`]) {
      await page.goto(
        host.show({
          body: DATAWRAPPER + frameTag(source),
          dir: locale === "ar" ? "ltr" : "rtl",
          head: "<style>body{margin:0}</style>",
        }),
      );
      const frame = await documentIn(page.locator("iframe"));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
        const over = () => frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        await expect.poll(over, `${source} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
}
