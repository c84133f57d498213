/** Names and counts as the pages say them. */
import { articleCounts } from "../i18n/counts.ts";
import { describeOn, describeSpan, monthHeading } from "../i18n/describe.ts";
import { statusTitle, type Told } from "../i18n/status.ts";
import type { StringKey } from "../i18n/strings.ts";
import { monthOf } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { Span } from "../dates/span.ts";
import { select } from "../timeline/query.ts";
import type { Checked, Source, Status, TimelineEvent } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";

/** An event's kind and status, as the sentences about them want them. */
export function toldOf(edition: Edition, event: TimelineEvent): Told & { readonly status: Status } {
  return { kind: edition.kind(event.kind), status: edition.status(event.status) };
}

/** The title of an event, after the status word where it is not drawn solid. */
export function titleOf(edition: Edition, event: TimelineEvent): string {
  const title = edition.text(event.title);
  return edition.status(event.status).drawn === "solid"
    ? title
    : statusTitle(toldOf(edition, event), title, edition.locale);
}

/** The status word that stands before an event's title; nothing where it is drawn solid. */
export function stageOf(edition: Edition, event: TimelineEvent): string | undefined {
  const told = toldOf(edition, event);
  return told.status.drawn === "solid" ? undefined : statusTitle(told, "", edition.locale).trim();
}

/** How many articles tell of it and from how many origins: "2 articles, 1 origin". */
export function countsOf({ t, locale }: Edition, { articles, independent }: TimelineEvent): string {
  return articles === 1 && independent === 1
    ? t("count.articles", { n: 1 })
    : articleCounts({ articles, independent }, locale);
}

/** The number of an article as readers know it, from 1 in order of id. */
export function numberOf(edition: Edition, source: Source): number {
  return edition.timeline.sources.findIndex(({ id }) => id === source.id) + 1;
}

/**
 * The name of an article's paper; one that is merely probable is named on the article's own page alone.
 */
export function publisherOf(edition: Edition, source: Source): string {
  const { name, known } = source.publisher;
  if (known === "named") return edition.text(name);
  return edition.t("source.unnamed", { name: paperOf(edition, source), number: numberOf(edition, source) });
}

/** A passage as it is cited: "Newspaper H, 22 May 2012, paragraph 3". */
export function citationOf(edition: Edition, { source: id, paragraph }: { source: string; paragraph: number }): string {
  const { t } = edition;
  const source = edition.source(id);
  return t("source.citation", {
    name: publisherOf(edition, source),
    // No number stands alone on a line.
    date: dayInCitation(edition, parseEdtf(source.published)).replace(/(?<=^\d+) /u, "\u00a0"),
    paragraph: t("source.paragraph", { number: paragraph }).replaceAll(" ", "\u00a0"),
  });
}

/** An article's day; only its month where it is known no finer, since the article's own page says the rest. */
function dayInCitation({ locale, site: { months } }: Edition, span: Span): string {
  const { earliest, latest } = span;
  const inOneMonth = earliest !== null && latest !== null && monthOf(earliest) === monthOf(latest);
  return span.shape !== "day" && inOneMonth
    ? monthHeading(earliest, locale, months)
    : describeSpan(span, locale, { months });
}

/** Whether an article names its own day outright. */
export function printsItsDate(source: Source): boolean {
  return source.dating.some(
    ({ known, rule, means }) => known === "phrase" && rule === "same day" && /^\d{4}-\d\d-\d\d$/.test(means),
  );
}

/** What a person or body does in an event. */
export function roleName({ t }: Edition, role: string): string {
  return t(`role.${role}` as StringKey);
}

/** Who checked an outside fact and when, or that nobody has. */
export function checkedNote({ t, locale, site }: Edition, checked: Checked | undefined): string {
  if (checked === undefined) return t("event.notChecked");
  return t("event.checked", { by: checked.by, on: describeOn(parseEdtf(checked.on), locale, { months: site.months }) });
}

/** An article by its number and its paper, as titles and the heads of columns have it. */
export function sourceName(edition: Edition, source: Source): string {
  return edition.t("source.title", { number: numberOf(edition, source), name: paperOf(edition, source) });
}

/** The paper's name alone, beside the number of its article. */
export function paperOf({ t, text }: Edition, { publisher }: Source): string {
  return publisher.known === "probable" ? t("source.unnamedOnly") : text(publisher.name);
}

/** An article's day in words, with its weekday where it is one day. */
export function dayOf({ locale, site }: Edition, source: Source): string {
  return describeSpan(parseEdtf(source.published), locale, { months: site.months, weekday: true });
}

/** The events an article tells of. */
export function toldBy({ timeline }: Edition, source: Source): TimelineEvent[] {
  return select(timeline, { source: [source.id] });
}

const LANGUAGES: Readonly<Record<string, StringKey>> = { ar: "language.ar", en: "language.en" };

/** The name of an article's language; its tag where the strings have none. */
export function languageName({ t }: Edition, tag: string): string {
  const key = LANGUAGES[tag.split("-")[0] ?? ""];
  return key === undefined ? tag : t(key);
}

/** The day of the last change to the records. */
export function updatedOn({ site, timeline, locale }: Edition): string {
  return describeSpan(parseEdtf(timeline.updated), locale, { months: site.months });
}

/** How the whole is cited, without its address. */
export function citationExample(edition: Edition): string {
  const { site, text, t } = edition;
  const date = updatedOn(edition);
  return t("data.citation", {
    publisher: text(site.publisher),
    title: text(site.title),
    scope: text(site.scope),
    date,
  });
}

/** A text with a capital in front, where its script has them. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A text as it goes on within a sentence. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
