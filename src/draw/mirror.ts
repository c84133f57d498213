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
 * @param shift how far along time the group stands that is drawn in, in px
 * @example mirror("rtl", 100).left({ start: 10, size: 30 }) // 60
 */
export function mirror(direction: Direction, width: number, shift = 0): Mirror {
  return direction === "rtl" ? about(width + shift, -1) : about(-shift, 1);
}

/**
 * The mirror for what is measured from a place that it is moved to.
 * @example own(mirror("rtl", 100)).x(10) // -10
 */
export function own({ way }: Mirror): Mirror {
  return about(0, way);
}

function about(origin: number, way: Mirror["way"]): Mirror {
  const x = (at: number): number => round(origin + way * at);
  return {
    x,
    left: ({ start, size }) => x(way < 0 ? start + size : start),
    middle: ({ start, size }) => x(start + size / 2),
    way,
  };
}

/**
 * Hundredths of a px: finer is not seen, and costs bytes on every page.
 * @example round(1.23456) // 1.23
 */
export function round(number: number): number {
  return Math.round(number * 100) / 100;
}

/** The place of something that is drawn round its own middle, as an attribute. */
export function place(x: number, y: number): string {
  return `translate(${x} ${round(y)})`;
}
