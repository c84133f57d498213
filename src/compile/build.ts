/** Joins checked records into the timeline: plain JSON, sorted, the same bytes every time. */
import type { Span } from "../dates/span.ts";
import { LOCALES, type Locale, type Localized } from "../i18n/locale.ts";
import type { EventRecord } from "../schema/event.ts";
import type { SiteRecord } from "../schema/site.ts";
import { compareEvents } from "../timeline/order.ts";
import { articles, independent } from "../timeline/origins.ts";
import type { DatingRow, Source, Timeline, TimelineEvent } from "../timeline/timeline.ts";
import { canonicalJson, sha256 } from "./canonical.ts";
import { fold } from "./check/dating.ts";
import type { Content, Located } from "./content.ts";
import type { Spans } from "./spans.ts";

/** Where the site will stand: `https://timeline.example` and `/` or `/a/path/`. */
export interface Address {
  readonly siteUrl: string;
  readonly base: string;
}

const LICENCE_KEY = "records";

/** The timeline of records in which nothing is wrong. */
export function build(content: Content, site: SiteRecord, spans: Spans, address: Address): Timeline {
  const sources = content.sources.map(({ id, value }): Source => ({ id, ...value }));
  const events = content.events
    .map((event) => join(event, sources, spans, urlsOf(event.id, site.locales, address)))
    .sort(compareEvents);
  const timeline: Omit<Timeline, "hash"> = {
    version: 1,
    title: site.title,
    scope: site.scope,
    updated: latestDay(events),
    licence: site.licences[LICENCE_KEY],
    events,
    sources,
    kinds: content.kinds.map(({ value }) => value),
    statuses: content.statuses.map(({ value }) => value),
    actors: content.actors.map(({ value }) => value),
    origins: content.origins.map(({ value }) => value),
    places: content.places.map(({ value }) => value),
    threads: content.threads.map(({ value }) => value),
  };
  const { version, title, scope, updated, ...rest } = timeline;
  return { version, title, scope, updated, hash: sha256(canonicalJson(timeline)), ...rest };
}

function join(event: Located<EventRecord>, sources: readonly Source[], spans: Spans, url: Localized): TimelineEvent {
  const { value } = event;
  const { edtf, shape, earliest, startLatest, endEarliest, latest } = spanOf(`event:${event.id}`, spans);
  const outsideDate = value.outside?.find(({ field }) => field === "date")?.value;
  const withGives = (rows: readonly DatingRow[]): DatingRow[] => {
    const { gives } = fold(rows, spans);
    return rows.map((row, index) => {
      const days = gives[index]?.edtf;
      return days === undefined ? row : { ...row, gives: days };
    });
  };
  return {
    id: event.id,
    kind: value.kind,
    status: value.status,
    title: value.title,
    label: value.label,
    summary: value.summary,
    date: edtf,
    shape,
    earliest,
    startLatest,
    endEarliest,
    latest,
    ...(value.order !== undefined && { order: value.order }),
    ...(outsideDate !== undefined && { outsideDate }),
    ...(value.time !== undefined && { time: value.time }),
    actors: value.actors,
    places: value.places,
    ...(value.thread !== undefined && { thread: value.thread }),
    claims: value.claims.map(({ dating, ...claim }) =>
      dating === undefined ? claim : { ...claim, dating: withGives(dating) },
    ),
    dating: withGives(value.dating),
    articles: articles(value.claims),
    independent: independent(value.claims, sources),
    differs: value.differs ?? [],
    outside: value.outside ?? [],
    added: value.added,
    corrections: value.corrections ?? [],
    ...(value.withdrawn !== undefined && { withdrawn: value.withdrawn }),
    url,
  };
}

function spanOf(name: string, spans: Spans): Span {
  const span = spans.get(name);
  // Checked records have dates; this is a fault of ours, not of an editor.
  if (span === undefined) throw new Error(`missing date of ${name}`);
  return span;
}

/**
 * The absolute addresses of an event's page; the default locale stands bare.
 * @example urlsOf("a", ["en", "ar"], { siteUrl: "https://timeline.example", base: "/" }).ar // "https://timeline.example/ar/events/a/"
 */
export function urlsOf(id: string, locales: readonly Locale[], { siteUrl, base }: Address): Localized {
  const root = `${siteUrl.replace(/\/+$/u, "")}/${base.replace(/^\/+|\/+$/gu, "")}/`.replace(/([^:])\/{2,}$/u, "$1/");
  const entries = LOCALES.map(
    (locale) => [locale, `${root}${locale === locales[0] ? "" : `${locale}/`}events/${id}/`] as const,
  );
  return Object.fromEntries(entries) as Record<Locale, string>;
}

/** The latest day among what was added, corrected and withdrawn. */
function latestDay(events: readonly TimelineEvent[]): string {
  const days = events.flatMap(({ added, corrections, withdrawn }) => [
    added,
    ...corrections.map(({ on }) => on),
    ...(withdrawn === undefined ? [] : [withdrawn.on]),
  ]);
  return days.sort().at(-1) ?? "";
}
