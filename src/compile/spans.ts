/** The dates of all records, parsed once: what checks compare and rows reckon from. */
import { EdtfError } from "../dates/edtf-error.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { Span } from "../dates/span.ts";
import { fault, type Content, type Located } from "./content.ts";
import type { Issue, Path } from "./issues.ts";
import { show } from "./issues.ts";

/** By `event:<id>` and `source:<id>`, as rows name them. One that does not parse is not there. */
export type Spans = ReadonlyMap<string, Span>;

/** The dates of events and days of sources, and an issue for each that is no date. */
export function readSpans(content: Content): { readonly spans: Spans; readonly issues: readonly Issue[] } {
  const spans = new Map<string, Span>();
  const issues: Issue[] = [];
  const add = (name: string, record: Located<unknown>, field: string, text: string): void => {
    const read = readDate(record, [field], text);
    if (read.span === undefined) issues.push(...read.issues);
    else spans.set(name, read.span);
  };
  for (const event of content.events) add(`event:${event.id}`, event, "date", event.value.date);
  for (const source of content.sources) add(`source:${source.id}`, source, "published", source.value.published);
  return { spans, issues };
}

export type ReadDate = { readonly span: Span } | { readonly span?: undefined; readonly issues: readonly Issue[] };

/** A date in a record, or the issue that tells why it is none. */
export function readDate(record: Located<unknown>, path: Path, text: string): ReadDate {
  try {
    return { span: parseEdtf(text) };
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return { issues: [fault(record, path, error.wrong, show(error.found), error.instead)] };
  }
}
