/** The buttons and boxes above the chart: how near, on which scale, with or without the background. */
import type { Page } from "playwright";
import { translate } from "../../src/i18n/strings.ts";
import type { Drawn } from "./drawn.ts";
import { expect, middle, moved, test, ZOOMED } from "./live-test.ts";

/** Writes down where a mark is at every frame from now on. */
async function watch(page: Page, event: string): Promise<() => Promise<number[]>> {
  await page.evaluate((id) => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    const look = (): void => {
      const marks = [...document.querySelectorAll(`svg.chart .mark[data-id="${id}"] .shape`)];
      const shown = marks.find((mark) => mark.getClientRects().length > 0);
      seen.push(Math.round(shown?.getBoundingClientRect().x ?? NaN));
      requestAnimationFrame(look);
    };
    look();
  }, event);
  return () => page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
}

const placeOf = ({ marks }: Drawn, event: string): number =>
  marks.find((mark) => mark.event === event && !mark.second)?.start ?? NaN;

for (const width of [1280, 390] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });
    for (const locale of ["en", "ar"] as const) {
      test(`${locale}: the buttons zoom in and out round the middle, and back to everything`, async ({
        open,
        page,
      }) => {
        const live = await open(locale, ZOOMED);
        const t = translate(locale);
        const button = (name: "tools.zoomIn" | "tools.zoomOut" | "tools.whole") =>
          page.getByRole("button", { name: t(name), exact: true });
        if (width === 390) await page.getByText(t("filter.fold"), { exact: true }).click();
        const picture = await live.drawn();
        for (const [name, by] of [
          ["tools.zoomIn", 1 / 1.6],
          ["tools.zoomOut", 1.6],
        ] as const) {
          const [shown, day] = [live.shown, live.dayAt(picture, middle(picture.plot))];
          await live.changes(() => button(name).click());
          const off = Math.abs(live.placeOf(picture, day) - middle(picture.plot));
          expect.soft(off, name).toBeLessThan(live.rest(picture));
          expect.soft(Math.abs(live.shown / shown / by - 1), name).toBeLessThan(0.25);
        }
        await live.changes(() => button("tools.whole").click());
        expect(live.window).toEqual({});
      });
    }
  });
}

test.describe("at 1280 px", () => {
  test.use({ viewport: { width: 1280, height: 844 } });
  for (const locale of ["en", "ar"] as const) {
    test(`${locale}: the scale changes from fitted to true and back, on a way between that ends exactly at each date`, async ({
      open,
      page,
    }) => {
      const { calendar } = await open(locale, "scale=true");
      // From here on frames come when they are called for.
      await page.clock.install();
      const live = await open(locale, ZOOMED);
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
      const own = live.calendar;
      const box = page.getByRole("checkbox", { name: translate(locale)("tools.scale") });
      for (const [scale, to] of [
        ["true", calendar],
        [null, own],
      ] as const) {
        const before = await live.drawn();
        await box.hover();
        await live.bound();
        await box.click();
        expect(new URL(page.url()).searchParams.get("scale")).toBe(scale);
        expect(moved(before.marks, (await live.drawn()).marks), "nothing leaps").toEqual([]);
        await page.clock.runFor(130);
        const between = await live.drawn();
        await page.clock.runFor(200);
        live.calendar = to;
        await live.agrees();
        const after = await live.drawn();
        // What is not on the screen comes after, once nothing moves.
        const going = before.marks.filter(
          ({ event, second, start, y }) => !second && y < 800 && Math.abs(start - placeOf(after, event)) > 20,
        );
        expect(going.length).toBeGreaterThan(1);
        for (const { event, start } of going) {
          const part = (placeOf(between, event) - start) / (placeOf(after, event) - start);
          expect.soft(part, `${event} is on its way`).toBeGreaterThan(0.1);
          expect.soft(part, `${event} is on its way`).toBeLessThan(0.9);
        }
      }
    });

    test(`${locale}: nothing is on a way for those who want nothing to move`, async ({ open, page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      const { calendar } = await open(locale, `scale=true&${ZOOMED}`);
      const live = await open(locale, ZOOMED);
      const before = await live.drawn();
      const t = translate(locale);
      const event = before.marks.find(({ beyond, second, tick }) => !beyond && !second && !tick)?.event ?? "";
      const seen = await watch(page, event);
      const zoomed = live.window;
      await live.changes(() => page.getByRole("button", { name: t("tools.zoomOut"), exact: true }).click());
      await live.bound();
      const farther = await live.drawn();
      live.calendar = calendar;
      await live.changes(() => page.getByRole("checkbox", { name: t("tools.scale") }).click());
      const after = await live.drawn();
      const left = ({ box, rtl }: Drawn, at: number, size: number): number =>
        rtl ? box.x + box.width - at - size : box.x + at;
      const places = [before, farther, after].map((picture) => {
        const mark = picture.marks.find((each) => each.event === event && !each.second);
        return Math.round(left(picture, mark?.start ?? NaN, mark?.size ?? NaN));
      });
      expect(new Set(places).size).toBe(3);
      const frames = await seen();
      expect(frames.filter((place, index) => place !== frames[index - 1])).toEqual(places);
      expect(zoomed).not.toEqual(live.window);
    });

    test(`${locale}: the background opens into lanes by its row and by its box, and no day moves for it`, async ({
      open,
      page,
    }) => {
      const live = await open(locale, ZOOMED);
      const before = await live.drawn();
      const lanes = ({ marks }: Drawn) => marks.filter(({ tick }) => !tick).map(({ event }) => event);
      const name = live.site.timeline.kinds.find(({ role }) => role === "background")?.name[locale] ?? "";
      const box = page.getByRole("checkbox", { name: translate(locale)("tools.background", { name }) });
      await live.changes(() => page.locator("svg.chart:visible .row").getByText(name, { exact: true }).click());
      expect(new URL(page.url()).searchParams.get("background")).toBe("1");
      await expect(box).toBeChecked();
      const opened = await live.drawn();
      expect(opened.marks.filter(({ tick }) => tick)).toEqual([]);
      expect(lanes(opened).length).toBeGreaterThan(lanes(before).length);
      await live.changes(() => box.click());
      expect(moved(before.marks, (await live.drawn()).marks)).toEqual([]);
      await live.changes(() => box.click());
      expect(lanes(await live.drawn()).length).toBe(lanes(opened).length);
    });
  }
});
