import { describe, expect, it } from "vitest";
import { append, swap, linesOf, type Edit } from "./fixtures/folder.ts";

const KEEPER = "events/keeper-on-island.yaml";
const REPAIR = "events/lamp-repair.yaml";
const STORM = "events/storm.yaml";
const FIRST = "sources/gazette-1.yaml";
const SECOND = "sources/gazette-2.yaml";

/** What is wrong, how it is put in, and every line that an editor reads. */
const CASES: readonly (readonly [fault: string, edits: readonly Edit[], lines: readonly string[]])[] = [
  [
    "an unknown kind",
    [swap(KEEPER, "kind: watch", "kind: wach")],
    ['events/keeper-on-island.yaml:1:7 kind: names an unknown kind; found "wach"; write "watch"'],
  ],
  [
    "an unknown id near none",
    [swap(KEEPER, "places: [island]", "places: [zzzzzzzz]")],
    [
      'events/keeper-on-island.yaml:14:10 places[0]: names an unknown place; found "zzzzzzzz"; write one of "coast", "island"',
    ],
  ],
  [
    "unknown ids everywhere",
    [
      swap(KEEPER, "status: happened", "status: hapened"),
      swap(KEEPER, "id: keeper", "id: keper"),
      swap(KEEPER, "origin: voice-1", "origin: voice-3"),
      swap(REPAIR, "via: [wire]", "via: [wires]"),
      swap(REPAIR, "id: damage", "id: damages"),
      swap("views.yaml", "kind: [watch]", "kind: [watches]"),
      swap("actors.yaml", "source: gazette-2", "source: gazette-3"),
      swap(SECOND, "source: gazette-1", "source: gazete-1"),
    ],
    [
      'actors.yaml:11:41 [1].titles[0].source: names an unknown source; found "gazette-3"; write "gazette-1"',
      'events/keeper-on-island.yaml:2:9 status: names an unknown status; found "hapened"; write "happened"',
      'events/keeper-on-island.yaml:13:11 actors[0].id: names an unknown actor; found "keper"; write "keeper"',
      'events/keeper-on-island.yaml:19:13 claims[0].origin: names an unknown origin; found "voice-3"; write "voice-1"',
      'events/lamp-repair.yaml:18:11 claims[0].via[0]: names an unknown origin; found "wires"; write "wire"',
      'events/lamp-repair.yaml:20:15 thread.id: names an unknown thread; found "damages"; write "damage"',
      'sources/gazette-2.yaml:23:19 copies[0].of.source: names an unknown source; found "gazete-1"; write "gazette-1"',
      "threads.yaml:1:9 [0].id: joins fewer than two events; found 1 event; write thread: in each event that it joins, or delete it",
      'views.yaml:8:18 [1].view.kind[0]: names an unknown kind; found "watches"; write "watch"',
    ],
  ],
  [
    "an unknown article",
    [swap(STORM, "  - source: gazette-2", "  - source: gazette-9")],
    ['events/storm.yaml:12:13 claims[0].source: names an unknown source; found "gazette-9"; write "gazette-1"'],
  ],
  [
    "a day reckoned from an unknown event",
    [swap(STORM, 'rule: "on 16 may 2012" }', 'rule: "yesterday", from: event:lamp-repairs }')],
    ['events/storm.yaml:8:98 dating[0].from: names an unknown event; found "lamp-repairs"; write "lamp-repair"'],
  ],
  [
    "a day reckoned from nowhere",
    [swap(STORM, 'rule: "on 16 may 2012" }', 'rule: "yesterday", from: above }')],
    [
      'events/storm.yaml:8:98 dating[0].from: is no day to reckon from; found "above"; write published, previous, base, source:<id> or event:<id>',
    ],
  ],
  [
    "two sources with one article",
    [swap(SECOND, "gazette-2.txt", "gazette-1.txt")],
    [
      'sources/gazette-2.yaml:1:7 file: is the article of gazette-1 too; found "gazette-1.txt"; write the file of this article',
    ],
  ],
  [
    "an id twice in a list",
    [append("places.yaml", '- { id: coast, name: { en: "Coast", ar: "ساحل" } }\n')],
    ['places.yaml:3:9 [2].id: is a duplicate id; found "coast", also in line 1; write an id of its own'],
  ],
  [
    "places that are part of each other",
    [swap("places.yaml", '"الساحل" } }', '"الساحل" }, partOf: island }')],
    [
      "places.yaml:2:68 [1].partOf: goes round in a circle; found place:coast → place:island → place:coast; write something that does not rest on it",
    ],
  ],
  [
    "an event withdrawn into none",
    [append(STORM, 'withdrawn: { on: "2012-06-03", why: { en: "Twice.", ar: "مرتان." }, into: storms }\n')],
    ['events/storm.yaml:20:75 withdrawn.into: names an unknown event; found "storms"; write "storm"'],
  ],
  [
    "an event withdrawn into a withdrawn one",
    [append(STORM, 'withdrawn: { on: "2012-06-03", why: { en: "Twice.", ar: "مرتان." }, into: storm }\n')],
    [
      'events/storm.yaml:20:75 withdrawn.into: leads to a withdrawn event; found "storm"; write the id of an event that stands',
    ],
  ],
  [
    "a thread of one event",
    [swap(REPAIR, "thread: { id: damage, step: follows }\n", "")],
    [
      "threads.yaml:1:9 [0].id: joins fewer than two events; found 1 event; write thread: in each event that it joins, or delete it",
    ],
  ],
  [
    "a paragraph beyond the last",
    [swap(STORM, "    paragraph: 2\n", "    paragraph: 7\n")],
    ["events/storm.yaml:13:16 claims[0].paragraph: is beyond the last paragraph of gazette-2; found 7; write 1 to 3"],
  ],
  [
    "a paragraph neither cited nor left",
    [
      swap(
        FIRST,
        '\n  - { paragraph: 5, says: { en: "Fair weather.", ar: "طقس معتدل." }, why: { en: "No event.", ar: "ليس حدثا." } }',
        " []",
      ),
    ],
    [
      "sources/gazette-1.yaml:16:7 left: paragraph 5 is neither cited nor left; found nothing; write a claim that rests on it, or { paragraph: 5, says: …, why: … } under left",
    ],
  ],
  [
    "several paragraphs neither cited nor left",
    [swap(FIRST, "paragraphs: 5", "paragraphs: 7")],
    [
      "sources/gazette-1.yaml:17:3 left: paragraphs 6, 7 are neither cited nor left; found nothing; write a claim that rests on it, or { paragraph: 6, says: …, why: … } under left",
    ],
  ],
  [
    "a claim that rests on a headline",
    [swap(KEEPER, "paragraph: 3\n    quote", "paragraph: 1\n    quote")],
    [
      "events/keeper-on-island.yaml:17:16 claims[0].paragraph: rests on a headline, which is no evidence; found paragraph 1; write the paragraph of the text that says it",
    ],
  ],
];

describe("links and paragraphs", () => {
  it.each(CASES)("tells %s", (_, edits, lines) => {
    expect(linesOf(edits)).toEqual(lines);
  });
});
