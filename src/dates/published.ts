/**
 * From the words of an article to its own day: the dating rows read the other way round. A row says what a phrase
 * means; an article's day is any day on which the phrase, read by its rule, means just that.
 */
import { applyRule } from "./apply.ts";
import { addDays, daysBetween, type Day } from "./day.ts";
import { weekdayNamedBy } from "./named-weekday.ts";
import type { Problem } from "./reading.ts";
import { parseRule, type Rule } from "./rules.ts";
import { intersectRuns, mergeRuns, runsOf, spanOfRuns, type Run } from "./runs.ts";
import { daySpan, type Span } from "./span.ts";
import { nearestRules } from "./suggest.ts";
import { weekdayOf, type Weekday, type WeekStart } from "./weekday.ts";

export interface PublishedFoldRow {
  /** One of the forms in `RULE_FORMS`. */
  readonly rule: string;
  readonly week?: WeekStart | undefined;
  /** What the phrase is about: days, or a weekday by name. */
  readonly means: Span | Weekday;
}

export interface FoldedPublished {
  /** A day, a window or a choice; left out where there are problems. */
  readonly span?: Span;
  readonly problems: readonly Problem[];
}

// "April of last year", said in December, is some 600 days back; rules with a number in them add to it.
const REACH = 800;

/**
 * The days on which an article can have appeared: those for which every row holds. A row with days holds if its rule,
 * from that day, gives one of them; a row with a weekday holds if the rule gives that weekday.
 * @param options.notBefore a day before which it was not, such as that of an article it copies
 * @example
 * foldPublished([
 *   { rule: "yesterday", means: "wednesday" },
 *   { rule: "less than 1 months after", means: daySpan("2012-05-20") },
 * ]).span?.edtf // "[2012-04-26,2012-05-03,2012-05-10,2012-05-17]"
 */
export function foldPublished(
  rows: readonly PublishedFoldRow[],
  options: { readonly notBefore?: Day | undefined } = {},
): FoldedPublished {
  const parsed = rows.map((row) => ({ ...row, parsed: parseRule(row.rule) }));
  const problems = parsed.flatMap((row, i) => problemOf(row, row.parsed, i));
  if (problems.length > 0) return { problems };
  const range = candidates(parsed, options.notBefore);
  if (range === undefined) return { problems: [UNTIED] };
  let left: readonly Run[] = [[options.notBefore ?? range[0], range[1]]];
  for (const [row, { rule, means, week, parsed: known }] of parsed.entries()) {
    if (known === undefined) continue;
    const next = filterDays(left, (day) => holds(known, day, means, week));
    if (next.length === 0) {
      const said = typeof means === "string" ? means : means.edtf;
      const found = `"${rule}" meaning ${said}, where the rows above leave ${spanOfRuns(left)?.edtf ?? "no day"}`;
      return {
        problems: [{ row, message: `no day of publication fits all rows; found ${found}; write rows that agree` }],
      };
    }
    left = next;
  }
  const span = scattered(left, range) ? undefined : spanOfRuns(left.map((run) => opened(run, range)));
  return span ? { span, problems: [] } : { problems: [UNTIED] };
}

const UNTIED: Problem = {
  row: -1,
  message: `no row ties the article to the calendar; found only weekdays, or rules without bounds; write one whose "means" is a day or a month`,
};

function problemOf({ rule: text, means }: PublishedFoldRow, rule: Rule | undefined, row: number): readonly Problem[] {
  if (rule === undefined) {
    const near = nearestRules(text).map((form) => `"${form}"`);
    return [
      {
        row,
        message: `unknown rule; found "${text}"; write ${near.join(" or ")}, or another rule of CONTRIBUTING.md`,
      },
    ];
  }
  if (applyRule(rule, daySpan("2012-01-01")).gives !== "days") {
    return [{ row, message: `this rule gives no day; found "${text}"; write one that does` }];
  }
  if (typeof means !== "string" || weekdayNamedBy(rule) !== "none") return [];
  return [{ row, message: `this rule gives no single day; found "${text}" with a weekday; write the days it means` }];
}

/** The days worth trying, as a run: what the rows with days can reach. */
function candidates(
  rows: readonly (PublishedFoldRow & { readonly parsed: Rule | undefined })[],
  notBefore?: Day,
): readonly [Day, Day] | undefined {
  const ends = rows.flatMap(({ means }) => (typeof means === "string" ? [] : [means.earliest, means.latest]));
  const days = [...ends, notBefore].filter((day) => typeof day === "string").sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || ends.length === 0) return undefined;
  const reach = REACH + Math.max(...rows.map(({ parsed }) => numberIn(parsed)));
  return [addDays(first, -reach), addDays(last, reach)];
}

/** Days that the number in a rule spans, at most. */
function numberIn(rule: Rule | undefined): number {
  if (rule === undefined) return 0;
  if ("days" in rule) return rule.days;
  return "months" in rule ? 31 * rule.months : 0;
}

/** A run that comes up to the edge of what was tried goes on beyond it. */
function opened([from, to]: Run, [first, last]: readonly [Day, Day]): Run {
  return [from === first ? null : from, to === last ? null : to];
}

/** Weekdays that go on to the edge: every Thursday from then on is no date. */
function scattered(runs: readonly Run[], [first, last]: readonly [Day, Day]): boolean {
  const from = runs[0]?.[0] ?? first;
  const to = runs.at(-1)?.[1] ?? last;
  return runs.length > 1 && (daysBetween(first, from) < 7 || daysBetween(to, last) < 7);
}

function filterDays(runs: readonly Run[], keep: (day: Day) => boolean): readonly Run[] {
  return mergeRuns(
    runs.flatMap(([from, to]) => {
      if (from === null || to === null) return [];
      const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
      return days.filter(keep).map((day): Run => [day, day]);
    }),
  );
}

function holds(rule: Rule, day: Day, means: Span | Weekday, week: WeekStart | undefined): boolean {
  const result = applyRule(rule, daySpan(day), week);
  if (result.gives !== "days") return false;
  if (typeof means !== "string") return intersectRuns(runsOf(result.span), runsOf(means)).length > 0;
  const named = weekdayNamedBy(rule) === "base" ? day : result.span.earliest;
  return named !== null && weekdayOf(named) === means;
}
