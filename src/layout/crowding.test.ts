/** A chart of many events, as properties: nothing is lost, counted twice or drawn over anything else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOWEST } from "./cells-at.ts";
import { ROW } from "./crowd-under.ts";
import { crowding, NUMBER } from "./crowding.ts";
import { crowd } from "./fixtures/crowds.ts";
import { event, options, within } from "./fixtures/events.ts";
import { collisions, outOfView, overEdges, touching } from "./fixtures/rectangles.ts";
import { AIR, NAME } from "./rows.ts";
import { most, WHOLE, type Lens } from "./lens.ts";
import { MANY, plan, type Plan, type SceneOptions } from "./plan.ts";
import { scene, sceneAt } from "./scene.ts";
import type { Cell, Scene } from "./scene-types.ts";
import { planIn } from "./sight.ts";

const looks: fc.Arbitrary<Partial<SceneOptions>> = fc.record({
  width: fc.constantFrom(1100, 760, 560),
  scale: fc.constantFrom("fitted" as const, "true" as const),
  background: fc.boolean(),
  crowding: fc.constant(crowding),
});

/** Somewhere between everything and as near as is of use. */
const places = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

const lensAt = (planned: Plan, [near, along]: readonly [number, number]): Lens => {
  const { plot } = planned;
  const k = most(planned) ** near;
  return { k, shift: plot.start - k * plot.start - along * plot.size * (k - 1) };
};

function holds(check: (planned: Plan, lens: Lens) => void): void {
  fc.assert(
    fc.property(crowd, looks, places, (events, look, place) => {
      const planned = plan(events, options(look));
      check(planned, lensAt(planned, place));
    }),
    { numRuns: 20 },
  );
}

/** Every event as often as something stands for it. */
function standing({ marks, cells = [], background }: Scene): string[] {
  return [
    ...marks.filter(({ second }) => !second).map(({ event }) => event),
    ...cells.flatMap(({ events }) => events),
    ...(background?.ticks ?? []).map(({ event }) => event),
  ].sort();
}

const idsOf = ({ cells = [] }: Scene): string[] => cells.map(({ key, events }) => `${key} ${String(events.length)}`);

/** What a cell takes of the paper. */
const boxOf = ({ start, size, y, height }: Cell) => ({ x0: start, x1: start + size, y0: y - height, y1: y });

describe("a chart of many events", () => {
  it("has each event in exactly one mark or cell, and what the cells say adds up", () => {
    fc.assert(
      fc.property(crowd, looks, (events, look) => {
        const whole = scene(events, options(look));
        expect(whole.cells?.length).toBeGreaterThan(0);
        expect(standing(whole)).toEqual(events.map(({ id }) => id).sort());
        const order = new Map(events.map(({ id }, index) => [id, index]));
        for (const { events: counted, name, height, done, href } of whole.cells ?? []) {
          expect(counted).toEqual(counted.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
          expect(href).toBe(`#entry-${counted[0] ?? ""}`);
          const solid = events.filter(({ id, drawn }) => counted.includes(id) && drawn === "solid").length;
          expect(name).toContain(`, ${String(counted.length)} event`);
          expect(name).toContain(`${String(solid)} told as done or in force, ${String(counted.length - solid)} not`);
          expect(done / height).toBeCloseTo(solid / counted.length);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("draws nothing over anything else, and nothing over an edge", () => {
    fc.assert(
      fc.property(crowd, looks, (events, look) => {
        const whole = scene(events, options(look));
        expect(collisions(whole)).toEqual([]);
        expect(overEdges(whole)).toEqual([]);
        const ends = new Map<string, number>();
        for (const { kind, start, size } of whole.cells ?? []) {
          expect(start).toBeGreaterThanOrEqual((ends.get(kind) ?? 0) - 1e-6);
          ends.set(kind, start + size);
        }
        for (const { x0, x1, y0, y1 } of (whole.cells ?? []).map(boxOf))
          for (const { x, y } of whole.marks) expect(x > x0 && x < x1 && y + 8 > y0 && y - 8 < y1).toBe(false);
      }),
      { numRuns: 15 },
    );
  });

  it("is cut at the edges under every lens, where labels touch nothing either", () => {
    holds((planned, lens) => {
      const seen = sceneAt(planned, lens);
      const { start, size } = planned.plot;
      // Without a lens nothing is cut, and a heading may reach a little further.
      if (lens.k > 1) expect(outOfView(seen)).toEqual([]);
      expect(touching(seen)).toEqual([]);
      for (const cell of seen.cells ?? []) {
        expect(cell.start).toBeGreaterThanOrEqual(start - 1e-6);
        expect(cell.start + cell.size).toBeLessThanOrEqual(start + size + 1e-6);
      }
      expect(new Set(standing(seen)).size).toBe(standing(seen).length);
    });
  });

  it("has the same cells and rows wherever one pans, so that nothing jumps", () => {
    holds((planned, lens) => {
      const [here, there] = [lens, { ...lens, shift: lens.shift - 40 }].map((each) => sceneAt(planned, each));
      const rows = new Map(here?.marks.map(({ key, y }) => [key, y]));
      for (const { key, y } of there?.marks ?? []) expect(rows.get(key) ?? y).toBe(y);
      const counts = new Set(here && idsOf(here));
      const cells = new Map(here?.cells?.map(({ key, kind, from }) => [`${kind} ${from}`, key]));
      for (const { key, kind, from, events } of there?.cells ?? []) {
        expect(cells.get(`${kind} ${from}`) ?? key).toBe(key);
        if (cells.has(`${kind} ${from}`)) expect(counts).toContain(`${key} ${String(events.length)}`);
      }
    });
  });

  it("leaves what is in sight as it is where only that is drawn", () => {
    holds((planned, lens) => {
      const sight = { top: 100, bottom: 300 };
      const part = sceneAt(planIn(planned, sight), lens);
      const whole = sceneAt(planned, lens);
      expect([part.sight, whole.sight]).toEqual([sight, undefined]);
      expect(idsOf(part)).toEqual(idsOf(whole));
      const keys = new Set(whole.marks.map(({ key }) => key));
      for (const { key } of part.marks) expect(keys).toContain(key);
    });
  });

  it("gives its bars the rows that no mark needs, in all lanes on one scale, so that they can be compared", () => {
    fc.assert(
      fc.property(crowd, looks, (events, look) => {
        const planned = plan(events, options(look));
        const { marks, cells = [], lanes } = sceneAt(planned);
        const perEvent = new Set<number>();
        const spare = lanes.flatMap(({ id, top }) => {
          const own = cells.filter(({ kind }) => kind === id);
          const highest = own.toSorted((a, b) => b.height - a.height)[0];
          if (highest === undefined) return [];
          // At least one row is for whoever is kept.
          const first = top + AIR + (planned.frame.names === 0 ? NAME : 0) + ROW;
          const lowest = Math.max(first, ...marks.filter(({ kind }) => kind === id).map(({ y }) => y + ROW / 2));
          for (const { height, events } of own)
            if (height > LOWEST) perEvent.add(Math.round((1e6 * height) / events.length));
          return highest.y - highest.height - NUMBER - lowest;
        });
        expect(perEvent.size).toBeLessThanOrEqual(1);
        // In the one that has the least room nothing is left of it, and in none less than nothing.
        if (spare.length > 0) expect(Math.min(...spare)).toBeCloseTo(0);
      }),
      { numRuns: 20 },
    );
  });

  it("has bars as high whether or not there is a lane of a single event, which has a mark and no bar", () => {
    const many = Array.from({ length: MANY }, (_, index) => event(`event-${String(index)}`, within("2012-05-17")));
    const one = event("one", within("2012-05-10"), { kind: "two" });
    const [without, beside] = [
      [...many, event("last", within("2012-05-17"))],
      [one, ...many],
    ].map((events) => scene(events, options({ crowding })).cells?.[0]?.height);
    expect(beside).toBe(without);
  });

  it("has the same cells on the way as at rest, so that they do not jump at the end, and names them only there", () => {
    holds((planned, lens) => {
      const [way, rest] = [sceneAt(planIn(planned, { top: 0, bottom: 900 }), lens), sceneAt(planned, lens)];
      expect(way.cells).toEqual(rest.cells?.map((cell) => ({ ...cell, name: "" })));
      for (const { name } of rest.cells ?? []) expect(name).not.toBe("");
    });
  });

  it("has a mark for what is kept, and it is counted no more", () => {
    holds((planned, lens) => {
      const before = sceneAt(planned, WHOLE);
      const [id] = before.cells?.find(({ kind }) => kind !== "background")?.events ?? [];
      if (id === undefined) return;
      const kept = { ...planned, kept: new Set([id, "unknown"]) };
      const after = sceneAt(kept);
      expect(after.marks.map(({ event }) => event)).toContain(id);
      expect(standing(after)).toEqual(standing(before));
      expect(collisions(after)).toEqual([]);
      expect(sceneAt(kept, lens).cells?.flatMap(({ events }) => events)).not.toContain(id);
    });
  });

  it("comes only with more events than can be drawn one by one, and only where it is at hand", () => {
    const made = Array.from({ length: MANY + 1 }, (_, index) => event(`event-${String(index)}`, within("2012-05-17")));
    expect(scene(made.slice(1), options({ crowding })).cells).toBeUndefined();
    expect(scene(made, options()).cells).toBeUndefined();
    const { cells, marks, overview } = scene(made, options({ crowding }));
    expect([cells?.length, marks.length, overview.marks.length, overview.bars?.length]).toEqual([1, 0, 0, 1]);
  });
});
