import { describe, expect, it } from "vitest";
import { swap, linesOf, type Edit } from "../fixtures/folder.ts";

const KEEPER = "events/keeper-on-island.yaml";
const REPAIR = "events/lamp-repair.yaml";
const STORM = "events/storm.yaml";

/** What is wrong, how it is put in, and every line that an editor reads. */
const CASES: readonly (readonly [fault: string, edits: readonly Edit[], lines: readonly string[]])[] = [
  [
    "a claim without by",
    [swap(REPAIR, '    by: { en: "the board", ar: "الإدارة", paragraph: 3, phrase: "إدارة المنارات" }\n', "")],
    [
      'events/lamp-repair.yaml:13:5 claims[0]: does not tell by whom; found nothing; write by: { en: "…", ar: "…", paragraph: 1, phrase: "…" }',
    ],
  ],
  [
    "by where the article speaks itself",
    [swap(STORM, "    says:", '    by: { en: "it", ar: "هي" }\n    says:')],
    [
      'events/storm.yaml:16:9 claims[0].by: is told though the origin is the article\'s own voice; found "voice-2"; write the claim without by, or another origin',
    ],
  ],
  [
    "one article in another's voice",
    [swap(STORM, "origin: voice-2", "origin: voice-1")],
    [
      'events/storm.yaml:15:13 claims[0].origin: is the own voice of gazette-1; found "voice-1" for gazette-2; write an origin of type article for gazette-2',
    ],
  ],
  [
    "an origin that relays itself",
    [swap(REPAIR, "via: [wire]", "via: [board-office]")],
    [
      'events/lamp-repair.yaml:18:11 claims[0].via[0]: relays itself; found "board-office"; write each relaying origin once',
    ],
  ],
  [
    "a claim twice",
    [
      swap(
        STORM,
        "thread:",
        '  - source: gazette-2\n    paragraph: 2\n    quote: "ضربت الساحل"\n    origin: voice-2\n    says: { en: "A storm came.", ar: "جاءت عاصفة." }\nthread:',
      ),
    ],
    [
      'events/storm.yaml:17:5 claims[1]: is a duplicate of claims[0]; found "ضربت الساحل"; write each passage once, or nth for another place',
    ],
  ],
  [
    "an actor twice in one role",
    [
      swap(
        KEEPER,
        "  - { id: keeper, role: visitor }",
        "  - { id: keeper, role: visitor }\n  - { id: keeper, role: visitor }",
      ),
    ],
    [
      "events/keeper-on-island.yaml:14:5 actors[1]: stands twice; found keeper as visitor; write each actor once in a role",
    ],
  ],
  [
    "a quote in another language than its article's",
    [swap(STORM, '"ضربت الساحل"', '"hit the coast"')],
    [
      'events/storm.yaml:14:12 claims[0].quote: is not in the article\'s language, ar; found "hit the coast"; write the words as printed',
    ],
  ],
  [
    "a term outside quotation marks",
    [swap(KEEPER, "The new keeper stayed", "The hero stayed")],
    [
      'events/keeper-on-island.yaml:5:16 summary.en: has a term that may stand only inside quotation marks; found "hero"; write "keeper", or the article\'s words in quotation marks',
    ],
  ],
  [
    "an Arabic term with what is written as one word with it",
    [swap(KEEPER, "مكث الحارس الجديد أربعة", "مكث وبالبطل أربعة")],
    [
      'events/keeper-on-island.yaml:5:56 summary.ar: has a term that may stand only inside quotation marks; found "بطل"; write "حارس", or the article\'s words in quotation marks',
    ],
  ],
  [
    "a quotation mark left open",
    [swap(KEEPER, "The new keeper stayed", "The “hero stayed")],
    [
      "events/keeper-on-island.yaml:5:16 summary.en: has a quotation mark without its other one; found “; write both marks, or none",
      'events/keeper-on-island.yaml:5:16 summary.en: has a term that may stand only inside quotation marks; found "hero"; write "keeper", or the article\'s words in quotation marks',
    ],
  ],
  [
    "an outside date in a title, in both languages",
    [
      swap(REPAIR, '"The lamp to be mended"', '"The lamp mended on 25 May"'),
      swap(REPAIR, 'ar: "المصباح سيُصلح" }', 'ar: "المصباح أُصلح في 25 أيار/مايو" }'),
    ],
    [
      'events/lamp-repair.yaml:3:14 title.en: tells an outside fact; found "2012-05-25"; write only what the articles say; the rest stands under outside',
      'events/lamp-repair.yaml:3:47 title.ar: tells an outside fact; found "2012-05-25"; write only what the articles say; the rest stands under outside',
    ],
  ],
  [
    "an outside number in a summary",
    [
      swap(REPAIR, "field: date", "field: number"),
      swap(REPAIR, '"2012-05-25"', '"117"'),
      swap(REPAIR, "means to mend", "means (no. 117) to mend"),
    ],
    [
      'events/lamp-repair.yaml:5:16 summary.en: tells an outside fact; found "117"; write only what the articles say; the rest stands under outside',
    ],
  ],
  [
    "an outside date without its value",
    [swap(REPAIR, '    value: "2012-05-25"\n', "")],
    ['events/lamp-repair.yaml:22:5 outside[0]: has no value for its date; found nothing; write value: "…"'],
  ],
  [
    "two outside dates",
    [
      swap(
        REPAIR,
        "added:",
        '  - { field: date, value: "2012-05-26", fact: { en: "a", ar: "ا" }, reference: "b" }\nadded:',
      ),
    ],
    ["events/lamp-repair.yaml:26:14 outside[1].field: is a second outside date; found date; write one outside date"],
  ],
  [
    "no primary lane",
    [{ file: "kinds.yaml", change: (text) => text.replaceAll("role: primary", "role: background") }],
    ["kinds.yaml:7:9 [0].role: leaves no lane that is primary; found background; write primary for one kind at least"],
  ],
  [
    "an outside date in other forms",
    [
      swap(REPAIR, 'title: { en: "The lamp to be mended"', 'title: { en: "The lamp, 25/5/2012"'),
      swap(REPAIR, 'label: { en: "Lamp to be mended"', 'label: { en: "Lamp mended, May the 25th"'),
      swap(REPAIR, 'ar: "تنوي الإدارة إصلاح المصباح."', 'ar: "إصلاحه في ٢٥ من أيار."'),
    ],
    [
      'events/lamp-repair.yaml:3:14 title.en: tells an outside fact; found "2012-05-25"; write only what the articles say; the rest stands under outside',
      'events/lamp-repair.yaml:4:14 label.en: tells an outside fact; found "2012-05-25"; write only what the articles say; the rest stands under outside',
      'events/lamp-repair.yaml:5:57 summary.ar: tells an outside fact; found "2012-05-25"; write only what the articles say; the rest stands under outside',
    ],
  ],
  [
    "an outside date with a month cut short",
    [
      swap(REPAIR, 'value: "2012-05-25"', 'value: "2012-09-25"'),
      swap(REPAIR, 'label: { en: "Lamp to be mended"', 'label: { en: "Lamp mended 25 Sept."'),
    ],
    [
      'events/lamp-repair.yaml:4:14 label.en: tells an outside fact; found "2012-09-25"; write only what the articles say; the rest stands under outside',
    ],
  ],
  [
    "texts in each other's place",
    [swap(STORM, '{ en: "A storm on the coast", ar: "عاصفة على الساحل" }', '{ ar: "A storm", en: "عاصفة" }')],
    [
      'events/storm.yaml:3:14 title.ar: is not in Arabic; found "A storm"; write the text in Arabic',
      'events/storm.yaml:3:29 title.en: is not in English; found "عاصفة"; write the text in English',
    ],
  ],
  [
    "a term with joiners in it",
    [swap(STORM, 'ar: "ضربت عاصفة الساحل."', 'ar: "بط\u200Cل ضرب."')],
    [
      'events/storm.yaml:5:46 summary.ar: has a term that may stand only inside quotation marks; found "بطل"; write "حارس", or the article\'s words in quotation marks',
    ],
  ],
];

describe("claims and words", () => {
  it.each(CASES)("tells %s", (_, edits, lines) => {
    expect(linesOf(edits)).toEqual(lines);
  });
});
