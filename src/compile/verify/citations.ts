/** Everything that a record says is printed in an article. */
import type { EventRecord } from "../../schema/event.ts";
import type { SourceRecord } from "../../schema/source.ts";
import type { Content, Located } from "../content.ts";
import type { Path } from "../issues.ts";

export interface Citation {
  readonly record: Located<unknown>;
  readonly path: Path;
  readonly source: string;
  readonly paragraph: number;
  readonly phrase: string;
  readonly nth?: number;
  /** `printed` shows the article's words to readers, `working` only points at them (dating, by). */
  readonly use: "quote" | "printed" | "working";
}

/** All citations of all records. */
export function* citations(content: Content): Generator<Citation> {
  for (const event of content.events) yield* ofEvent(event);
  for (const source of content.sources) yield* ofSource(source);
  for (const record of content.actors) {
    for (const [index, { text, source, paragraph, nth }] of record.value.titles.entries()) {
      yield cite(record, ["titles", index, "text"], "printed", source, { paragraph, phrase: text, nth });
    }
  }
}

interface Passage {
  readonly paragraph: number;
  readonly phrase: string;
  readonly nth?: number | undefined;
}

function cite(
  record: Located<unknown>,
  path: Path,
  use: Citation["use"],
  source: string,
  { paragraph, phrase, nth }: Passage,
): Citation {
  return { record, path, source, paragraph, phrase, ...(nth !== undefined && { nth }), use };
}

function* ofEvent(record: Located<EventRecord>): Generator<Citation> {
  const rows = function* (dating: EventRecord["dating"], path: Path): Generator<Citation> {
    for (const [index, row] of dating.entries())
      yield cite(record, [...path, index, "phrase"], "working", row.source, row);
  };
  yield* rows(record.value.dating, ["dating"]);
  for (const [index, claim] of record.value.claims.entries()) {
    const { by, dating = [], nth, paragraph, quote, source } = claim;
    yield cite(record, ["claims", index, "quote"], "quote", source, { paragraph, phrase: quote, nth });
    if (by?.phrase !== undefined) {
      const passage = { paragraph: by.paragraph ?? paragraph, phrase: by.phrase, nth: by.nth };
      yield cite(record, ["claims", index, "by", "phrase"], "working", source, passage);
    }
    yield* rows(dating, ["claims", index, "dating"]);
  }
}

function* ofSource(record: Located<SourceRecord>): Generator<Citation> {
  const { id, value } = record;
  const { headline } = value;
  if (headline !== undefined) {
    yield cite(record, ["headline", "text"], "printed", id, { ...headline, phrase: headline.text });
  }
  for (const [index, evidence] of value.publisher.evidence.entries()) {
    yield cite(record, ["publisher", "evidence", index, "phrase"], "printed", id, evidence);
  }
  for (const [index, row] of value.dating.entries())
    yield cite(record, ["dating", index, "phrase"], "working", id, row);
}
