/** Names and counts as the pages say them. */
import { parseEdtf } from "../dates/edtf.ts";
import * as told from "../export/told.ts";
import { describeSpan } from "../i18n/describe.ts";
import { statusTitle } from "../i18n/status.ts";
import type { StringKey } from "../i18n/strings.ts";
import { select } from "../timeline/query.ts";
import type { Claim, Source, TimelineEvent } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";

/**
 * The title of an event as pages have it: after the status word where it is not drawn solid, and after a withdrawal.
 * @example titleOf(edition, event) // "Withdrawn: Announced: A truce for four days"
 */
export function titleOf({ timeline, locale, t }: Edition, event: TimelineEvent): string {
  const title = told.titleOf(timeline, event, locale);
  return event.withdrawn === undefined ? title : t("event.withdrawnTitle", { title });
}

/** What stands before an event's title: that it was withdrawn, the status word; nothing where it is neither. */
export function stageOf({ timeline, locale, t }: Edition, event: TimelineEvent): string | undefined {
  const { status, kind } = told.toldOf(timeline, event);
  const stage = status.drawn === "solid" ? "" : statusTitle({ status, kind }, "", locale);
  const before = event.withdrawn === undefined ? stage : t("event.withdrawnTitle", { title: stage });
  return before.trim() || undefined;
}

/** The number of an article as readers know it, from 1 in order of id. */
export function numberOf({ timeline }: Edition, source: Source): number {
  return told.numberOf(timeline, source);
}

/** The name of an article's paper; one that is merely probable is named on the article's own page alone. */
export function publisherOf({ timeline, locale }: Edition, source: Source): string {
  return told.publisherOf(timeline, source, locale);
}

/** A passage as it is cited: "Newspaper H, 22 May 2012, paragraph 3". */
export function citationOf({ timeline, locale, site }: Edition, passage: Pick<Claim, "source" | "paragraph">): string {
  return told.passageOf(timeline, passage, locale, site.months);
}

/** What a person or body does in an event. */
export function roleName({ t }: Edition, role: string): string {
  return t(`role.${role}` as StringKey);
}

/** An article by its number and its paper, as titles and the heads of columns have it. */
export function sourceName(edition: Edition, source: Source): string {
  return edition.t("source.title", { number: numberOf(edition, source), name: paperOf(edition, source) });
}

/** The paper's name alone, beside the number of its article. */
export function paperOf({ locale }: Edition, source: Source): string {
  return told.paperOf(source, locale);
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
