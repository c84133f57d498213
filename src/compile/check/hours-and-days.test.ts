import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { swap, write, linesOf, type Edit } from "../fixtures/folder.ts";

const KEEPER = "events/keeper-on-island.yaml";
const STORM = "events/storm.yaml";
const FIRST = "sources/gazette-1.yaml";
const STORM_RECORD = readFileSync(join(import.meta.dirname, "../fixtures/content", "events/storm.yaml"), "utf8");

/** What is wrong, how it is put in, and every line that an editor reads. */
const CASES: readonly (readonly [fault: string, edits: readonly Edit[], lines: readonly string[]])[] = [
  [
    "a time without a dating row",
    [
      swap(
        KEEPER,
        '\n  - { source: gazette-1, paragraph: 4, phrase: "من السادسة إلى منتصف الليل", rule: "18:00 to 23:59", sets: time }',
        "",
      ),
      swap(FIRST, "left:", 'left:\n  - { paragraph: 4, says: { en: "a", ar: "ا" }, why: { en: "a", ar: "ا" } }'),
    ],
    [
      "events/keeper-on-island.yaml:7:7 time: has no dating row of its own; found no row with sets: time; write a row with the words of the article and sets: time",
    ],
  ],
  [
    "a dating row for a time that is not told",
    [swap(KEEPER, 'time: { start: "18:00", end: "23:59", zone: "Atlantic/Azores", zoneFrom: editor }\n', "")],
    [
      'events/keeper-on-island.yaml:10:108 dating[2].sets: dates an hour that the event does not tell; found no time; write time: { start: "06:00", zone: … }',
    ],
  ],
  [
    "a time that ends before it starts",
    [swap(KEEPER, 'start: "18:00"', 'start: "23:59"'), swap(KEEPER, 'end: "23:59"', 'end: "18:00"')],
    [
      'events/keeper-on-island.yaml:7:30 time.end: ends before it starts; found "23:59" to "18:00"; write the start first; past midnight, leave the end out',
    ],
  ],
  [
    "an unquoted hour",
    [swap(KEEPER, 'start: "18:00"', "start: 18:00")],
    ['events/keeper-on-island.yaml:7:16 time.start: must stand in quotation marks; found 18:00; write "18:00"'],
  ],
  [
    "an hour of 25",
    [swap(KEEPER, 'start: "18:00"', 'start: "25:00"')],
    ['events/keeper-on-island.yaml:7:16 time.start: is no hour; found "25:00"; write it such as "06:00"'],
  ],
  [
    "an hour without a zone",
    [swap(KEEPER, ', zone: "Atlantic/Azores", zoneFrom: editor', "")],
    [
      'events/keeper-on-island.yaml:7:7 time: has an hour without a zone; found "18:00"; write zone: and zoneFrom: article | editor',
    ],
  ],
  [
    "an unknown zone",
    [swap(KEEPER, "Atlantic/Azores", "Atlantic/Azore")],
    [
      'events/keeper-on-island.yaml:7:45 time.zone: is an unknown zone; found "Atlantic/Azore"; write "Atlantic/Azores"',
    ],
  ],
  [
    "an offset for a zone",
    [swap(KEEPER, "Atlantic/Azores", "+03:00")],
    [
      'events/keeper-on-island.yaml:7:45 time.zone: is an unknown zone; found "+03:00"; write an IANA zone such as "Etc/UTC"',
    ],
  ],
  [
    "a zone without words",
    [swap(KEEPER, "Atlantic/Azores", "Pacific/Auckland")],
    [
      'events/keeper-on-island.yaml:7:45 time.zone: is a zone without words; found "Pacific/Auckland"; write Pacific/Auckland: { en: "…", ar: "…" } under zones in site.yaml',
    ],
  ],
  [
    "an unknown zone in site.yaml",
    [swap("site.yaml", "Atlantic/Azores", "Atlantic/Azure"), swap(KEEPER, "Atlantic/Azores", "Atlantic/Azure")],
    [
      'events/keeper-on-island.yaml:7:45 time.zone: is an unknown zone; found "Atlantic/Azure"; write "Atlantic/Azores"',
      'site.yaml:9:3 zones.Atlantic/Azure: is an unknown zone; found "Atlantic/Azure"; write "Atlantic/Azores"',
    ],
  ],
  [
    "days of an editor's work that do not exist",
    [swap(STORM, 'added: "2012-06-01"', 'added: "2012-06-31"'), swap(KEEPER, 'on: "2012-06-02"', 'on: "2012-02-30"')],
    [
      'events/keeper-on-island.yaml:34:9 corrections[0].on: is a day that does not exist; found "2012-02-30"; write a day of the calendar',
      'events/storm.yaml:18:8 added: is a day that does not exist; found "2012-06-31"; write a day of the calendar',
    ],
  ],
  [
    "a correction before the event was added",
    [swap(KEEPER, 'on: "2012-06-02"', 'on: "2012-05-02"')],
    [
      'events/keeper-on-island.yaml:34:9 corrections[0].on: is before the event was added; found "2012-05-02"; write "2012-06-01" or later',
    ],
  ],
  [
    "a view of two days",
    [swap("views.yaml", 'to: "2012-05-24"', 'to: "2012-05-18"')],
    ["views.yaml:8:50 [1].view.to: is a window of less than 3 days; found 2; write a later day"],
  ],
  [
    "a view that ends before it starts",
    [swap("views.yaml", 'to: "2012-05-24"', 'to: "2012-05-01"')],
    [
      'views.yaml:8:50 [1].view.to: ends before it starts; found "2012-05-17" to "2012-05-01"; write the earlier day as from',
    ],
  ],
  [
    "one order twice on one day",
    [write("events/wind.yaml", STORM_RECORD)],
    ["events/wind.yaml:19:8 order: is the order of storm on the same day; found 1; write another number"],
  ],
  [
    "a zone of which only the city is written",
    [swap(KEEPER, '"Atlantic/Azores"', '"Azores"')],
    ['events/keeper-on-island.yaml:7:45 time.zone: is an unknown zone; found "Azores"; write "Atlantic/Azores"'],
  ],
  [
    "an hour that its row does not give",
    [swap(KEEPER, 'start: "18:00"', 'start: "17:00"')],
    [
      'events/keeper-on-island.yaml:7:16 time.start: is not what its rows give; found "17:00", while the rows give "18:00"; write "18:00", or other rows',
    ],
  ],
  [
    "a part of the day that no row gives",
    [swap(KEEPER, 'start: "18:00", end: "23:59"', "part: evening")],
    [
      'events/keeper-on-island.yaml:7:15 time.part: is not what its rows give; found "evening", while the rows give nothing; write the time without it, or other rows',
    ],
  ],
];

describe("hours and days", () => {
  it.each(CASES)("tells %s", (_, edits, lines) => {
    expect(linesOf(edits)).toEqual(lines);
  });
});
