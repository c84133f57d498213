/** The events against the articles. */
import { isCopied } from "../timeline/origins.ts";
import { select } from "../timeline/query.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";
import { citationOf } from "./wording.ts";

export interface Passage {
  readonly paragraph: number;
  readonly href: string;
  readonly name: string;
  readonly copied: boolean;
}

export interface MatrixRow {
  readonly event: TimelineEvent;
  /** One for each article, in order: the paragraphs that tell of the event. */
  readonly cells: readonly (readonly Passage[])[];
}

/** A row for every event. */
export function matrixOf(edition: Edition): MatrixRow[] {
  const { timeline } = edition;
  return select(timeline, {}).map((event) => ({
    event,
    cells: timeline.sources.map(({ id }) => passages(edition, event, id)),
  }));
}

function passages(edition: Edition, event: TimelineEvent, source: string): Passage[] {
  const claims = event.claims.filter((claim) => claim.source === source);
  const paragraphs = new Map(claims.map((claim) => [claim.paragraph, claim]));
  return [...paragraphs]
    .sort(([a], [b]) => a - b)
    .map(([paragraph, claim]) => ({
      paragraph,
      href: edition.href(`sources/${source}/#p${String(paragraph)}`),
      name: citationOf(edition, claim),
      copied: isCopied(claim, edition.timeline.sources),
    }));
}
