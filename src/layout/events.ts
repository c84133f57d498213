/** Events of the timeline made ready for the chart in one language: every word said, every date read. */
import type { Span } from "../dates/span.ts";
import { articleCounts } from "../i18n/counts.ts";
import { describeSpan, describeWhen, type ZoneWords } from "../i18n/describe.ts";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import type { MonthStyle } from "../i18n/months.ts";
import { eventName } from "../i18n/status.ts";
import { translate } from "../i18n/strings.ts";
import type { Timeline, TimelineEvent } from "../timeline/timeline.ts";
import type { Bounds, ChartEvent, OtherTelling } from "./chart-event.ts";

export interface ChartWording {
  readonly locale: Locale;
  readonly months: MonthStyle;
  readonly zones: ZoneWords;
  /** Reads a date: `parseEdtf`, which this floor must not know. */
  readonly parse: (edtf: string) => Span;
  /** The address of an event's own page. */
  readonly href: (event: TimelineEvent) => string;
}

/**
 * The given events of a timeline for `scene`, in the order given.
 * @example chartEvents(timeline, timeline.events, { locale: "en", months: "both", zones, parse: parseEdtf, href })
 */
export function chartEvents(timeline: Timeline, events: readonly TimelineEvent[], wording: ChartWording): ChartEvent[] {
  return events.map((event) => chartEvent(timeline, event, wording));
}

function chartEvent(timeline: Timeline, event: TimelineEvent, wording: ChartWording): ChartEvent {
  const { locale, parse, href } = wording;
  const kind = found(timeline.kinds, event.kind);
  const status = found(timeline.statuses, event.status);
  const date = parse(event.date);
  const outside = event.outsideDate === undefined ? undefined : parse(event.outsideDate);
  const title = eventName({ kind, status }, event.title[locale], locale);
  return {
    id: event.id,
    kind: kind.id,
    role: kind.role,
    glyph: kind.glyph,
    colour: kind.colour,
    drawn: status.drawn,
    label: event.label[locale],
    translations: LOCALES.filter((other) => other !== locale).map((other) => event.label[other]),
    name: nameOf(timeline, event, { title, date, outside }, wording),
    href: href(event),
    date: boundsOf(date),
    ...(outside && { outside: boundsOf(outside) }),
    others: othersOf(event, title, wording),
    ...(event.thread && { thread: event.thread.id }),
  };
}

/** Its title, date, place and counts, in a row: what a list shows in one line. */
function nameOf(
  timeline: Timeline,
  event: TimelineEvent,
  { title, date, outside }: { title: string; date: Span; outside: Span | undefined },
  { locale, months, zones }: ChartWording,
): string {
  const t = translate(locale);
  const when = describeWhen(date, event.time, locale, { months, zones });
  const places = event.places.map((id) => found(timeline.places, id).name[locale]);
  const { articles, independent } = event;
  const counts =
    articles === 1 && independent === 1
      ? t("count.articles", { n: 1 })
      : articleCounts({ articles, independent }, locale);
  const name = [title, when, ...places, counts].join(`${t("list.comma")} `);
  return outside === undefined
    ? name
    : t("chart.outsideDay", { name, date: describeSpan(outside, locale, { months }) });
}

/** The dates of tellings that contradict the event's own: no day is in both. Two of one date are one. */
export function otherDates(event: TimelineEvent, parse: ChartWording["parse"]): Span[] {
  const date = parse(event.date);
  const told = [...new Set(event.claims.flatMap((claim) => claim.date ?? []))].map((edtf) => parse(edtf));
  return told.filter((other) => !meet(date, other));
}

function othersOf(event: TimelineEvent, title: string, { locale, months, parse }: ChartWording): OtherTelling[] {
  return otherDates(event, parse).map((other) => ({
    date: boundsOf(other),
    name: translate(locale)("chart.otherwise", { name: title, date: describeSpan(other, locale, { months }) }),
  }));
}

/** Days are texts of one length, so that they compare as they are; an open end meets everything beyond. */
function meet(a: Bounds, b: Bounds): boolean {
  const before = (x: Bounds, y: Bounds) => x.latest !== null && y.earliest !== null && x.latest < y.earliest;
  return !before(a, b) && !before(b, a);
}

function boundsOf({ shape, earliest, startLatest, endEarliest, latest }: Span): Bounds {
  return { shape, earliest, startLatest, endEarliest, latest };
}

function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`invalid timeline: nothing in it has the id \`${id}\``);
  return item;
}
