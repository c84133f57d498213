/** What the filters of a page offer: every choice with how many events it would give. */
import type { Localized } from "../i18n/locale.ts";
import { monthName } from "../i18n/months.ts";
import { counts, select } from "../timeline/query.ts";
import type { Kind, Place, TimelineEvent } from "../timeline/timeline.ts";
import { MONTH_STYLES, type IdKey, type View } from "../timeline/view.ts";
import type { Edition } from "./edition.ts";
import { sourceName } from "./wording.ts";

/** A box to tick. */
export interface Choice {
  /** The id. */
  readonly value: string;
  readonly name: string;
  /** How many events it would give, all else as it is. */
  readonly n: number;
  readonly checked: boolean;
  /** How many other choices it lies within: a town in a country. */
  readonly depth: number;
}

export interface Filters {
  /** How many events there are without a choice of kind. */
  readonly all: number;
  readonly kinds: readonly (Choice & Pick<Kind, "glyph" | "colour">)[];
  readonly origins: readonly Choice[];
  readonly actors: readonly Choice[];
  readonly places: readonly Choice[];
  readonly sources: readonly Choice[];
  readonly statuses: readonly Choice[];
  /** Names of months to choose from, where there are several. */
  readonly months: readonly { readonly value: string; readonly name: string; readonly checked: boolean }[];
  /** The first and last day of the timeline. */
  readonly days: { readonly first: string; readonly last: string } | undefined;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The filters of the page of a view, on which that view is chosen already. */
export function filtersOf(edition: Edition, view: View): Filters {
  const { timeline, text, locale, site } = edition;
  const page = select(timeline, view);
  const choices = (key: IdKey, items: readonly Named[]): Choice[] => {
    const found = counts(timeline, view, key);
    return items.map(({ id, name }) => ({
      value: id,
      name,
      n: found.get(id) ?? 0,
      checked: view[key]?.includes(id) ?? false,
      depth: 0,
    }));
  };
  /** Those that occur on the page, or are chosen. */
  const occurring = (key: IdKey, items: readonly Named[]): Choice[] => {
    const here = counts({ events: page, places: timeline.places }, {}, key);
    return choices(key, items).filter(({ value, checked }) => checked || here.has(value));
  };
  const named = (items: readonly { readonly id: string; readonly name: Localized }[]): Named[] =>
    items.map(({ id, name }) => ({ id, name: text(name) }));
  const statuses = timeline.statuses.map(({ id, name }) => ({
    id,
    name: locale === "ar" ? name.ar.masculine : name.en,
  }));
  return {
    all: select(timeline, withoutKind(view)).length,
    kinds: choices("kind", named(timeline.kinds)).map((choice) => {
      const { glyph, colour } = edition.kind(choice.value);
      return { ...choice, glyph, colour };
    }),
    origins: byNumber(occurring("origin", named(timeline.origins))),
    actors: byNumber(occurring("actor", named(timeline.actors))),
    places: nested(byNumber(occurring("place", named(timeline.places))), timeline.places),
    sources: occurring(
      "source",
      timeline.sources.map((source) => ({ id: source.id, name: sourceName(edition, source) })),
    ),
    statuses: occurring("status", statuses),
    months: locale === "ar" ? monthsOf(view.months ?? site.months) : [],
    days: daysOf(select(timeline, {})),
  };
}

function withoutKind(view: View): View {
  return Object.fromEntries(Object.entries(view).filter(([key]) => key !== "kind"));
}

/** The most frequent first; of two alike the one that content has first. */
function byNumber(choices: readonly Choice[]): Choice[] {
  return [...choices].sort((a, b) => b.n - a.n);
}

/** Each place behind what it is part of. */
function nested(choices: readonly Choice[], places: readonly Place[], around?: string, depth = 0): Choice[] {
  const outer = ({ value }: Choice) => places.find(({ id }) => id === value)?.partOf;
  return choices
    .filter((choice) => outer(choice) === around)
    .flatMap((choice) => [{ ...choice, depth }, ...nested(choices, places, choice.value, depth + 1)]);
}

/** August tells the styles apart, as the names themselves say it best. */
function monthsOf(chosen: View["months"]): Filters["months"] {
  return MONTH_STYLES.map((style) => ({
    value: style,
    name: monthName("ar", 8, style),
    checked: style === chosen,
  }));
}

function daysOf(events: readonly TimelineEvent[]): Filters["days"] {
  const days = events
    .flatMap(({ earliest, startLatest, endEarliest, latest }) => [earliest, startLatest, endEarliest, latest])
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}
