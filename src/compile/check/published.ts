/** That the rows of a source give its own day, and that what is taken from outside is marked so. */
import { foldPublished, type PublishedFoldRow } from "../../dates/published.ts";
import type { Span } from "../../dates/span.ts";
import { WEEKDAYS, type Weekday } from "../../dates/weekday.ts";
import type { SourceRecord } from "../../schema/source.ts";
import { fault, type Content, type Located } from "../content.ts";
import { show, type Issue } from "../issues.ts";
import { nearest } from "../nearest.ts";
import { readDate, type Spans } from "../spans.ts";
import { told } from "./told.ts";
import { weekdayOfMeaning } from "./weekdays.ts";

/** Every source whose rows do not give its day. */
export function checkPublished(content: Content, spans: Spans): Issue[] {
  return content.sources.flatMap((source) => [...basis(source), ...folds(source, spans)]);
}

function basis(source: Located<SourceRecord>): Issue[] {
  const issues: Issue[] = [];
  const { dating } = source.value;
  for (const [index, row] of dating.entries()) {
    const path = ["dating", index];
    for (const field of ["fact", "reference"] as const) {
      if (row.known === "outside" && row[field] === undefined) {
        issues.push(
          fault(
            source,
            path,
            `is known from outside and has no ${field}`,
            "nothing",
            field === "fact" ? 'fact: { en: "…", ar: "…" }' : 'reference: "…"',
          ),
        );
      }
    }
    for (const field of ["fact", "reference", "url", "checked"] as const) {
      if (row.known !== "outside" && row[field] !== undefined) {
        issues.push(
          fault(
            source,
            [...path, field],
            "belongs to what is known from outside",
            `known: ${row.known}`,
            "known: outside, or the row without it",
          ),
        );
      }
    }
  }
  const expected = dating.some(({ known }) => known === "outside") ? "outside" : "words";
  const stated = source.value.basis as string;
  if (stated !== expected && (stated === "words" || stated === "outside")) {
    const why = expected === "outside" ? "a row is known from outside" : "no row is known from outside";
    issues.push(fault(source, ["basis"], "does not fit its rows", `${stated}, while ${why}`, expected));
  }
  return issues;
}

function folds(source: Located<SourceRecord>, spans: Spans): Issue[] {
  const { copies = [], dating, language, week } = source.value;
  const rows: PublishedFoldRow[] = [];
  const issues: Issue[] = [];
  for (const [index, row] of dating.entries()) {
    const path = ["dating", index];
    const means = meaning(source, index, row.means);
    if ("issues" in means) {
      issues.push(...means.issues);
      continue;
    }
    rows.push({ rule: row.rule, week: row.week ?? week, means: means.value });
    const fit = weekdayOfMeaning(row, language, means.value);
    if (fit !== undefined)
      issues.push(fault(source, [...path, "phrase"], "names a weekday that does not fit", fit.found, fit.instead));
    const known = row.known.startsWith("event:") ? spans.get(row.known) : undefined;
    if (known !== undefined && typeof means.value !== "string" && !overlap(known, means.value)) {
      issues.push(
        fault(
          source,
          [...path, "means"],
          `is not the date of ${row.known}`,
          show(row.means),
          `${show(known.edtf)}, or a day of it`,
        ),
      );
    }
  }
  const copied = copies.map(({ of }) => spans.get(`source:${of.source}`));
  // With a row or a copied article that has no day yet, what is left gives another day.
  if (rows.length < dating.length || copied.includes(undefined)) return issues;
  const notBefore = copied
    .map((span) => span?.earliest)
    .filter((day) => typeof day === "string")
    .sort()
    .at(-1);
  const { span, problems } = foldPublished(rows, { notBefore });
  const alone = problems.length > 0 && notBefore !== undefined ? foldPublished(rows).span : undefined;
  if (alone !== undefined) {
    const found = `${show(alone.edtf)} by its rows, the copied one not before ${show(notBefore)}`;
    return [
      ...issues,
      fault(source, ["copies"], "is before the article that it copies", found, "rows that agree, or no copy"),
    ];
  }
  for (const { row, message } of problems) {
    const { problem, found, instead } = told(message);
    const field = problem === "unknown rule" ? ["rule"] : [];
    issues.push(fault(source, row < 0 ? ["dating"] : ["dating", row, ...field], problem, found, instead));
  }
  const stated = spans.get(`source:${source.id}`);
  if (span !== undefined && stated !== undefined && span.edtf !== stated.edtf) {
    const found = `${show(stated.edtf)}, while the rows give ${show(span.edtf)}`;
    issues.push(fault(source, ["published"], "is not what its rows give", found, `${show(span.edtf)}, or other rows`));
  }
  return issues;
}

function meaning(
  source: Located<SourceRecord>,
  index: number,
  text: string,
): { value: Span | Weekday } | { issues: readonly Issue[] } {
  const weekday = WEEKDAYS.find((name) => name === text);
  if (weekday !== undefined) return { value: weekday };
  const path = ["dating", index, "means"];
  const near = /^\p{L}+$/u.test(text) ? nearest(text.toLowerCase(), WEEKDAYS) : undefined;
  if (near !== undefined)
    return { issues: [fault(source, path, "is neither a date nor a weekday", show(text), show(near))] };
  const read = readDate(source, path, text);
  return read.span === undefined ? { issues: read.issues } : { value: read.span };
}

function overlap(a: Span, b: Span): boolean {
  const before = (x: Span, y: Span): boolean => x.latest !== null && y.earliest !== null && x.latest < y.earliest;
  return !before(a, b) && !before(b, a);
}
