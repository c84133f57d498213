/** `claims.csv`: one row for each thing that an article says of an event, with the address of the passage. */
import { parseEdtf } from "../../dates/edtf.ts";
import { describeSpan } from "../../i18n/describe.ts";
import { isCopied } from "../../timeline/origins.ts";
import type { Claim, Origin, TimelineEvent } from "../../timeline/timeline.ts";
import { named, type Publication } from "../publication.ts";
import { headlineOf } from "../telling.ts";
import { numberOf, publisherOf } from "../told.ts";
import { aboutColumns } from "./about.ts";
import { csv, list, localized, type Column } from "./table.ts";

/** A claim, the event it is told of, and its place among the claims of that event, from 1. */
interface ClaimRow {
  readonly event: TimelineEvent;
  readonly claim: Claim;
  readonly number: number;
}

type Columns = Column<ClaimRow>[];

/**
 * The claims as a table, by event in the order of `events.csv`. The phrase is as printed and in the article's language;
 * a claim from a passage that is copied from another article says from which, since it is no second report.
 * @example claimsCsv(publication, "https://timeline.example/")
 */
export function claimsCsv(publication: Publication, from: string): string {
  const rows = publication.timeline.events.flatMap((event) =>
    event.claims.map((claim, index): ClaimRow => ({ event, claim, number: index + 1 })),
  );
  const columns = [
    ...eventColumns(publication),
    ...passageColumns(publication),
    ...originColumns(publication),
    ...saysColumns(publication),
    ...aboutColumns(publication, from),
  ];
  return csv(columns, rows);
}

function eventColumns(publication: Publication): Columns {
  return [
    { name: "event", cell: ({ event }) => event.id },
    { name: "claim", cell: ({ number }) => number },
    ...localized<ClaimRow>("event_url", ({ event }, locale) => event.url[locale]),
    ...localized<ClaimRow>("event_title", ({ event }, locale) => headlineOf(publication, event, locale)),
    { name: "event_status", cell: ({ event }) => event.status },
    { name: "event_withdrawn", cell: ({ event }) => event.withdrawn?.on },
  ];
}

function passageColumns({ timeline, address }: Publication): Columns {
  const sourceOf = ({ claim }: ClaimRow) => named(timeline.sources, claim.source);
  const copyOf = (row: ClaimRow) =>
    sourceOf(row).copies?.find(({ paragraph }) => paragraph === row.claim.paragraph)?.of;
  return [
    { name: "source", cell: ({ claim }) => claim.source },
    { name: "article", cell: (row) => numberOf(timeline, sourceOf(row)) },
    ...localized<ClaimRow>("article_publisher", (row, locale) => publisherOf(timeline, sourceOf(row), locale)),
    { name: "article_published", cell: (row) => sourceOf(row).published },
    { name: "paragraph", cell: ({ claim }) => claim.paragraph },
    ...localized<ClaimRow>("passage_url", ({ claim: { source, paragraph } }, locale) =>
      address(locale, `sources/${source}/#p${paragraph}`),
    ),
    { name: "quote_as_printed", cell: ({ claim }) => claim.quote },
    { name: "quote_language", cell: (row) => sourceOf(row).language },
    { name: "copied", cell: ({ claim }) => (isCopied(claim, timeline.sources) ? "yes" : "no") },
    { name: "copied_from_source", cell: (row) => copyOf(row)?.source },
    { name: "copied_from_paragraph", cell: (row) => copyOf(row)?.paragraph },
  ];
}

function originColumns({ timeline }: Publication): Columns {
  const originOf = (id: string): Origin => named(timeline.origins, id);
  return [
    { name: "origin", cell: ({ claim }) => claim.origin },
    { name: "origin_type", cell: ({ claim }) => originOf(claim.origin).type },
    ...localized<ClaimRow>("origin", ({ claim }, locale) => originOf(claim.origin).name[locale]),
    ...localized<ClaimRow>("by", ({ claim }, locale) => claim.by?.[locale]),
    { name: "via", cell: ({ claim: { via = [] } }) => list(via) },
    ...localized<ClaimRow>("via", ({ claim: { via = [] } }, locale) =>
      list(via.map((id) => originOf(id).name[locale])),
    ),
  ];
}

function saysColumns({ site: { months } }: Publication): Columns {
  return [
    ...localized<ClaimRow>("says", ({ claim }, locale) => claim.says[locale]),
    { name: "date", cell: ({ claim }) => claim.date },
    ...localized<ClaimRow>("date", ({ claim: { date } }, locale) =>
      date === undefined ? null : describeSpan(parseEdtf(date), locale, { months }),
    ),
  ];
}
