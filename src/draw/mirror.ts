/** The only sums of this floor: a scene's positions run from the inline start, those of SVG from the left. */
import type { Direction } from "../i18n/locale.ts";
import type { Extent } from "../layout/scene-types.ts";

/** Turns logical positions into those of the picture, rounded to hundredths of a px. */
export interface Mirror {
  /** A point. */
  readonly x: (at: number) => number;
  /** The left edge of a stretch. */
  readonly left: (extent: Extent) => number;
  /** The middle of a stretch. */
  readonly middle: (extent: Extent) => number;
  /** Inline-start to end: 1 to the right, -1 to the left, for shapes that point somewhere. */
  readonly way: 1 | -1;
}

/**
 * The mirror of a picture as wide as this: none where time runs to the right.
 * @example mirror("rtl", 100).left({ start: 10, size: 30 }) // 60
 */
export function mirror(direction: Direction, width: number): Mirror {
  const x = direction === "rtl" ? (at: number) => round(width - at) : round;
  return {
    x,
    left: ({ start, size }) => x(direction === "rtl" ? start + size : start),
    middle: ({ start, size }) => x(start + size / 2),
    way: direction === "rtl" ? -1 : 1,
  };
}

/**
 * Hundredths of a px: finer is not seen, and costs bytes on every page.
 * @example round(1.23456) // 1.23
 */
export function round(number: number): number {
  return Math.round(number * 100) / 100;
}
