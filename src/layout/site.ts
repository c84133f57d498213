/** Where on a scale an event's mark stands and how far it reaches: all of it but its row and its label. */
import type { Bounds } from "./chart-event.ts";
import { boundsRun } from "./stretches.ts";
import { DAY, endOf, startOf } from "./days.ts";
import { FADE, HALF } from "./frame.ts";
import type { Scale } from "./scale.ts";
import type { Extent, Whisker } from "./scene-types.ts";

/** What an event's date, and the day that only outside knowledge gives, say of its place. */
export interface Dated {
  readonly date: Bounds;
  readonly outside?: Bounds;
}

/** The room a † takes after a glyph. */
const DAGGER = 9;

/** px along time; `start` and `end` are the ends of everything that is drawn of it. */
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

/** The site of a mark; `undefined` if nothing at all is known of its day. */
export function siteOf(dated: Dated, scale: Scale): Site | undefined {
  const centre = centreOf(dated);
  if (centre === undefined) return undefined;
  const capsule = dated.outside === undefined ? capsuleOf(dated.date, scale) : undefined;
  const x = capsule === undefined ? scale.x(centre) : capsule.start + capsule.size / 2;
  const whisker = whiskerOf(dated, scale, capsule !== undefined);
  const dagger = dated.outside === undefined ? undefined : x + HALF + DAGGER / 2;
  return {
    x,
    start: Math.min(x - HALF, capsule?.start ?? x, whisker?.start ?? x),
    end: Math.max(x + HALF + (dagger === undefined ? 0 : DAGGER), end(capsule) ?? x, whisker?.end ?? x),
    ...(capsule && { capsule }),
    ...(whisker && { whisker }),
    ...(dagger !== undefined && { dagger }),
  };
}

const end = (extent: Extent | undefined): number | undefined => extent && extent.start + extent.size;

/** What surely lasted: from the last day it can have begun to the first it can have ended. */
function capsuleOf({ shape, startLatest, endEarliest }: Bounds, scale: Scale): Extent | undefined {
  if (shape !== "interval" || startLatest === null || endEarliest === null) return undefined;
  const [from, to] = [scale.x(startOf(startLatest)), scale.x(endOf(endEarliest))];
  // Days that are narrow would make it a stub, smaller than the glyph it stands for.
  const size = Math.max(to - from, 2 * HALF);
  return endEarliest <= startLatest ? undefined : { start: (from + to - size) / 2, size };
}

/** From the first to the last day that the articles allow, unless it is the very day or stay that is drawn. */
function whiskerOf({ date, outside }: Dated, scale: Scale, capsule: boolean): Whisker | undefined {
  const { earliest, startLatest, endEarliest, latest } = date;
  const exact = capsule ? earliest === startLatest && endEarliest === latest : earliest === latest;
  const elsewhere = outside !== undefined && (outside.earliest !== earliest || outside.latest !== latest);
  if (exact && !elsewhere) return undefined;
  const days = [date, ...(outside === undefined ? [] : [outside])].flatMap((bounds) => boundsRun(bounds) ?? []);
  // An open end begins to fade where the last known day does, be it the articles' or not.
  const first = scale.x(Math.min(...days.map(({ from }) => from)) * DAY);
  const last = scale.x((Math.max(...days.map(({ to }) => to)) + 1) * DAY);
  return {
    start: earliest === null ? first - FADE : scale.x(startOf(earliest)),
    end: latest === null ? last + FADE : scale.x(endOf(latest)),
    startOpen: earliest === null,
    endOpen: latest === null,
    fade: FADE,
  };
}
