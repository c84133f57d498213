/** The wheel: plain it is the page's, with Ctrl or ⌘ it zooms round the pointer. */
import type { Page } from "playwright";
import { aboveMarks, expect, test } from "./live-test.ts";

/** Everything by which a browser could have zoomed or scrolled. */
function sight(page: Page): Promise<unknown> {
  return page.evaluate(() => [scrollX, scrollY, innerWidth, devicePixelRatio, visualViewport?.scale]);
}

/** What of the page is turned over, by name; on a phone the controls are a bar. */
const PLACES = {
  1280: [
    "svg.chart:visible .axis",
    "svg.chart:visible a.mark .shape",
    "svg.chart:visible .overview .whole",
    "form.controls",
  ],
  390: ["svg.strip:visible", "form.controls"],
} as const;

for (const width of [1280, 390] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });
    for (const locale of ["en", "ar"] as const) {
      test(`${locale}: the plain wheel scrolls the page wherever it is turned; with Ctrl or ⌘ it zooms the chart round the pointer, and not the page`, async ({
        open,
        page,
      }) => {
        const live = await open(locale);
        for (const place of PLACES[width]) {
          const part = page.locator(place).first();
          await part.hover({ force: true });
          await live.bound();
          await live.stays(async () => {
            const before = await page.evaluate(() => scrollY);
            await page.mouse.wheel(0, 130);
            await expect.poll(() => page.evaluate(() => scrollY), place).toBe(before + 130);
          });
        }
        await page.mouse.wheel(0, -9000);
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
        const picture = await live.drawn();
        await page.evaluate(() => {
          const { dataset } = document.documentElement;
          dataset["zooms"] = "";
          addEventListener("wheel", ({ defaultPrevented, deltaY }) => {
            if (!defaultPrevented) dataset["zooms"] = `${dataset["zooms"] ?? ""}${deltaY} `;
          });
        });
        const before = await sight(page);
        const turn = async (key: string, by: number): Promise<void> => {
          await page.keyboard.down(key);
          await page.mouse.wheel(0, by);
          await page.keyboard.up(key);
        };
        const sure = live.placeOf(picture, live.sureDay);
        const turns = [
          { at: picture.plot.start + 0.3 * picture.plot.size, key: "Control", by: -200 },
          { at: sure, key: "Meta", by: -200 },
          { at: sure, key: "Control", by: 150 },
        ];
        for (const { at, key, by } of turns) {
          await live.point(picture, at, aboveMarks(picture));
          const day = live.dayAt(picture, at);
          await live.changes(() => turn(key, by));
          expect.soft(Math.abs(live.placeOf(picture, day) - at), `${key} ${by}`).toBeLessThan(live.rest(picture));
        }
        await live.changes(async () => {
          for (let turns = 0; turns < 4; turns += 1) await turn("Control", 2000);
        });
        expect(live.window, "so far out is everything").toEqual({});
        // At the end there is nothing more to zoom, for the page neither.
        await live.stays(() => turn("Control", 2000));
        await live.changes(async () => {
          for (let turns = 0; turns < 12; turns += 1) await turn("Meta", -2000);
        });
        await live.stays(() => turn("Control", -2000));
        expect(await sight(page)).toEqual(before);
        expect(await page.locator("html").getAttribute("data-zooms"), "turns left to the browser").toBe("");
      });
    }
  });
}
