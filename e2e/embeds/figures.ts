/** The figure of the safe snippet on a page: its text, and the frame that the loader makes of it. */
import type { Locator, Page } from "playwright";
import { expect } from "playwright/test";
import { documentIn, expectHigh } from "./frames.ts";

export interface Figure {
  readonly figure: Locator;
  readonly text: Locator;
  readonly iframe: Locator;
}

export function figureOn(page: Page): Figure {
  const figure = page.locator("figure.tl-embed").first();
  return { figure, text: figure.locator("blockquote"), iframe: figure.locator("iframe") };
}

/** The frame has come, has taken the text's place, and is as high as its document. */
export async function expectLive(page: Page): Promise<void> {
  const { text, iframe } = figureOn(page);
  await iframe.scrollIntoViewIfNeeded();
  const frame = await documentIn(iframe);
  await expect(text).toBeHidden();
  await expect(iframe).toBeVisible();
  await expectHigh(iframe, frame);
}

/** The text is there to be read, and nothing of a frame is to be seen. */
export async function expectText(page: Page): Promise<void> {
  const { text, iframe } = figureOn(page);
  await expect(text).toBeVisible();
  await expect(iframe.and(page.locator(":visible"))).toHaveCount(0);
}
