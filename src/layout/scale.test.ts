import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { ChartEvent } from "./chart-event.ts";
import { DAY, dayNumber, startOf } from "./days.ts";
import { timeline } from "./fixtures/arbitraries.ts";
import { event, within } from "./fixtures/events.ts";
import { fitted, trueScale, type Scale } from "./scale.ts";
import { stretchesOf } from "./stretches.ts";

const MINUTE = 60_000;
const ROOM = { start: 98, size: 1002, tries: [{ gap: 66, least: () => 100 }] };

const both = (events: readonly ChartEvent[]): Scale[] => [
  fitted(events, ROOM),
  trueScale(stretchesOf(events), { start: 98, size: 1002 }),
];

/** Moments from the first day of a scale to its last. */
const moments = (scale: Scale) => {
  const [first, last] = [scale.bands[0], scale.bands.at(-1)];
  return fc.integer({ min: (first?.from ?? 0) * DAY, max: ((last?.to ?? 0) + 1) * DAY });
};

/** Every property is to hold for both scales of any timeline. */
function holds(check: (scale: Scale, a: number, b: number) => void): void {
  const cases = timeline.chain((events) =>
    fc.constantFrom(...both(events)).chain((scale) => fc.tuple(fc.constant(scale), moments(scale), moments(scale))),
  );
  fc.assert(
    fc.property(cases, ([scale, a, b]) => {
      check(scale, a, b);
    }),
  );
}

describe("the scales", () => {
  test("the later the further, within panels and across gaps", () => {
    holds(({ x }, a, b) => {
      if (b - a >= MINUTE) expect(x(b)).toBeGreaterThan(x(a));
    });
  });

  test("from time to place and back is off by less than a minute", () => {
    holds(({ x, invert }, a) => {
      expect(Math.abs(invert(x(a)) - a)).toBeLessThan(MINUTE);
    });
  });

  test("no two panels overlap: each band begins where the one before ends, in time and in place", () => {
    holds(({ bands }) => {
      for (const [index, band] of bands.slice(1).entries()) {
        const before = bands[index];
        expect(band.from).toBe((before?.to ?? 0) + 1);
        expect(band.start).toBeCloseTo((before?.start ?? 0) + (before?.size ?? 0), 6);
      }
      for (const { from, to, size } of bands) {
        expect(to).toBeGreaterThanOrEqual(from);
        expect(size).toBeGreaterThan(0);
      }
    });
  });

  test("there is one gap for each stretch between two panels", () => {
    holds(({ bands }) => {
      for (const [index, { is }] of bands.slice(1).entries())
        expect(is === "panel").not.toBe(bands[index]?.is === "panel");
    });
  });

  test("everything is within the room that was given", () => {
    holds(({ bands }) => {
      expect(bands[0]?.start).toBe(98);
      const last = bands.at(-1);
      expect((last?.start ?? 0) + (last?.size ?? 0)).toBeLessThanOrEqual(1100 + 1e-6);
    });
  });
});

describe("fitted(events, room)", () => {
  const far = [event("a", within("2012-03-01")), event("b", within("2012-05-20", "2012-05-23"))];

  it("shows the days known by the day, and one gap of the given size between", () => {
    const { bands } = fitted(far, ROOM);
    expect(bands.map(({ is, from, to, size }) => [is, to - from + 1, Math.round(size)])).toEqual([
      ["panel", 1, 100],
      ["between", 79, 66],
      ["panel", 4, 288],
    ]);
  });

  it("makes panels as wide as their days, none narrower than the least, no day wider than a finger", () => {
    const days = [..."abcdefghijklm"].map((id, index) => event(id, within(`2012-05-${10 + index}`)));
    const { bands } = fitted([event("z", within("2012-03-01")), ...days], ROOM);
    expect(bands.map(({ size }) => Math.round(size))).toEqual([100, 66, 836]);
  });

  it("takes the first way to share the room that fits", () => {
    const tries = [
      { gap: 66, least: () => 490 },
      { gap: 20, least: () => 490 },
    ];
    expect(fitted(far, { ...ROOM, tries }).bands.map(({ size }) => size)).toEqual([490, 20, 490]);
  });

  it("makes days as wide as is asked for: what is no page may be filled by a few", () => {
    const { bands } = fitted(far, { ...ROOM, day: 180 });
    expect(bands.map(({ size }) => Math.round(size))).toEqual([180, 66, 720]);
  });

  it("gives a gap the room that its spans need, from what panels have to spare", () => {
    const month = event("april", within("2012-04-01", "2012-04-30"));
    const tries = [{ gap: 26, least: () => 100 }];
    const { bands, x } = fitted([...far, month], { ...ROOM, tries });
    expect(bands.map(({ size }) => size)).toEqual([100, 34, 288]);
    expect(x(startOf("2012-05-01")) - x(startOf("2012-04-01"))).toBeCloseTo(28, 6);
  });

  it("gives gaps up for days where no way fits", () => {
    expect(fitted(far, { ...ROOM, tries: [{ gap: 66, least: () => 600 }] }).bands).toHaveLength(1);
  });

  it("has nowhere to put anything without events", () => {
    const { bands, x, invert } = fitted([], ROOM);
    expect([bands, x(5), invert(5)]).toEqual([[], 0, 0]);
  });
});

test("on the true scale a day is as wide as any other", () => {
  const events = [event("a", within("2012-03-01")), event("b", within("2012-05-20"))];
  const scale = trueScale(stretchesOf(events), { start: 0, size: 810 });
  expect(scale.x(startOf("2012-03-02"))).toBeCloseTo(10, 6);
  expect(scale.x(startOf("2012-05-20"))).toBeCloseTo((dayNumber("2012-05-20") - dayNumber("2012-03-01")) * 10, 6);
});
