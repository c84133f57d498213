/**
 * What is cited, as plain values: a page can hand them to a script, which adds the day of the reader's visit or the
 * address of a view, and writes the citation anew without knowing the timeline.
 */
import type { Day } from "../../dates/span.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { MonthStyle } from "../../i18n/months.ts";

interface Cited {
  /** The name of its files and its key in a bibliography. */
  readonly id: string;
  /** The language of the citation. */
  readonly locale: Locale;
  readonly title: string;
  /** The name of this site. */
  readonly site: string;
  readonly scope: string;
  /** The day of the last change to the records, which the citation is as of. */
  readonly updated: Day;
  /** The first digits of the timeline's hash. */
  readonly hash: string;
  /** The page of this site. */
  readonly address: string;
  /** Scope, licence and content hash, and what else is to be known. */
  readonly note: string;
  readonly months: MonthStyle;
  /** The day on which a reader saw it; files have none. */
  readonly accessed?: Day;
}

/** A page of this site. */
export interface Page extends Cited {
  readonly type: "page";
  readonly author: string;
}

/** A newspaper article that the timeline rests on: its paper's work, not ours. */
export interface Article extends Cited {
  readonly type: "article";
  /** BCP 47. */
  readonly language: string;
  /** Where the text has no headline, the title is a description of ours. */
  readonly untitled: boolean;
  readonly paper: string;
  /** Day, month or year, as fine as it is known; left out where not even the year is. */
  readonly published?: string;
  /** Whether the text does not print it, so that it had to be worked out. */
  readonly supplied: boolean;
  /** Where the paper published it, if that is known. */
  readonly original?: string;
}

export type Work = Page | Article;

/** Where a work is found: the article itself, if its address is known. */
export function foundAt(work: Work): string {
  return work.type === "article" ? (work.original ?? work.address) : work.address;
}

/** The day, month or year of a work. */
export function dateOf(work: Work): string | undefined {
  return work.type === "article" ? work.published : work.updated;
}

/** The language of what is cited. */
export function languageOf(work: Work): string {
  return work.type === "article" ? work.language : work.locale;
}

/** What it stands in: the paper, or the site unless that is what is cited. */
export function containerOf(work: Work): string | undefined {
  if (work.type === "article") return work.paper;
  return work.site === work.title ? undefined : work.site;
}
