/** How an event is told wherever it is carried to: never without its status, its articles and the day of the telling. */
import { monthOf } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { Span } from "../dates/span.ts";
import { describeSpan, monthHeading } from "../i18n/describe.ts";
import type { Locale } from "../i18n/locale.ts";
import type { MonthStyle } from "../i18n/months.ts";
import { statusTitle, type Told } from "../i18n/status.ts";
import { translate } from "../i18n/strings.ts";
import { isDay } from "../timeline/days.ts";
import { isCopied } from "../timeline/origins.ts";
import type { Claim, Source, Status, Timeline, TimelineEvent } from "../timeline/timeline.ts";
import { named } from "./publication.ts";

/** An event's kind and status, as the sentences about them want them. */
export function toldOf(timeline: Timeline, event: TimelineEvent): Told & { readonly status: Status } {
  return { kind: named(timeline.kinds, event.kind), status: named(timeline.statuses, event.status) };
}

/**
 * The title of an event, after the status word where it is not drawn solid.
 * @example titleOf(timeline, event, "en") // "Announced: A truce for four days"
 */
export function titleOf(timeline: Timeline, event: TimelineEvent, locale: Locale): string {
  const told = toldOf(timeline, event);
  const title = event.title[locale];
  return told.status.drawn === "solid" ? title : statusTitle(told, title, locale);
}

/** The number of an article as readers know it, from 1 in order of id. */
export function numberOf(timeline: Timeline, source: Source): number {
  return timeline.sources.findIndex(({ id }) => id === source.id) + 1;
}

/**
 * The name of an article's paper; one that is merely probable is not named.
 * @example publisherOf(timeline, source, "en") // "Unnamed newspaper (article 3)"
 */
export function publisherOf(timeline: Timeline, source: Source, locale: Locale): string {
  const t = translate(locale);
  const name = paperOf(source, locale);
  return source.publisher.known === "named" ? name : t("source.unnamed", { name, number: numberOf(timeline, source) });
}

/** The paper's name alone, beside the number of its article. */
export function paperOf({ publisher: { known, name } }: Source, locale: Locale): string {
  return known === "probable" ? translate(locale)("source.unnamedOnly") : name[locale];
}

/** Whether an article names its own day outright. */
export function printsItsDay({ dating }: Source): boolean {
  return dating.some(({ known, rule, means }) => known === "phrase" && rule === "same day" && isDay(means));
}

/**
 * A passage as it is cited, no number of which stands alone on a line. An article's day that is known no finer is
 * given as its month.
 * @example passageOf(timeline, claim, "en", "both") // "Newspaper H, 22 May 2012, paragraph 3"
 */
export function passageOf(
  timeline: Timeline,
  { source: id, paragraph }: Pick<Claim, "source" | "paragraph">,
  locale: Locale,
  months: MonthStyle,
): string {
  const t = translate(locale);
  const source = named(timeline.sources, id);
  const span = parseEdtf(source.published);
  const month = span.shape === "day" ? undefined : onlyMonth(span);
  const date = month === undefined ? describeSpan(span, locale, { months }) : monthHeading(month, locale, months);
  return t("source.citation", {
    name: publisherOf(timeline, source, locale),
    date: date.replace(/(?<=^\d+) /u, "\u00a0"),
    paragraph: t("source.paragraph", { number: paragraph }).replaceAll(" ", "\u00a0"),
  });
}

/**
 * The day of the telling, which the status is as of: of the last article whose day is known, copies aside where
 * there is another.
 */
export function toldOn(timeline: Timeline, { claims }: TimelineEvent): Span {
  const own = claims.filter((claim) => !isCopied(claim, timeline.sources));
  const tellings = own.length > 0 ? own : claims;
  const days = tellings.map(({ source }) => parseEdtf(named(timeline.sources, source).published));
  const known = days.filter(({ shape }) => shape === "day");
  return (known.length > 0 ? known : days).reduce((last, day) =>
    (day.latest ?? "") > (last.latest ?? "") ? day : last,
  );
}

/** A day of the month that a span lies in, if it lies in one. */
function onlyMonth({ earliest, latest }: Span): string | undefined {
  return earliest !== null && latest !== null && monthOf(earliest) === monthOf(latest) ? earliest : undefined;
}
