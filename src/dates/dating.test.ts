// Past 300 lines for the two tables, a case a line or so.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as any from "./arbitraries.ts";
import { foldDating, type Folded } from "./dating.ts";
import { parseEdtf } from "./edtf.ts";
import type { FoldRow, Sets } from "./reading.ts";
import { intersect } from "./runs.ts";
import { daySpan, type Span } from "./span.ts";
import type { WeekStart } from "./weekday.ts";

/** A row as short as it can be: rule, then `sets`, `from`, `week`. */
type Short = readonly [rule: string, sets?: Sets, from?: string, week?: WeekStart];

const KNOWN: Readonly<Record<string, string>> = {
  "event:stay": "2012-05-17/2012-05-20",
  "event:about": "2012-05-17~",
  "event:choice": "[2012-05-14,2012-05-16,2012-05-18]",
  "source:month": "2012-05",
};

function fold(published: string, rows: readonly Short[]): Folded {
  const full = rows.map(([rule, sets = "date", from = "published", week]): FoldRow => ({ rule, from, sets, week }));
  const dates: Readonly<Record<string, string>> = { ...KNOWN, published };
  return foldDating(full, (from) => (dates[from] === undefined ? undefined : parseEdtf(dates[from])));
}

describe("foldDating gives", () => {
  const cases: readonly (readonly [date: string, published: string, rows: readonly Short[], why: string])[] = [
    ["2012-05-16", "2012-05-17", [["yesterday"]], "a day from a day"],
    [
      "[2012-05-10..2012-05-16]",
      "[2012-05-11..2012-05-17]",
      [["yesterday"]],
      "a window from a source known to a window",
    ],
    ["2011-04", "2012-05-17", [["april of last year"]], "a month that stays a month"],
    [
      "[2011-04-01..2011-04-30]",
      "2012-05-17",
      [["april of last year", "window"]],
      "days, where the row says one day of these",
    ],
    ["2012-05", "2012-05-17", [["this month"], ["on 1 may 2012", "not-before"]], "a month that a row does not narrow"],
    ["[2012-05-01..2012-05-17]", "2012-05-17", [["this month"], ["already past"]], "a month that a row narrows"],
    [
      "2012-05-17/2012-05-20",
      "2012-05-22",
      [
        ["previous thursday", "start"],
        ["lasting 4 days", "end", "previous"],
      ],
      "both ends counted",
    ],
    [
      "2012-05-17/2012-05-20",
      "2012-05-22",
      [
        ["2 days before", "end"],
        ["lasting 4 days", "start", "previous"],
      ],
      "a start counted back from the end",
    ],
    [
      "2012-05-17",
      "2012-05-22",
      [
        ["previous thursday", "start"],
        ["lasting 1 days", "end", "previous"],
      ],
      "a day, where it ends on the day it began",
    ],
    ["2012-05-17/", "2012-05-22", [["previous thursday", "start"]], "a start with an unknown end"],
    ["/2012-05-22", "2012-05-22", [["same day", "end"]], "an end with an unknown start"],
    [
      "2012-05-17/..",
      "2012-05-22",
      [
        ["previous thursday", "start"],
        ["continuing", "end"],
      ],
      "a start that goes on",
    ],
    [
      "2011-12/2012-05-22",
      "2012-05-22",
      [
        ["december of last year", "start"],
        ["same day", "end"],
      ],
      "ends that are a month and a day",
    ],
    [
      "2012-05-01/2012-05-22",
      "2012-05-22",
      [
        ["on 1 may 2012", "start"],
        ["this month", "start"],
        ["same day", "end"],
      ],
      "a start that two rows narrow to a day",
    ],
    ["[..2012-05-17]", "2012-05-17", [["already past"]], "an upper bound"],
    [
      "[2012-05-14..2012-05-17]",
      "2012-05-17",
      [
        ["this week", "date", "published", "monday"],
        ["same day", "not-after"],
      ],
      "a week up to the telling",
    ],
    [
      "[2012-05-17..2012-05-20]",
      "2012-05-17",
      [["this week"], ["still to come", "window"]],
      "what is expected is not before the telling",
    ],
    [
      "2012-05-16",
      "2012-05-17",
      [
        ["same day", "base"],
        ["yesterday", "date", "base"],
      ],
      "a day from a stepping stone",
    ],
    [
      "2012-05-11",
      "2012-05-17",
      [
        ["previous thursday", "base"],
        ["lasting some hours", "length"],
        ["said the day after", "date", "base"],
      ],
      "a day past a row between",
    ],
    [
      "[2012-05-14,2012-05-16]",
      "2012-05-17",
      [["same day", "date", "event:choice"], ["already past"]],
      "a choice that a row narrows",
    ],
    [
      "2012-05-17/2012-05-20",
      "2012-05-22",
      [["same day", "date", "event:stay"], ["already past"]],
      "another event's interval, not narrowed",
    ],
    [
      "2012-05-16",
      "2012-05-22",
      [
        ["first day", "base", "event:stay"],
        ["day before", "date", "previous"],
      ],
      "the eve of another event's first day",
    ],
    ["2012-05-18~", "2012-05-22", [["day after", "date", "event:about"]], "about, where the base is about"],
    [
      "[2012-04-30..2012-05-30]",
      "2012-05-22",
      [["yesterday", "date", "source:month"]],
      "a window from another source's month",
    ],
    [
      "[2012-05-01..2012-05-31]",
      "2012-05-22",
      [
        ["same day", "not-before", "source:month"],
        ["same day", "not-after", "source:month"],
      ],
      "a span's first day and its last",
    ],
    [
      "2012-05-13",
      "2012-05-14",
      [
        ["sunday night", "window"],
        ["sunday evening"],
        ["at 22:00", "time"],
        ["no day", "nothing"],
        ["same day", "report"],
      ],
      "a day, whatever rows of other kinds say",
    ],
    [
      "2012-05-13",
      "2012-05-14",
      [["yesterday"], ["lasting 4 days", "length"]],
      "the day of an act, which a length told does not bind",
    ],
  ];
  it.each(cases)("%s from %s: %#", (date, published, rows, why) => {
    const { span, problems } = fold(published, rows);
    expect(problems, why).toEqual([]);
    expect(span?.edtf, why).toBe(date);
  });

  it("what each row gives by itself, for showing the working", () => {
    const { gives } = fold("2012-05-22", [
      ["previous thursday", "start"],
      ["lasting 4 days", "end", "previous"],
      ["lasting 4 days", "length"],
      ["at noon", "time"],
      ["yesterday", "report"],
      ["yesterday", "nothing"],
    ]);
    expect(gives.map((span) => span?.edtf)).toEqual([
      "2012-05-17",
      "2012-05-20",
      undefined,
      undefined,
      "2012-05-21",
      undefined,
    ]);
  });

  it("the row to the resolver, so that `published` is of the row's own source", () => {
    const rows: readonly (FoldRow & { source: string })[] = [
      { rule: "yesterday", from: "published", sets: "date", source: "article-007" },
    ];
    expect(
      foldDating(rows, (_, row) => (row.source === "article-007" ? daySpan("2012-03-01") : undefined)).span?.edtf,
    ).toBe("2012-02-29");
  });
});

describe("foldDating refuses, and says what to write instead,", () => {
  const cases: readonly (readonly [row: number, message: string, rows: readonly Short[]])[] = [
    [0, 'unknown rule; found "previous thirsday"; write "previous thursday"', [["previous thirsday"]]],
    [0, 'the first row has none above it; found from "previous"', [["yesterday", "date", "previous"]]],
    [0, 'no row above sets a base; found from "base"', [["yesterday", "date", "base"]]],
    [
      1,
      'the row above gives no day; found from "previous"',
      [
        ["at noon", "time"],
        ["yesterday", "date", "previous"],
      ],
    ],
    [0, 'this gives no date to start from; found from "event:none"', [["yesterday", "date", "event:none"]]],
    [0, '"lasting 3 days" gives a length; found sets "date"; write sets "length"', [["lasting 3 days"]]],
    [0, '"yesterday" gives days; found sets "time"', [["yesterday", "time"]]],
    [0, '"at noon" gives an hour; found sets "date"; write sets "time"', [["at noon"]]],
    [0, '"continuing" gives that it goes on; found sets "start"; write sets "end"', [["continuing", "start"]]],
    [0, '"no day" gives no day; found sets "date"; write sets "nothing"', [["no day"]]],
    [0, '"already past" has no first day; found [..2012-05-22]', [["already past", "not-before"]]],
    [0, '"still to come" has no last day; found [2012-05-22..]', [["still to come", "not-after"]]],
    [
      1,
      '"lasting some days" gives no single last day; found sets "end"',
      [
        ["yesterday", "start"],
        ["lasting some days", "end", "previous"],
      ],
    ],
    [1, "no day fits all rows; found 2012-05-21 here and 2012-05-22 by the rows above", [["same day"], ["yesterday"]]],
    [
      1,
      "the end is before the start; found 2012-05-21 after 2012-05-22",
      [
        ["same day", "start"],
        ["yesterday", "end"],
      ],
    ],
    [
      1,
      'a date beside a start or an end; found sets "date"; write sets "start"',
      [["same day", "start"], ["same day"]],
    ],
    [0, "the start is not known to the day, month or year", [["this week", "start"]]],
    [
      1,
      "it cannot both go on and end",
      [
        ["yesterday", "start"],
        ["continuing", "end"],
        ["same day", "end"],
      ],
    ],
    [
      0,
      "an interval cannot be narrowed as a whole; found 2012-05-17/2012-05-20",
      [
        ["same day", "date", "event:stay"],
        ["on 18 may 2012", "not-after"],
      ],
    ],
    [
      2,
      "the length does not fit the date; found 3 days and 2012-05-17/2012-05-20",
      [
        ["previous thursday", "start"],
        ["lasting 4 days", "end", "previous"],
        ["lasting 3 days", "length"],
      ],
    ],
    [
      1,
      "the length does not fit the date; found 1 to 23 hours and 2012-05-17/2012-05-20",
      [
        ["same day", "date", "event:stay"],
        ["lasting some hours", "length"],
      ],
    ],
    [-1, "no row gives the date", [["yesterday", "report"]]],
    [-1, "no row gives the date", [["continuing", "end"]]],
    [-1, "no row gives the date", []],
  ];
  it.each(cases)("row %i: %s", (row, message, rows) => {
    const { problems } = fold("2012-05-22", rows);
    expect(problems).toEqual([{ row, message: expect.stringContaining(message) as string }]);
  });

  it("all mistakes of all rows at once, without those that only follow from them", () => {
    const { span, problems, gives } = fold("2012-05-22", [
      ["yesterdy", "start"],
      ["lasting 4 days", "end", "previous"],
      ["yesterday", "date", "base"],
      ["yesterday", "report"],
    ]);
    expect(problems.map(({ row }) => row)).toEqual([0, 2]);
    expect(span).toBeUndefined();
    expect(gives[3]?.edtf).toBe("2012-05-21");
  });
});

describe("the date folded", () => {
  const rule = fc.constantFrom(
    "same day",
    "yesterday",
    "this month",
    "this week",
    "already past",
    "still to come",
    "less than 2 months before",
    "sunday night",
  );
  const sets = fc.constantFrom<Sets>("date", "window", "not-before", "not-after");

  it("reads back as itself, and every row allows its days", () => {
    fc.assert(
      fc.property(any.day, fc.array(fc.tuple(rule, sets), { maxLength: 4 }), (day, rows) => {
        const { span, gives } = fold(day, rows);
        if (span === undefined) return;
        expect(parseEdtf(span.edtf)).toEqual(span);
        for (const own of gives.filter(
          (one, i): one is Span => one !== undefined && (rows[i]?.[1] === "date" || rows[i]?.[1] === "window"),
        )) {
          expect(intersect(own, span)).toEqual(intersect(span, span));
        }
      }),
    );
  });

  it("does not depend on the order of rows, but for a month kept", () => {
    fc.assert(
      fc.property(any.day, fc.array(fc.tuple(rule, sets), { maxLength: 4 }), (day, rows) => {
        expect(fold(day, rows).span?.earliest).toBe(fold(day, [...rows].reverse()).span?.earliest);
        expect(fold(day, rows).span?.latest).toBe(fold(day, [...rows].reverse()).span?.latest);
      }),
    );
  });
});
