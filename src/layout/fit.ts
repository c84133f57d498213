/** How wide the stretches of a fitted scale are drawn. */
import { sum } from "d3-array";
import type { Stretch } from "./stretches.ts";

/** The widest a day is drawn: a story of one day would fill the page with it. */
export const MAX_DAY = 72;

/** Room for a scale, in px. */
export interface Room {
  readonly size: number;
  /** The inline size of each gap. */
  readonly gap: number;
  /** The least inline size of each panel, in order. */
  readonly least: readonly number[];
}

/**
 * Whether the panels can have the least that each needs.
 * @example fits([panel, gap, panel], { size: 300, gap: 60, least: [100, 100] }) // true
 */
export function fits(stretches: readonly Stretch[], { size, gap, least }: Room): boolean {
  return sum(least) + gap * gapsIn(stretches) <= size;
}

/**
 * The inline size of each stretch, in order: every gap the same; panels by their days, yet none below its
 * least, and no day above `MAX_DAY`. If the least do not fit, they count in proportion.
 */
export function sizesOf(stretches: readonly Stretch[], room: Room): number[] {
  const days = stretches.filter(({ is }) => is === "panel").map(({ from, to }) => to - from + 1);
  const gaps = gapsIn(stretches);
  const gap = gaps === 0 ? 0 : Math.min(room.gap, room.size / (2 * gaps));
  const panels = shared(days, room.least, room.size - gap * gaps);
  let next = 0;
  return stretches.map(({ is }) => (is === "panel" ? (panels[next++] ?? 0) : gap));
}

/** Shares a size by weight; whoever would get less than its least gets that, and the others share the rest. */
function shared(days: readonly number[], least: readonly number[], size: number): number[] {
  const squeeze = Math.min(1, size / Math.max(1, sum(least)));
  const floor = days.map((_, index) => (least[index] ?? 0) * squeeze);
  const held = new Set<number>();
  for (;;) {
    const free = days.flatMap((count, index) => (held.has(index) ? [] : [count]));
    const unit = free.length === 0 ? 0 : (size - sum(held, (index) => floor[index] ?? 0)) / sum(free);
    const short = days.flatMap((count, index) =>
      !held.has(index) && count * unit < (floor[index] ?? 0) ? [index] : [],
    );
    if (short.length === 0 || free.length === 0)
      return days.map((count, index) =>
        held.has(index) ? (floor[index] ?? 0) : Math.max(floor[index] ?? 0, count * Math.min(unit, MAX_DAY)),
      );
    for (const index of short) held.add(index);
  }
}

function gapsIn(stretches: readonly Stretch[]): number {
  return stretches.filter(({ is }) => is !== "panel").length;
}
