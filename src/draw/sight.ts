/** What of a chart is on the screen: one of a thousand marks is several screens high, and its frames are short. */
import type { Nodes } from "./parts.ts";

/** From top to bottom, in px of the scene. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/** How far a mark and its label reach up and down, in px; and a little more, as the page may be scrolled meanwhile. */
const REACH = 120;

/** Those of the marks that are in sight; all of them without one. */
export function inSight<Item extends { readonly y: number }>(
  marks: Nodes<Item>,
  sight: Sight | undefined,
): Nodes<Item> {
  if (sight === undefined) return marks;
  return marks.filter(({ y }) => y > sight.top - REACH && y < sight.bottom + REACH);
}
