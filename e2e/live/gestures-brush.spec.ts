/** The overview, which is true to scale: what is dragged there is what the chart above shows. */
import { dayOf, dayText } from "./calendar.ts";
import type { Overview } from "./drawn.ts";
import { Fingers, type Point } from "./fingers.ts";
import { across, expect, test, ZOOMED, type Live } from "./live-test.ts";

/** The days of a window, whose open sides are the ends of everything; the second is no more in it. */
function daysOf({ window: { from, to }, calendar: { first, last } }: Live): readonly [number, number] {
  return [from === undefined ? first : dayOf(from), (to === undefined ? last : dayOf(to)) + 1];
}

/** What a day takes on the overview, in px, and the day at a place. */
function timeOf({ shades }: Overview): { readonly column: number; readonly dayAt: (at: number) => number } {
  const [one, other] = [shades[0], shades.at(-1)];
  if (!one || !other) throw new Error("the overview is empty");
  const column = (other.start - one.start) / (dayOf(other.from) - dayOf(one.from));
  return { column, dayAt: (at) => dayOf(one.from) + (at - one.start) / column };
}

/** Brings the overview into the window, and says where all is on it. */
async function overviewOf(live: Live) {
  await live.page.locator("svg.chart:visible .overview .whole").scrollIntoViewIfNeeded();
  const picture = await live.drawn();
  const { overview, plot } = picture;
  if (!overview) throw new Error("no overview is shown");
  const [start = 0, end = 0] = overview.handles;
  const x = (at: number): number => across(picture, at);
  return { ...timeOf(overview), start, end, plot, y: overview.y, x };
}

/** Drags from one place on the overview to another, both along time in px. */
async function drag(live: Live, from: number, to: number): Promise<void> {
  const { mouse } = live.page;
  const { x, y } = await overviewOf(live);
  await mouse.move(x(from), y);
  await live.bound();
  await mouse.down();
  // A hand does not keep its height.
  await mouse.move(x(to), y + 15, { steps: 5 });
  await mouse.up();
}

/** px: the target that a finger needs, and how far of it lies within the stretch. */
const TARGET = { all: 24, within: 4 } as const;

/** Rounding to whole days at either end. */
const DAY = 1;

test.use({ viewport: { width: 1280, height: 844 }, hasTouch: true, contextOptions: { reducedMotion: "reduce" } });

for (const locale of ["en", "ar"] as const) {
  test(`${locale}: the stretch is dragged by its middle, as long as it is, and by each end with a target of ${TARGET.all} px, without the other`, async ({
    open,
  }) => {
    const live = await open(locale, ZOOMED);
    const [opened, closed] = daysOf(live);
    const whole = await overviewOf(live);
    const { column } = whole;
    const half = (whole.start + whole.end) / 2;
    await live.changes(() => drag(live, half, half - 200));
    const [from, to] = daysOf(live);
    expect(Math.abs(from - opened + 200 / column)).toBeLessThanOrEqual(DAY);
    expect(to - from).toBe(closed - opened);

    // Both ends of each target: its outermost pixel, and its innermost.
    const outer = TARGET.all - TARGET.within - 1;
    const inner = TARGET.within - 1;
    const { start: before } = await overviewOf(live);
    await live.changes(() => drag(live, before - outer, before - outer - 120));
    expect(Math.abs(daysOf(live)[0] - from + 120 / column)).toBeLessThanOrEqual(DAY);
    expect(daysOf(live)[1]).toBe(to);

    const [earlier] = daysOf(live);
    const { start } = await overviewOf(live);
    await live.changes(() => drag(live, start + inner, start + inner + 60));
    expect(Math.abs(daysOf(live)[0] - earlier - 60 / column)).toBeLessThanOrEqual(DAY);
    expect(daysOf(live)[1]).toBe(to);

    const [kept] = daysOf(live);
    const { end } = await overviewOf(live);
    await live.changes(() => drag(live, end + outer, end + outer + 20));
    expect(Math.abs(daysOf(live)[1] - to - 20 / column)).toBeLessThanOrEqual(DAY);
    expect(daysOf(live)[0]).toBe(kept);

    // Past the other one it goes on as that: no stretch runs backwards.
    const now = await overviewOf(live);
    await live.changes(() => drag(live, now.end - inner, now.start - 80));
    expect(daysOf(live)[1]).toBe(kept);
    expect(Math.abs(daysOf(live)[0] - now.dayAt(now.start - 80 + inner))).toBeLessThanOrEqual(DAY);
  });

  test(`${locale}: a new stretch is drawn where there is none, be it too short for three days; a click or a tap beside it brings it there`, async ({
    open,
    page,
  }) => {
    const live = await open(locale);
    const { plot, dayAt, column, x } = await overviewOf(live);
    const [one, other] = [plot.start + 0.4 * plot.size, plot.start + 0.88 * plot.size];
    await live.changes(() => drag(live, other, one));
    const [from, to] = daysOf(live);
    expect(Math.abs(from - dayAt(one)), dayText(from)).toBeLessThanOrEqual(DAY);
    expect(Math.abs(to - dayAt(other)), dayText(to)).toBeLessThanOrEqual(DAY);

    const beside = other + 0.06 * plot.size;
    await live.changes(() => drag(live, beside, beside + 1.2 * column));
    const [first, over] = daysOf(live);
    expect(over - first).toBe(3);
    expect(Math.abs((first + over) / 2 - dayAt(beside + 0.6 * column))).toBeLessThanOrEqual(1.5 * DAY);

    const fingers = await Fingers.on(page);
    const presses = { click: (at: Point) => page.mouse.click(at.x, at.y), tap: (at: Point) => fingers.tap(at) };
    for (const [how, part] of [
      ["click", 0.5],
      ["tap", 0.7],
    ] as const) {
      const at = plot.start + part * plot.size;
      await live.changes(async () => {
        const { y } = await overviewOf(live);
        await presses[how]({ x: x(at), y });
      });
      const [start, end] = daysOf(live);
      expect(Math.abs((start + end) / 2 - dayAt(at)), how).toBeLessThanOrEqual(DAY);
      expect(Math.abs(end - start - (over - first)), how).toBeLessThanOrEqual(DAY);
    }
  });
}
