import { describe, expect, it } from "vitest";
import { swap, linesOf, type Edit } from "../fixtures/folder.ts";

const KEEPER = "events/keeper-on-island.yaml";
const REPAIR = "events/lamp-repair.yaml";
const STORM = "events/storm.yaml";
const FIRST = "sources/gazette-1.yaml";
const SECOND = "sources/gazette-2.yaml";

/** What is wrong, how it is put in, and every line that an editor reads. */
const CASES: readonly (readonly [fault: string, edits: readonly Edit[], lines: readonly string[]])[] = [
  [
    "a day that does not exist",
    [swap(STORM, 'date: "2012-05-16"', 'date: "2012-05-32"')],
    [
      'events/storm.yaml:6:7 date: there is no such day; found "2012-05-32"; write a day from "2012-05-01" to "2012-05-31"',
    ],
  ],
  [
    "a date that is none",
    [swap(STORM, 'date: "2012-05-16"', 'date: "in May"')],
    [
      'events/storm.yaml:6:7 date: not a date in EDTF; found "in May"; write a day "2012-05-17", a month "2012-05", a year "2012", an interval "2012-05-17/2012-05-20" or one day within "[2012-05-11..2012-05-17]"',
    ],
  ],
  [
    "an interval that ends before it starts",
    [swap(KEEPER, 'date: "2012-05-17/2012-05-20"', 'date: "2012-05-20/2012-05-17"')],
    [
      'events/keeper-on-island.yaml:6:7 date: the end is before the start; found "2012-05-20/2012-05-17"; write "2012-05-17/2012-05-20", or a later end',
    ],
  ],
  [
    "a source's day that is none",
    [swap(FIRST, 'published: "2012-05-22"', 'published: "22 May"')],
    [
      'sources/gazette-1.yaml:10:12 published: not a date in EDTF; found "22 May"; write a day "2012-05-17", a month "2012-05", a year "2012", an interval "2012-05-17/2012-05-20" or one day within "[2012-05-11..2012-05-17]"',
    ],
  ],
  [
    "rows that give another day",
    [swap(STORM, 'date: "2012-05-16"', 'date: "2012-05"')],
    [
      'events/storm.yaml:6:7 date: is not what its rows give; found "2012-05", while the rows give "2012-05-16"; write "2012-05-16", or other rows',
    ],
  ],
  [
    "rows that contradict one another",
    [
      swap(
        REPAIR,
        'rule: "tomorrow" }',
        'rule: "tomorrow" }\n  - { source: gazette-2, paragraph: 3, phrase: "أمس", rule: "yesterday" }',
      ),
    ],
    [
      'events/lamp-repair.yaml:9:5 dating[1]: no day fits all rows; found 2012-05-22 here and 2012-05-24 by the rows above; write rows that agree, or sets "report" or "nothing"',
    ],
  ],
  [
    "a rule outside the vocabulary",
    [swap(KEEPER, "previous thursday", "previous thirsday")],
    [
      'events/keeper-on-island.yaml:9:64 dating[0].rule: unknown rule; found "previous thirsday"; write "previous thursday" or "previous tuesday", or another rule of CONTRIBUTING.md',
    ],
  ],
  [
    "a rule for a source outside the vocabulary",
    [swap(SECOND, 'rule: "tomorrow"', 'rule: "tomorow"')],
    [
      'sources/gazette-2.yaml:15:11 dating[0].rule: unknown rule; found "tomorow"; write "tomorrow" or "at noon", or another rule of CONTRIBUTING.md',
    ],
  ],
  [
    "from previous in the first row",
    [swap(REPAIR, 'rule: "tomorrow" }', 'rule: "tomorrow", from: previous }')],
    [
      'events/lamp-repair.yaml:8:5 dating[0]: the first row has none above it; found from "previous"; write "published", "source:<id>" or "event:<id>"',
    ],
  ],
  [
    "a length that does not fit",
    [
      swap(
        KEEPER,
        ", sets: end }",
        ', sets: end }\n  - { source: gazette-1, paragraph: 3, phrase: "أيام", rule: "lasting 9 days", sets: length }',
      ),
    ],
    [
      'events/keeper-on-island.yaml:11:5 dating[2]: the length does not fit the date; found 9 days and 2012-05-17/2012-05-20; write an end that fits, or sets "nothing" with why',
    ],
  ],
  [
    "a weekday that is not the day's",
    [swap(STORM, 'phrase: "الأربعاء 16', 'phrase: "الثلاثاء 16')],
    [
      'events/storm.yaml:8:48 dating[0].phrase: names a weekday that does not fit; found "الثلاثاء 16 أيار 2012", a tuesday, while 2012-05-16 is a wednesday; write a rule that leads to a tuesday',
    ],
  ],
  [
    "a weekday that is not the rule's",
    [swap(KEEPER, 'phrase: "الخميس"', 'phrase: "الجمعة"')],
    [
      'events/keeper-on-island.yaml:9:48 dating[0].phrase: names a weekday that does not fit; found "الجمعة", a friday, while the rule says thursday; write a rule that leads to a friday',
    ],
  ],
  [
    "a weekday that is not what a source's row means",
    [swap(FIRST, "أمس الاثنين", "أمس الأحد")],
    [
      'sources/gazette-1.yaml:14:29 dating[0].phrase: names a weekday that does not fit; found "أمس الأحد", a sunday, while 2012-05-21 is a monday; write a rule that leads to a sunday',
    ],
  ],
  [
    "a source's day that its rows do not give",
    [swap(FIRST, 'published: "2012-05-22"', 'published: "2012-05-21"')],
    [
      'sources/gazette-1.yaml:10:12 published: is not what its rows give; found "2012-05-21", while the rows give "2012-05-22"; write "2012-05-22", or other rows',
    ],
  ],
  [
    "an article before the one it copies",
    [
      swap(FIRST, '"2012-05-21", known: phrase', '"2012-05-28", known: phrase'),
      swap(FIRST, 'published: "2012-05-22"', 'published: "2012-05-29"'),
    ],
    [
      'events/keeper-on-island.yaml:6:7 date: is not what its rows give; found "2012-05-17/2012-05-20", while the rows give "2012-05-24/2012-05-27"; write "2012-05-24/2012-05-27", or other rows',
      'sources/gazette-2.yaml:22:3 copies: is before the article that it copies; found "2012-05-23" by its rows, the copied one not before "2012-05-29"; write rows that agree, or no copy',
    ],
  ],
  [
    "a meaning that is neither day nor weekday",
    [swap(FIRST, '"2012-05-21", known', '"mondy", known')],
    ['sources/gazette-1.yaml:14:70 dating[0].means: is neither a date nor a weekday; found "mondy"; write "monday"'],
  ],
  [
    "a meaning that is not the date of the event it is known from",
    [
      swap(
        SECOND,
        'known: outside\n    fact: { en: "The log has the repair on that day.", ar: "في السجل أن الإصلاح في ذلك اليوم." }\n    reference: "The log of the lamp"',
        "known: event:storm",
      ),
      swap(SECOND, "basis: outside", "basis: words"),
    ],
    [
      "events/storm.yaml:8:15 dating[0].source: goes round in a circle; found source:gazette-2 → event:storm → source:gazette-2; write something that does not rest on it",
      'sources/gazette-2.yaml:16:12 dating[0].means: is not the date of event:storm; found "2012-05-24"; write "2012-05-16", or a day of it',
    ],
  ],
  [
    "basis words although a row is from outside",
    [swap(SECOND, "basis: outside", "basis: words")],
    [
      "sources/gazette-2.yaml:11:8 basis: does not fit its rows; found words, while a row is known from outside; write outside",
    ],
  ],
  [
    "basis outside although no row is",
    [swap(FIRST, "basis: words", "basis: outside")],
    [
      "sources/gazette-1.yaml:12:8 basis: does not fit its rows; found outside, while no row is known from outside; write words",
    ],
  ],
  [
    "an outside row without its fact and reference",
    [
      swap(
        SECOND,
        '\n    fact: { en: "The log has the repair on that day.", ar: "في السجل أن الإصلاح في ذلك اليوم." }\n    reference: "The log of the lamp"',
        "",
      ),
    ],
    [
      'sources/gazette-2.yaml:13:5 dating[0]: is known from outside and has no fact; found nothing; write fact: { en: "…", ar: "…" }',
      'sources/gazette-2.yaml:13:5 dating[0]: is known from outside and has no reference; found nothing; write reference: "…"',
    ],
  ],
  [
    "a reference in a row from the words",
    [swap(FIRST, "known: phrase }", 'known: phrase, reference: "a log" }')],
    [
      "sources/gazette-1.yaml:14:110 dating[0].reference: belongs to what is known from outside; found known: phrase; write known: outside, or the row without it",
    ],
  ],
  [
    "two events whose days rest on each other",
    [
      swap(STORM, 'rule: "on 16 may 2012" }', 'rule: "yesterday", from: event:lamp-repair }'),
      swap(REPAIR, 'rule: "tomorrow" }', 'rule: "tomorrow", from: event:storm }'),
    ],
    [
      'events/lamp-repair.yaml:6:7 date: is not what its rows give; found "2012-05-24", while the rows give "2012-05-17"; write "2012-05-17", or other rows',
      'events/storm.yaml:6:7 date: is not what its rows give; found "2012-05-16", while the rows give "2012-05-23"; write "2012-05-23", or other rows',
      "events/storm.yaml:8:98 dating[0].from: goes round in a circle; found event:lamp-repair → event:storm → event:lamp-repair; write something that does not rest on it",
    ],
  ],
  [
    "an event and an article whose days rest on each other",
    [swap(FIRST, "known: phrase", "known: event:keeper-on-island")],
    [
      'sources/gazette-1.yaml:14:70 dating[0].means: is not the date of event:keeper-on-island; found "2012-05-21"; write "2012-05-17/2012-05-20", or a day of it',
      "sources/gazette-1.yaml:14:91 dating[0].known: goes round in a circle; found event:keeper-on-island → source:gazette-1 → event:keeper-on-island; write something that does not rest on it",
    ],
  ],
  [
    "a claim's date without dating",
    [swap(STORM, "    says: {", '    date: "2012-05-15"\n    says: {')],
    [
      'events/storm.yaml:12:5 claims[0]: has a date without dating; found "2012-05-15"; write dating: rows of its own that give the date',
    ],
  ],
  [
    "a claim's dating without a date",
    [
      swap(
        STORM,
        "    says: {",
        '    dating: [{ source: gazette-2, paragraph: 2, phrase: "الأربعاء", rule: "same day" }]\n    says: {',
      ),
    ],
    [
      "events/storm.yaml:16:13 claims[0].dating: has dating without a date; found no date; write the date that the rows give, or no dating",
    ],
  ],
  [
    "a claim's date that its rows do not give",
    [
      swap(
        STORM,
        "    says: {",
        '    date: "2012-05-15"\n    dating: [{ source: gazette-2, paragraph: 2, phrase: "16 أيار", rule: "on 14 may 2012" }]\n    says: {',
      ),
    ],
    [
      'events/storm.yaml:16:11 claims[0].date: is not what its rows give; found "2012-05-15", while the rows give "2012-05-14"; write "2012-05-14", or other rows',
    ],
  ],
  [
    "a claim's date that is the event's",
    [
      swap(
        STORM,
        "    says: {",
        '    date: "2012-05-16"\n    dating: [{ source: gazette-2, paragraph: 2, phrase: "16 أيار", rule: "on 16 may 2012" }]\n    says: {',
      ),
    ],
    [
      "events/storm.yaml:16:11 claims[0].date: is the event's own date; found \"2012-05-16\"; write a claim's date only where it tells another",
    ],
  ],
  [
    "nothing set without a why",
    [
      swap(
        STORM,
        'rule: "on 16 may 2012" }',
        'rule: "on 16 may 2012" }\n  - { source: gazette-2, paragraph: 2, phrase: "قد", rule: "no day", sets: nothing }',
      ),
    ],
    [
      'events/storm.yaml:9:5 dating[1]: sets nothing and does not say why; found no why; write why: { en: "…", ar: "…" }',
    ],
  ],
];

describe("dating", () => {
  it.each(CASES)("tells %s", (_, edits, lines) => {
    expect(linesOf(edits)).toEqual(lines);
  });
});
