/** Which events a view shows, and how many each choice would show. */
import type { Day } from "../dates/span.ts";
import { sortDay } from "./order.ts";
import type { Claim, Place, TimelineEvent } from "./timeline.ts";
import { ID_KEYS, without, type IdKey, type View } from "./view.ts";
import { isWithin } from "./window.ts";

/** What of an event a view asks about: the browser is sent no more. */
export interface Selectable extends Pick<
  TimelineEvent,
  "id" | "kind" | "status" | "date" | "earliest" | "startLatest" | "endEarliest" | "latest" | "outsideDate" | "places"
> {
  readonly actors: readonly { readonly id: string }[];
  readonly claims: readonly Pick<Claim, "source" | "origin" | "via">[];
  readonly withdrawn?: unknown;
}

/** A timeline, as far as a view asks about it. */
export interface Records<Event extends Selectable> {
  readonly events: readonly Event[];
  readonly places: readonly Pick<Place, "id" | "partOf">[];
}

/** Whether a search text finds an event; folding of spellings is the caller's. */
export type Matches<Event extends Selectable> = (event: Event, search: string) => boolean;

/** What a selection amounts to. */
export interface Summary {
  readonly events: number;
  readonly articles: number;
  /** The first and last day that the events are put under. */
  readonly first: Day | null;
  readonly last: Day | null;
}

/**
 * The events that a view shows, in their order. The background is among them, whether it is opened into lanes or not;
 * a withdrawn event keeps its page and is shown nowhere else.
 * @example select(timeline, { kind: ["visit"], from: "2012-05-01" })
 */
export function select<Event extends Selectable>(
  timeline: Records<Event>,
  view: View,
  matches?: Matches<Event>,
): Event[] {
  const shown = (event: Event): boolean =>
    event.withdrawn === undefined &&
    ID_KEYS.every((key) => hasAny(() => idsOf(timeline, event, key), view[key])) &&
    isInWindow(event, view) &&
    (view.exact !== true || isExact(event)) &&
    (view.q === undefined || matches === undefined || matches(event, view.q));
  return timeline.events.filter(shown);
}

/**
 * How many events each value of one filter would give, the other filters as they are.
 * @example counts(timeline, {}, "kind") // Map { "visit" => 7, "truce" => 4 }
 */
export function counts<Event extends Selectable>(
  timeline: Records<Event>,
  view: View,
  key: IdKey,
  matches?: Matches<Event>,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const event of select(timeline, without(view, key), matches)) {
    for (const id of idsOf(timeline, event, key)) found.set(id, (found.get(id) ?? 0) + 1);
  }
  return found;
}

/**
 * The numbers under a selection.
 * @example summarize(select(timeline, view)) // { events: 12, articles: 5, first: "2012-03-01", last: "2012-05-20" }
 */
export function summarize(events: readonly Selectable[]): Summary {
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
export function idsOf<Event extends Selectable>(
  { places }: Pick<Records<Event>, "places">,
  event: Event,
  key: IdKey,
): ReadonlySet<string> {
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
      return new Set(event.places.flatMap((id) => placesAround(places, id)));
  }
}

/** A place and everything it is part of, from the inside out. */
function placesAround(places: Records<Selectable>["places"], id: string): string[] {
  const around = [id];
  for (let here: string | undefined = id; here !== undefined;) {
    here = places.find((place) => place.id === here)?.partOf;
    if (here !== undefined) around.push(here);
  }
  return around;
}

function hasAny(ids: () => ReadonlySet<string>, wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined) return true;
  const own = ids();
  return wanted.some((id) => own.has(id));
}

/** The day that only outside knowledge gives, under which an event is drawn, counts as well as those of the articles. */
function isInWindow(event: Selectable, view: View): boolean {
  if (isWithin(event, view)) return true;
  const days = event.outsideDate?.match(/\d{4}-\d{2}-\d{2}/gu) ?? [];
  const [earliest, latest] = [days[0], days.at(-1)];
  return earliest !== undefined && latest !== undefined && isWithin({ earliest, latest }, view);
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
