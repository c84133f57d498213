/** The marks of a plan under a lens. */
import { cut, cutWhisker, edgeOf, holds, holdsAll } from "./cut.ts";
import { HALF } from "./frame.ts";
import { labelsAt, type Labelled, type Sides } from "./labels-at.ts";
import type { Lens } from "./lens.ts";
import type { Plan } from "./plan.ts";
import type { Placed } from "./rows.ts";
import type { Extent, Label, Mark, Point } from "./scene-types.ts";
import { DAGGER, siteAt, type Site } from "./site.ts";
import type { Window } from "../timeline/window.ts";
import { belongs, standing } from "./within.ts";

/** A mark as far apart from others as a lens draws it, before that is shifted. */
export interface Spread {
  readonly mark: Placed;
  readonly site: Site;
  readonly label: Label | undefined;
}

/** Of each plan the last, since most frames of a gesture only shift. */
const last = new WeakMap<Plan, Lens & { readonly spread: readonly Spread[] }>();

/**
 * The marks of a plan in order of time, as far apart as a lens draws them. Where all is at rest a label has a side on
 * which it can be seen, if there is one; on the way there it keeps its side, wherever one pans.
 */
export function spreadAt(plan: Plan, { lens, view }: Pick<Seen, "lens" | "view">): readonly Spread[] {
  const { k } = lens;
  const shift = k === 1 || plan.sight ? 0 : lens.shift;
  const known = last.get(plan);
  if (known?.k === k && known.shift === shift) return known.spread;
  const sites = new Map(plan.marks.map((mark) => [mark, siteAt(mark.spot, { k, shift: 0 })]));
  const siteOf = (mark: Placed): Site => sites.get(mark) ?? siteAt(mark.spot, { k, shift: 0 });
  const chosen = plan.sight ? { kept: sidesAt(plan, k) } : { view: moved(view, -shift) };
  // Those of a crowd are under each lens what has room there.
  const labels = k === 1 && !plan.cellsAt ? undefined : labelsOf(plan, k, siteOf, chosen);
  const spread = plan.marks.map((mark) => ({
    mark,
    site: siteOf(mark),
    label: labels === undefined ? mark.label : labels.get(mark),
  }));
  last.set(plan, { k, shift, spread });
  return spread;
}

/**
 * On its way a label comes or goes, and a crowd has other marks and cells, only as days are so many times as far apart as
 * when the last did.
 */
export const STEP = 2 ** (1 / 3);

/** The step at or before a `k`; sums of fractions must not put one before itself. */
export function stepOf(k: number): number {
  return STEP ** Math.floor(Math.log(k) / Math.log(STEP) + 1e-9);
}

/** Of each plan the last. */
const sides = new WeakMap<Plan, { readonly k: number; readonly sides: Sides }>();

/** The labels that there are a little further out, where there are no more than further in. */
function sidesAt(plan: Plan, near: number): Sides {
  const k = stepOf(near);
  const known = sides.get(plan);
  if (known?.k === k) return known.sides;
  const labels = labelled(plan, k, (mark) => siteAt(mark.spot, { k, shift: 0 }));
  const made = { k, sides: new Map(labels.map(({ mark, side }) => [mark, side])) };
  sides.set(plan, made);
  return made.sides;
}

function labelsOf(...given: Parameters<typeof labelled>): Map<Placed, Label> {
  return new Map(labelled(...given).map(({ mark, label }) => [mark, label]));
}

function labelled(
  { bands, rows, frame }: Plan,
  k: number,
  siteOf: (mark: Placed) => Site,
  { kept, view }: { readonly kept?: Sides; readonly view?: Extent } = {},
): readonly Labelled[] {
  const spread = bands.map((band) => ({ ...band, start: k * band.start, size: k * band.size }));
  const served = spread.map((band) => ({ ...band, is: "panel" as const }));
  const room = { bands: spread, served, line: frame.type.line, ...(view && { view }) };
  return rows.flatMap((row) => labelsAt(row, siteOf, room, kept));
}

/** What is seen: under which lens, between which edges, and which days that are. */
export interface Seen {
  readonly lens: Lens;
  readonly view: Extent;
  readonly window: Window;
}

/** Where the middle of a mark is drawn; `undefined` if it is not. */
export function pointAt(mark: Placed, seen: Seen): Point | undefined {
  const site = siteAt(mark.spot, { k: seen.lens.k, shift: 0 });
  const { x, y } = markAt({ mark, site, label: undefined }, seen) ?? {};
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** A mark as it is seen; `undefined` if it is not. */
export function markAt({ mark, site, label }: Spread, { lens: { shift }, view, window }: Seen): Mark | undefined {
  const { key, event, name, second, y } = mark;
  if (!belongs(event, window)) return undefined;
  const shifted = site.capsule && moved(site.capsule, shift);
  const capsule = shifted && stayIn(shifted, view);
  const { x, beyond } = capsule ? { x: middle(capsule, shifted, site.x + shift) } : standing(site.x + shift, view);
  if (second && beyond !== undefined) return undefined;
  const own = site.whisker;
  const whisker = own && cutWhisker({ ...own, start: own.start + shift, end: own.end + shift }, view);
  const dagger = beyond === undefined && site.dagger !== undefined ? site.dagger + shift : undefined;
  const written =
    beyond === undefined && label !== undefined ? moved({ ...label, x: label.x + shift }, shift) : undefined;
  return {
    key,
    event: event.id,
    kind: event.kind,
    glyph: event.glyph,
    drawn: event.drawn,
    colour: event.colour,
    href: event.href,
    x,
    y,
    ...(capsule && { capsule }),
    ...(whisker && { whisker }),
    ...(dagger !== undefined && holds(view, dagger + DAGGER / 2) && { dagger: { x: dagger, y: y - 3 } }),
    ...(written && holdsAll(view, written) && { label: written }),
    name,
    second,
    ...(beyond && { beyond }),
  };
}

function moved<Item extends Extent>(item: Item, by: number): Item {
  return { ...item, start: item.start + by };
}

/** What of a stay is in view, no smaller than a glyph. */
function stayIn(capsule: Extent, view: Extent): Extent | undefined {
  const seen = cut(capsule, view);
  if (seen === undefined || seen.size >= 2 * HALF) return seen;
  return { start: Math.max(view.start, Math.min(seen.start, edgeOf(view) - 2 * HALF)), size: 2 * HALF };
}

/** The middle of what is seen of a stay, which is that of the whole wherever all is seen. */
function middle(seen: Extent, whole: Extent | undefined, x: number): number {
  return seen === whole ? x : seen.start + seen.size / 2;
}
