/** Opens a page and waits until it is live; whatever the browser complains of on the way fails the test. */
import type { Locale } from "../../src/i18n/locale.ts";
import type { Page } from "playwright";
import type { Site } from "../site.ts";
import { expect } from "../test.ts";

/** The path of the home page of a language, with a query. */
export function homePath({ base, locales }: Site, locale: Locale, query = ""): string {
  return `${base}${locale === locales[0] ? "" : `${locale}/`}${query === "" ? "" : `?${query}`}`;
}

/** What the browser has complained of on a page since it was listened to. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(error.message));
  return heard;
}

/** Goes to a path and waits until the chart can be used; its gestures are fetched when a pointer first comes near. */
export async function openLive(page: Page, site: Site, path: string): Promise<void> {
  await page.goto(site.origin + path);
  await expect(page.locator("timeline-chart[data-bound]")).toBeAttached();
}
