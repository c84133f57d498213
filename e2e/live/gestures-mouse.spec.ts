/** The mouse: dragging along time pans, dragging down does nothing, and marks stay links under all of it. */
import type { DrawnMark } from "./drawn.ts";
import { aboveMarks, across, expect, FAR, middle, moved, test, ZOOMED, type Live } from "./live-test.ts";

/** Presses the mouse where it is, moves it along time and down, and says where things are before it is released. */
async function drag(live: Live, from: { at: number; y: number }, by: { along: number; down: number }) {
  const { mouse } = live.page;
  const before = await live.drawn();
  await live.point(before, from.at, from.y);
  await mouse.down();
  await mouse.move(across(before, from.at + by.along), from.y + by.down, { steps: 6 });
  return before;
}

/** A mark that stands where it is, whether or not it is dragged a little. */
function middleMark(marks: readonly DrawnMark[], middle: number): DrawnMark {
  const whole = marks.filter(
    ({ beyond, second, tick, size, y }) => !beyond && !second && !tick && size < 20 && y < 800,
  );
  const [first, ...rest] = whole;
  if (!first) throw new Error("nothing is in sight");
  const off = ({ start }: DrawnMark): number => Math.abs(start - middle);
  return rest.reduce((best, each) => (off(each) < off(best) ? each : best), first);
}

for (const width of [1280, 390] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });
    for (const locale of ["en", "ar"] as const) {
      test(`${locale}: dragging along time pans a zoomed chart, which follows the pointer in either direction of writing`, async ({
        open,
        page,
      }) => {
        const live = await open(locale, ZOOMED);
        for (const along of [FAR[width], -2 * FAR[width]]) {
          const { plot, box, marks } = await live.drawn();
          const from = { at: middle(plot), y: aboveMarks({ box }) };
          const day = live.dayAt({ plot }, from.at);
          const still = middleMark(marks, middle(plot));
          await live.changes(async () => {
            await drag(live, from, { along, down: 30 });
            const place = async (): Promise<number | undefined> =>
              (await live.drawn()).marks.find(({ event, second }) => event === still.event && !second)?.start;
            await expect.poll(place, "the mark is under the pointer all along").toBeCloseTo(still.start + along, 0);
            await page.mouse.up();
          });
          const after = live.placeOf({ plot }, day);
          expect.soft(Math.abs(after - from.at - along), `by ${along}`).toBeLessThan(live.rest({ plot }));
        }
        // What is dragged is not clicked.
        expect(live.page.url()).not.toContain("event=");
        expect(await page.evaluate(() => scrollY)).toBe(0);
      });

      test(`${locale}: where everything is seen dragging moves nothing, down or along time; a double click zooms round the pointer`, async ({
        open,
        page,
      }) => {
        const live = await open(locale);
        const picture = await live.drawn();
        const from = { at: live.placeOf(picture, live.sureDay), y: aboveMarks(picture) };
        const still = async (by: { along: number; down: number }): Promise<void> => {
          const { marks } = await drag(live, from, by);
          expect(moved(marks, (await live.drawn()).marks), "what moves under the pointer").toEqual([]);
          await page.mouse.up();
        };
        await live.stays(() => still({ along: 0, down: 200 }));
        await live.stays(() => still({ along: FAR[width], down: 0 }));

        await live.changes(() => page.mouse.dblclick(across(picture, from.at), from.y));
        expect(Math.abs(live.placeOf(picture, live.sureDay) - from.at)).toBeLessThan(live.rest(picture));
        // To within the days that it has come to rest on.
        expect(live.shown, "twice as near").toBeCloseTo(0.5, 1);
        expect(await page.evaluate(() => scrollY), "the page stays where it is").toBe(0);

        await live.stays(() => still({ along: 0, down: 200 }));
      });
    }
  });
}

test.describe("at 1280 px", () => {
  test.use({ viewport: { width: 1280, height: 844 } });
  for (const locale of ["en", "ar"] as const) {
    test(`${locale}: a mark can be clicked, and dragged without being clicked; a double click opens it and zooms nothing`, async ({
      open,
      page,
    }) => {
      const live = await open(locale, ZOOMED);
      const { plot, marks } = await live.drawn();
      const { event, start, size, y } = middleMark(marks, middle(plot));
      const from = { at: start + size / 2, y };
      await live.changes(async () => {
        await drag(live, from, { along: -FAR[1280], down: 0 });
        await page.mouse.up();
      });
      expect(live.page.url(), "the drag opens nothing").not.toContain("event=");
      const { window } = live;
      const dragged = await live.drawn();
      const place = dragged.marks.find((each) => each.event === event && !each.second);
      if (!place) throw new Error(`${event} is out of sight`);
      const x = across(dragged, place.start + place.size / 2);
      await live.changes(() => page.mouse.click(x, place.y));
      await expect(page).toHaveURL(new RegExp(`event=${event}`, "u"));
      expect(live.window, "the click moves nothing").toEqual(window);
      await expect(page.locator(`.detail article[data-id="${event}"]`)).toBeVisible();

      const again = await open(locale);
      const whole = await again.drawn();
      const mark = middleMark(whole.marks, middle(plot));
      await again.point(whole, mark.start + mark.size / 2, mark.y);
      await again.changes(() => page.mouse.dblclick(across(whole, mark.start + mark.size / 2), mark.y));
      await expect(page).toHaveURL(new RegExp(`\\?event=${mark.event}$`, "u"));
    });
  }
});

test.describe("at 390 px", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const locale of ["en", "ar"] as const) {
    test(`${locale}: a click on the strip leads to that day in the list`, async ({ open, page }) => {
      const live = await open(locale);
      const { marks, box, rtl } = await live.drawn();
      const last = marks.filter(({ second }) => !second).at(-1);
      if (!last) throw new Error("the strip is empty");
      await page.mouse.click(across({ box, rtl }, last.start + last.size / 2), box.y + 20);
      await expect(page.locator(`.entry[data-id="${last.event}"]`)).toBeInViewport();
      const cursor = page.locator(".strip-cursor");
      await expect(cursor).toBeInViewport();
      const { y = 0, height = 0 } = (await cursor.boundingBox()) ?? {};
      expect(height, "as high as the marks").toBeGreaterThan(30);
      const months = await page
        .locator(".strip-step .month-tick")
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top).filter((top) => top > 0));
      // A line box has room above its letters.
      expect(y + height, "no edge cuts the letters of a month").toBeLessThanOrEqual(Math.min(...months) + 4);
      expect(new URL(page.url()).search).toBe("");
    });
  }
});
