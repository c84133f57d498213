/**
 * Labels under a lens, in the rows that the marks have without it. A label's side follows from how far apart days are
 * drawn and never from which of them are seen, so that nothing jumps while one pans.
 */
import { holdsAll } from "./cut.ts";
import { PAD } from "./frame.ts";
import { bare, choices, leastFor, sidesIn, type Choice, type Side } from "./labels.ts";
import { lowered, type Placed, type Row } from "./rows.ts";
import type { Band } from "./scale.ts";
import type { Extent, Label } from "./scene-types.ts";
import type { Site } from "./site.ts";
import type { Fitted } from "./words.ts";

/** Less than what a sum of fractions can be off by, in px. */
const SLACK = 1e-6;

/** A mark of a row, and what it takes of it for now. */
interface Item {
  readonly mark: Placed;
  /** Ways to set it with its label, the best first. */
  readonly ways: readonly Choice[];
  taken: Choice;
}

/** Where labels can stand under a lens. */
export interface LabelRoom {
  readonly bands: readonly Band[];
  /** The same, gaps taken for panels. */
  readonly served: readonly Band[];
  /** From baseline to baseline, in px. */
  readonly line: number;
  /** What is seen, in px: a side on which a label is seen whole is better than any on which it is not. */
  readonly view?: Extent;
}

/** A label, with its mark and on which side of it that is. */
export interface Labelled {
  readonly mark: Placed;
  readonly label: Label;
  readonly side: Side | undefined;
}

/** On which side of their marks labels are. */
export type Sides = ReadonlyMap<Placed, Side | undefined>;

/**
 * The labels of a row under a lens. Whoever has one without a lens keeps it: first each on its side, then, in order of
 * time, on the best side that has room; then whoever had none, if there is room now.
 * @param kept if no others than these shall have a label, and on no other side: what is zoomed in a little further
 * has room for all that had it before, and words that come and go are no help on the way
 */
export function labelsAt(row: Row, sites: (mark: Placed) => Site, room: LabelRoom, kept?: Sides): Labelled[] {
  const { marks } = row;
  const height = { above: row.above + SLACK, below: row.below + SLACK };
  const alone = marks.map((mark) => bare(sites(mark)));
  const sidesOf = (mark: Placed, label: Fitted): readonly Side[] =>
    sidesIn(height, label, room.line).filter((side) => kept === undefined || kept.get(mark) === side);
  const items = marks.map((mark, index): Item => {
    // Most of a crowd have no room at all, which is seen at once.
    const between = (alone[index + 1]?.start ?? Infinity) - (alone[index - 1]?.end ?? -Infinity) - 2 * PAD;
    const ways = (label: Fitted | undefined): Choice[] =>
      label === undefined || between < label.room || kept?.has(mark) === false
        ? []
        : waysOf(sites(mark), label, room, sidesOf(mark, label));
    const fitting = ways(mark.fitted);
    return { mark, ways: fitting.length > 0 ? fitting : ways(mark.flat), taken: alone[index] ?? bare(sites(mark)) };
  });
  const take = (
    isFor: (mark: Placed) => boolean,
    isSuch: (way: Choice, mark: Placed) => boolean = () => true,
  ): void => {
    items.forEach((item, index) => {
      if (!isFor(item.mark)) return;
      const [before, after] = [items[index - 1], items[index + 1]];
      // All of a row stand apart in order, so that only the neighbours can be in the way.
      const way = item.ways.find(
        (each) =>
          isSuch(each, item.mark) &&
          (before === undefined || before.taken.end + PAD <= each.start + SLACK) &&
          (after === undefined || each.end + PAD <= after.taken.start + SLACK),
      );
      item.taken = way ?? item.taken;
    });
  };
  const had = ({ label }: Placed): boolean => label !== undefined;
  take(had, ({ side }, mark) => side === mark.side);
  take(had);
  take((mark) => !had(mark));
  return items.flatMap(({ mark, taken: { label, side } }) =>
    label === undefined ? [] : [{ mark, label: lowered(label, mark.y), side }],
  );
}

/** A gap that a label fits into serves its own marks; only those of a narrower one have theirs in a panel. */
function waysOf(site: Site, label: Fitted, room: LabelRoom, sides: readonly Side[]): Choice[] {
  const all = allWays(site, label, room, sides);
  const { view } = room;
  const seen = view && all.filter((way) => way.label && holdsAll(view, way.label));
  return seen === undefined || seen.length === 0 ? all : seen;
}

function allWays(site: Site, label: Fitted, { bands, served, line }: LabelRoom, sides: readonly Side[]): Choice[] {
  const near = nearby(bands, site);
  const within = choices(site, label, served.slice(...near), line, sides);
  const close = bands.slice(...near);
  const own = close.find(({ start, size }) => start <= site.x && site.x < start + size);
  return own === undefined || own.is === "panel" || leastFor(label.room) <= own.size
    ? within
    : [...within, ...choices(site, label, close, line, sides)];
}

/** From which to before which of the bands a label can stand: those of its mark, with two more on either side. */
function nearby(bands: readonly Band[], { start, end }: Site): readonly [number, number] {
  const at = (x: number): number => bands.findLastIndex((band) => band.start <= x);
  return [Math.max(0, at(start - PAD) - 2), at(end + PAD) + 3];
}
