/**
 * Where a label can stand: beside its mark, after or before, or under it. Always within one panel, so that it
 * touches no gap and no edge; that it touches no other mark or label is for the packing of rows to see to.
 *
 * Who gets one: whoever's label fits into a panel, rows being added for it, in order of time until a lane has
 * `LABEL_ROWS` of them (see `lanes.ts`); the rest is reached by mark and list.
 */
import { HALF, INSET, PAD } from "./frame.ts";
import type { Band } from "./scale.ts";
import type { Label } from "./scene-types.ts";
import type { Site } from "./site.ts";
import type { Fitted } from "./words.ts";

/** A way to set a mark: what it takes of its row, in px; `above` and `below` from the middle of the mark. */
export interface Choice {
  readonly start: number;
  readonly end: number;
  readonly above: number;
  readonly below: number;
  /** With `y` from the middle of the mark. */
  readonly label?: Label;
  /** Where that is. */
  readonly side?: Side;
}

/** Beside its mark, after or before, or under it. */
export type Side = "after" | "before" | "under";

/** The best first. */
const SIDES = ["after", "before", "under"] as const;

/** Between a mark and the label under it, in px. */
const UNDER = 3;

/** From the top of a line to its baseline, as a part of the line's height. */
const BASELINE = 0.78;

/** A mark without a label. */
export function bare({ start, end }: Site): Choice {
  return { start, end, above: HALF + UNDER, below: HALF + UNDER };
}

/**
 * The ways to set a mark with its label, the best first; none where no panel near it is wide enough.
 * @param line from baseline to baseline, in px
 * @param sides where it may be at all
 */
export function choices(
  site: Site,
  label: Fitted,
  bands: readonly Band[],
  line: number,
  sides: readonly Side[] = SIDES,
): Choice[] {
  return sides.flatMap((side) => {
    const box = BOXES[side](site, label.room, bands);
    return box === undefined
      ? []
      : [{ ...choice(site, label, box, topOf(side, label.lines.length, line), line), side }];
  });
}

/** The sides on which a label fits into the height of a row, which is told from the middle of its mark, in px. */
export function sidesIn({ above, below }: Pick<Choice, "above" | "below">, { most }: Fitted, line: number): Side[] {
  return SIDES.filter((side) => {
    const needs = heights(topOf(side, most, line), most * line);
    return needs.above <= above && needs.below <= below;
  });
}

/** The top of a label of so many lines, in px from the middle of its mark. */
function topOf(side: Side, lines: number, line: number): number {
  return side === "under" ? HALF + UNDER : (-lines * line) / 2;
}

/** What a mark with a label of a height takes of its row, in px. */
function heights(top: number, height: number): Pick<Choice, "above" | "below"> {
  return { above: Math.max(HALF, -top) + UNDER, below: Math.max(HALF, top + height) + UNDER };
}

/** The inline size a panel needs for a label to stand in it, under its mark if need be. */
export function leastFor(size: number): number {
  return size + 2 * INSET;
}

/** The inline size with which a label can stand beside a mark wherever in the panel that is. */
export function wantedFor(size: number): number {
  return 2 * (size + INSET + PAD + HALF);
}

interface Box {
  readonly start: number;
  readonly anchor: Label["anchor"];
  /** To where a label that was moved keeps its row for itself: beside another mark it would seem that one's. */
  readonly alone?: number;
}

/** Where the box of a label is on each side, if it has room there. */
const BOXES: Readonly<Record<Side, (site: Site, size: number, bands: readonly Band[]) => Box | undefined>> = {
  after,
  before,
  under,
};

function after(site: Site, size: number, bands: readonly Band[]): Box | undefined {
  const place = site.end + PAD;
  const panel = bands.find((band, index) => serves(band, bands[index - 1], place, site, site.whisker?.endOpen));
  if (panel === undefined) return undefined;
  const start = Math.max(place, panel.start + INSET);
  if (start + size > edge(panel) - INSET) return undefined;
  return { start, anchor: "start", ...(start > place && { alone: edge(panel) }) };
}

function before(site: Site, size: number, bands: readonly Band[]): Box | undefined {
  const place = site.start - PAD;
  const panel = bands.find((band, index) => serves(band, bands[index + 1], place, site, site.whisker?.startOpen));
  if (panel === undefined) return undefined;
  const start = Math.min(place, edge(panel) - INSET) - size;
  if (start < panel.start + INSET) return undefined;
  return { start, anchor: "end", ...(start + size < place && { alone: panel.start }) };
}

/**
 * Whether a label at a place just beyond its mark is in this panel, or is moved into it from the gap beside it.
 * It must not seem another's: only a mark in that gap has its label moved, and only from before the first panel or after
 * the last; between two, the nearer may be the other one. An open end leads to no panel but its own.
 */
function serves(panel: Band, gap: Band | undefined, place: number, { x }: Site, open = false): boolean {
  if (panel.is !== "panel") return false;
  if (holds(panel, place)) return !open || holds(panel, x);
  return (gap?.is === "before" || gap?.is === "after") && holds(gap, place) && holds(gap, x);
}

function under({ x, capsule }: Site, size: number, bands: readonly Band[]): Box | undefined {
  const away = (band: Band): number => Math.max(band.start - x, x - edge(band), 0);
  const [panel] = bands.filter(({ is }) => is === "panel").sort((a, b) => away(a) - away(b));
  if (panel === undefined || leastFor(size) > panel.size + 1e-6) return undefined;
  const last = edge(panel) - INSET - size;
  const wanted = capsule?.start ?? x - HALF;
  return { start: Math.max(panel.start + INSET, Math.min(wanted, last)), anchor: wanted > last ? "end" : "start" };
}

const edge = ({ start, size }: Band): number => start + size;

const holds = (band: Band, x: number): boolean => band.start <= x && x < edge(band);

function choice(
  site: Site,
  { lines, size, room, most }: Fitted,
  { start, anchor, alone = start }: Box,
  y: number,
  line: number,
): Choice {
  const height = lines.length * line;
  const x = anchor === "start" ? start : start + room;
  const label: Label = {
    lines: lines.map(({ text, width }, index) => ({ text, width, y: y + (index + BASELINE) * line })),
    x,
    y,
    anchor,
    start: anchor === "start" ? x : x - size,
    size,
    height,
  };
  const top = y < 0 ? (-most * line) / 2 : y;
  return {
    start: Math.min(site.start, start, alone),
    end: Math.max(site.end, start + room, alone),
    ...heights(top, most * line),
    label,
  };
}
