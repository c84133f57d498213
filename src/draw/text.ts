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

/** A text and the places of its digits, as attributes. */
interface Digits {
  readonly text: string;
  readonly x: string;
  readonly y: string;
}

/**
 * Numbers as one text in which each digit has its place. Digits are all as wide as one another.
 * @param digit how wide one is, in px
 * @example digitsOf([{ text: "30", x: 40, y: 25 }], mirror("ltr", 100), 6) // { text: "30", x: "37 43", y: "25 25" }
 */
export function digitsOf(numbers: readonly PlacedText[], mirror: Mirror, digit: number): Digits {
  let [all, xs, ys] = ["", "", ""];
  for (const { text, x, y } of numbers) {
    all += text;
    const first = mirror.x(x) - ((text.length - 1) / 2) * digit;
    for (let index = 0; index < text.length; index += 1) {
      xs += `${round(first + index * digit)} `;
      ys += `${round(y)} `;
    }
  }
  return { text: all, x: xs.trimEnd(), y: ys.trimEnd() };
}

/** Numbers on the way from one picture to another: a frame changes two attributes of them, and not those of a hundred lines. */
export function digits(texts: Nodes<Digits>): void {
  write(texts, ({ text }) => text);
  set(texts, { x: ({ x }) => x, y: ({ y }) => y, "text-anchor": "middle" });
}

/** Texts of one line without further parts. */
export function placed<Item extends PlacedText>(texts: Nodes<Item>, mirror: Mirror): void {
  set(texts, { x: ({ x }) => mirror.x(x), y: ({ y }) => round(y) });
  write(texts, ({ text }) => text);
}
