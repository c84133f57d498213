import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as any from "./arbitraries.ts";
import { applyRule } from "./apply.ts";
import { foldDating } from "./dating.ts";
import { parseEdtf } from "./edtf.ts";
import { foldPublished } from "./published.ts";
import { parseRule } from "./rules.ts";
import { intersect } from "./runs.ts";
import { daySpan } from "./span.ts";
import { WEEKDAYS, weekdayOf, type Weekday, type WeekStart } from "./weekday.ts";

type Means = readonly [rule: string, means: string, week?: WeekStart];
const isWeekday = (text: string): text is Weekday => WEEKDAYS.some((name) => name === text);

function published(rows: readonly Means[], notBefore?: string): ReturnType<typeof foldPublished> {
  return foldPublished(
    rows.map(([rule, means, week]) => ({ rule, week, means: isWeekday(means) ? means : parseEdtf(means) })),
    { notBefore },
  );
}

describe("foldPublished gives", () => {
  const cases: readonly (readonly [day: string, rows: readonly Means[], notBefore: string | undefined, why: string])[] =
    [
      ["2012-03-01", [["yesterday", "2012-02-29"]], undefined, "the day after yesterday, in a leap year"],
      [
        "2012-05-22",
        [
          ["tomorrow", "wednesday"],
          ["this week", "2012-05-22", "monday"],
        ],
        undefined,
        "a weekday in a week",
      ],
      [
        "[2012-05-18..2012-05-24]",
        [["previous thursday", "2012-05-17"]],
        undefined,
        "the seven days from which a Thursday is the last",
      ],
      [
        "2012-05-22",
        [
          ["previous thursday", "2012-05-17"],
          ["yesterday", "monday"],
        ],
        undefined,
        "one of seven days by its weekday",
      ],
      [
        "2012-05-14",
        [
          ["sunday night", "sunday"],
          ["yesterday", "2012-05-13"],
        ],
        undefined,
        "a night named by the weekday on which it begins",
      ],
      ["[2012-05-01..2012-05-31]", [["this month", "2012-05"]], undefined, "a month as a window of days"],
      ["[2012-05-20..2012-05-31]", [["this month", "2012-05"]], "2012-05-20", "not before what it copies"],
      ["[2012-01-01..2012-12-31]", [["april of last year", "2011-04"]], undefined, "a year, some 600 days away"],
      ["[2012-05-17..]", [["already past", "2012-05-17"]], undefined, "no end, where nothing bounds it"],
      ["[..2012-05-17]", [["still to come", "2012-05-17"]], undefined, "no start, where nothing bounds it"],
      [
        "[2012-04-26,2012-05-03,2012-05-10,2012-05-17]",
        [
          ["yesterday", "wednesday"],
          ["less than 1 month after", "2012-05-20"],
        ],
        undefined,
        "days apart, each of them",
      ],
      [
        "[2012-05-17..2012-07-16]",
        [["less than 2 months before", "2012-05-17"]],
        undefined,
        "from the day itself until the months are over",
      ],
      ["[2012-05-18..2012-05-21]", [["yesterday", "2012-05-17/2012-05-20"]], undefined, "any day of what lasted"],
    ];
  it.each(cases)("%s from %j, not before %s: %s", (day, rows, notBefore) => {
    const folded = published(rows, notBefore);
    expect(folded.problems).toEqual([]);
    expect(folded.span?.edtf).toBe(day);
    expect(parseEdtf(day)).toEqual(folded.span);
  });
});

describe("foldPublished refuses, and says why,", () => {
  const cases: readonly (readonly [row: number, message: string, rows: readonly Means[]])[] = [
    [-1, "no row ties the article to the calendar", [["yesterday", "monday"]]],
    [-1, "no row ties the article to the calendar", []],
    [
      -1,
      "no row ties the article to the calendar",
      [
        ["yesterday", "monday"],
        ["already past", "2012-05-17"],
      ],
    ],
    [0, 'unknown rule; found "yesterdy"; write "yesterday"', [["yesterdy", "2012-05-17"]]],
    [0, 'this rule gives no day; found "at noon"', [["at noon", "2012-05-17"]]],
    [
      1,
      'found "tomorrow" meaning monday, where the rows above leave 2012-05-18',
      [
        ["yesterday", "2012-05-17"],
        ["tomorrow", "monday"],
      ],
    ],
    [
      0,
      'this rule gives no single day; found "this week" with a weekday; write the days it means',
      [
        ["this week", "monday"],
        ["yesterday", "2012-05-17"],
      ],
    ],
  ];
  it.each(cases)("row %i: %s", (row, message, rows) => {
    expect(published(rows).problems).toEqual([{ row, message: expect.stringContaining(message) as string }]);
  });

  it("a day before that of what it copies", () => {
    const { problems } = published([["yesterday", "2012-05-17"]], "2012-06-01");
    expect(problems[0]?.message).toContain(
      'found "yesterday" meaning 2012-05-17, where the rows above leave [2012-06-01..',
    );
  });
});

describe("an article's day", () => {
  const rules = [
    "same day",
    "yesterday",
    "tomorrow",
    "day before yesterday",
    "day after tomorrow",
    "3 days before",
    "3 days after",
    "said the day after",
  ];

  it("is found again from the date it gave, for every rule that moves by days", () => {
    fc.assert(
      fc.property(any.day, fc.constantFrom(...rules), (day, rule) => {
        const { span } = foldDating([{ rule, from: "published", sets: "date" }], () => daySpan(day));
        expect(published([[rule, span?.edtf ?? ""]]).span).toEqual(daySpan(day));
      }),
      { numRuns: 30 },
    );
  });

  it("is among the days found, for every rule that gives many", () => {
    const loose = fc.constantFrom(
      "previous thursday",
      "next tuesday",
      "sunday night",
      "this week",
      "next week",
      "last month",
      "end of last month",
      "april of last year",
      "less than 2 months before",
      "already past",
    );
    fc.assert(
      fc.property(any.day, loose, (day, text) => {
        const rule = parseRule(text);
        const result = rule && applyRule(rule, daySpan(day));
        if (result?.gives !== "days") throw new Error(text);
        const { span } = foldPublished([
          { rule: text, means: result.span },
          { rule: "same day", means: weekdayOf(day) },
          { rule: "less than 1 month before", means: daySpan(day) },
        ]);
        expect(span && intersect(span, daySpan(day))).toEqual(daySpan(day));
      }),
      { numRuns: 30 },
    );
  });
});
