/** What each dating row gives by itself, before the rows narrow one another. */
import { applyRule, type Length, type RuleResult } from "./apply.ts";
import { parseRule } from "./rules.ts";
import type { Span } from "./span.ts";
import { nearestRules } from "./suggest.ts";
import type { WeekStart } from "./weekday.ts";

/** What a row is for; DESIGN.md section 3 defines each. */
export type Sets =
  "date" | "start" | "end" | "window" | "not-before" | "not-after" | "length" | "time" | "base" | "report" | "nothing";

export interface FoldRow {
  /** One of the forms in `RULE_FORMS`. */
  readonly rule: string;
  /** `published`, `previous`, `base`, `source:<id>` or `event:<id>`. */
  readonly from: string;
  readonly sets: Sets;
  readonly week?: WeekStart | undefined;
}

/** A mistake in the content; `row` counts from 0, or is -1 where it is the rows as a whole. */
export interface Problem {
  readonly row: number;
  readonly message: string;
}

/** A row that was understood. `days` where it gives days. */
export interface Reading {
  readonly row: number;
  readonly sets: Sets;
  readonly days?: Span;
  readonly length?: Length;
  readonly continuing?: true;
}

/** The date that `published`, `source:<id>` or `event:<id>` stands for; `published` is that of the row's own source. */
export type Resolve<Row extends FoldRow> = (from: string, row: Row) => Span | undefined;

const GIVES: Readonly<Record<RuleResult["gives"], string>> = {
  days: "days",
  length: "a length",
  time: "an hour",
  continuing: "that it goes on",
  nothing: "no day",
};

const FITTING: Readonly<Record<RuleResult["gives"], string>> = {
  days: "date, start, end, window, not-before, not-after, base or report",
  length: "length",
  time: "time",
  continuing: "end",
  nothing: "nothing",
};

/**
 * Reads rows in order, each from the date its `from` names. A row that fails gives `undefined` and one problem;
 * rows that build on it fail without a further one.
 */
export function readRows<Row extends FoldRow>(
  rows: readonly Row[],
  resolve: Resolve<Row>,
): { readonly readings: readonly (Reading | undefined)[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const readings: (Reading | undefined)[] = [];
  for (const [row, fields] of rows.entries()) {
    const read = readRow(row, fields, baseOf(row, fields, rows, readings, resolve));
    if (typeof read === "string") problems.push({ row, message: read });
    readings.push(typeof read === "object" ? read : undefined);
  }
  return { readings, problems };
}

/** The date a row starts from; or a message; or `undefined` where the row it builds on has failed already. */
function baseOf<Row extends FoldRow>(
  row: number,
  fields: Row,
  rows: readonly Row[],
  readings: readonly (Reading | undefined)[],
  resolve: Resolve<Row>,
): Span | string | undefined {
  const { from } = fields;
  if (from === "previous") {
    if (row === 0)
      return `the first row has none above it; found from "previous"; write "published", "source:<id>" or "event:<id>"`;
    const above = readings[row - 1];
    if (above === undefined) return undefined;
    return (
      above.days ??
      `the row above gives no day; found from "previous"; write "base", or move this row below one that gives a day`
    );
  }
  if (from === "base") {
    const at = rows.slice(0, row).findLastIndex(({ sets }) => sets === "base");
    if (at < 0)
      return `no row above sets a base; found from "base"; write "published", or a row above with sets "base"`;
    return readings[at]?.days;
  }
  return (
    resolve(from, fields) ??
    `this gives no date to start from; found from "${from}"; write a source or an event that has one`
  );
}

function readRow(row: number, fields: FoldRow, base: Span | string | undefined): Reading | string | undefined {
  const { rule: text, sets, week } = fields;
  const rule = parseRule(text);
  if (rule === undefined) {
    const near = nearestRules(text).map((form) => `"${form}"`);
    return `unknown rule; found "${text}"; write ${near.join(" or ")}, or another rule of CONTRIBUTING.md`;
  }
  if (base === undefined || typeof base === "string") return base;
  const result = applyRule(rule, base, week);
  if (sets === "nothing") return { row, sets };
  const wrong = `"${text}" gives ${GIVES[result.gives]}; found sets "${sets}"; write sets "${FITTING[result.gives]}"`;
  switch (result.gives) {
    case "days":
      if (sets === "length" || sets === "time") return wrong;
      if (sets === "not-before" && result.span.earliest === null) return unbounded("first", text, result.span);
      if (sets === "not-after" && result.span.latest === null) return unbounded("last", text, result.span);
      return { row, sets, days: result.span };
    case "length":
      if (sets === "length") return { row, sets, length: result };
      if (sets === "start" || sets === "end") return otherEnd(row, sets, text, base, result);
      return wrong;
    case "time":
      return sets === "time" ? { row, sets } : wrong;
    case "continuing":
      return sets === "end" ? { row, sets, continuing: true } : wrong;
    case "nothing":
      return wrong;
  }
}

const unbounded = (side: string, text: string, span: Span): string =>
  `"${text}" has no ${side} day; found ${span.edtf}; write sets "window"`;

/** A length in whole days leads from one end to the other; both ends are counted. */
function otherEnd(
  row: number,
  sets: "start" | "end",
  text: string,
  base: Span,
  { unit, min, max }: Length,
): Reading | string {
  if (unit !== "days" || min !== max) {
    return `"${text}" gives no single ${sets === "end" ? "last" : "first"} day; found sets "${sets}"; write sets "length"`;
  }
  const shifted = applyRule({ name: sets === "end" ? "days after" : "days before", days: min - 1 }, base);
  return shifted.gives === "days" ? { row, sets, days: shifted.span } : `"${text}" leads to no day from ${base.edtf}`;
}
