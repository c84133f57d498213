/** Who gets how far: by keys alone, and without script. */
import { chromium, type Page } from "playwright";
import { BROWSER_ARGS } from "../browser.ts";
import { within } from "./limit.ts";
import { LIMIT_MS, VIEWPORT, type Place } from "./measure.ts";
import type { Row } from "./rows.ts";
import type { Subject } from "./subjects.ts";

export interface Reach {
  /** Events that keys lead to; only few events are tried. */
  readonly keys?: number | undefined;
  /** Titles that can be read on the page without script. */
  readonly titles?: number | undefined;
}

/** Tries both. */
export async function reach(subject: Subject, rows: readonly Row[], keys: boolean, place: Place): Promise<Reach> {
  const server = await chromium.launchServer({
    ...(place.executablePath ? { executablePath: place.executablePath } : {}),
    args: [...BROWSER_ARGS],
  });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const still = await browser.newPage({ viewport: VIEWPORT, javaScriptEnabled: false });
    const titles = await within(LIMIT_MS, "read", titlesOn(still, rows, place.origin)).catch(() => undefined);
    if (!keys) return { titles };
    const page = await browser.newPage({ viewport: VIEWPORT });
    const events = await within(2 * LIMIT_MS, "reached", byKeys(page, subject, rows, place.origin)).catch(
      () => undefined,
    );
    return { titles, keys: events };
  } finally {
    await server.kill();
  }
}

async function titlesOn(page: Page, rows: readonly Row[], origin: string): Promise<number> {
  await page.goto(`${origin}/`);
  const text = (await page.locator("body").innerText()).replace(/\s+/gu, " ");
  return rows.filter(({ title }) => text.includes(title)).length;
}

/** Tab from stop to stop to the end of the page; then again to the drawing, and on by arrows. */
async function byKeys(page: Page, subject: Subject, rows: readonly Row[], origin: string): Promise<number> {
  const where = { drawing: subject.drawing, current: subject.current };
  const ids = new Set(rows.map(({ id }) => id));
  const reached = new Set<string>();
  const look = async (): Promise<boolean> => {
    const { names, inDrawing } = await page.evaluate(focused, where);
    for (const id of names) if (ids.has(id)) reached.add(id);
    return inDrawing;
  };
  const open = async (): Promise<void> => {
    await page.goto(`${origin}/`);
    await page.locator(subject.marks).first().waitFor({ state: "attached" });
    await page.waitForTimeout(1500);
  };
  await open();
  for (let stops = 0; stops < 6 * rows.length + 60; stops += 1) {
    await page.keyboard.press("Tab");
    await look();
  }
  await open();
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    if (await look()) break;
  }
  for (const key of ["ArrowRight", "ArrowLeft"]) {
    for (let steps = 0; steps <= rows.length; steps += 1) {
      await page.keyboard.press(key);
      await look();
    }
  }
  return reached.size;
}

/** Runs in the page: the ids in what has the focus and in what the page says it is at. */
function focused({ drawing, current }: { drawing: string; current: string | undefined }) {
  const at = document.activeElement;
  const here = current === undefined ? null : document.querySelector(current);
  const tags = [at, here].map((element) => element?.cloneNode(false) as Element | undefined);
  const names = tags.flatMap((tag) => tag?.outerHTML.match(/event-\d+/gu) ?? []);
  return { names, inDrawing: at?.closest(drawing) !== null && at !== document.body };
}
