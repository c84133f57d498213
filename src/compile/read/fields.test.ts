import { describe, expect, it } from "vitest";
import { append, swap, write, linesOf, type Edit } from "../fixtures/folder.ts";

const KEEPER = "events/keeper-on-island.yaml";
const REPAIR = "events/lamp-repair.yaml";
const STORM = "events/storm.yaml";
const FIRST = "sources/gazette-1.yaml";

/** What is wrong, how it is put in, and every line that an editor reads. */
const CASES: readonly (readonly [fault: string, edits: readonly Edit[], lines: readonly string[]])[] = [
  [
    "an unknown field, with the nearest known one",
    [swap(KEEPER, "places: [island]", "place: [island]")],
    ['events/keeper-on-island.yaml:14:1 place: is an unknown field; found "place"; write "places"'],
  ],
  [
    "an unknown field near none",
    [append(STORM, "colour: blue\n")],
    [
      'events/storm.yaml:20:1 colour: is an unknown field; found "colour"; write one of "kind", "status", "title", "label", "summary", "date", "time", "dating", …',
    ],
  ],
  [
    "fields that JavaScript has a meaning for",
    [append(STORM, "__proto__: 1\nconstructor: { a: 1 }\n")],
    [
      'events/storm.yaml:20:1 __proto__: is an unknown field; found "__proto__"; write a plain name',
      'events/storm.yaml:21:1 constructor: is an unknown field; found "constructor"; write one of "kind", "status", "title", "label", "summary", "date", "time", "dating", …',
    ],
  ],
  [
    "a missing field",
    [swap(STORM, 'added: "2012-06-01"\n', "")],
    ['events/storm.yaml:1:1 added: is missing; found nothing; write added: "2012-05-17"'],
  ],
  [
    "a missing language",
    [swap(STORM, ', ar: "عاصفة على الساحل"', "")],
    ['events/storm.yaml:3:8 title.ar: is missing: the text in Arabic; found nothing; write ar: "…"'],
  ],
  [
    "an empty text",
    [swap(STORM, '"Storm"', '""')],
    [
      'events/storm.yaml:4:14 label.en: must be a text on one line, without spaces around it; found ""; write words, or leave the field out',
    ],
  ],
  [
    "a field without a value",
    [swap(STORM, "kind: weather", "kind:")],
    ["events/storm.yaml:1:6 kind: is empty; found nothing; write kind: …"],
  ],
  [
    "a text where both languages are due",
    [swap(STORM, 'label: { en: "Storm", ar: "عاصفة" }', 'label: "Storm"')],
    ['events/storm.yaml:4:8 label: must be a text in each language; found "Storm"; write { en: "…", ar: "…" }'],
  ],
  [
    "a number in quotation marks",
    [swap(STORM, "paragraph: 2\n", 'paragraph: "2"\n')],
    ['events/storm.yaml:13:16 claims[0].paragraph: must be a number; found "2"; write 2'],
  ],
  [
    "a paragraph 0",
    [swap(FIRST, "paragraphs: 5", "paragraphs: 0")],
    ["sources/gazette-1.yaml:4:13 paragraphs: is too small; found 0; write 1 or more"],
  ],
  [
    "a half paragraph",
    [swap(STORM, "    paragraph: 2\n", "    paragraph: 2.5\n")],
    ["events/storm.yaml:13:16 claims[0].paragraph: must be a whole number; found 2.5; write 3"],
  ],
  [
    "a list where a text is due",
    [swap(STORM, "kind: weather", "kind: [weather]")],
    ['events/storm.yaml:1:7 kind: must be a text; found ["weather"]; write "weather"'],
  ],
  [
    "a text where a list is due",
    [swap(STORM, "places: [coast]", "places: coast")],
    ['events/storm.yaml:10:9 places: must be a list; found "coast"; write [ coast ]'],
  ],
  [
    "an unknown word of a closed list",
    [swap(KEEPER, "role: visitor", "role: visitr")],
    ['events/keeper-on-island.yaml:13:25 actors[0].role: has an unknown value; found "visitr"; write "visitor"'],
  ],
  [
    "an empty list where one is due",
    [
      swap(
        STORM,
        'dating:\n  - { source: gazette-2, paragraph: 2, phrase: "الأربعاء 16 أيار 2012", rule: "on 16 may 2012" }',
        "dating: []",
      ),
    ],
    ["events/storm.yaml:7:9 dating: is an empty list; found []; write at least one entry"],
  ],
  [
    "an id in capitals",
    [
      swap("places.yaml", "id: coast", "id: Coast"),
      swap("places.yaml", "partOf: coast", "partOf: Coast"),
      swap(STORM, "[coast]", "[Coast]"),
    ],
    [
      'events/storm.yaml:10:10 places[0]: is no id; found "Coast"; write lower case letters, digits and hyphens, such as envoy-a',
      'places.yaml:1:9 [0].id: is no id; found "Coast"; write lower case letters, digits and hyphens, such as envoy-a',
      'places.yaml:2:68 [1].partOf: is no id; found "Coast"; write lower case letters, digits and hyphens, such as envoy-a',
    ],
  ],
  [
    "an unquoted day",
    [swap(STORM, 'added: "2012-06-01"', "added: 2012-06-01")],
    ['events/storm.yaml:18:8 added: must stand in quotation marks; found 2012-06-01; write "2012-06-01"'],
  ],
  [
    "an unquoted year, which YAML reads as a number",
    [swap(STORM, 'date: "2012-05-16"', "date: 2012")],
    ['events/storm.yaml:6:7 date: must stand in quotation marks; found 2012; write "2012"'],
  ],
  [
    "an unquoted set, which YAML reads as a list",
    [swap(STORM, 'date: "2012-05-16"', "date: [..2012-05-18]")],
    [
      'events/storm.yaml:6:7 date: must stand in quotation marks; found the list [..2012-05-18]; write "[..2012-05-18]"',
    ],
  ],
  [
    "an unquoted phrase",
    [swap(KEEPER, 'phrase: "الخميس"', "phrase: الخميس")],
    ['events/keeper-on-island.yaml:9:48 dating[0].phrase: must stand in quotation marks; found الخميس; write "الخميس"'],
  ],
  [
    "a phrase that flow style cuts at its comma",
    [swap(KEEPER, 'phrase: "الخميس"', "phrase: ووصل، الخميس, أول")],
    [
      'events/keeper-on-island.yaml:9:62 dating[0].أول: is the rest of a text cut at its comma; found "أول"; write phrase: "ووصل، الخميس, أول"',
    ],
  ],
  [
    "a phrase in block style",
    [swap(KEEPER, 'quote: "ووصل الحارس الجديد"', "quote: >-\n      ووصل الحارس الجديد")],
    ['events/keeper-on-island.yaml:18:12 claims[0].quote: must stand in quotation marks; found >-; write "…"'],
  ],
  [
    "a label of 29 characters",
    [swap(STORM, '"Storm"', '"A storm of twenty-nine letter"')],
    [
      'events/storm.yaml:4:14 label.en: has 29 characters; found "A storm of twenty-nine letter"; write at most 28: the distinguishing words',
    ],
  ],
  [
    "a quote of 13 words",
    [swap(STORM, '"ضربت الساحل"', '"ا ب ج د ه و ز ح ط ي ك ل م"')],
    [
      'events/storm.yaml:14:12 claims[0].quote: has 13 words; found "ا ب ج د ه و ز ح ط ي ك ل م"; write at most 12: a short phrase as printed',
    ],
  ],
  [
    "a list that is none",
    [write("threads.yaml", "damage: yes\n")],
    ['threads.yaml:1:1 (file): must be a list; found {"damage":"yes"}; write [ … ]'],
  ],
  [
    "a record that is a list",
    [write(STORM, "- kind: weather\n")],
    ['events/storm.yaml:1:1 (file): must be a record; found [{"kind":"weather"}]; write { … }'],
  ],
  [
    "an address without its scheme",
    [swap(FIRST, "left:", 'url: "example.org/1"\nleft:')],
    [
      'sources/gazette-1.yaml:16:6 url: is no web address; found "example.org/1"; write it whole, such as "https://example.org/"',
    ],
  ],
  [
    "a checksum that is none",
    [swap(FIRST, 'sha256: "', 'sha256: "x')],
    [
      'sources/gazette-1.yaml:2:9 sha256: is no SHA-256; found "x7dcebfd394866fb7540eebcf13519086a66d06688bcd4b8d9ef355abf…; write the 64 digits that `sha256sum` prints',
    ],
  ],
  [
    "several faults in one file and in several, all in one run",
    [
      swap(STORM, "kind: weather", "kind: wether"),
      swap(STORM, ', ar: "عاصفة على الساحل"', ""),
      swap(STORM, '"2012-05-16"', '"2012-05-17"'),
      swap(REPAIR, "added:", "addded:"),
      swap(KEEPER, "island for four days", "island, a hero"),
      swap("places.yaml", "partOf: coast", "partOf: cost"),
    ],
    [
      'events/keeper-on-island.yaml:3:14 title.en: has a term that may stand only inside quotation marks; found "hero"; write "keeper", or the article\'s words in quotation marks',
      'events/lamp-repair.yaml:26:1 addded: is an unknown field; found "addded"; write "added"',
      'events/storm.yaml:1:7 kind: names an unknown kind; found "wether"; write "weather"',
      'events/storm.yaml:3:8 title.ar: is missing: the text in Arabic; found nothing; write ar: "…"',
      'events/storm.yaml:6:7 date: is not what its rows give; found "2012-05-17", while the rows give "2012-05-16"; write "2012-05-16", or other rows',
      'places.yaml:2:68 [1].partOf: names an unknown place; found "cost"; write "coast"',
    ],
  ],
  [
    "a language in capitals",
    [swap(STORM, "title: { en:", "title: { EN:")],
    ['events/storm.yaml:3:10 title.EN: is an unknown field; found "EN"; write "en"'],
  ],
  [
    "an empty date",
    [swap(STORM, 'date: "2012-05-16"', 'date: ""')],
    ['events/storm.yaml:6:7 date: is no date; found ""; write EDTF such as "2012-05" or "[..2012-05-18]"'],
  ],
  [
    "a number beyond all numbers",
    [swap(STORM, "order: 1", "order: 100000000000000000000")],
    ["events/storm.yaml:19:8 order: is too large; found 100000000000000000000; write 9007199254740991 or less"],
  ],
  [
    "numbers in notations that YAML would turn into others",
    [swap(STORM, "order: 1", "order: 0x10"), swap(STORM, "    paragraph: 2", "    paragraph: 02")],
    [
      'events/storm.yaml:13:16 claims[0].paragraph: is a number in another notation; found 02; write digits, such as 1, or "02"',
      'events/storm.yaml:19:8 order: is a number in another notation; found 0x10; write digits, such as 1, or "0x10"',
    ],
  ],
  [
    "a paragraph in Arabic digits",
    [swap(STORM, "    paragraph: 2", "    paragraph: ٢")],
    ['events/storm.yaml:13:16 claims[0].paragraph: must be a number; found "٢"; write 2'],
  ],
  [
    "two paragraphs in one",
    [swap(STORM, "    paragraph: 2", "    paragraph: 2,3")],
    ['events/storm.yaml:13:16 claims[0].paragraph: must be a number; found "2,3"; write digits, such as 1'],
  ],
  [
    "an order that is no number beside a wrong kind, both in one run",
    [swap(STORM, "order: 1", "order: x"), swap(STORM, "kind: weather", "kind: wether")],
    [
      'events/storm.yaml:1:7 kind: names an unknown kind; found "wether"; write "weather"',
      'events/storm.yaml:19:8 order: must be a number; found "x"; write digits, such as 1',
    ],
  ],
  [
    "a record of which only the id is written",
    [swap(STORM, "actors: []", "actors: [keeper]")],
    ['events/storm.yaml:9:10 actors[0]: must be a record; found "keeper"; write { id: …, role: … }'],
  ],
  [
    "the quotation marks of a word processor",
    [swap(STORM, 'date: "2012-05-16"', "date: “2012-05-16”")],
    ['events/storm.yaml:6:7 date: must stand in quotation marks; found “2012-05-16”; write "2012-05-16"'],
  ],
  [
    "an unquoted day in another form",
    [swap(STORM, 'added: "2012-06-01"', "added: 20120601")],
    ['events/storm.yaml:18:8 added: must stand in quotation marks; found 20120601; write "2012-05-17"'],
  ],
  [
    "addresses that a browser would mend in silence",
    [
      swap("site.yaml", '"https://example.org/licence"', '" https://example.org/licence"'),
      swap(REPAIR, "added:", '    url: "https://example.org/a \\"b"\nadded:'),
    ],
    [
      'events/lamp-repair.yaml:26:10 outside[0].url: is no web address; found "https://example.org/a \\"b"; write it whole, such as "https://example.org/"',
      'site.yaml:7:78 licences.url: is no web address; found " https://example.org/licence"; write it whole, such as "https://example.org/"',
    ],
  ],
];

describe("fields", () => {
  it.each(CASES)("tells %s", (_, edits, lines) => {
    expect(linesOf(edits)).toEqual(lines);
  });
});
