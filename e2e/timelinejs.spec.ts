/**
 * TimelineJS itself, as it is published, with the file that the site offers it: on a page of somebody else's, since
 * ours would not let it run, and with nothing else of the network.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "playwright";
import type { TimelineJs } from "../src/export/timelinejs.ts";
import type { Locale } from "../src/i18n/locale.ts";
import type { Site } from "./site.ts";
import { expect, test } from "./test.ts";

test.use({ javaScriptEnabled: true });

const HOST = "https://blog.example/";
const SCRIPT = createRequire(import.meta.url).resolve("@knight-lab/timelinejs/dist/js/timeline.js");
const PACKAGE = join(dirname(SCRIPT), "..");

/** What a page on which TimelineJS runs says of itself. */
interface Shown {
  readonly messages: readonly unknown[];
  readonly slides: number;
  readonly headlines: readonly string[];
  readonly dates: readonly string[];
  readonly rightToLeft: boolean;
}

declare global {
  interface Window {
    readonly TL: { readonly Timeline: new (id: string, file: string, options: object) => unknown };
    tl?: {
      readonly ready?: boolean;
      readonly config?: {
        readonly messages: { readonly errors: readonly unknown[]; readonly warnings: readonly unknown[] };
      };
    };
  }
}

/** Serves a page, TimelineJS and the file; everything else is refused, and told. */
async function serveTo(page: Page, site: Site, locale: Locale): Promise<string[]> {
  const refused: string[] = [];
  const prefix = locale === site.locales[0] ? "" : `${locale}/`;
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const file =
      url.pathname === "/timelinejs.json"
        ? join(site.folder, prefix, "data/timelinejs.json")
        : join(PACKAGE, url.pathname);
    if (url.origin !== new URL(HOST).origin) {
      refused.push(url.href);
      await route.abort();
    } else if (url.pathname === "/") {
      const body = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="/css/timeline.css"><div id="here" style="height:600px"></div><script src="/js/timeline.js"></script></html>`;
      await route.fulfill({ contentType: "text/html", body });
    } else if (existsSync(file)) await route.fulfill({ path: file });
    else await route.fulfill({ status: 404 });
  });
  return refused;
}

async function shownBy(page: Page, locale: Locale): Promise<Shown> {
  await page.goto(HOST);
  await page.evaluate((language) => {
    window.tl = new window.TL.Timeline("here", "/timelinejs.json", {
      language,
      script_path: `${location.origin}/js/`,
    }) as NonNullable<Window["tl"]>;
  }, locale);
  await page.waitForFunction(() => window.tl?.ready === true || (window.tl?.config?.messages.errors.length ?? 0) > 0);
  return page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
    const { errors = [], warnings = [] } = window.tl?.config?.messages ?? {};
    return {
      messages: [...errors, ...warnings],
      slides: document.querySelectorAll(".tl-slide").length,
      headlines: texts(".tl-slide h2"),
      dates: texts(".tl-slide .tl-headline-date"),
      rightToLeft: document.querySelector(".tl-timeline")?.classList.contains("tl-rtl") ?? false,
    };
  });
}

for (const locale of ["en", "ar"] as const) {
  test(`TimelineJS takes the ${locale} file without complaint and shows a slide for every event`, async ({
    site,
    page,
  }) => {
    const troubles: string[] = [];
    page.on("pageerror", ({ message }) => troubles.push(message));
    const refused = await serveTo(page, site, locale);
    const { messages, slides, headlines, dates, rightToLeft } = await shownBy(page, locale);
    const events = site.timeline.events.filter(({ withdrawn }) => !withdrawn);
    expect(messages).toEqual([]);
    expect(troubles).toEqual([]);
    expect(slides).toBe(events.length + 1);
    for (const event of events) {
      expect
        .soft(
          headlines.some((headline) => headline.endsWith(event.title[locale])),
          event.id,
        )
        .toBe(true);
    }
    const prefix = locale === site.locales[0] ? "" : `${locale}/`;
    const file = JSON.parse(readFileSync(join(site.folder, prefix, "data/timelinejs.json"), "utf8")) as TimelineJs;
    // The first slide is the title, which has no date.
    expect(dates.toSorted()).toEqual(["", ...file.events.map(({ display_date }) => display_date)].toSorted());
    expect(rightToLeft).toBe(locale === "ar");
    // Its own fonts at most: the file brings nothing that is fetched from anywhere.
    expect(refused.filter((address) => !/^https:\/\/fonts\.(?:googleapis|gstatic)\.com\//u.test(address))).toEqual([]);
  });
}
