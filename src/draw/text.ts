/** Texts at their places. None is laid out here: the scene knows where each line stands and how wide it is. */
import type { PlacedText } from "../layout/scene-types.ts";
import type { Mirror } from "./mirror.ts";
import { round } from "./mirror.ts";
import { list, type Nodes } from "./parts.ts";

/** A line, and the width it was measured to have, if that matters. */
export type Line = PlacedText & { readonly width?: number | undefined };

/**
 * One text with a `tspan` for each line. A line with a width keeps it whatever font there is: a fallback
 * is squeezed into it, and `spacingAndGlyphs` leaves Arabic joined.
 */
export function lines<Item>(texts: Nodes<Item>, mirror: Mirror, of: (item: Item) => readonly Line[]): Nodes<Line> {
  return list(texts, "tspan", "line", of)
    .attr("x", ({ x }) => mirror.x(x))
    .attr("y", ({ y }) => round(y))
    .attr("textLength", ({ width }) => (width === undefined ? null : round(width)))
    .attr("lengthAdjust", ({ width }) => (width === undefined ? null : "spacingAndGlyphs"))
    .text(({ text }) => text);
}

/** Texts of one line without further parts. */
export function placed<Item extends PlacedText>(texts: Nodes<Item>, mirror: Mirror): Nodes<Item> {
  return texts
    .attr("x", ({ x }) => mirror.x(x))
    .attr("y", ({ y }) => round(y))
    .text(({ text }) => text);
}
