/** The events against the articles: which tells of what, what copies or relays what, and where they differ. */
import { parseEdtf } from "../dates/edtf.ts";
import { countsOf, nameInSentence } from "../export/sayers.ts";
import { describeSpan } from "../i18n/describe.ts";
import { isCopied } from "../timeline/origins.ts";
import { select } from "../timeline/query.ts";
import type { Claim, TimelineEvent } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";
import { citationOf, numberOf, publisherOf } from "./wording.ts";

/** What is to be known of a passage at a glance. */
export type PassageMark = "copied" | "relayed" | "differs";

export interface Passage {
  readonly paragraph: number;
  readonly href: string;
  /** Where it stands, and in words what its marks say. */
  readonly name: string;
  readonly marks: ReadonlySet<PassageMark>;
}

export interface MatrixRow {
  readonly event: TimelineEvent;
  /** One for each article, in order: the paragraphs that tell of the event. */
  readonly cells: readonly (readonly Passage[])[];
  /** How many reports that comes to, which article copies which, who relays it. */
  readonly together: readonly string[];
  readonly differs: boolean;
}

/** A row for every event. */
export function matrixOf(edition: Edition): MatrixRow[] {
  const { timeline, locale } = edition;
  return select(timeline, {}).map((event) => ({
    event,
    cells: timeline.sources.map(({ id }) => passagesIn(edition, event, id)),
    together: [countsOf(event, locale), ...copiesOf(edition, event), ...relayed(edition, event.claims)],
    differs: event.differs.length > 0,
  }));
}

/** The marks that a key has to explain. */
export function marksIn(rows: readonly MatrixRow[]): ReadonlySet<PassageMark> {
  const passages = rows.flatMap(({ cells }) => cells.flat());
  const differs = rows.some((row) => row.differs) ? (["differs"] as const) : [];
  return new Set([...passages.flatMap(({ marks }) => [...marks]), ...differs]);
}

function passagesIn(edition: Edition, event: TimelineEvent, source: string): Passage[] {
  const claims = event.claims.filter((claim) => claim.source === source);
  return [...Map.groupBy(claims, ({ paragraph }) => paragraph)]
    .sort(([a], [b]) => a - b)
    .map(([paragraph, own]) => passage(edition, { source, paragraph }, own));
}

function passage(edition: Edition, at: Pick<Claim, "source" | "paragraph">, claims: readonly Claim[]): Passage {
  const { t, locale, site } = edition;
  const copy = edition.source(at.source).copies?.find(({ paragraph }) => paragraph === at.paragraph);
  const dates = claims.flatMap(({ date }) => date ?? []);
  const marks: Readonly<Record<PassageMark, readonly string[]>> = {
    copied:
      copy === undefined ? [] : [t("claim.copies", { name: publisherOf(edition, edition.source(copy.of.source)) })],
    relayed: relayed(edition, claims),
    differs: dates.map((date) =>
      t("claim.otherDate", { date: describeSpan(parseEdtf(date), locale, { months: site.months }) }),
    ),
  };
  return {
    paragraph: at.paragraph,
    href: edition.href(`sources/${at.source}/#p${at.paragraph}`),
    name: [citationOf(edition, at), ...Object.values(marks).flat()].join(`${t("list.semicolon")} `),
    marks: new Set((Object.keys(marks) as PassageMark[]).filter((mark) => marks[mark].length > 0)),
  };
}

/** Which article copies which, by their numbers. */
function copiesOf(edition: Edition, { claims }: TimelineEvent): string[] {
  const { t, source, timeline } = edition;
  const lines = claims
    .filter((claim) => isCopied(claim, timeline.sources))
    .flatMap(({ source: id, paragraph }) =>
      (source(id).copies ?? [])
        .filter((copy) => copy.paragraph === paragraph)
        .map(({ of }) =>
          t("source.matrixCopies", {
            copy: numberOf(edition, source(id)),
            of: numberOf(edition, source(of.source)),
          }),
        ),
    );
  return [...new Set(lines)];
}

/** Whoever stands between an article and those who say it. */
function relayed({ t, origin, locale }: Edition, claims: readonly Claim[]): string[] {
  const names = new Set(claims.flatMap(({ via = [] }) => via.map((id) => nameInSentence(origin(id), locale))));
  return names.size === 0 ? [] : [t("claim.via", { names: [...names].join(`${t("list.comma")} `) })];
}
