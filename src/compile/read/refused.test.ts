import { describe, expect, it } from "vitest";
import { append, swap, write, linesOf, type Edit } from "../fixtures/folder.ts";

const STORM = "events/storm.yaml";

/** What is wrong, how it is put in, and every line that an editor reads. */
const CASES: readonly (readonly [fault: string, edits: readonly Edit[], lines: readonly string[]])[] = [
  [
    "an alias and its anchor",
    [
      swap(
        STORM,
        'added: "2012-06-01"',
        'added: &day "2012-06-01"\nwithdrawn: { on: *day, why: { en: "a", ar: "ا" } }',
      ),
    ],
    [
      "events/storm.yaml:18:13 added: has an anchor; found &day; write the value without it",
      "events/storm.yaml:19:18 withdrawn.on: is an alias; found *day; write the value itself",
    ],
  ],
  [
    "a tag",
    [swap(STORM, "order: 1", "order: !!int 1")],
    ["events/storm.yaml:19:14 order: has a tag; found !!int; write the value without it"],
  ],
  [
    "a merge",
    [swap(STORM, 'label: { en: "Storm", ar: "عاصفة" }', 'label: { <<: { en: "Storm" }, en: "Storm", ar: "عاصفة" }')],
    ["events/storm.yaml:4:10 label.<<: is a merge of another record; found <<; write the fields themselves"],
  ],
  [
    "a directive",
    [{ file: STORM, change: (text) => `%YAML 1.1\n---\n${text}` }],
    ["events/storm.yaml:1:1 (file): has a YAML directive; found %YAML 1.1; write the record without it"],
  ],
  [
    "tabs",
    [swap(STORM, "  - source: gazette-2", "\t- source: gazette-2")],
    ["events/storm.yaml:12:1 (file): has a tab; found U+0009; write spaces"],
  ],
  [
    "a tab written as an escape",
    [swap(STORM, '"Storm"', '"St\\torm"')],
    ["events/storm.yaml:4:14 label.en: has a tab; found U+0009; write spaces"],
  ],
  [
    "a field twice",
    [append(STORM, "kind: watch\n")],
    ['events/storm.yaml:20:1 kind: stands twice in one record; found "kind"; write it once'],
  ],
  [
    "two documents",
    [append(STORM, "---\nkind: watch\n")],
    ["events/storm.yaml:20:1 (file): has more than one YAML document; found ---; write one record a file"],
  ],
  [
    "a missing quotation mark",
    [append(STORM, 'differs: "oh\n')],
    [
      'events/storm.yaml:20:10 (file): is not valid YAML: lacks a closing mark, a comma or a colon; found "oh; write the mark that is missing',
    ],
  ],
  [
    "a second colon",
    [swap(STORM, "kind: weather", "kind: weather: wind")],
    [
      "events/storm.yaml:1:7 (file): is not valid YAML: has a second colon in one line; found weather: wind; write the text in quotation marks",
    ],
  ],
  [
    "a bracket left open",
    [swap(STORM, "places: [coast]", "places: [coast")],
    [
      "events/storm.yaml:10:9 (file): is not valid YAML: opens a bracket that nothing closes; found [coast; write the closing bracket; a text with # in quotation marks",
    ],
  ],
  [
    "text after a value",
    [swap(STORM, '"2012-05-16"', '"2012-05-16" or so')],
    [
      "events/storm.yaml:6:20 (file): is not valid YAML: goes on where a value has ended; found or so; write the whole text in quotation marks (in it “ ” or ’), or the field under its record",
    ],
  ],
  [
    "a file of 1 MB, unread",
    [write(STORM, "#".repeat(1 << 20))],
    [
      "events/storm.yaml:1:1 (file): is larger than 64 KB; found 1024 KB; write one record a file, without texts of articles",
    ],
  ],
  [
    "an empty file",
    [write(STORM, "\n")],
    ["events/storm.yaml:1:1 (file): is empty; found nothing; write a record, or delete the file"],
  ],
  [
    "a file with only a comment",
    [write(STORM, "# later\n")],
    ["events/storm.yaml:1:1 (file): is empty; found only comments; write a record, or delete the file"],
  ],
  [
    "bytes that are no UTF-8",
    [{ file: STORM, change: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0x23, 0xff, 0x0a])]) }],
    ["events/storm.yaml:20:2 (file): is not valid UTF-8; found byte 0xFF; write the file again, saved as UTF-8"],
  ],
  [
    "a bidi control character",
    [swap(STORM, "Storm", "Sto\u202Erm")],
    [
      "events/storm.yaml:4:18 (file): has a bidi control character; found U+202E; write the text without it: pages set the direction",
    ],
  ],
  [
    "a bidi control written as an escape",
    [swap(STORM, '"Storm"', '"Sto\\u200Frm"')],
    [
      "events/storm.yaml:4:14 label.en: has a bidi control character; found U+200F; write the text without it: pages set the direction",
    ],
  ],
  [
    "a control character",
    [swap(STORM, "A storm on", "A\u0007 storm on")],
    ["events/storm.yaml:3:16 (file): has a control character; found U+0007; write the text without it"],
  ],
  [
    "<script> in a title",
    [swap(STORM, "A storm on the coast", "A <script>alert(1)</script> storm")],
    ['events/storm.yaml:3:14 title.en: has markup; found "<script>"; write plain text'],
  ],
  [
    "a closing tag in a phrase",
    [swap(STORM, '"ضربت الساحل"', '"ضربت </b> الساحل"')],
    ['events/storm.yaml:14:12 claims[0].quote: has markup; found "</b>"; write plain text'],
  ],
  [
    "a file that is missing",
    [write("terms.yaml", undefined)],
    ["terms.yaml:1:1 (file): is missing; found no such file; write the file terms.yaml"],
  ],
  [
    "a file under a wrong name",
    [write("actor.yaml", "[]\n")],
    ['actor.yaml:1:1 (file): is an unknown file; found "actor.yaml"; write "actors.yaml"'],
  ],
  [
    "a record under a wrong name",
    [write("events/Storm 2.yaml", "kind: weather\n")],
    [
      'events/Storm 2.yaml:1:1 (file): is no record file; found "Storm 2.yaml"; write an id and .yaml, such as envoy-a.yaml',
    ],
  ],
  [
    "a # that makes a comment of the closing bracket",
    [swap(STORM, 'label: { en: "Storm"', "label: { en: Storm #1")],
    [
      'events/storm.yaml:4:8 (file): is not valid YAML: opens a bracket that nothing closes; found { en: Storm #1, ar: "عاصفة" }; write the closing bracket; a text with # in quotation marks',
    ],
  ],
  [
    "a colon in an unquoted text between brackets",
    [swap(STORM, 'label: { en: "Storm"', "label: { en: Storm: big")],
    [
      'events/storm.yaml:4:14 (file): is not valid YAML: has a colon or a list inside { } or [ ]; found Storm: big, ar: "عاصفة" }; write a text with a colon in quotation marks, a list on lines of its own',
    ],
  ],
  [
    "a colon without its space",
    [swap(STORM, "kind: weather", "kind:weather")],
    [
      "events/storm.yaml:1:1 (file): is not valid YAML: has a field name that runs over a line's end; found kind:weather; write a colon and a space after the field's name",
    ],
  ],
  [
    "a field of a list that is indented by one space too few",
    [swap(STORM, "    paragraph: 2", "   paragraph: 2")],
    [
      "events/storm.yaml:13:1 (file): is not valid YAML: is not indented like the lines around it; found paragraph: 2; write it under the field it belongs to",
    ],
  ],
  [
    "a letter of another encoding, where it stands",
    [
      {
        file: STORM,
        change: (text) => Buffer.concat([Buffer.from("# "), Buffer.from([0xe9, 0x20]), Buffer.from(text)]),
      },
    ],
    ["events/storm.yaml:1:3 (file): is not valid UTF-8; found byte 0xE9; write the file again, saved as UTF-8"],
  ],
  [
    "characters that do not show",
    [
      swap(STORM, "A storm on", "A st\u00ADorm on"),
      swap(STORM, '{ en: "Storm"', '{ en: "St\u2028orm"'),
      swap(STORM, "A storm hit", "A storm\uFEFF hit"),
    ],
    [
      "events/storm.yaml:3:19 (file): has a character that does not show; found U+00AD; write the text without it",
      "events/storm.yaml:4:17 (file): has a character that does not show; found U+2028; write the text without it",
      "events/storm.yaml:5:24 (file): has a character that does not show; found U+FEFF; write the text without it",
    ],
  ],
  [
    "half a letter written as an escape",
    [swap(STORM, '"Storm"', '"St\\uD800orm"')],
    ["events/storm.yaml:4:14 label.en: has a character that does not show; found U+D800; write the text without it"],
  ],
];

describe("what no file may have", () => {
  it.each(CASES)("tells %s", (_, edits, lines) => {
    expect(linesOf(edits)).toEqual(lines);
  });
});
