/** Fingers: one scrolls the page or pans the chart, by the way it goes; two zoom. Through CDP, as no library of tests has two. */
import { aboveMarks, across, expect, FAR, middle, test, ZOOMED, type Live } from "./live-test.ts";
import type { Drawn } from "./drawn.ts";
import { Fingers, type Point } from "./fingers.ts";

/** Fingers on a page whose gestures have been fetched, as they are a moment after the chart is first touched. */
async function fingersOn(live: Live): Promise<Fingers> {
  const picture = await live.drawn();
  await live.point(picture, middle(picture.plot), aboveMarks(picture));
  return Fingers.on(live.page);
}

/** Where a finger is put to scroll, by name; off the marks and on one. */
function places(picture: Drawn): readonly (readonly [string, Point])[] {
  const { is, box, plot, marks, overview } = picture;
  const x = across(picture, middle(plot));
  const above = ["above the marks", { x, y: aboveMarks(picture) }] as const;
  if (is === "strip" || !overview) return [above];
  const mark = marks.find(({ beyond, tick }) => !beyond && !tick);
  if (!mark) throw new Error("nothing is in sight");
  const [one = 0, other = 0] = overview.handles;
  return [
    above,
    ["a mark", { x: across(picture, middle(mark)), y: mark.y }],
    ["a lane's name", { x: across(picture, 10), y: box.y + box.height / 2 }],
    ["the stretch of the overview", { x: across(picture, (one + other) / 2), y: overview.y }],
    ["the overview beside it", { x: across(picture, plot.start + 40), y: overview.y }],
  ];
}

for (const width of [1280, 390] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({
      viewport: { width, height: 844 },
      hasTouch: true,
      isMobile: width === 390,
      contextOptions: { reducedMotion: "reduce" },
    });
    for (const locale of ["en", "ar"] as const) {
      test(`${locale}: one finger that goes up or down scrolls the page wherever it is put, so that nobody is caught in the chart`, async ({
        open,
        page,
      }) => {
        const live = await open(locale, ZOOMED);
        const fingers = await fingersOn(live);
        for (const [name] of places(await live.drawn())) {
          await live.stays(async () => {
            const at = async (): Promise<Point> =>
              places(await live.drawn()).find((each) => each[0] === name)?.[1] ?? { x: 0, y: 0 };
            // The page may roll on from the finger before, and carry the place out of the window; and a finger hits what the
            // screen has shown last, frames behind the page. So it is brought there until a picture shows it where it is to be.
            await expect(async () => {
              const down = (await at()).y + (await page.evaluate(() => scrollY));
              await page.evaluate((top) => {
                scrollTo({ top, behavior: "instant" });
              }, down - 500);
              await page.screenshot();
              expect((await at()).y, name).toBeCloseTo(Math.min(down, 500), 0);
            }).toPass();
            const from = await at();
            const before = await page.evaluate(() => scrollY);
            await fingers.move([from, { x: from.x + 6, y: from.y - 160 }]);
            await expect.poll(() => page.evaluate(() => scrollY), name).toBeGreaterThan(before + 100);
            await fingers.lift();
          });
        }
      });

      test(`${locale}: two fingers zoom round their middle, one that goes along time pans, and two taps zoom where they are`, async ({
        open,
        page,
      }) => {
        const live = await open(locale);
        const fingers = await fingersOn(live);
        const picture = await live.drawn();
        const [at, y] = [live.placeOf(picture, live.sureDay), aboveMarks(picture)];
        const finger = (off: number, down = 0): Point => ({ x: across(picture, at + off), y: y + down });
        /** So far is what was at a place from another, once all rests on whole days. */
        const off = async (gesture: () => Promise<void>, from: number, to: number): Promise<number> => {
          const day = live.dayAt(picture, at + from);
          await live.changes(gesture);
          return Math.abs(live.placeOf(picture, day) - at - to);
        };
        const apart = await off(() => fingers.swipe([finger(-30), finger(-60)], [finger(30), finger(60)]), 0, 0);
        expect.soft(apart, "apart").toBeLessThan(live.rest(picture));
        expect.soft(live.shown, "twice as near").toBeCloseTo(0.5, 1);

        const far = FAR[width];
        for (const [from, to] of [
          [0, far],
          [far, -far],
        ] as const) {
          const along = await off(() => fingers.swipe([finger(from), finger(to, 20)]), from, to);
          expect.soft(along, `along by ${to - from}`).toBeLessThan(live.rest(picture));
        }

        const together = await off(() => fingers.swipe([finger(-60), finger(-40)], [finger(60), finger(40)]), 0, 0);
        expect.soft(together, "together").toBeLessThan(live.rest(picture));
        expect.soft(live.shown, "and back by a third").toBeCloseTo(0.75, 1);

        const tapped = async (): Promise<void> => {
          await fingers.tap(finger(0));
          await fingers.tap(finger(0));
        };
        expect.soft(await off(tapped, 0, 0), "two taps").toBeLessThan(live.rest(picture));
        expect.soft(live.shown, "twice as near once more").toBeCloseTo(0.375, 1);
        expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
      });
    }
  });
}
