/**
 * Where on a scale an event's mark stands and how far it reaches: all of it but its row and its label. Days move apart
 * under a lens, while glyphs, fading ends and daggers keep their size; so the places of days come first and alone.
 */
import type { Bounds } from "./chart-event.ts";
import { boundsRun } from "./stretches.ts";
import { DAY, endOf, startOf } from "./days.ts";
import { FADE, HALF } from "./frame.ts";
import { WHOLE, type Lens } from "./lens.ts";
import type { Scale } from "./scale.ts";
import type { Extent, Whisker } from "./scene-types.ts";

/** What an event's date, and the day that only outside knowledge gives, say of its place. */
export interface Dated {
  readonly date: Bounds;
  readonly outside?: Bounds;
}

/** The room a † takes after a glyph, in px. */
export const DAGGER = 9;

/** The places of a mark's days on a base scale, in px. */
export interface Spot {
  /** The middle of its days. */
  readonly x: number;
  /** From where to where it surely lasted. */
  readonly stay?: Reach;
  /** What the articles allow. An open end is where it begins to fade. */
  readonly allowed?: Reach & Pick<Whisker, "startOpen" | "endOpen">;
  /** Whether the day is from outside the articles. */
  readonly outside: boolean;
}

interface Reach {
  readonly from: number;
  readonly to: number;
}

/** px along time, under a lens; `start` and `end` are the ends of everything that is drawn of it. */
export interface Site {
  readonly x: number;
  readonly start: number;
  readonly end: number;
  readonly capsule?: Extent;
  readonly whisker?: Whisker;
  /** The middle of the †. */
  readonly dagger?: number;
}

/**
 * The moment (ms of UTC) a mark stands on: the middle of its days, or of the known day if an end is open.
 * @example centreOf({ date: mayThe17th }) // noon of 17 May, UTC
 */
export function centreOf({ date, outside }: Dated): number | undefined {
  const run = boundsRun(outside ?? date);
  return run === undefined ? undefined : ((run.from + run.to + 1) / 2) * DAY;
}

/** The places of a mark's days; `undefined` if nothing at all is known of them. */
export function spotOf(dated: Dated, scale: Scale): Spot | undefined {
  const centre = centreOf(dated);
  if (centre === undefined) return undefined;
  const outside = dated.outside !== undefined;
  const stay = outside ? undefined : stayOf(dated.date, scale);
  const allowed = allowedOf(dated, scale, stay !== undefined);
  return { x: scale.x(centre), outside, ...(stay && { stay }), ...(allowed && { allowed }) };
}

/** The middle of a spot, which is that of its site but for the lens. */
export function middleOf({ x, stay }: Spot): number {
  return stay === undefined ? x : (stay.from + stay.to) / 2;
}

/** The site of a spot under a lens. */
export function siteAt({ x: base, stay, allowed, outside }: Spot, lens: Lens): Site {
  const capsule = stay && capsuleAt(stay, lens);
  const x = capsule === undefined ? at(base, lens) : capsule.start + capsule.size / 2;
  const whisker = allowed && whiskerAt(allowed, lens);
  const dagger = outside ? x + HALF + DAGGER / 2 : undefined;
  return {
    x,
    start: Math.min(x - HALF, capsule?.start ?? x, whisker?.start ?? x),
    end: Math.max(x + HALF + (dagger === undefined ? 0 : DAGGER), end(capsule) ?? x, whisker?.end ?? x),
    ...(capsule && { capsule }),
    ...(whisker && { whisker }),
    ...(dagger !== undefined && { dagger }),
  };
}

/** The site of a mark without a lens; `undefined` if nothing at all is known of its day. */
export function siteOf(dated: Dated, scale: Scale): Site | undefined {
  const spot = spotOf(dated, scale);
  return spot && siteAt(spot, WHOLE);
}

const at = (base: number, { k, shift }: Lens): number => k * base + shift;

const end = (extent: Extent | undefined): number | undefined => extent && extent.start + extent.size;

/** What surely lasted: from the last day it can have begun to the first it can have ended. */
function stayOf({ shape, startLatest, endEarliest }: Bounds, scale: Scale): Reach | undefined {
  if (shape !== "interval" || startLatest === null || endEarliest === null) return undefined;
  return endEarliest <= startLatest
    ? undefined
    : { from: scale.x(startOf(startLatest)), to: scale.x(endOf(endEarliest)) };
}

function capsuleAt(stay: Reach, lens: Lens): Extent {
  const [from, to] = [at(stay.from, lens), at(stay.to, lens)];
  // Days that are narrow would make it a stub, smaller than the glyph it stands for.
  const size = Math.max(to - from, 2 * HALF);
  return { start: (from + to - size) / 2, size };
}

/** From the first to the last day that the articles allow, unless it is the very day or stay that is drawn. */
function allowedOf({ date, outside }: Dated, scale: Scale, isStay: boolean): Spot["allowed"] {
  const { earliest, startLatest, endEarliest, latest } = date;
  const exact = isStay ? earliest === startLatest && endEarliest === latest : earliest === latest;
  const elsewhere = outside !== undefined && (outside.earliest !== earliest || outside.latest !== latest);
  if (exact && !elsewhere) return undefined;
  const days = [date, ...(outside === undefined ? [] : [outside])].flatMap((bounds) => boundsRun(bounds) ?? []);
  // An open end begins to fade where the last known day does, be it the articles' or not.
  const first = scale.x(Math.min(...days.map(({ from }) => from)) * DAY);
  const last = scale.x((Math.max(...days.map(({ to }) => to)) + 1) * DAY);
  return {
    from: earliest === null ? first : scale.x(startOf(earliest)),
    to: latest === null ? last : scale.x(endOf(latest)),
    startOpen: earliest === null,
    endOpen: latest === null,
  };
}

function whiskerAt({ from, to, startOpen, endOpen }: NonNullable<Spot["allowed"]>, lens: Lens): Whisker {
  const [first, last] = [at(from, lens), at(to, lens)];
  return {
    start: startOpen ? first - FADE : first,
    end: endOpen ? last + FADE : last,
    startOpen,
    endOpen,
    fade: FADE,
  };
}
