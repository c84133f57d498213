/** Lenses on the way from one to another. */
import type { Lens } from "../layout/lens.ts";
import type { Extent } from "../layout/scene-types.ts";

/**
 * The lens at a part of the way, 0 to 1: the edges of what is seen go there evenly.
 * @param plot where time is drawn, in px
 * @example between({ start: 0, size: 100 }, { k: 1, shift: 0 }, { k: 2, shift: -50 }, 1) // { k: 2, shift: -50 }
 */
export function between(plot: Extent, from: Lens, to: Lens, part: number): Lens {
  if (part >= 1) return to;
  const [a, b] = [seen(plot, from), seen(plot, to)];
  const start = a.start + (b.start - a.start) * part;
  const size = a.size + (b.size - a.size) * part;
  const k = plot.size / size;
  return { k, shift: plot.start - k * start };
}

/**
 * A lens that shows so many times as much or as little, with one point staying where it is.
 * @param at the point that stays, in px of what is seen now; the middle of the plot if left out
 * @param most the greatest `k`
 */
export function scaled(plot: Extent, lens: Lens, by: number, most: number, at = plot.start + plot.size / 2): Lens {
  const k = Math.max(1, Math.min(most, lens.k * by));
  return within(plot, { k, shift: at - (k * (at - lens.shift)) / lens.k });
}

/** A lens moved back so that it shows nothing before the beginning or after the end of everything. */
export function within(plot: Extent, { k, shift }: Lens): Lens {
  const end = plot.start + plot.size;
  const [least, greatest] = [end - k * end, plot.start - k * plot.start];
  return { k, shift: Math.min(greatest, Math.max(least, shift)) };
}

/** The stretch of the base scale that a lens shows, in px. */
function seen(plot: Extent, { k, shift }: Lens): Extent {
  return { start: (plot.start - shift) / k, size: plot.size / k };
}
