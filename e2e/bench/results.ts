/** All that was measured, and the middle of several measurements. */
import type { Frames } from "./frames.ts";
import type { Loaded, Measured } from "./measure.ts";
import type { Machine } from "./machine.ts";
import type { Reach } from "./reach.ts";
import type { Subject } from "./subjects.ts";
import { TYPES, type Type } from "./traffic.ts";

export const SPEEDS = [1, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface PageResult {
  readonly subject: Subject["id"];
  readonly count: number;
  readonly speeds: Readonly<Record<Speed, Measured>>;
  readonly reach: Reach;
}

export interface BuildResult {
  readonly count: number;
  readonly seconds: number;
  /** In seconds, of all threads: it grows less than the other with what else the machine does. */
  readonly processor: number;
  /** In MB, of the process that builds. */
  readonly memory: number;
  /** In bytes. */
  readonly size: number;
  readonly files: number;
  readonly failed?: string;
}

export interface Results {
  readonly machine: Machine;
  /** The least and the most load that there was before a page. */
  readonly loads: readonly [number, number];
  readonly runs: number;
  readonly minutes: number;
  readonly pages: readonly PageResult[];
  readonly builds: readonly BuildResult[];
}

/**
 * The middle one; of an even number the lower.
 * @example median([3, 1, 2]) // 2
 */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? NaN;
}

/** The middle of each figure; what failed once has failed. */
export function middleOf(all: readonly Measured[]): Measured {
  const failed = all.find((each) => each.failed !== undefined)?.failed;
  const loaded = all.flatMap((each) => each.loaded ?? []);
  const part = (name: "scroll" | "zoom" | "pan") => {
    const frames = all.flatMap((each) => each[name] ?? []);
    return frames.length === 0 ? {} : { [name]: framesIn(frames) };
  };
  return {
    ...(loaded.length > 0 && { loaded: loadedIn(loaded) }),
    ...part("scroll"),
    ...part("zoom"),
    ...part("pan"),
    ...(failed !== undefined && { failed }),
  };
}

function framesIn(all: readonly Frames[]): Frames {
  const of = (key: keyof Frames) => median(all.map((each) => each[key]));
  return { count: of("count"), median: of("median"), p95: of("p95"), worst: of("worst") };
}

function loadedIn(all: readonly Loaded[]): Loaded {
  const of = (figure: (each: Loaded) => number) => median(all.map(figure));
  const lives = all.flatMap(({ live }) => live ?? []);
  return {
    bytes: Object.fromEntries(TYPES.map((type) => [type, of(({ bytes }) => bytes[type])])) as Record<Type, number>,
    requests: of((each) => each.requests),
    elsewhere: of((each) => each.elsewhere),
    firstMark: of((each) => each.firstMark),
    ...(lives.length > 0 && { live: median(lives) }),
    script: of((each) => each.script),
    layout: of((each) => each.layout),
    elements: of((each) => each.elements),
    drawn: of((each) => each.drawn),
    heap: of((each) => each.heap),
    shift: of((each) => each.shift),
  };
}
