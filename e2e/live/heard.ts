/**
 * What a page says by itself to whoever listens to it: each change of a part that asks to be read out. What the focus
 * says is no part of it.
 */
import type { Page } from "playwright";
import { expect } from "../test.ts";

type Listening = typeof globalThis & { heard?: string[] };

/** Listens to every page that is opened from now on. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    (globalThis as Listening).heard = heard;
    const spoken = "[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])";
    const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
    new MutationObserver((changes) => {
      const parts = new Set(changes.map(({ target }) => elementOf(target)?.closest(spoken)));
      for (const part of parts) {
        const text = part?.getClientRects().length ? part.textContent.trim() : "";
        if (text !== "") heard.push(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: ["hidden"] });
  });
}

/** What was said since this was asked last. */
export function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as Listening).heard?.splice(0) ?? []);
}

/** Does something and expects it to be answered by these words, each once, and nothing else. */
export async function hears(page: Page, act: () => Promise<unknown>, ...words: readonly string[]): Promise<void> {
  await heard(page);
  await act();
  const all: string[] = [];
  const sofar = async (): Promise<string[]> => {
    all.push(...(await heard(page)));
    return all;
  };
  await expect.poll(sofar, { intervals: [40] }).toEqual(words);
  // Whatever belongs to it comes with the frame that shows it.
  await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => {
          requestAnimationFrame(done);
        }),
      ),
  );
  expect(await sofar(), "and nothing else").toEqual(words);
}
