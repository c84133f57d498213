/**
 * Stories that the chart must be able to tell besides the one it was made for: made-up events, for the
 * gallery (`npm run gallery`) and its snapshots. What they say is no record of anything.
 */
import type { ChartEvent } from "../../src/layout/chart-event.ts";
import { crowding } from "../../src/layout/crowding.ts";
import { event, LANES, lasted, options, within } from "../../src/layout/fixtures/events.ts";
import type { SceneOptions } from "../../src/layout/plan.ts";

export interface Story {
  readonly name: string;
  /** What to look for. */
  readonly look: string;
  readonly events: readonly ChartEvent[];
  readonly options?: Partial<SceneOptions>;
}

const GLYPHS = ["disc", "bar", "diamond"] as const;
const COLOURS = ["blue", "green", "amber"] as const;
const DRAWN = ["solid", "dashed", "crossed"] as const;

const dayAfter = (start: string, days: number): string =>
  new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Small numbers that look like chance and are the same every time (a linear congruential generator). */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

/** Events of many days, most of them in a few. */
function crowd(count: number): ChartEvent[] {
  const next = chance(3);
  return burst(count).map((one, index): ChartEvent => {
    const drawn = DRAWN[Math.floor(next() ** 2 * 3)] ?? "solid";
    return index % 5 === 0
      ? { ...one, drawn, kind: "background", role: "background", glyph: "tick" }
      : { ...one, drawn, colour: COLOURS[LANES.indexOf(one.kind as (typeof LANES)[number]) % 3] ?? "blue" };
  });
}

function burst(count: number): ChartEvent[] {
  const next = chance(7);
  return times(count, (index) => {
    const start = dayAfter("2012-01-10", Math.floor(next() * 6) * 80 + Math.floor(next() * 8));
    return event(`event-${String(index)}`, within(start, next() > 0.7 ? dayAfter(start, 3) : start), {
      kind: LANES[index % 4] ?? "one",
      label: `Keeper ${String(index)}`,
    });
  }).sort((a, b) => ((a.date.earliest ?? "") < (b.date.earliest ?? "") ? -1 : 1));
}

export const STORIES: readonly Story[] = [
  {
    name: "one event",
    look: "a chart of one mark, its panel not as wide as the page",
    events: [event("only", within("2012-05-17"))],
  },
  {
    name: "five events on one day",
    look: "five rows in one column, each with its label",
    events: times(5, (index) =>
      event(`same-${String(index)}`, within("2012-05-17"), { label: `Keeper ${String(index)} rows out` }),
    ),
  },
  {
    name: "every kind in every status",
    look: "in greyscale nine marks that can be told apart: shape is the kind, filling the status",
    events: GLYPHS.flatMap((glyph, kind) =>
      DRAWN.map((drawn, day) =>
        event(`${glyph}-${drawn}`, within(dayAfter("2012-05-10", day * 4)), {
          glyph,
          drawn,
          kind: LANES[kind] ?? "one",
          colour: COLOURS[kind] ?? "blue",
          label: `${glyph}, ${drawn}`,
        }),
      ),
    ),
  },
  {
    name: "windows, stays, open ends, daggers, two tellings, a thread",
    look: "end ticks where an end is known, fading where none is, a double line between two tellings, a thin one along the thread",
    events: [
      event("before", within(null, "2012-05-08"), { label: "Open start", thread: "story" }),
      event("window", within("2012-05-09", "2012-05-12"), { label: "Some day of four", drawn: "dashed" }),
      event("stay", lasted("2012-05-13", "2012-05-16"), { label: "Four days", thread: "story" }),
      event("outside", within("2012-05-15", "2012-05-18"), { label: "Known outside", outside: within("2012-05-17") }),
      event("twice", within("2012-05-10"), {
        label: "Told twice",
        others: [{ date: within("2012-05-17"), name: "Told otherwise" }],
      }),
      event("after", within("2012-05-18", null), { label: "Open end" }),
    ],
    options: { threads: new Map([["story", "A story"]]) },
  },
  {
    name: "nothing but open starts",
    look: "marks at their last day, each fading to the start",
    events: times(4, (index) =>
      event(`open-${String(index)}`, within(null, dayAfter("2012-05-10", index * 3)), {
        label: `Before day ${String(index)}`,
      }),
    ),
  },
  {
    name: "one lane",
    look: "no empty lanes",
    events: times(6, (index) =>
      event(`one-${String(index)}`, within(dayAfter("2012-05-10", index * 2)), { label: `Keeper ${String(index)}` }),
    ),
  },
  {
    name: "nine lanes",
    look: "nine names, nine rows",
    events: times(9, (index) =>
      event(`lane-${String(index)}`, within(dayAfter("2012-05-10", index)), {
        kind: LANES[index] ?? "one",
        label: `In lane ${String(index + 1)}`,
      }),
    ),
  },
  {
    name: "ten years",
    look: "gaps that say how long they are",
    events: times(8, (index) =>
      event(
        `year-${String(index)}`,
        within(`20${String(10 + Math.round(index * 1.4)).padStart(2, "0")}-0${String(1 + index)}-15`),
        { label: `Trip ${String(index)}` },
      ),
    ),
  },
  {
    name: "one day, many lanes",
    look: "one narrow panel",
    events: times(3, (index) =>
      event(`day-${String(index)}`, within("2012-02-29"), { kind: LANES[index] ?? "one", label: "Leap day" }),
    ),
  },
  {
    name: "labels of one and of 28 letters",
    look: "one letter beside its mark; 28 in two balanced lines",
    events: [
      event("short", within("2012-05-12"), { label: "A" }),
      event("long", within("2012-05-16"), { label: "Keepers row to the Far Rocks!".slice(0, 28) }),
      event("unbroken", within("2012-05-20"), { label: "Leuchtturmwaerterversammlung" }),
    ],
  },
  {
    name: "Arabic only",
    look: "time runs from the right, labels too",
    events: [
      event("arabic-1", within("2012-05-12"), { label: "حارس المنارة في الجزيرة" }),
      event("arabic-2", lasted("2012-05-14", "2012-05-17"), { label: "أربعة أيام في الميناء" }),
      event("arabic-3", within("2012-05-15", "2012-05-19"), { label: "زيارة مرتقبة", drawn: "dashed", kind: "two" }),
    ],
    options: { locale: "ar" },
  },
  {
    name: "three hundred events",
    look: "marks in rows that do not overlap; labels as many as fit",
    events: burst(300),
  },
  {
    name: "a thousand events",
    look: "bars with numbers, hollow for what is not told as done; few marks below the lanes' names",
    events: [...crowd(1000), event("alone", within("2013-04-20"), { label: "By itself" })],
    options: { crowding },
  },
];

/** The options of a story's scene at a width. */
export const optionsOf = ({ options: own }: Story, width: number): SceneOptions => options({ ...own, width });
