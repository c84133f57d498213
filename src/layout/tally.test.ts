import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dated } from "./site.ts";
import { dayOf } from "./days.ts";
import { tally } from "./tally.ts";
import { belongs } from "./within.ts";

const day = fc.integer({ min: 15_000, max: 15_020 }).map(dayOf);
const bounds = fc.tuple(day, day, fc.boolean(), fc.boolean()).map(([a, b, startOpen, endOpen]) => {
  const [first, last] = a < b ? [a, b] : [b, a];
  const [earliest, latest] = [startOpen ? null : first, endOpen ? null : last];
  return { shape: "window" as const, earliest, startLatest: earliest, endEarliest: latest, latest };
});
const event: fc.Arbitrary<Dated> = fc
  .tuple(bounds, fc.option(bounds, { nil: undefined }))
  .map(([date, outside]) => ({ date, ...(outside && { outside }) }));
const window = fc
  .record({ from: day, to: day }, { requiredKeys: [] })
  .filter(({ from, to }) => from === undefined || to === undefined || from <= to);

describe("tally(events)", () => {
  it("counts what belongs to any window, as the list does that asks each", () => {
    fc.assert(
      fc.property(fc.array(event), fc.array(window), (events, windows) => {
        const counted = tally(events);
        for (const each of windows) expect(counted(each)).toBe(events.filter((one) => belongs(one, each)).length);
      }),
    );
  });
});
