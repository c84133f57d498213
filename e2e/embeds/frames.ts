/** Frames in a page: their document, how high it is, and how high the frame is. */
import type { Frame, Locator, Page } from "playwright";
import { expect } from "playwright/test";

/** A frame may have a border, in px. */
export const BORDER = 4;

/** The document in a frame, once it is there. */
export async function documentIn(iframe: Locator): Promise<Frame> {
  const handle = await iframe.elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("not a frame");
  await frame.waitForLoadState();
  return frame;
}

/** Makes a document so high as if that were all there is in it. */
export async function makeHigh(frame: Frame, height: number): Promise<void> {
  await frame.evaluate((px) => {
    for (const child of document.body.children) if (child instanceof HTMLElement) child.style.display = "none";
    document.body.style.cssText = `box-sizing:border-box;margin:0;padding:0;min-height:0;height:${px}px`;
  }, height);
}

/** How high a document is: what it asks for. */
export function heightIn(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
}

export async function heightOf(iframe: Locator): Promise<number> {
  return (await iframe.boundingBox())?.height ?? 0;
}

/** Waits until a frame is as high as its document, and as high as said. */
export async function expectHigh(iframe: Locator, frame: Frame, height?: number): Promise<void> {
  const off = async () => Math.abs((await heightOf(iframe)) - (height ?? (await heightIn(frame))));
  await expect.poll(off, `as high as its document (${height ?? "any height"})`).toBeLessThanOrEqual(BORDER);
}

/** A page's messages and exceptions that a reader's console would show as errors. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}
