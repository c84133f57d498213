/** Zooming and panning any subject by its own means: real input, and a look whether anything moved. */
import type { Page } from "playwright";
import type { Frames } from "./frames.ts";
import type { Hand, Point } from "./hand.ts";
import { STEPS, watching } from "./movements.ts";
import { free } from "./places.ts";
import type { Subject } from "./subjects.ts";

/** How many steps lead closer; the rest lead back, so that it ends with something to pan. */
const CLOSER = 35;
/** Buttons have few steps: so many one way, as many back, and at last closer. */
const CLICKS = 4;
const SETTLED_MS = 1500;

/** Frames of a gesture; nothing where it moved nothing. */
export type Gesture = Frames | undefined;

/** Sixty steps of zooming. */
export async function zoom(page: Page, hand: Hand, { zoom, drawing, marks }: Subject): Promise<Gesture> {
  if (zoom === undefined) return undefined;
  if ("wheel" in zoom) {
    const at = await page.evaluate(free, { drawing, marks });
    await hand.hover(at);
    await page.waitForTimeout(SETTLED_MS);
    const turns = Array.from({ length: STEPS }, (_, index) => (index < CLOSER ? -zoom.wheel : zoom.wheel));
    return moving(page, marks, () => hand.wheel(at, turns, zoom.ctrl));
  }
  const [closer, farther] = [await page.evaluate(middle, zoom.closer), await page.evaluate(middle, zoom.farther)];
  await hand.hover(closer);
  const places = Array.from({ length: STEPS }, (_, index) => (index % (2 * CLICKS) < CLICKS ? closer : farther));
  return moving(page, marks, () => hand.click(places));
}

/** Sixty steps of dragging. */
export async function pan(page: Page, hand: Hand, { pans, drawing, marks }: Subject): Promise<Gesture> {
  if (!pans) return undefined;
  const at = await page.evaluate(free, { drawing, marks });
  await hand.hover(at);
  return moving(page, marks, () => hand.drag(at, STEPS, -5));
}

/** Sixty steps of scrolling the page, which is all that a page without script can. */
export async function scroll(page: Page, hand: Hand): Promise<Frames> {
  const turns = Array.from({ length: STEPS }, () => 60);
  const { during } = await watching(page, "scroll", () => hand.wheel({ x: 640, y: 60 }, turns));
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  return during;
}

async function moving(page: Page, marks: string, act: () => Promise<void>): Promise<Gesture> {
  const before = await page.evaluate(placesOf, marks);
  const { during } = await watching(page, "", act);
  return before === (await page.evaluate(placesOf, marks)) ? undefined : during;
}

/** Runs in the page: where some of the marks are. */
function placesOf(marks: string): string {
  const all = [...document.querySelectorAll(marks)].filter((mark) => mark.getClientRects().length > 0);
  const some = all.filter((_, index) => index % Math.ceil(all.length / 50) === 0);
  return [all.length, ...some.map((mark) => Math.round(10 * mark.getBoundingClientRect().x))].join(" ");
}

/** Runs in the page: the middle of what can be seen of a button. */
function middle(selector: string): Point {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (box === undefined) throw new Error(`there is no ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
