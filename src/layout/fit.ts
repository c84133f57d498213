/** How wide the stretches of a fitted scale are drawn. */
import { sum } from "./extremes.ts";
import type { Stretch } from "./stretches.ts";

/** The widest a day is drawn on a page, in px: a story of one day would fill that with it. */
export const MAX_DAY = 72;

/** Room for a scale, in px. */
export interface Room {
  readonly size: number;
  /** The inline size of each gap, in order. */
  readonly gaps: readonly number[];
  /** The least inline size of each panel, in order. */
  readonly least: readonly number[];
  /** The widest a day is drawn; `MAX_DAY` if left out. */
  readonly day?: number | undefined;
}

/**
 * Whether the panels can have the least that each needs.
 * @example fits({ size: 300, gaps: [60], least: [100, 100] }) // true
 */
export function fits({ size, gaps, least }: Room): boolean {
  return sum(least) + sum(gaps) <= size;
}

/**
 * The inline size of each stretch, in order: every gap its own, though all of them no more than half; panels by their
 * days, yet none below its least, and no day above the widest. If the least do not fit, they count in proportion.
 */
export function sizesOf(stretches: readonly Stretch[], { size, gaps, least, day = MAX_DAY }: Room): number[] {
  const days = stretches.filter(({ is }) => is === "panel").map(({ from, to }) => to - from + 1);
  const squeeze = Math.min(1, size / (2 * Math.max(1, sum(gaps))));
  const panels = shared(days, least, size - squeeze * sum(gaps), day);
  let [panel, gap] = [0, 0];
  return stretches.map(({ is }) => (is === "panel" ? (panels[panel++] ?? 0) : squeeze * (gaps[gap++] ?? 0)));
}

/** Shares a size by weight; whoever would get less than its least gets that, and the others share the rest. */
function shared(days: readonly number[], least: readonly number[], size: number, widest: number): number[] {
  const squeeze = Math.min(1, size / Math.max(1, sum(least)));
  const floor = days.map((_, index) => (least[index] ?? 0) * squeeze);
  const held = new Set<number>();
  for (;;) {
    const free = days.flatMap((count, index) => (held.has(index) ? [] : [count]));
    const unit = free.length === 0 ? 0 : (size - sum([...held].map((index) => floor[index] ?? 0))) / sum(free);
    const short = days.flatMap((count, index) =>
      !held.has(index) && count * unit < (floor[index] ?? 0) ? [index] : [],
    );
    if (short.length === 0 || free.length === 0)
      return days.map((count, index) =>
        held.has(index) ? (floor[index] ?? 0) : Math.max(floor[index] ?? 0, count * Math.min(unit, widest)),
      );
    for (const index of short) held.add(index);
  }
}
