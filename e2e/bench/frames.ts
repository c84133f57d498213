/** What the moments of frames say of how smooth a movement was. */

export interface Frames {
  readonly count: number;
  /** In ms from one frame to the next. */
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/**
 * The times between frames, from the moments in ms of each.
 * @example framesOf([0, 16, 32, 82]) // { count: 3, median: 16, p95: 50, worst: 50 }
 */
export function framesOf(moments: readonly number[]): Frames {
  const between = moments
    .slice(1)
    .map((moment, index) => moment - (moments[index] ?? moment))
    .sort((a, b) => a - b);
  return {
    count: between.length,
    median: quantile(between, 0.5),
    p95: quantile(between, 0.95),
    worst: between.at(-1) ?? 0,
  };
}

/** The nearest rank, so that it is a frame that there was. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}
