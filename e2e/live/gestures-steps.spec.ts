/** The narrower drawings of the chart, which are stretched to the page: a px of the mouse is not one of theirs. */
import { aboveMarks, across, expect, test } from "./live-test.ts";

for (const [width, step] of [
  [860, 760],
  [640, 560],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const locale of ["en", "ar"] as const) {
      test(`${locale}: wheel, drag and overview lead to the days they are turned on where the chart is ${step} px stretched`, async ({
        open,
        page,
      }) => {
        const live = await open(locale);
        const picture = await live.drawn();
        expect(picture.box.width).toBeGreaterThan(step);
        const [at, y] = [live.placeOf(picture, live.sureDay), aboveMarks(picture)];
        const off = (by = 0): number => Math.abs(live.placeOf(picture, live.sureDay) - at - by);
        await live.point(picture, at, y);
        await live.changes(async () => {
          await page.keyboard.down("Control");
          await page.mouse.wheel(0, -200);
          await page.keyboard.up("Control");
        });
        expect.soft(off(), "the wheel").toBeLessThan(live.rest(picture));

        await live.changes(async () => {
          await page.mouse.down();
          await page.mouse.move(across(picture, at + 90), y + 20, { steps: 5 });
          await page.mouse.up();
        });
        expect.soft(off(90), "the drag").toBeLessThan(live.rest(picture));

        await page.locator("svg.chart:visible .overview .whole").scrollIntoViewIfNeeded();
        const below = await live.drawn();
        const [start = 0, end = 0] = below.overview?.handles ?? [];
        const half = (end - start) / 2;
        const to = half + picture.plot.start + 20;
        await live.changes(async () => {
          await page.mouse.move(across(below, start + half), below.overview?.y ?? 0);
          await page.mouse.down();
          await page.mouse.move(across(below, to), below.overview?.y ?? 0, { steps: 5 });
          await page.mouse.up();
        });
        const [left = 0, right = 0] = (await live.drawn()).overview?.handles ?? [];
        expect.soft(Math.abs((left + right) / 2 - to), "the overview").toBeLessThan(2);
        expect.soft(Math.abs(right - left - 2 * half), "and as long as before").toBeLessThan(2);
      });
    }
  });
}
