/** That the dating rows of events and claims give their dates. */
import { foldDating, type Folded } from "../../dates/dating.ts";
import type { Span } from "../../dates/span.ts";
import type { DatingRow } from "../../timeline/timeline.ts";
import { fault, type Content, type Located } from "../content.ts";
import { show, type Issue, type Path } from "../issues.ts";
import { readDate, type Spans } from "../spans.ts";
import { told } from "./told.ts";
import { weekdayOfRow } from "./weekdays.ts";

/** The name under which a row's starting date is known, or nothing where it is another row. */
function baseName({ from, source }: Pick<DatingRow, "from" | "source">): string | undefined {
  if (from === "published") return `source:${source}`;
  return from.includes(":") ? from : undefined;
}

const FROM = /^(?:published|previous|base|source:.+|event:.+)$/u;

/** Folds rows with the dates of the whole timeline. */
export function fold(rows: readonly DatingRow[], spans: Spans): Folded {
  return foldDating(rows, (_, row) => spans.get(baseName(row) ?? ""));
}

/** Every row that fails, every date that its rows do not give. */
export function checkDating(content: Content, spans: Spans): Issue[] {
  return content.events.flatMap((event) => [
    ...foldIssues(content, event, event.value.dating, [], spans.get(`event:${event.id}`), spans),
    ...event.value.claims.flatMap((claim, index) => claimIssues(content, event, claim, ["claims", index], spans)),
  ]);
}

interface ClaimDate {
  readonly date?: string;
  readonly dating?: readonly DatingRow[];
}

function claimIssues(
  content: Content,
  event: Located<{ readonly date: string }>,
  { date, dating }: ClaimDate,
  path: Path,
  spans: Spans,
): Issue[] {
  if (date === undefined) {
    if (dating === undefined) return [];
    return [
      fault(
        event,
        [...path, "dating"],
        "has dating without a date",
        "no date",
        "the date that the rows give, or no dating",
      ),
    ];
  }
  const read = readDate(event, [...path, "date"], date);
  const issues: Issue[] = read.span === undefined ? [...read.issues] : [];
  if (date === event.value.date) {
    issues.push(
      fault(
        event,
        [...path, "date"],
        "is the event's own date",
        show(date),
        "a claim's date only where it tells another",
      ),
    );
  }
  if (dating === undefined) {
    issues.push(
      fault(event, path, "has a date without dating", show(date), "dating: rows of its own that give the date"),
    );
    return issues;
  }
  return [...issues, ...foldIssues(content, event, dating, path, read.span, spans)];
}

function foldIssues(
  content: Content,
  event: Located<unknown>,
  rows: readonly DatingRow[],
  path: Path,
  date: Span | undefined,
  spans: Spans,
): Issue[] {
  const names = rows.map(baseName).filter((name) => name !== undefined);
  // What lacks was told where it lacks; folding without it would tell it again for every row.
  if (names.some((name) => !spans.has(name)) || !rows.every(({ from }) => FROM.test(from))) return [];
  const { span, gives, problems } = fold(rows, spans);
  const issues = problems.map(({ row, message }) => {
    const { problem, found, instead } = told(message);
    const field = problem === "unknown rule" ? ["rule"] : [];
    return fault(event, row < 0 ? [...path, "dating"] : [...path, "dating", row, ...field], problem, found, instead);
  });
  if (span !== undefined && date !== undefined && span.edtf !== date.edtf) {
    const found = `${show(date.edtf)}, while the rows give ${show(span.edtf)}`;
    issues.push(
      fault(event, [...path, "date"], "is not what its rows give", found, `${show(span.edtf)}, or other rows`),
    );
  }
  const languages = new Map(content.sources.map(({ id, value }) => [id, value.language]));
  for (const [index, row] of rows.entries()) {
    const fit = weekdayOfRow(row, languages.get(row.source) ?? "", gives[index], baseOf(rows, gives, index, spans));
    if (fit === undefined) continue;
    issues.push(
      fault(event, [...path, "dating", index, "phrase"], "names a weekday that does not fit", fit.found, fit.instead),
    );
  }
  for (const [index, row] of rows.entries()) {
    if (row.sets === "nothing" && row.why === undefined) {
      issues.push(
        fault(
          event,
          [...path, "dating", index],
          "sets nothing and does not say why",
          "no why",
          'why: { en: "…", ar: "…" }',
        ),
      );
    }
  }
  return issues;
}

/** The date that a row starts from. */
function baseOf(rows: readonly DatingRow[], gives: Folded["gives"], index: number, spans: Spans): Span | undefined {
  const row = rows[index];
  if (row === undefined) return undefined;
  const name = baseName(row);
  if (name !== undefined) return spans.get(name);
  if (row.from === "previous") return gives[index - 1];
  return gives[rows.slice(0, index).findLastIndex(({ sets }) => sets === "base")];
}
