/** What readers do to a live page, each by real input; chosen by dice, so that nobody chooses what is easy. */
import type { Page } from "playwright";
import type { Site } from "../site.ts";
import { valuesOf } from "./seen.ts";

/** A number from 0 up to 1. */
export type Dice = () => number;

/** Dice with a limit as dice of one. */
export function unit(roll: (limit: number) => number): Dice {
  return () => roll(1_000_000) / 1_000_000;
}

interface Operation {
  readonly name: string;
  readonly run: (page: Page, dice: Dice, site: Site) => Promise<void>;
}

const WIDTHS = [1280, 1280, 820, 640, 390];
const SEARCHES = ["", "a", "un", "حلب", "ال", "2016", "٢٠١٦", "ceasefire", "no such thing", "<b>&", "«", "قرار"];

function pick<Item>(items: readonly Item[], dice: Dice): Item {
  const item = items[Math.floor(dice() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** The place of what is drawn on the screen, scrolled to. */
async function boxOf(page: Page, selector: string) {
  const found = page.locator(selector).filter({ visible: true }).first();
  if ((await found.count()) === 0) return undefined;
  await found.scrollIntoViewIfNeeded();
  return (await found.boundingBox()) ?? undefined;
}

/** Presses, moves and lets go, along one line. */
async function drag(page: Page, from: readonly [number, number], dx: number): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(from[0] + dx, from[1] + 2, { steps: 4 });
  await page.mouse.up();
}

/** Clicks something that may be gone by the time it is reached, by its keyboard so that nothing lies over it. */
async function press(page: Page, selector: string, dice: Dice): Promise<void> {
  const all = await page.locator(selector).filter({ visible: true }).all();
  if (all.length === 0) return;
  const one = pick(all, dice);
  await one.focus();
  await page.keyboard.press("Enter");
}

export const OPERATIONS: readonly Operation[] = [
  {
    name: "zoom",
    async run(page, dice) {
      const box = await boxOf(page, ".chart, .strip");
      if (!box) return;
      await page.mouse.move(box.x + box.width * dice(), box.y + Math.min(box.height, 300) * dice());
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, (dice() - 0.6) * 600);
      await page.keyboard.up("Control");
      // A turn of the wheel is over when no other follows; on a busy machine later than that.
      await page.waitForTimeout(220);
      await page.locator(".held").first().waitFor({ state: "detached" });
    },
  },
  {
    name: "pan",
    async run(page, dice) {
      const box = await boxOf(page, ".chart, .strip");
      if (box) await drag(page, [box.x + box.width / 2, box.y + 20], (dice() - 0.5) * box.width * 0.8);
    },
  },
  {
    name: "brush",
    async run(page, dice) {
      const box = await boxOf(page, ".brush .overlay");
      if (box) await drag(page, [box.x + box.width * dice(), box.y + box.height / 2], (dice() - 0.5) * box.width);
    },
  },
  {
    name: "filter",
    async run(page, dice, site) {
      const key = pick(["kind", "kind", "origin", "actor", "place", "source", "status"] as const, dice);
      const value = pick(valuesOf(site, key), dice);
      await page.evaluate(
        ([key, value]) => {
          document.querySelector<HTMLInputElement>(`.controls input[name="${key}"][value="${value}"]`)?.click();
        },
        [key, value] as const,
      );
    },
  },
  {
    name: "choice",
    async run(page, dice) {
      const name = pick(["exact", "mode", "scale", "background"], dice);
      await page.evaluate((name) => {
        document.querySelector<HTMLInputElement>(`.controls input[name="${name}"]`)?.click();
      }, name);
    },
  },
  {
    name: "search",
    async run(page, dice) {
      const text = pick(SEARCHES, dice);
      const fold = page.locator(".filters > summary");
      if (await fold.isVisible()) {
        if (!(await page.locator("input[name=q]").isVisible())) await fold.click();
      }
      await page.locator("input[name=q]").fill(text);
      await page.keyboard.press("Escape");
    },
  },
  {
    name: "select",
    run: (page, dice) => press(page, ".entry-title a, .mark:not([aria-hidden]), .tick", dice),
  },
  {
    name: "go on",
    run: (page, dice) => press(page, ".detail-bar button:not([disabled])", dice),
  },
  {
    name: "resize",
    async run(page, dice) {
      await page.setViewportSize({ width: pick(WIDTHS, dice), height: 900 });
    },
  },
  {
    name: "back",
    async run(page) {
      const index = await page.evaluate(
        () =>
          (globalThis as unknown as { navigation: { currentEntry: { index: number } } }).navigation.currentEntry.index,
      );
      if (index > 2) await page.goBack();
    },
  },
  {
    name: "language",
    async run(page, dice) {
      if (dice() < 0.5) await page.locator("a.nav-language").click();
    },
  },
  {
    name: "start again",
    async run(page, dice) {
      const name = dice() < 0.5 ? "reset" : "whole";
      const button = page.locator(`button[data-do=${name}]`).filter({ visible: true });
      if ((await button.count()) > 0) await button.first().click();
    },
  },
];
