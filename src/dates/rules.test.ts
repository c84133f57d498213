// Past 300 lines for its one table: every form of the vocabulary with its cases.
import { describe, expect, it } from "vitest";
import { applyRule, type RuleResult } from "./apply.ts";
import { parseEdtf } from "./edtf.ts";
import { parseRule, RULE_FORMS, type Rule } from "./rules.ts";
import type { WeekStart } from "./weekday.ts";

/** What a rule gives, as an editor would write it. */
function told(result: RuleResult): string {
  switch (result.gives) {
    case "days":
      return result.span.edtf;
    case "length":
      return `${String(result.min)}..${String(result.max ?? "")} ${result.unit}`;
    case "time":
      return [result.start, result.end, result.part].filter((text) => text !== undefined).join(" ");
    case "continuing":
    case "nothing":
      return result.gives;
  }
}

function known(text: string): Rule {
  const rule = parseRule(text);
  if (rule === undefined) throw new Error(`no rule: ${text}`);
  return rule;
}

const apply = (text: string, base: string, week?: WeekStart): string =>
  told(applyRule(known(text), parseEdtf(base), week));

type Case = readonly [base: string, gives: string, why: string, week?: WeekStart];

/** By form, every form of the vocabulary; 2012-05-17 is a Thursday, and 2012 a leap year. */
const CASES: Readonly<Record<string, Readonly<Record<string, readonly Case[]>>>> = {
  "same day": {
    "same day": [
      ["2012-02-29", "2012-02-29", "a leap day"],
      ["2012-05", "2012-05", "a month stays a month"],
      ["[..2012-05-18]", "[..2012-05-18]", "an open side stays open"],
      ["2012-05-17/2012-05-20", "2012-05-17/2012-05-20", "what lasted still lasts"],
    ],
  },
  yesterday: {
    yesterday: [
      ["2012-05-17", "2012-05-16", "a plain day"],
      ["2012-03-01", "2012-02-29", "a leap year"],
      ["2011-03-01", "2011-02-28", "no leap year"],
      ["2012-01-01", "2011-12-31", "over the new year"],
      ["2012-05", "[2012-04-30..2012-05-30]", "any day of a month"],
      ["[2012-05-11..2012-05-17]", "[2012-05-10..2012-05-16]", "any day of a window"],
      ["[2012-05-11,2012-05-17]", "[2012-05-10..2012-05-16]", "a choice gives the hull"],
      ["[..2012-05-18]", "[..2012-05-17]", "an open start stays open"],
      ["[2012-05-18..]", "[2012-05-17..]", "an open end stays open"],
      ["2012-05-17~", "2012-05-16~", "about stays about"],
    ],
  },
  "day before": {
    "day before": [
      ["2012-03-01", "2012-02-29", "the eve of an event"],
      ["2012-05-17/2012-05-20", "[2012-05-16..2012-05-19]", "the eve of any day it lasted"],
    ],
  },
  "day before yesterday": {
    "day before yesterday": [
      ["2012-03-01", "2012-02-28", "a leap year"],
      ["2011-03-01", "2011-02-27", "no leap year"],
      ["2012-01-01", "2011-12-30", "over the new year"],
      ["2012-05", "[2012-04-29..2012-05-29]", "any day of a month"],
    ],
  },
  tomorrow: {
    tomorrow: [
      ["2012-02-28", "2012-02-29", "a leap year"],
      ["2011-02-28", "2011-03-01", "no leap year"],
      ["2011-12-31", "2012-01-01", "over the new year"],
      ["2012-05", "[2012-05-02..2012-06-01]", "any day of a month"],
    ],
  },
  "day after": {
    "day after": [
      ["2012-02-29", "2012-03-01", "a leap day"],
      ["2011-12-31", "2012-01-01", "over the new year"],
      ["[..2012-05-18]", "[..2012-05-19]", "open"],
    ],
  },
  "day after tomorrow": {
    "day after tomorrow": [
      ["2012-02-28", "2012-03-01", "a leap year"],
      ["2011-02-28", "2011-03-02", "no leap year"],
      ["2011-12-30", "2012-01-01", "over the new year"],
      ["[2012-05-11..2012-05-17]", "[2012-05-13..2012-05-19]", "a window"],
    ],
  },
  "said the day after": {
    "said the day after": [
      ["2012-02-28", "2012-02-29", "from the speaker's yesterday to the day he spoke"],
      ["2011-12-31", "2012-01-01", "over the new year"],
      ["2012-02", "[2012-02-02..2012-03-01]", "any day of a month"],
    ],
  },
  "first day": {
    "first day": [
      ["2012-05-17/2012-05-20", "2012-05-17", "of what lasted"],
      ["2012-05/2012-06-20", "2012-05", "a month stays a month"],
      ["../2012-05-20", "[..2012-05-20]", "an unknown start"],
      ["2012-05-17", "2012-05-17", "a day is its own first"],
    ],
  },
  "last day": {
    "last day": [
      ["2012-05-17/2012-05-20", "2012-05-20", "of what lasted"],
      ["2012-05-17/2012-05", "[2012-05-17..2012-05-31]", "an end not before the start"],
      ["2012-05-17/", "[2012-05-17..]", "an end not given"],
    ],
  },
  "last night": {
    "last night": [
      ["2012-05-17", "[2012-05-16..2012-05-17]", "may pass midnight"],
      ["2012-03-01", "[2012-02-29..2012-03-01]", "a leap year"],
      ["2012-01-01", "[2011-12-31..2012-01-01]", "the new year's night"],
      ["2012-05", "[2012-04-30..2012-05-31]", "any night of a month"],
    ],
  },
  "last week": {
    "last week": [
      ["2012-05-17", "[2012-05-05..2012-05-13]", "no week known: the union of three"],
      ["2012-05-17", "[2012-05-05..2012-05-11]", "from Saturday", "saturday"],
      ["2012-05-17", "[2012-05-06..2012-05-12]", "from Sunday", "sunday"],
      ["2012-05-17", "[2012-05-07..2012-05-13]", "from Monday", "monday"],
      ["2012-01-02", "[2011-12-26..2012-01-01]", "over the new year", "monday"],
    ],
  },
  "this week": {
    "this week": [
      ["2012-05-17", "[2012-05-12..2012-05-20]", "no week known: the union of three"],
      ["2012-05-17", "[2012-05-12..2012-05-18]", "from Saturday", "saturday"],
      ["2012-05-17", "[2012-05-13..2012-05-19]", "from Sunday", "sunday"],
      ["2012-05-17", "[2012-05-14..2012-05-20]", "from Monday", "monday"],
      ["2012-05-19", "[2012-05-13..2012-05-25]", "a Saturday ends one week and begins another"],
      ["2012-05-19", "[2012-05-19..2012-05-25]", "a Saturday is the first day", "saturday"],
      ["2012-05-20", "[2012-05-14..2012-05-20]", "a Sunday is the last day", "monday"],
      ["2012-02-29", "[2012-02-27..2012-03-04]", "over a leap day", "monday"],
      ["2012-01-01", "[2011-12-31..2012-01-06]", "over the new year", "saturday"],
      ["[2012-05-17..2012-05-21]", "[2012-05-14..2012-05-27]", "a window in two weeks", "monday"],
    ],
  },
  "next week": {
    "next week": [
      ["2012-05-17", "[2012-05-19..2012-05-27]", "no week known: the union of three"],
      ["2012-05-17", "[2012-05-19..2012-05-25]", "from Saturday", "saturday"],
      ["2012-05-17", "[2012-05-20..2012-05-26]", "from Sunday", "sunday"],
      ["2012-05-17", "[2012-05-21..2012-05-27]", "from Monday", "monday"],
      ["2011-12-27", "[2012-01-02..2012-01-08]", "over the new year", "monday"],
      ["2012-02-22", "[2012-02-26..2012-03-03]", "over a leap day", "sunday"],
    ],
  },
  "last month": {
    "last month": [
      ["2012-03-31", "2012-02", "the 31st has no like in February"],
      ["2012-01-15", "2011-12", "over the new year"],
      ["2012-05", "2012-04", "a month gives a month"],
      ["[2012-05-30..2012-06-02]", "[2012-04-01..2012-05-31]", "a window in two months"],
      ["[..2012-05-18]", "[..2012-04-30]", "open"],
    ],
  },
  "end of last month": {
    "end of last month": [
      ["2012-03-15", "[2012-02-21..2012-02-29]", "from the 21st, a leap year"],
      ["2011-03-31", "[2011-02-21..2011-02-28]", "no leap year"],
      ["2012-01-01", "[2011-12-21..2011-12-31]", "over the new year"],
      ["2012-05", "[2012-04-21..2012-04-30]", "a month"],
    ],
  },
  "this month": {
    "this month": [
      ["2012-02-29", "2012-02", "a leap day"],
      ["2012-05", "2012-05", "a month"],
      ["2012", "2012", "any month of a year"],
      ["[2012-02-28..2012-03-01]", "[2012-02-01..2012-03-31]", "a window in two months"],
    ],
  },
  "next month": {
    "next month": [
      ["2012-01-31", "2012-02", "the 31st has no like in February"],
      ["2011-12-31", "2012-01", "over the new year"],
    ],
  },
  "last year": {
    "last year": [
      ["2012-02-29", "2011", "a leap day"],
      ["2012-01-01", "2011", "the first day"],
      ["[2011-12-30..2012-01-02]", "[2010-01-01..2011-12-31]", "a window in two years"],
    ],
  },
  "this year": {
    "this year": [
      ["2012-12-31", "2012", "the last day"],
      ["2012-05", "2012", "a month"],
    ],
  },
  "already past": {
    "already past": [
      ["2012-05-17", "[..2012-05-17]", "the base day included"],
      ["2012-02", "[..2012-02-29]", "any day of a month"],
      ["[..2012-05-18]", "[..2012-05-18]", "open at the start already"],
      ["[2012-05-18..]", "nothing", "no last day to count from"],
    ],
  },
  "still to come": {
    "still to come": [
      ["2012-05-17", "[2012-05-17..]", "the base day included"],
      ["2012-02", "[2012-02-01..]", "any day of a month"],
      ["[..2012-05-18]", "nothing", "no first day to count from"],
    ],
  },
  "within hours": {
    "within hours": [
      ["2012-02-28", "[2012-02-28..2012-02-29]", "may pass midnight"],
      ["2011-12-31", "[2011-12-31..2012-01-01]", "over the new year"],
    ],
  },
  "within past hours": {
    "within past hours": [
      ["2012-03-01", "[2012-02-29..2012-03-01]", "may pass midnight"],
      ["2012-01-01", "[2011-12-31..2012-01-01]", "over the new year"],
    ],
  },
  "lasting some hours": { "lasting some hours": [["2012-05-17", "1..23 hours", "fewer than a day"]] },
  "lasting some days": { "lasting some days": [["2012-05-17", "2.. days", "two or more"]] },
  continuing: { continuing: [["2012-05-17", "continuing", "no end"]] },
  "in the morning": { "in the morning": [["2012-05-17", "morning", "a part of the day"]] },
  "at noon": { "at noon": [["2012-05-17", "noon", "a part of the day"]] },
  "in the evening": { "in the evening": [["2012-05-17", "evening", "a part of the day"]] },
  "at night": { "at night": [["2012-05-17", "night", "a part of the day"]] },
  "no day": { "no day": [["2012-05-17", "nothing", "words too loose to bind"]] },
  "previous <weekday>": {
    "previous thursday": [
      ["2012-05-17", "2012-05-10", "strictly before: on a Thursday, a week ago"],
      ["2012-05-18", "2012-05-17", "the day before"],
      ["2012-05-16", "2012-05-10", "the farthest but one"],
      ["2012-03-01", "2012-02-23", "from a Thursday after a leap day"],
      ["2012-01-04", "2011-12-29", "over the new year"],
      ["2012-05", "[2012-04-26..2012-05-24]", "any day of a month; the 31st is a Thursday"],
      ["[..2012-05-18]", "[..2012-05-17]", "open"],
    ],
    "previous wednesday": [["2012-03-01", "2012-02-29", "a leap day"]],
  },
  "next <weekday>": {
    "next tuesday": [
      ["2012-05-15", "2012-05-22", "strictly after: on a Tuesday, in a week"],
      ["2012-05-14", "2012-05-15", "the day after"],
      ["2011-12-29", "2012-01-03", "over the new year"],
      ["[2012-05-14..2012-05-15]", "[2012-05-15..2012-05-22]", "a window around it"],
    ],
    "next wednesday": [["2012-02-28", "2012-02-29", "a leap day"]],
  },
  "<weekday> night": {
    "sunday night": [
      ["2012-05-14", "[2012-05-13..2012-05-14]", "may pass midnight into the base day"],
      ["2012-05-13", "[2012-05-06..2012-05-07]", "on a Sunday, a week ago"],
      ["2012-01-03", "[2012-01-01..2012-01-02]", "the first night of a year"],
    ],
    "saturday night": [["2012-01-01", "[2011-12-31..2012-01-01]", "over the new year"]],
    "wednesday night": [
      ["2012-03-02", "[2012-02-29..2012-03-01]", "a leap day"],
      ["2012-03", "[2012-02-29..2012-03-29]", "any day of a month"],
    ],
  },
  "<weekday> evening": {
    "sunday evening": [
      ["2012-05-14", "2012-05-13", "that day alone"],
      ["2012-05-13", "2012-05-06", "on a Sunday, a week ago"],
    ],
    "wednesday evening": [["2012-03-01", "2012-02-29", "a leap day"]],
  },
  "<month> of last year": {
    "april of last year": [
      ["2012-05-17", "2011-04", "a month"],
      ["2012-01-01", "2011-04", "the first day"],
      ["2012-05", "2011-04", "any day of a month"],
      ["[2011-12-31..2012-01-01]", "[2010-04-01..2011-04-30]", "a window in two years"],
    ],
    "february of last year": [["2013-02-28", "2012-02", "a leap year"]],
    "december of last year": [["2012-12-31", "2011-12", "the last month"]],
  },
  "<month> of this year": {
    "february of this year": [
      ["2012-12-31", "2012-02", "a leap year"],
      ["2012", "2012-02", "any day of a year"],
    ],
    "january of this year": [["2012-01-01", "2012-01", "the first day"]],
  },
  "on D <month> YYYY": {
    "on 29 february 2012": [["2013-05-17", "2012-02-29", "stated in full, whatever the base"]],
    "on 5 may 2012": [["[..2013-05-17]", "2012-05-05", "one digit"]],
  },
  "in <month> YYYY": { "in february 2012": [["2013-05-17", "2012-02", "stated in full"]] },
  "in YYYY": { "in 2011": [["2012-05-17", "2011", "stated in full"]] },
  "N days before": {
    "2 days before": [
      ["2012-03-01", "2012-02-28", "a leap year"],
      ["2011-03-01", "2011-02-27", "no leap year"],
      ["2012-01-01", "2011-12-30", "over the new year"],
      ["2012-05", "[2012-04-29..2012-05-29]", "a month"],
    ],
    "1 day before": [["2012-03-01", "2012-02-29", "the singular"]],
  },
  "N days after": {
    "2 days after": [
      ["2012-02-28", "2012-03-01", "a leap year"],
      ["2011-12-31", "2012-01-02", "over the new year"],
      ["[2012-05-11..]", "[2012-05-13..]", "open"],
    ],
  },
  "within N days": {
    "within 3 days": [
      ["2012-02-27", "[2012-02-27..2012-03-01]", "a leap year"],
      ["2011-12-30", "[2011-12-30..2012-01-02]", "over the new year"],
    ],
  },
  "about N days before": {
    "about 10 days before": [
      ["2012-03-10", "2012-02-29~", "a leap day"],
      ["2012-01-01", "2011-12-22~", "over the new year"],
      ["[2012-05-11..2012-05-17]", "[2012-05-01..2012-05-07]", "a window bears no ~"],
    ],
  },
  "about N days after": {
    "about 10 days after": [
      ["2012-02-19", "2012-02-29~", "a leap day"],
      ["2011-12-31", "2012-01-10~", "over the new year"],
    ],
  },
  "less than N months before": {
    "less than 2 months before": [
      ["2012-05-17", "[2012-03-18..2012-05-17]", "not the very day, the base day still"],
      ["2012-04-30", "[2012-03-01..2012-04-30]", "February is short: counted from its last day"],
      ["2012-01-31", "[2011-12-01..2012-01-31]", "over the new year"],
      ["[2012-05-11..2012-05-17]", "[2012-03-12..2012-05-17]", "any day of a window"],
      ["2012-05", "[2012-03-02..2012-05-31]", "any day of a month"],
      ["[..2012-05-18]", "[..2012-05-18]", "open"],
    ],
  },
  "less than N months after": {
    "less than 2 months after": [
      ["2012-05-17", "[2012-05-17..2012-07-16]", "not the very day"],
      ["2011-12-31", "[2011-12-31..2012-02-28]", "counted to the leap day, which is not in it"],
    ],
    "less than 1 month after": [["2012-01-29", "[2012-01-29..2012-02-28]", "the singular"]],
  },
  "about N months before": {
    "about 2 months before": [
      ["2012-04-30", "2012-02~", "a month is as near as it gets"],
      ["2012-01-31", "2011-11~", "over the new year"],
      ["2012-05", "2012-03~", "a month"],
    ],
  },
  "about N months after": { "about 2 months after": [["2011-12-31", "2012-02~", "over the new year"]] },
  "lasting N days": { "lasting 3 days": [["2012-05-17", "3..3 days", "both ends counted"]] },
  "lasting at least N days": { "lasting at least 3 days": [["2012-05-17", "3.. days", "or more"]] },
  "lasting less than N days": { "lasting less than 3 days": [["2012-05-17", "1..3 days", "may touch a third"]] },
  "lasting N hours": { "lasting 8 hours": [["2012-05-17", "8..8 hours", "hours"]] },
  "lasting at least N hours": { "lasting at least 48 hours": [["2012-05-17", "48.. hours", "or more"]] },
  "at HH:MM": { "at 06:00": [["2012-05-17", "06:00", "a moment"]] },
  "HH:MM to HH:MM": {
    "08:00 to 16:00": [["2012-05-17", "08:00 16:00", "from to"]],
    "22:00 to 02:00": [["2012-05-17", "22:00 02:00", "past midnight"]],
  },
};

it("has a table of cases for every form of the vocabulary", () => {
  expect(Object.keys(CASES).sort()).toEqual([...RULE_FORMS].sort());
});

describe.each(Object.entries(CASES))("%s", (_, rules) => {
  const rows = Object.entries(rules).flatMap(([rule, cases]) =>
    cases.map(([base, gives, why, week]) => ({ rule, base, gives, why, week })),
  );
  it.each(rows)("$rule from $base gives $gives: $why", ({ rule, base, gives, week }) => {
    expect(apply(rule, base, week)).toBe(gives);
  });
});
