/** Citations as CSL-JSON (Citation Style Language 1.0.2), which Zotero, Mendeley and pandoc read. */
import { containerOf, dateOf, foundAt, languageOf, type Work } from "./cite/work.ts";

interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
}

/** The variables of CSL 1.0.2 that are used here. */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "article-newspaper";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly version?: string;
  readonly note: string;
}

/**
 * A work as an item; a file of CSL-JSON is a list of them.
 * @example cslItem(work).type // "webpage"
 */
export function cslItem(work: Work): CslItem {
  const container = containerOf(work);
  const issued = dateOf(work);
  return {
    id: work.id,
    type: work.type === "article" ? "article-newspaper" : "webpage",
    title: work.title,
    // A body has no family name.
    ...(work.type === "page" && { author: [{ literal: work.author }] }),
    ...(container !== undefined && { "container-title": container }),
    ...(issued !== undefined && { issued: cslDate(issued) }),
    ...(work.accessed !== undefined && { accessed: cslDate(work.accessed) }),
    URL: foundAt(work),
    language: languageOf(work),
    // The hash is of our records, not of what a paper printed.
    ...(work.type === "page" && { version: work.hash }),
    note: work.note,
  };
}

function cslDate(date: string): CslDate {
  return { "date-parts": [date.split("-").map(Number)] };
}
