/**
 * A content folder compiled into the timeline that everything is shown from, or every reason why not.
 * The one entry of this floor for the site, the embeds and the exports.
 */
import type { Span } from "../dates/span.ts";
import type { SiteRecord } from "../schema/site.ts";
import type { SavedViewRecord } from "../schema/view.ts";
import type { TermsRecord } from "../schema/vocabulary.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { build, type Address } from "./build.ts";
import { checkContent } from "./check.ts";
import type { Content } from "./content.ts";
import { sortIssues, type Issue } from "./issues.ts";
import { checkLinks } from "./link.ts";
import { readContent } from "./read.ts";
import { readSpans } from "./spans.ts";

export interface Compiled {
  readonly site: SiteRecord;
  readonly views: readonly SavedViewRecord[];
  readonly terms: TermsRecord;
  /** `/data/events.json` as it is published. */
  readonly timeline: Timeline;
  /** The parsed dates, by `event:<id>` and `source:<id>`, for those who speak of them. */
  readonly spans: ReadonlyMap<string, Span>;
}

export interface Compilation {
  /** In the order of files and lines. With any, nothing is compiled. */
  readonly issues: readonly Issue[];
  readonly compiled?: Compiled;
}

/**
 * Reads, links, checks and joins a content folder. Never throws for what an editor wrote.
 * @example compile("content", { siteUrl: "https://timeline.example", base: "/" }).compiled?.timeline.events.length
 */
export function compile(folder: string, address: Address): Compilation {
  const { content, issues } = check(folder);
  const { site, terms } = content;
  if (issues.length > 0 || site === undefined || terms === undefined) return { issues };
  const { spans } = readSpans(content);
  const timeline = build(content, site.value, spans, address);
  return {
    issues: [],
    compiled: { site: site.value, views: content.views.map(({ value }) => value), terms: terms.value, timeline, spans },
  };
}

/** The records of a content folder and every fault in them. */
export function check(folder: string): { readonly content: Content; readonly issues: readonly Issue[] } {
  const { content, issues: form } = readContent(folder);
  const dates = readSpans(content);
  const sense = [...checkLinks(content), ...dates.issues, ...checkContent(content, dates.spans)];
  // What is wrong in form at a place is told once; what it then means there is a guess.
  const told = new Set(form.map(({ file, path }) => `${file} ${path}`));
  return { content, issues: sortIssues([...form, ...sense.filter(({ file, path }) => !told.has(`${file} ${path}`))]) };
}
