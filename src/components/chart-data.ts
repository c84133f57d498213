/** What the live chart is sent: the events without their texts, and every word and measure that it may draw. */
import { widthOf } from "../compile/measure.ts";
import type { ChartData, LiveEvent, SearchIndex } from "../client/data.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { CHART_KEYS } from "../i18n/chart-keys.ts";
import { describeSpan } from "../i18n/describe.ts";
import { fold } from "../i18n/fold.ts";
import { LOCALES } from "../i18n/locale.ts";
import { STRINGS } from "../i18n/strings.ts";
import type { DayRange } from "../layout/chart-event.ts";
import { dayOf } from "../layout/days.ts";
import { chartEvents } from "../layout/events.ts";
import { stretchesOf } from "../layout/stretches.ts";
import { select } from "../timeline/query.ts";
import type { Timeline, TimelineEvent } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";
import { listed } from "./neighbours.ts";
import { widthsOf } from "./chart-widths.ts";

/**
 * The data of the chart in the language of an edition, events in the order of the list.
 * @param own the events of an embed document, in which a view that names what none of them has gets the default
 */
export function chartData(edition: Edition, own?: readonly TimelineEvent[]): ChartData {
  const { locale, site, timeline, text } = edition;
  const all = listed(timeline);
  const events = own ?? all;
  const { months, zones } = site;
  const href = ({ id }: TimelineEvent): string => edition.href(`events/${id}/`);
  const drawn = chartEvents(timeline, events, { locale, months, zones, parse: parseEdtf, href });
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  return {
    ...(events.length < all.length && { part: true }),
    locale,
    months,
    kinds: timeline.kinds.map(({ id, name, glyph, colour, role }) => ({ id, name, glyph, colour, role })),
    threads: Object.fromEntries(timeline.threads.map(({ id, title }) => [id, text(title)])),
    ...(own === undefined && {
      known: {
        actor: ids(timeline.actors),
        place: ids(timeline.places),
        source: ids(timeline.sources),
        origin: ids(timeline.origins),
        status: ids(timeline.statuses),
      },
    }),
    places: timeline.places.map(({ id, partOf }) => ({ id, ...(partOf !== undefined && { partOf }) })),
    strings: pick(STRINGS[locale], CHART_KEYS),
    widths: widthsOf(edition, drawn, widthOf),
    events: events.map((event, index) => {
      const chart = drawn[index];
      if (chart === undefined) throw new Error(`${event.id} is not drawn`);
      return { ...selectable(event), chart };
    }),
  };
}

/** From the first to the last day that the chart of the home page shows; of no dated event there is none. */
export function drawnSpan({ locale, site, timeline }: Edition): DayRange | undefined {
  const words = { locale, months: site.months, zones: site.zones, parse: parseEdtf, href: () => "" };
  const stretches = stretchesOf(chartEvents(timeline, select(timeline, {}), words));
  const [first, last] = [stretches[0], stretches.at(-1)];
  return first && last && { from: dayOf(first.from), to: dayOf(last.to) };
}

/** Of an event what filters ask about, and nothing else. */
export function selectable(event: TimelineEvent): Omit<LiveEvent, "chart"> {
  const { id, kind, status, date, earliest, startLatest, endEarliest, latest, outsideDate, places } = event;
  return {
    ...{ id, kind, status, date, earliest, startLatest, endEarliest, latest, places },
    ...(outsideDate !== undefined && { outsideDate }),
    actors: event.actors.map((actor) => ({ id: actor.id })),
    claims: distinct(event.claims.map(({ source, origin, via }) => ({ source, origin, ...(via && { via }) }))),
  };
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** Those strings of a language that a script needs. */
export function pick<Key extends string, Value>(
  all: Readonly<Record<Key, Value>>,
  keys: readonly Key[],
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, all[key]])) as Record<Key, Value>;
}

/** Everything by which each event is found, in all languages, each word once. */
export function searchIndex(timeline: Timeline): SearchIndex {
  const find = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item[] =>
    items.filter((item) => item.id === id);
  return Object.fromEntries(
    select(timeline, {}).map((event) => {
      const origins = event.claims.flatMap(({ origin, via = [] }) => [origin, ...via]);
      const texts = [
        ...[event.title, event.label, event.summary],
        ...event.places.flatMap((id) => find(timeline.places, id)).map(({ name }) => name),
        ...event.actors
          .flatMap(({ id }) => find(timeline.actors, id))
          .flatMap(({ name, spellings }) => [name, ...spellings]),
        ...event.claims.flatMap(({ says, by, quote }) => [says, ...(by ? [by] : []), quote]),
        ...origins.flatMap((id) => find(timeline.origins, id)).map(({ name }) => name),
        ...LOCALES.map((locale) => describeSpan(parseEdtf(event.date), locale, { months: "both" })),
      ];
      return [event.id, wordsOf(texts.flatMap((text) => (typeof text === "string" ? text : [text.en, text.ar])))];
    }),
  );
}

function wordsOf(texts: readonly string[]): string {
  return [...new Set(fold(texts.join(" ")).split(" "))].join(" ");
}
