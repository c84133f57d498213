/** What a page has to show: its events, what its addresses may name, and the choosing among them. */
import { counts, idsOf, select, type Matches } from "../timeline/query.ts";
import { ID_KEYS, without, type IdKey, type Known, type View } from "../timeline/view.ts";
import type { World } from "./state.ts";
import type { ChartData, LiveEvent } from "./data.ts";
import { readQuery } from "./url.ts";
import type { Limits } from "./canonical.ts";

export class Selection implements World {
  readonly known: Known;
  /** The days that the chart shows. */
  span: Limits["span"] = { from: "0000-01-01", to: "9999-12-31" };
  readonly months: Limits["months"];
  /** What the page itself has chosen: an actor's, a saved view's. */
  readonly base: View;
  /** What the page shows at first: on pages of their own choice how that is drawn, which is not for the filters. */
  readonly start: View;
  /** All events of the page. */
  readonly events: readonly LiveEvent[];
  readonly #data: ChartData;
  #matches: Matches<LiveEvent> | undefined;

  /** @param base the page's own view as a query; nothing on the home page */
  constructor(data: ChartData, base: string) {
    this.#data = data;
    this.months = data.months;
    this.known = knownOf(data);
    this.base = readQuery(base, this.known, this).view;
    this.start = without(this.base, ...ID_KEYS, "from", "to", "exact", "q", "event", "mode");
    this.events = select(data, this.base);
  }

  /** From now on views that search find what this says. */
  searchBy(matches: Matches<LiveEvent>): void {
    this.#matches = matches;
  }

  /** The events of the page that a view shows, in their order. */
  select(view: View): LiveEvent[] {
    return select({ events: this.events, places: this.#data.places }, view, this.#matches);
  }

  readonly shows = (view: View): ReadonlySet<string> => new Set(this.select(view).map(({ id }) => id));

  /** How many events of the whole timeline, where filters lead, each choice of one would give. */
  counts(view: View, key: string): ReadonlyMap<string, number> {
    const whole = { ...this.base, ...view };
    return isIdKey(key) ? counts(this.#data, whole, key, this.#matches) : new Map();
  }

  /** How many events there are whatever their kind. */
  ofAnyKind(view: View): number {
    return select(this.#data, without({ ...this.base, ...view }, "kind"), this.#matches).length;
  }
}

function isIdKey(key: string): key is IdKey {
  return ID_KEYS.some((each) => each === key);
}

function knownOf(data: ChartData): Known {
  const { kinds, known, events } = data;
  const ids = (key: Exclude<IdKey, "kind">): Set<string> =>
    new Set(known?.[key] ?? events.flatMap((event) => [...idsOf(data, event, key)]));
  return {
    actor: ids("actor"),
    place: ids("place"),
    source: ids("source"),
    origin: ids("origin"),
    status: ids("status"),
    kind: new Set(kinds.map(({ id }) => id)),
    event: new Set(events.map(({ id }) => id)),
  };
}
