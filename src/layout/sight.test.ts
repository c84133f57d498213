/** What is laid out while a chart moves, held against the whole. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { stories } from "./fixtures/arbitraries.ts";
import { options } from "./fixtures/events.ts";
import { most, WHOLE, type Lens } from "./lens.ts";
import { plan, type Plan } from "./plan.ts";
import type { Scene } from "./scene-types.ts";
import { sceneAt } from "./scene.ts";
import { inSight, planIn, spansSight, type Sight } from "./sight.ts";

const unit = fc.double({ min: 0, max: 1, noNaN: true });

/** A plan, any part of it from top to bottom, and any lens. */
function anywhere(check: (planned: Plan, sight: Sight, lens: Lens) => void): void {
  fc.assert(
    fc.property(stories, fc.boolean(), unit, unit, unit, (events, background, high, near, along) => {
      const planned = plan(events, options({ width: 1100, background }));
      const top = high * planned.whole.top;
      const k = most(planned) ** near;
      const { plot } = planned;
      const lens = { k, shift: plot.start - k * plot.start - along * plot.size * (k - 1) };
      check(planned, { top, bottom: top + 60 }, lens);
    }),
    { numRuns: 80 },
  );
}

const unlabelled = ({ marks }: Scene) => marks.map((mark) => ({ ...mark, label: undefined }));

test("what is in sight is where it is in the whole, under any lens", () => {
  anywhere((planned, sight, lens) => {
    const [whole, seen] = [sceneAt(planned, lens), sceneAt(planIn(planned, sight), lens)];
    expect(unlabelled(seen)).toEqual(unlabelled(whole).filter(({ y }) => inSight(sight, y)));
    expect(seen.joins).toEqual(whole.joins.filter(({ from, to }) => spansSight(sight, [from, to])));
    const ids = ({ threads }: Scene) => threads.map(({ id }) => id);
    const shown = whole.threads.filter(({ points }) => spansSight(sight, points));
    // A story is laid out where any stage of it is in sight; a line that is cut may no longer be.
    expect(seen.threads).toEqual(whole.threads.filter(({ id }) => ids(seen).includes(id)));
    expect(ids(seen)).toEqual(expect.arrayContaining(shown.map(({ id }) => id)));
    expect([seen.panels, seen.gaps, seen.plot, seen.overview]).toEqual([
      whole.panels,
      whole.gaps,
      whole.plot,
      whole.overview,
    ]);
    if (seen.background) expect(seen.background).toEqual(whole.background);
  });
});

test("without a lens labels are those of the whole; under one there are no others than further out, and none overlap", () => {
  anywhere((planned, sight, lens) => {
    const still = sceneAt(planIn(planned, sight), WHOLE);
    expect(still.marks).toEqual(sceneAt(planned).marks.filter(({ y }) => inSight(sight, y)));
    const { marks } = sceneAt(planIn(planned, sight), lens);
    const boxes = marks.flatMap(({ label }) => (label === undefined ? [] : [label]));
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        const apart = one.start + one.size <= other.start || other.start + other.size <= one.start;
        const above = one.y + one.height <= other.y || other.y + other.height <= one.y;
        expect(apart || above, "labels stand apart").toBe(true);
      }
    }
  });
});

test("a plan of the same sight is made once, since frames are short", () => {
  const planned = plan([], options({ width: 1100 }));
  expect(planIn(planned, { top: 0, bottom: 900 })).toBe(planIn(planned, { top: 0, bottom: 900 }));
  expect(planIn(planned, { top: 50, bottom: 950 }).sight).toEqual({ top: 50, bottom: 950 });
});
