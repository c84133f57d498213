/** Which events a view shows, and how many each choice would show. */
import type { Day } from "../dates/span.ts";
import { sortDay } from "./order.ts";
import type { Timeline, TimelineEvent } from "./timeline.ts";
import { ID_KEYS, type IdKey, type View } from "./view.ts";

/** Whether a search text finds an event; folding of spellings is the caller's. */
export type Matches = (event: TimelineEvent, search: string) => boolean;

/** What a selection amounts to. */
export interface Summary {
  readonly events: number;
  readonly articles: number;
  /** The first and last day that the events are put under. */
  readonly first: Day | null;
  readonly last: Day | null;
}

/**
 * The events that a view shows, in their order. Background kinds are shown where the view names one or asks for
 * them; a withdrawn event keeps its page and is shown nowhere else.
 * @example select(timeline, { kind: ["visit"], from: "2012-05-01" })
 */
export function select(timeline: Timeline, view: View, matches?: Matches): TimelineEvent[] {
  const primary = new Set(timeline.kinds.filter(({ role }) => role === "primary").map(({ id }) => id));
  const shown = (event: TimelineEvent): boolean =>
    event.withdrawn === undefined &&
    (view.kind !== undefined || view.background === true || primary.has(event.kind)) &&
    ID_KEYS.every((key) => hasAny(idsOf(timeline, event, key), view[key])) &&
    isWithin(event, view.from, view.to) &&
    (view.exact !== true || isExact(event)) &&
    (view.q === undefined || matches === undefined || matches(event, view.q));
  return timeline.events.filter(shown);
}

/**
 * How many events each value of one filter would give, the other filters as they are.
 * @example counts(timeline, {}, "kind") // Map { "visit" => 7, "truce" => 4 }
 */
export function counts(timeline: Timeline, view: View, key: IdKey, matches?: Matches): Map<string, number> {
  const others = Object.fromEntries(Object.entries(view).filter(([name]) => name !== key)) as View;
  const found = new Map<string, number>();
  for (const event of select(timeline, others, matches)) {
    for (const id of idsOf(timeline, event, key)) found.set(id, (found.get(id) ?? 0) + 1);
  }
  return found;
}

/**
 * The numbers under a selection.
 * @example summarize(select(timeline, view)) // { events: 12, articles: 5, first: "2012-03-01", last: "2012-05-20" }
 */
export function summarize(events: readonly TimelineEvent[]): Summary {
  const days = events
    .map(sortDay)
    .filter((day) => day !== "")
    .sort();
  return {
    events: events.length,
    articles: new Set(events.flatMap(({ claims }) => claims.map(({ source }) => source))).size,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}

/** The ids by which a filter knows an event. A place is known by what it is part of, too. */
export function idsOf(timeline: Timeline, event: TimelineEvent, key: IdKey): ReadonlySet<string> {
  switch (key) {
    case "kind":
      return new Set([event.kind]);
    case "status":
      return new Set([event.status]);
    case "actor":
      return new Set(event.actors.map(({ id }) => id));
    case "source":
      return new Set(event.claims.map(({ source }) => source));
    case "origin":
      return new Set(event.claims.flatMap(({ origin, via = [] }) => [origin, ...via]));
    case "place":
      return new Set(event.places.flatMap((id) => placesAround(timeline, id)));
  }
}

/** A place and everything it is part of, from the inside out. */
function placesAround(timeline: Timeline, id: string): string[] {
  const around = [id];
  for (let here: string | undefined = id; here !== undefined;) {
    here = timeline.places.find((place) => place.id === here)?.partOf;
    if (here !== undefined) around.push(here);
  }
  return around;
}

function hasAny(ids: ReadonlySet<string>, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.some((id) => ids.has(id));
}

/**
 * Whether an event belongs to a window of whole days, both ends counted. An open side is no sign of having been there,
 * so the bound that is known stands for both; the day that only outside knowledge gives, under which it is drawn, counts too.
 */
function isWithin(event: TimelineEvent, from: Day | undefined, to: Day | undefined): boolean {
  const first = event.earliest ?? event.latest;
  const last = event.latest ?? event.earliest;
  const overlaps = (start: Day | null | undefined, end: Day | null | undefined): boolean =>
    (to === undefined || (start ?? "") <= to) && (from === undefined || (end ?? "") >= from);
  return overlaps(first, last) || (event.outsideDate !== undefined && overlaps(event.outsideDate, event.outsideDate));
}

/**
 * Whether the day, or both ends of the days, are known exactly.
 * @example isExact({ …, date: "2012-05-17/2012-05-20" }) // true
 */
export function isExact(
  event: Pick<TimelineEvent, "date" | "earliest" | "startLatest" | "endEarliest" | "latest">,
): boolean {
  const { date, earliest, startLatest, endEarliest, latest } = event;
  if (/[~?%]/u.test(date) || earliest === null || latest === null) return false;
  return earliest === startLatest && endEarliest === latest;
}
