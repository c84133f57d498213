/** Paragraphs: each one named is there, each one there is accounted for, and a headline is no evidence. */
import type { EventRecord } from "../../schema/event.ts";
import type { SourceRecord } from "../../schema/source.ts";
import { fault, type Content, type Located } from "../content.ts";
import type { Issue, Path } from "../issues.ts";

/** A place where a record names a paragraph of an article. */
export interface Citation {
  readonly record: Located<unknown>;
  /** The path of the field `paragraph`. */
  readonly path: Path;
  readonly source: string;
  readonly paragraph: number;
  /** Whether it accounts for the paragraph. */
  readonly accounts: boolean;
  /** Whether what is said rests on it. */
  readonly evidence: boolean;
}

/** Every fault of a paragraph number. */
export function checkParagraphs(content: Content): Issue[] {
  const all = [...citations(content)];
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const issues: Issue[] = [];
  for (const citation of all) {
    const source = sources.get(citation.source)?.value;
    if (source === undefined) continue;
    const { record, path, paragraph } = citation;
    if (paragraph > source.paragraphs) {
      issues.push(
        fault(
          record,
          path,
          `is beyond the last paragraph of ${citation.source}`,
          String(paragraph),
          `1 to ${String(source.paragraphs)}`,
        ),
      );
    } else if (citation.evidence && paragraph === source.headline?.paragraph) {
      issues.push(
        fault(
          record,
          path,
          "rests on a headline, which is no evidence",
          `paragraph ${String(paragraph)}`,
          "the paragraph of the text that says it",
        ),
      );
    }
  }
  // An event that could not be read may cite the paragraph that seems to lack.
  return content.partial ? issues : [...issues, ...content.sources.flatMap((source) => unaccounted(source, all))];
}

function unaccounted(source: Located<SourceRecord>, all: readonly Citation[]): Issue[] {
  const told = new Set(all.filter((one) => one.source === source.id && one.accounts).map(({ paragraph }) => paragraph));
  const missing: number[] = [];
  for (let paragraph = 1; paragraph <= source.value.paragraphs; paragraph++)
    if (!told.has(paragraph)) missing.push(paragraph);
  const [first] = missing;
  if (first === undefined) return [];
  const list = missing.join(", ");
  return [
    fault(
      source,
      ["left"],
      missing.length === 1
        ? `paragraph ${list} is neither cited nor left`
        : `paragraphs ${list} are neither cited nor left`,
      "nothing",
      `a claim that rests on it, or { paragraph: ${String(first)}, says: …, why: … } under left`,
    ),
  ];
}

/** Every paragraph that any record names. */
export function* citations(content: Content): Generator<Citation> {
  for (const event of content.events) yield* eventCitations(event);
  for (const source of content.sources) yield* sourceCitations(source);
  for (const actor of content.actors) {
    for (const [index, { source, paragraph }] of actor.value.titles.entries()) {
      yield {
        record: actor,
        path: ["titles", index, "paragraph"],
        source,
        paragraph,
        accounts: false,
        evidence: false,
      };
    }
  }
}

function* eventCitations(record: Located<EventRecord>): Generator<Citation> {
  const rows = function* (dating: EventRecord["dating"], path: Path): Generator<Citation> {
    for (const [index, { source, paragraph }] of dating.entries()) {
      yield { record, path: [...path, index, "paragraph"], source, paragraph, accounts: true, evidence: true };
    }
  };
  yield* rows(record.value.dating, ["dating"]);
  for (const [index, claim] of record.value.claims.entries()) {
    const { source, paragraph, by, dating = [] } = claim;
    const path = ["claims", index];
    yield { record, path: [...path, "paragraph"], source, paragraph, accounts: true, evidence: true };
    if (by?.paragraph !== undefined) {
      yield {
        record,
        path: [...path, "by", "paragraph"],
        source,
        paragraph: by.paragraph,
        accounts: true,
        evidence: false,
      };
    }
    yield* rows(dating, [...path, "dating"]);
  }
}

function* sourceCitations(record: Located<SourceRecord>): Generator<Citation> {
  const { id: source, value } = record;
  const own = (path: Path, paragraph: number, accounts: boolean): Citation => ({
    record,
    path: [...path, "paragraph"],
    source,
    paragraph,
    accounts,
    evidence: false,
  });
  if (value.headline !== undefined) yield own(["headline"], value.headline.paragraph, true);
  for (const [index, { paragraph }] of value.publisher.evidence.entries())
    yield own(["publisher", "evidence", index], paragraph, true);
  for (const [index, { paragraph }] of value.dating.entries()) yield own(["dating", index], paragraph, true);
  for (const [index, { paragraph }] of value.left.entries()) yield own(["left", index], paragraph, true);
  for (const [index, copy] of (value.copies ?? []).entries()) {
    yield own(["copies", index], copy.paragraph, false);
    const path = ["copies", index, "of", "paragraph"];
    yield { record, path, source: copy.of.source, paragraph: copy.of.paragraph, accounts: false, evidence: false };
  }
}
