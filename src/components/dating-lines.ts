/** The rows of a working, in words, each beside its phrase. */
import { parseEdtf } from "../dates/edtf.ts";
import { parseRule, type Rule } from "../dates/rules.ts";
import type { Span } from "../dates/span.ts";
import { WEEKDAYS } from "../dates/weekday.ts";
import { explainPublished, explainRow, type Explanation, type KnownFrom, type RowBase } from "../i18n/explain.ts";
import type { DatingRow, PublishedRow } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";
import { publisherOf } from "./wording.ts";

export interface DatingLine extends Explanation {
  readonly row: DatingRow;
  /** Why a phrase is shown and not used. */
  readonly why: string | undefined;
}

export interface PublishedLine extends Explanation {
  readonly row: PublishedRow;
}

/** How an event's date follows, row by row. */
export function datingLines(edition: Edition, rows: readonly DatingRow[]): DatingLine[] {
  const { locale, site } = edition;
  return rows.map((row, index) => {
    const explanation = explainRow(
      {
        rule: ruleOf(row.rule),
        from: baseOf(edition, rows, index),
        sets: row.sets,
        gives: row.gives === undefined ? undefined : parseEdtf(row.gives),
      },
      locale,
      { months: site.months, week: row.week },
    );
    return { ...explanation, row, why: row.why === undefined ? undefined : edition.text(row.why) };
  });
}

/** How an article's own day follows, row by row. */
export function publishedLines(edition: Edition, rows: readonly PublishedRow[]): PublishedLine[] {
  const { locale, site } = edition;
  return rows.map((row) => {
    const means = WEEKDAYS.find((weekday) => weekday === row.means) ?? parseEdtf(row.means);
    const read = { rule: ruleOf(row.rule), means, known: knownFrom(edition, row) };
    return { ...explainPublished(read, locale, { months: site.months, week: row.week }), row };
  });
}

function ruleOf(text: string): Rule {
  const rule = parseRule(text);
  if (rule === undefined) throw new Error(`unknown rule: ${text}`);
  return rule;
}

function baseOf(edition: Edition, rows: readonly DatingRow[], index: number): RowBase {
  const row = rows[index];
  const [of = "published", id = ""] = row?.from.split(":") ?? [];
  const above = rows.slice(0, index);
  switch (of) {
    case "previous":
      return { of, span: givenBy(above.at(-1)) };
    case "base":
      return { of, span: givenBy(above.findLast(({ sets }) => sets === "base")) };
    case "source": {
      const source = edition.source(id);
      return { of, span: parseEdtf(source.published), name: publisherOf(edition, source) };
    }
    case "event": {
      const event = edition.event(id);
      return { of, span: parseEdtf(event.date), name: edition.text(event.title) };
    }
    default:
      return { of: "published", span: parseEdtf(edition.source(row?.source ?? "").published) };
  }
}

function givenBy(row: DatingRow | undefined): Span {
  if (row?.gives === undefined) throw new Error(`no day above the row that starts from it`);
  return parseEdtf(row.gives);
}

function knownFrom(edition: Edition, { known, fact }: PublishedRow): KnownFrom {
  const [by, id = ""] = known.split(":");
  if (by === "source") return { by, name: publisherOf(edition, edition.source(id)) };
  if (by === "event") return { by, name: edition.text(edition.event(id).title) };
  if (by === "outside") return { by, fact: fact === undefined ? undefined : edition.text(fact) };
  return { by: "phrase" };
}
