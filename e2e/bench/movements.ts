/** What is done to a page while its frames are counted. */
import type { Page } from "playwright";
import { framesOf, type Frames } from "./frames.ts";
import type { Hand } from "./hand.ts";
import { drawn, free, stretch } from "./places.ts";

export interface Movement {
  readonly name: string;
  readonly during: Frames;
  /** The longest frame after it, in ms: snapping to days, and all that follows a new window. */
  readonly after: number;
}

/** Each movement has so many, at 60 a second. */
export const STEPS = 60;
const CHART = { drawing: ".chart-step svg.chart", marks: ".mark, .tick" };
/** Long enough for a gesture to end, and for what it leads to. */
const SETTLED_MS = 1500;

const SCROLLS = Array.from({ length: STEPS }, () => 60);
/** Some ten times closer and back to twice, so that there is something to pan. */
const ZOOMS = Array.from({ length: STEPS }, (_, index) => (index < 35 ? -5 : 5));

/** Scrolls the page, which needs no script. */
export async function scroll(page: Page, hand: Hand): Promise<Movement> {
  return watching(page, "scroll", () => hand.wheel({ x: 640, y: 450 }, SCROLLS));
}

/**
 * Zooms, pans and brushes the live chart.
 * @throws if one of them moves nothing, since the figures would be those of a page at rest
 */
export async function move(page: Page, hand: Hand): Promise<Movement[]> {
  const at = await page.evaluate(free, CHART);
  await hand.hover(at);
  // The gestures are fetched when a pointer comes near.
  await page.waitForTimeout(SETTLED_MS);
  const zoomed = await moving(page, "zoom", () => hand.wheel(at, ZOOMS, true));
  const grip = await page.evaluate(free, CHART);
  const panned = await moving(page, "pan", () => hand.drag(grip, STEPS, -5));
  const middle = await page.evaluate(stretch);
  const brushed = await moving(page, "brush", () => hand.drag(middle, STEPS, -3));
  return [zoomed, panned, brushed];
}

async function moving(page: Page, name: string, act: () => Promise<void>): Promise<Movement> {
  const before = await page.evaluate(drawn);
  const movement = await watching(page, name, act);
  if (before === (await page.evaluate(drawn))) throw new Error(`${name} moves nothing in the chart`);
  return movement;
}

/** The frames of what is done, once the page has come to rest. */
export async function watching(page: Page, name: string, act: () => Promise<void>): Promise<Movement> {
  const taken = () => page.evaluate(() => globalThis.watched.moments.splice(0));
  await page.waitForTimeout(SETTLED_MS);
  await taken();
  await act();
  const during = await taken();
  await page.waitForTimeout(SETTLED_MS);
  const after = [...during.slice(-1), ...(await taken())];
  return { name, during: framesOf(during), after: framesOf(after).worst };
}
