/** What is shown can be taken along as a file: the same events, and where, when and under which licence they were had. */
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import papa from "papaparse";
import type { Page } from "playwright";
import { translate } from "../../src/i18n/strings.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import type { Timeline } from "../../src/timeline/timeline.ts";
import type { Site } from "../site.ts";
import { expect, test } from "../test.ts";
import { hears, listen } from "./heard.ts";
import { complaints, homePath, openLive } from "./open.ts";
import { expected, seen } from "./seen.ts";

const WIDTHS = [390, 1280] as const;

type Format = "csv" | "json" | "ics" | "svg";

/** Two kinds, and a window that leaves out some of their events. */
function viewOf({ timeline }: Site): string {
  const kinds = timeline.kinds.filter(({ role }) => role === "primary").slice(0, 2);
  return `kind=${kinds
    .map(({ id }) => id)
    .sort()
    .join(",")}&from=2015-09-01&to=2016-09-20`;
}

/** Opens the menu, and the fold that has it on a phone. */
async function openMenu(page: Page, locale: Locale): Promise<void> {
  const fold = page.locator(".filters:not([open]) > summary");
  if (await fold.isVisible()) await fold.click();
  await page
    .locator("summary")
    .filter({ hasText: translate(locale)("take.name") })
    .click();
}

const button = (page: Page, locale: Locale, format: Format) =>
  page.getByRole("button", { name: translate(locale)(`take.${format}`) });

/** Presses a button of the open menu, and reads what is saved. */
async function saved(
  page: Page,
  locale: Locale,
  format: Format,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, locale, format).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** The day that it is, in UTC; a test may run past midnight. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** An address of the site as it is served here. */
const here = (site: Site, address: string): string => {
  const { pathname, search } = new URL(address);
  return site.origin + pathname + search;
};

for (const locale of ["en", "ar"] as const) {
  const t = translate(locale);

  for (const width of WIDTHS) {
    test.describe(`in ${locale} at ${String(width)} px`, () => {
      test.beforeEach(({ page }) => page.setViewportSize({ width, height: 900 }));

      test("table, records and calendar have the events that are shown, as events.json has them, and an address that shows the same", async ({
        site,
        page,
      }) => {
        const faults = complaints(page);
        await openLive(page, site, homePath(site, locale, viewOf(site)));
        const { listed } = await seen(page);
        const events = site.timeline.events.filter(({ id }) => listed.includes(id));
        const ids = events.map(({ id }) => id);
        expect(listed.length).toBeGreaterThan(1);
        expect(listed.length).toBeLessThan(site.timeline.events.length);
        await openMenu(page, locale);
        await expect(page.locator(".taken")).toHaveText(
          t("count.eventsOf", { shown: listed.length, n: site.timeline.events.length }),
        );
        const days = [today()];
        const files = {
          csv: await saved(page, locale, "csv"),
          json: await saved(page, locale, "json"),
          ics: await saved(page, locale, "ics"),
        };
        days.push(today());
        for (const [format, { name }] of Object.entries(files)) {
          expect(name).toMatch(/^timeline-kind-[\w-]+-from-2015-09-01-to-2016-09-20\.\w+$/u);
          expect(name.endsWith(`.${format}`)).toBe(true);
        }

        const { data, errors } = papa.parse<Record<string, string>>(files.csv.text, {
          header: true,
          skipEmptyLines: true,
        });
        expect(errors).toEqual([]);
        expect(files.csv.text.codePointAt(0)).toBe(0xfeff);
        expect(data.map(({ id }) => id)).toEqual(ids);
        data.forEach((row, index) => {
          const event = events[index];
          expect(row).toMatchObject({
            kind: event?.kind,
            date: event?.date,
            summary_en: event?.summary.en,
            summary_ar: event?.summary.ar,
            licence_en: site.timeline.licence.en,
          });
          expect(days).toContain(row["retrieved"]);
        });

        const { events: records, ...rest } = JSON.parse(files.json.text) as Timeline & {
          readonly view: string;
          readonly retrieved: string;
        };
        expect(records).toEqual(events);
        expect(rest.sources).toEqual(site.timeline.sources);
        expect(rest.licence).toEqual(site.timeline.licence);
        expect(days).toContain(rest.retrieved);

        const calendar = new ICAL.Component(ICAL.parse(files.ics.text) as string | unknown[]);
        const valueOf = (of: ICAL.Component, name: string) => of.getFirstPropertyValue(name)?.toString() ?? "";
        const entries = calendar.getAllSubcomponents("vevent");
        expect(entries.map((entry) => valueOf(entry, "uid").split("@")[0])).toEqual(ids);
        expect(entries.map((entry) => valueOf(entry, "url"))).toEqual(events.map(({ url }) => url[locale]));
        expect(valueOf(calendar, "description")).toContain(site.timeline.licence[locale]);
        expect(days).toContain(valueOf(calendar, "description").split("\n").at(-1));

        const addresses = new Set([data[0]?.["from_url"] ?? "", rest.view, valueOf(calendar, "url")]);
        expect(addresses.size).toBe(1);
        const [address = ""] = addresses;
        expect(address.startsWith("https://timeline.example/")).toBe(true);
        await openLive(page, { ...site, origin: "" }, here(site, address));
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        expect((await seen(page)).listed).toEqual(listed);
        expect(faults).toEqual([]);
      });

      test("the picture stands alone: well-formed, with its colours in daylight, title, key and licence, and nothing from elsewhere", async ({
        site,
        page,
        browser,
      }) => {
        const faults = complaints(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await openLive(page, site, homePath(site, locale, viewOf(site)));
        const { listed } = await seen(page);
        await openMenu(page, locale);
        const { name, text } = await saved(page, locale, "svg");
        expect(name.endsWith(".svg")).toBe(true);
        expect(text).not.toMatch(/var\(|url\(|@import|xlink|\bsrc=|<script|<image|<use/u);
        expect(text).toContain(site.timeline.licence[locale]);
        expect(faults).toEqual([]);

        const context = await browser.newContext({ javaScriptEnabled: true, viewport: { width: 1200, height: 1600 } });
        const alone = await context.newPage();
        const asked: string[] = [];
        alone.on("request", (request) => asked.push(request.url()));
        await alone.route("**/*", (route) => route.fulfill({ contentType: "image/svg+xml", body: text }));
        await alone.goto("https://elsewhere.example/picture.svg");
        expect(asked).toEqual(["https://elsewhere.example/picture.svg"]);
        const shown = await alone.evaluate(() => {
          const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
          const isDrawn = (each: Element): boolean => each.getBoundingClientRect().width > 0;
          return {
            root: document.documentElement.localName,
            errors: all("parsererror").length,
            marks: all(".mark")
              .filter(isDrawn)
              .map((mark) => mark.getAttribute("data-id") ?? ""),
            links: all("a").map((link) => link.getAttribute("href") ?? ""),
            tabs: all("[tabindex]").length,
            colours: [...new Set(all(".mark .shape").map((shape) => getComputedStyle(shape).stroke))],
            paper: getComputedStyle(document.querySelector(".paper") ?? document.documentElement).fill,
            pointers: all(".hit, .brush, .grip").filter(isDrawn).length,
            beyond: all("text").filter((each) => {
              const { left, right } = each.getBoundingClientRect();
              return left < 0 || right > document.documentElement.getBoundingClientRect().right;
            }).length,
            source: document.getElementsByTagName("dc:source")[0]?.textContent ?? "",
            // The site's font is not to be had here: each line keeps its width all the same.
            lines: all(".chart [textLength]").length,
            loose: all(".chart text, .chart tspan")
              .filter(
                (each) => each.childElementCount === 0 && each.textContent !== "" && !each.hasAttribute("textLength"),
              )
              .map(({ textContent }) => textContent),
            touching: ((boxes) =>
              boxes.flatMap((a, index) =>
                boxes
                  .slice(index + 1)
                  .filter((b) => a.left < b.right && b.left < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom)
                  .map((b) => `${a.text} / ${b.text}`),
              ))(
              all(".gap .words > *, .numbers > *, .heading > *, .overview text").map((each) => {
                const { left, right, top, bottom } = each.getBoundingClientRect();
                return { text: each.textContent, left, right, top, bottom };
              }),
            ),
          };
        });
        expect(shown).toMatchObject({
          root: "svg",
          errors: 0,
          tabs: 0,
          pointers: 0,
          beyond: 0,
          loose: [],
          touching: [],
        });
        expect(shown.lines).toBeGreaterThan(30);
        const primary = site.timeline.kinds.filter(({ role }) => role === "primary").map(({ id }) => id);
        const drawn = site.timeline.events.filter(({ id, kind }) => listed.includes(id) && primary.includes(kind));
        expect(new Set(shown.marks)).toEqual(new Set(drawn.map(({ id }) => id)));
        expect(new Set(shown.links)).toEqual(new Set(drawn.map(({ url }) => url[locale])));
        expect(shown.colours.length).toBeGreaterThan(1);
        expect(shown.colours).not.toContain("rgb(0, 0, 0)");
        expect(shown.paper).toBe("rgb(251, 250, 247)");
        expect(new URL(shown.source).search).toBe(`?${viewOf(site)}`);
        await context.close();
      });

      test("what cannot be had is said, with a button that tries again; and what is saved is said too", async ({
        site,
        page,
      }) => {
        await listen(page);
        await openLive(page, site, homePath(site, locale));
        const isPieces = ({ pathname }: URL): boolean => pathname.includes("/data/take/");
        await page.route(isPieces, (route) => route.abort());
        await openMenu(page, locale);
        await hears(page, () => button(page, locale, "ics").click(), t("take.failed"));
        const note = page.locator(".notice", { hasText: t("take.failed") });
        const retry = note.getByRole("button", { name: t("filter.retry") });
        await expect(note).toBeInViewport();
        await expect(retry).toBeFocused();
        await page.unroute(isPieces);
        const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
        expect(download.suggestedFilename()).toBe("timeline.ics");
        await expect(note).toHaveCount(0);

        await openMenu(page, locale);
        const said = t("take.done", { file: "\u2066timeline.json\u2069" });
        await hears(page, () => button(page, locale, "json").click(), said);
      });
    });
  }

  test(`in ${locale}, an actor's own page gives its own events, with an address that leads to them`, async ({
    site,
    page,
  }) => {
    const actor = site.timeline.actors.find(
      ({ id }) => site.timeline.events.filter(({ actors }) => actors.some((each) => each.id === id)).length > 4,
    );
    await page.setViewportSize({ width: 1280, height: 900 });
    await openLive(page, site, `${homePath(site, locale)}actors/${actor?.id ?? ""}/`);
    await openMenu(page, locale);
    const { name, text } = await saved(page, locale, "json");
    expect(name).toBe(`timeline-actor-${actor?.id ?? ""}.json`);
    const { events, view } = JSON.parse(text) as Timeline & { readonly view: string };
    expect(new Set(events.map(({ id }) => id))).toEqual(new Set(expected(site, new URL(view).search).listed));
    expect(new URL(view).pathname).toBe(homePath(site, locale));
  });

  test(`in ${locale}, where nothing is shown there is nothing to get`, async ({ site, page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openLive(page, site, homePath(site, locale, "q=zzzz"));
    await expect(page.locator(".notice", { hasText: t("live.none") })).toBeVisible();
    await expect(page.locator(".take")).toBeHidden();
  });
}
