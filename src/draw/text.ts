/** Texts at their places. None is laid out here: the scene knows where each line stands and how wide it is. */
import type { PlacedText } from "../layout/scene-types.ts";
import { own, place, round, type Mirror } from "./mirror.ts";
import { list, type Nodes } from "./parts.ts";
import { fresh, set, write } from "./set.ts";

/** A line, the width it was measured to have, if that matters, and what it is known by, if more than its place among others. */
export type Line = PlacedText & { readonly width?: number | undefined; readonly key?: string };

/**
 * One text with a `tspan` for each line. A line with a width keeps it whatever font there is: a fallback
 * is squeezed into it, and `spacingAndGlyphs` leaves Arabic joined.
 */
export function lines<Item>(texts: Nodes<Item>, mirror: Mirror, of: (item: Item) => readonly Line[]): void {
  const tspans = list(texts, "tspan", "line", of, ({ key }) => key);
  set(tspans, {
    x: ({ x }) => mirror.x(x),
    y: ({ y }) => round(y),
    textLength: ({ width }) => width && round(width),
    lengthAdjust: ({ width }) => width && "spacingAndGlyphs",
  });
  write(tspans, ({ text }) => text);
}

/**
 * The same for a text of the axis, which is put in its place as a whole: a browser sets all lines of a text anew when
 * one of them is moved, and moves a text that is set already at a fraction of the cost.
 */
export function movedLines<Item>(texts: Nodes<Item>, mirror: Mirror, of: (item: Item) => readonly Line[]): void {
  const apart = new Map<Item, readonly Line[]>();
  set(texts, {
    transform: (item) => {
      const all = of(item);
      const { x = 0, y = 0 } = all[0] ?? {};
      apart.set(
        item,
        all.map((line) => ({ ...line, x: round(line.x - x), y: round(line.y - y) })),
      );
      return all.length > 0 ? place(mirror.x(x), y) : null;
    },
  });
  const ofItem = (item: Item): readonly Line[] => apart.get(item) ?? [];
  lines(
    fresh(texts, (item) => [ofItem(item), mirror.way]),
    own(mirror),
    ofItem,
  );
}

/**
 * Numbers on the way from one picture to another: a text in which each digit has its place, so that a frame changes two
 * attributes and not those of a hundred lines. Digits are all as wide as one another.
 * @param digit how wide one is, in px
 */
export function digits<Item>(
  texts: Nodes<Item>,
  mirror: Mirror,
  digit: number,
  of: (item: Item) => readonly PlacedText[],
): void {
  const each = (item: Item, placeOf: (number: PlacedText, index: number) => number): string =>
    of(item)
      .flatMap((number) => Array.from(number.text, (_, index) => round(placeOf(number, index))))
      .join(" ");
  write(texts, (item) =>
    of(item)
      .map(({ text }) => text)
      .join(""),
  );
  set(texts, {
    x: (item) => each(item, ({ x, text: { length } }, index) => mirror.x(x) + (index - (length - 1) / 2) * digit),
    y: (item) => each(item, ({ y }) => y),
    "text-anchor": "middle",
  });
}

/** Texts of one line without further parts. */
export function placed<Item extends PlacedText>(texts: Nodes<Item>, mirror: Mirror): void {
  set(texts, { x: ({ x }) => mirror.x(x), y: ({ y }) => round(y) });
  write(texts, ({ text }) => text);
}
