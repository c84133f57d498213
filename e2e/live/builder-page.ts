/** The page of embeds, as its tests open and read it. */
import type { Frame, Page } from "playwright";
import type { Locale } from "../../src/i18n/locale.ts";
import { select } from "../../src/timeline/query.ts";
import type { Site } from "../site.ts";
import { expect } from "../test.ts";
import { homePath } from "./open.ts";

/** Opens the page of embeds of a language and waits until it is live. */
export async function open(page: Page, site: Site, locale: Locale, query = ""): Promise<void> {
  await page.goto(`${site.origin}${homePath(site, locale)}embed/${query}`);
  await ready(page);
}

export const ready = (page: Page): Promise<void> => expect(page.locator("embed-builder[data-ready]")).toBeAttached();
/** The code as it is copied: in the box its tags stand on lines of their own. */
export async function code(page: Page): Promise<string> {
  const shown = await page.locator(".code").inputValue();
  return shown.startsWith("<") ? shown.replaceAll("\n", "") : shown;
}
export const searchOf = (page: Page): string => new URL(page.url()).search;
export const radio = (page: Page, name: string, value: string) => page.locator(`[name="${name}"][value="${value}"]`);

/** The embed document that stands in the preview, once it is there. */
export async function embedIn(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => /\/embed\/v1\/\w/u.test(frame.url()));
  await expect.poll(() => find()?.url(), "an embed document is loaded").toBeDefined();
  const frame = find();
  if (!frame) throw new Error("no embed document");
  return frame;
}

/** An event that has a status word, so that it can be seen to travel along. */
export function dashedEvent({ timeline }: Site) {
  const dashed = new Set(timeline.statuses.filter(({ drawn }) => drawn !== "solid").map(({ id }) => id));
  const event = select(timeline, {}).find(({ status }) => dashed.has(status));
  if (!event) throw new Error("no such event");
  return event;
}
