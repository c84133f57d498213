/**
 * EDTF (ISO 8601-2) text to spans: the only file that knows the `edtf` package. The package reads the syntax and no
 * more; bounds are computed by us, since its own are wrong for sets (`max` of `[a..b]` is `a`) and unspecified digits
 * (`2012-05-2X` loses the 30th).
 */
import { parse, type DateNode, type IntervalNode, type Node, type SetNode } from "edtf";
import { EdtfError } from "./edtf-error.ts";
import { refuseByLook, spelledOut } from "./edtf-refusal.ts";
import { canFollow, intervalSpan, type End } from "./interval.ts";
import { spanOfRuns, type Run } from "./runs.ts";
import { daySpan, monthSpan, qualify, yearSpan, type Span } from "./span.ts";

const FORMS =
  'a day "2012-05-17", a month "2012-05", a year "2012", an interval "2012-05-17/2012-05-20" or one day within "[2012-05-11..2012-05-17]"';

/**
 * Reads a date in the part of EDTF this project uses: day, month, year, with `~ ? %`; intervals of these with
 * known, unknown (`a/`) or open (`a/..`) ends; sets of days, one of (`[a..b]`, `[..b]`, `[a..]`, `[a,b]`).
 * Levels 0 to 2; seasons, hours, unspecified digits and all-of sets are refused, and so is a second spelling.
 * @throws EdtfError with what is wrong, what was found and what to write instead
 * @example parseEdtf("[..2012-05-18]").latest // "2012-05-18"
 */
export function parseEdtf(text: string): Span {
  const read = known.get(text) ?? readEdtf(text);
  known.set(text, read);
  return read;
}

/** Each date is asked for by many pages, and its syntax is slow to read. */
const known = new Map<string, Span>();

function readEdtf(text: string): Span {
  refuseByLook(text);
  // Before the parser, which makes nonsense of some: `[20X1]` gives a node without a type.
  if (text.includes("X")) throw new EdtfError("unspecified digits are not used here", text, spelledOut(text));
  const span = convert(text, syntax(text));
  if (span.edtf !== text)
    throw new EdtfError("this date has one spelling here, and it is another", text, `"${span.edtf}"`);
  return span;
}

function syntax(text: string): Node {
  try {
    return parse(text);
  } catch {
    throw new EdtfError("not a date in EDTF", text, FORMS);
  }
}

function convert(text: string, node: Node): Span {
  switch (node.type) {
    case "Date":
      return unit(text, node);
    case "Interval":
      return interval(text, node);
    case "Set":
      return oneOf(text, node);
    case "List":
      throw new EdtfError("{} means all of these days", text, `"[…]" for one of them, or an event for each`);
    case "Season":
    case "Year":
    case "Decade":
    case "Century":
      throw new EdtfError("not a day, month or year", text, FORMS);
  }
}

/** A day, month or year. `text` is the whole date, for messages. */
function unit(text: string, node: Node): Span {
  if (node.type !== "Date") throw new EdtfError("not a day, month or year", text, FORMS);
  const [year = 0, month, day, hour] = node.values;
  if (hour !== undefined) throw new EdtfError("a date has no hours", text, `the day alone, and the hours under "time"`);
  if (year < 1000) throw new EdtfError("the year is not one of four digits", text, FORMS);
  const yearText = String(year);
  const monthText = `${yearText}-${twoDigits((month ?? 0) + 1)}`;
  const span =
    month === undefined
      ? yearSpan(yearText)
      : day === undefined
        ? monthSpan(monthText)
        : daySpan(`${monthText}-${twoDigits(day)}`);
  return qualify(span, { approximate: sign(text, node.approximate), uncertain: sign(text, node.uncertain) });
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

function sign(text: string, value: DateNode["approximate"]): boolean {
  if (typeof value !== "number") return value === true;
  throw new EdtfError("~ and ? are said of a whole date", text, `the sign after the last digit, "2012-05~"`);
}

function interval(text: string, { values: [a, b] }: IntervalNode): Span {
  const start = end(text, a);
  const finish = end(text, b);
  if (typeof start === "string" && typeof finish === "string")
    throw new EdtfError("an interval with no known end says nothing", text, `the end that is known, "2012-05-17/"`);
  if (typeof start !== "string" && typeof finish !== "string" && !canFollow(start, finish)) {
    throw new EdtfError("the end is before the start", text, `"${finish.edtf}/${start.edtf}", or a later end`);
  }
  return intervalSpan(start, finish);
}

/** The package gives null for an unknown end and Infinity for an open one. */
function end(text: string, value: Node | number | null): End {
  if (value === null) return "unknown";
  return typeof value === "number" ? "open" : unit(text, value);
}

function oneOf(text: string, { values, earlier, later }: SetNode): Span {
  const runs = values.map((value, i): Run => {
    // A pair is a range; TypeScript does not narrow readonly arrays by Array.isArray.
    const [a, b] = "type" in value ? [value, value] : value;
    const first = unit(text, a);
    const last = unit(text, b);
    if (first.edtf.search(/[~?%]$/) >= 0 || last.edtf.search(/[~?%]$/) >= 0) {
      throw new EdtfError("a set is loose already and takes no ~ or ?", text, "its days without the sign");
    }
    const from = earlier && i === 0 ? null : first.earliest;
    const to = later && i === values.length - 1 ? null : last.latest;
    if (from !== null && to !== null && from > to) {
      throw new EdtfError("the end is before the start", text, `"[${last.edtf}..${first.edtf}]", or a later end`);
    }
    return [from, to];
  });
  const span = spanOfRuns(runs);
  if (span === undefined) throw new EdtfError("a set that is open on both sides bounds nothing", text, FORMS);
  return span;
}
