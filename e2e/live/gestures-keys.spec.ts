/** Keys on a mark: in, out and back to everything, and from mark to mark in time, whichever way the writing runs. */
import type { Page } from "playwright";
import { middle, test, expect, type Live } from "./live-test.ts";

/** The event whose mark has the focus. */
function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.closest("svg a")?.getAttribute("data-id") ?? null);
}

/** Goes on by Tab from the last of the controls until a mark has the focus. */
async function tabToChart({ page }: Live): Promise<void> {
  await page.locator("[data-do=copy-link]").focus();
  await expect
    .poll(async () => {
      await page.keyboard.press("Tab");
      return focused(page);
    })
    .not.toBeNull();
}

/** Goes to a mark from the first, event by event. */
async function goTo({ page, site }: Live, event: string, next: string): Promise<void> {
  await page.keyboard.press("Home");
  const place = site.timeline.events.findIndex(({ id }) => id === event);
  for (let presses = 0; presses < place; presses += 1) await page.keyboard.press(next);
  expect(await focused(page)).toBe(event);
}

test.use({ viewport: { width: 1280, height: 844 }, contextOptions: { reducedMotion: "reduce" } });

for (const locale of ["en", "ar"] as const) {
  const [next, previous] = locale === "ar" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];

  test(`${locale}: arrows lead through the events in time, Home and End to the first and the last`, async ({
    open,
    page,
  }) => {
    const live = await open(locale);
    const ids = live.site.timeline.events.map(({ id }) => id);
    await tabToChart(live);
    await live.stays(async () => {
      for (const [key, id] of [
        ["End", ids.at(-1)],
        [next, ids.at(-1)],
        [previous, ids.at(-2)],
        ["Home", ids[0]],
        [previous, ids[0]],
        ...ids.slice(1, 12).map((each) => [next, each] as const),
        [previous, ids[10]],
      ] as const) {
        await page.keyboard.press(key);
        expect(await focused(page), key).toBe(id);
      }
      // From lane to lane: what is below is drawn below.
      await page.keyboard.press("Home");
      const { marks } = await live.drawn();
      const heightOf = async (): Promise<number> => {
        const id = await focused(page);
        return marks.find(({ event, second }) => event === id && !second)?.y ?? NaN;
      };
      const first = await heightOf();
      await page.keyboard.press("ArrowDown");
      const second = await heightOf();
      expect(second).toBeGreaterThan(first);
      await page.keyboard.press("ArrowDown");
      expect(await heightOf()).toBeGreaterThan(second);
      await page.keyboard.press("ArrowUp");
      expect(await heightOf()).toBe(second);
    });
  });

  test(`${locale}: plus and minus zoom round the mark that has the focus, which it keeps; 0 shows everything`, async ({
    open,
    page,
  }) => {
    const live = await open(locale);
    await tabToChart(live);
    const placed = async () => {
      const id = await focused(page);
      const picture = await live.drawn();
      const mark = picture.marks.find(({ event, second }) => event === id && !second);
      return { id, at: mark && !mark.beyond ? middle(mark) : undefined, picture };
    };
    // One in a lane, and a tick of the background that is near an edge.
    const { marks } = await live.drawn();
    const ticks = new Set(marks.filter(({ tick }) => tick).map(({ event }) => event));
    const days = live.site.timeline.events.filter(({ shape }) => shape === "day");
    const lane = days.findLast(({ id }) => !ticks.has(id));
    const tick = days.find(({ id }) => ticks.has(id));
    if (!lane || !tick) throw new Error("no day is known for certain");
    for (const event of [lane, tick]) {
      await goTo(live, event.id, next);
      const start = await placed();
      for (const key of ["+", "=", "-"]) {
        const before = await placed();
        await live.changes(() => page.keyboard.press(key));
        const after = await placed();
        expect(after.id, `${key} on ${event.id}`).toBe(event.id);
        expect(after.at, `${key}: it is in sight`).toBeDefined();
        // Nearer to an edge than half of what is shown it gives way to that edge.
        const [low, high] = [live.window.from !== undefined, live.window.to !== undefined];
        const off = Math.abs((after.at ?? NaN) - (before.at ?? NaN));
        if (low && high) expect.soft(off, key).toBeLessThan(live.rest(after.picture));
      }
      await live.changes(() => page.keyboard.press("0"));
      expect(live.window).toEqual({});
      expect((await placed()).id).toBe(event.id);
      expect((await placed()).at).toBeCloseTo(start.at ?? NaN, 0);
    }
    await live.stays(() => page.keyboard.press("-"));
  });
}
