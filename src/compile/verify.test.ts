import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "./compile.ts";
import { swap, withFolder, write, type Edit } from "./fixtures/folder.ts";
import { formatIssue } from "./issues.ts";
import { verify } from "./verify.ts";
import { isWholeSentence, occurrences } from "./verify/article.ts";

const KEEPER = "events/keeper-on-island.yaml";
const STORM = "events/storm.yaml";
const FIRST = "sources/gazette-1.yaml";

interface Outcome {
  readonly lines: readonly string[];
  readonly verified: number;
  readonly unverified: number;
}

/** Verifies the lighthouse with edits; what is published are the files given, below a root of their own. */
function verifyWith(
  edits: readonly Edit[],
  published: Readonly<Record<string, string>> = {},
  articles = "articles",
): Outcome {
  return withFolder(edits, (folder) => {
    const root = join(folder, "root");
    mkdirSync(join(root, "dist"), { recursive: true });
    for (const [file, text] of Object.entries(published)) writeFileSync(join(root, file), text);
    const { content } = check(join(folder, "content"));
    const result = verify(content, { articles: join(folder, articles), root });
    const lines = [...result.issues, ...result.runs].map((issue) => formatIssue(issue));
    return { lines, verified: result.verified, unverified: result.unverified };
  });
}

describe("verify(content, places)", () => {
  it("finds every quote and phrase of the lighthouse", () => {
    expect(verifyWith([])).toEqual({ lines: [], verified: 16, unverified: 0 });
  });

  it("without the folder verifies nothing and says how much that is", () => {
    expect(verifyWith([], {}, "nowhere")).toEqual({ lines: [], verified: 0, unverified: 16 });
  });

  const FAULTS: readonly (readonly [fault: string, edits: readonly Edit[], lines: readonly string[]])[] = [
    [
      "one changed letter in a quote, and what is printed",
      [swap(KEEPER, '"ووصل الحارس الجديد"', '"ووصل الحارث الجديد"')],
      [
        'events/keeper-on-island.yaml:18:12 claims[0].quote: does not stand in paragraph 3 of gazette-1; found "ووصل الحارث الجديد"; write "ووصل الحارس الجديد"',
      ],
    ],
    [
      "one letter missing in a dating phrase",
      [swap(KEEPER, 'phrase: "الخميس"', 'phrase: "الخمس"')],
      [
        'events/keeper-on-island.yaml:9:48 dating[0].phrase: does not stand in paragraph 3 of gazette-1; found "الخمس"; write "الخميس"',
      ],
    ],
    [
      "a wrong paragraph, and in which it does stand",
      [swap(STORM, 'paragraph: 2, phrase: "الأربعاء', 'paragraph: 3, phrase: "الأربعاء')],
      [
        'events/storm.yaml:8:48 dating[0].phrase: does not stand in paragraph 3 of gazette-2; found "الأربعاء 16 أيار 2012"; write paragraph: 2',
      ],
    ],
    [
      "words that stand nowhere",
      [swap(STORM, '"ضربت الساحل"', '"سفينة غريبة جاءت"')],
      [
        'events/storm.yaml:14:12 claims[0].quote: does not stand in paragraph 2 of gazette-2; found "سفينة غريبة جاءت"; write the words as printed',
      ],
    ],
    [
      "a phrase that is only part of a word, the article being part of it",
      [swap(KEEPER, 'phrase: "الخميس"', 'phrase: "خميس"')],
      [
        'events/keeper-on-island.yaml:9:48 dating[0].phrase: is only part of a word in paragraph 3 of gazette-1; found "خميس"; write "الخميس"',
      ],
    ],
    [
      "a phrase whose last letters lack",
      [swap(KEEPER, '"حمل الزيت والخبز"', '"حمل الزي"')],
      [
        'events/keeper-on-island.yaml:23:12 claims[1].quote: is only part of a word in paragraph 2 of gazette-1; found "حمل الزي"; write "حمل الزيت"',
      ],
    ],
    [
      "a phrase that stands twice",
      [swap(KEEPER, 'phrase: "حارس الميناء"', 'phrase: "ذلك"')],
      [
        'events/keeper-on-island.yaml:25:79 claims[1].by.phrase: stands 2 times in paragraph 2; found "ذلك"; write nth: 1 to 2 beside it, or more words',
      ],
    ],
    [
      "an nth beyond the last",
      [swap(STORM, '    quote: "ضربت الساحل"', '    quote: "ضربت الساحل"\n    nth: 2')],
      [
        'events/storm.yaml:14:12 claims[0].quote: stands only once in paragraph 2; found "ضربت الساحل"; write nth: 1 or less',
      ],
    ],
    [
      "a by phrase that is not there",
      [swap(KEEPER, 'phrase: "حارس الميناء"', 'phrase: "حارس البرج"')],
      [
        'events/keeper-on-island.yaml:25:79 claims[1].by.phrase: does not stand in paragraph 2 of gazette-1; found "حارس البرج"; write the words as printed',
      ],
    ],
    [
      "a title that is not printed",
      [swap("actors.yaml", '"إدارة المنارات", source', '"إدارة الموانئ", source')],
      [
        'actors.yaml:11:15 [1].titles[0].text: does not stand in paragraph 3 of gazette-2; found "إدارة الموانئ"; write the words as printed',
      ],
    ],
    [
      "a headline that is not printed",
      [swap(FIRST, "يعود إلى الجزيرة الشمالية", "يعود من الجزيرة الشمالية")],
      [
        'sources/gazette-1.yaml:9:33 headline.text: does not stand in paragraph 1 of gazette-1; found "حارس المنارة يعود من الجزيرة الشمالية"; write "حارس المنارة يعود إلى الجزيرة الشمالية"',
      ],
    ],
    [
      "evidence that is not printed",
      [swap(FIRST, "evidence: []", 'evidence: [{ paragraph: 5, phrase: "هائج", says: { en: "a", ar: "ا" } }]')],
      [
        'sources/gazette-1.yaml:8:38 publisher.evidence[0].phrase: does not stand in paragraph 5 of gazette-1; found "هائج"; write "هادئ"',
      ],
    ],
    [
      "a wrong checksum",
      [swap(FIRST, 'sha256: "7', 'sha256: "0')],
      [
        "sources/gazette-1.yaml:2:9 sha256: is not the checksum of the article; found 0dcebfd394866fb7540eebcf13519086a66d06688bcd4b8d9ef355abf71763fb; write 7dcebfd394866fb7540eebcf13519086a66d06688bcd4b8d9ef355abf71763fb",
      ],
    ],
    [
      "a changed article",
      [{ file: "articles/gazette-1.txt", change: (text) => `${text}\n` }],
      [
        "sources/gazette-1.yaml:2:9 sha256: is not the checksum of the article; found 7dcebfd394866fb7540eebcf13519086a66d06688bcd4b8d9ef355abf71763fb; write 5907400c8b1a33ba432df41d4265449bcf74e8c7adfef1aa27576d101669ebcc",
      ],
    ],
    [
      "an article whose line endings a program has changed",
      [{ file: "articles/gazette-1.txt", change: (text) => text.replaceAll("\n", "\r\n") }],
      [
        "sources/gazette-1.yaml:1:7 file: has Windows line endings; found gazette-1.txt; write the file again as it came, with its own line ends",
      ],
    ],
    [
      "a space that only looks like one",
      [swap(KEEPER, '"ووصل الحارس الجديد"', '"ووصل\u00A0الحارس الجديد"')],
      [
        'events/keeper-on-island.yaml:18:12 claims[0].quote: does not stand in paragraph 3 of gazette-1; found "ووصلU+00A0الحارس الجديد"; write "ووصل الحارس الجديد"',
      ],
    ],
    [
      "a wrong number of paragraphs",
      [swap(FIRST, "paragraphs: 5", "paragraphs: 6")],
      ["sources/gazette-1.yaml:4:13 paragraphs: is not how many paragraphs the article has; found 6; write 5"],
    ],
    [
      "an article that is not in the folder",
      [write("articles/gazette-2.txt", undefined)],
      [
        "sources/gazette-2.yaml:1:7 file: is not in the folder of articles; found gazette-2.txt; write the name of a file in it",
      ],
    ],
    [
      "a whole sentence for a quote",
      [
        swap(
          KEEPER,
          'paragraph: 3\n    quote: "ووصل الحارس الجديد"',
          'paragraph: 5\n    quote: "والطقس معتدل والبحر هادئ في هذه الناحية"',
        ),
      ],
      [
        'events/keeper-on-island.yaml:18:12 claims[0].quote: is a whole sentence of the article; found "والطقس معتدل والبحر هادئ في هذه الناحية"; write a short phrase of it',
        "sources/gazette-1.yaml:1:7 file: is quoted beyond 15 %; found 16 of 94 words; write shorter quotes, 14 words in all",
      ],
    ],
  ];
  it.each(FAULTS)("tells %s", (_, edits, lines) => {
    expect(verifyWith(edits).lines).toEqual(lines);
  });

  it("takes nth for which of several equal phrases is meant", () => {
    expect(verifyWith([swap(KEEPER, 'phrase: "حارس الميناء"', 'phrase: "ذلك", nth: 2')]).lines).toEqual([]);
  });

  it("tells an article of which more than 15 % is quoted, words quoted twice counted once", () => {
    expect(
      verifyWith([swap(STORM, '"ضربت الساحل"', '"وكانت العاصفة قد ضربت الساحل يوم الأربعاء 16 أيار"')]).lines,
    ).toEqual([
      "sources/gazette-2.yaml:1:7 file: is quoted beyond 15 %; found 15 of 65 words; write shorter quotes, 9 words in all",
    ]);
  });
});

describe("runs of thirteen words", () => {
  const STOLEN = "ووصل الحارس الجديد الخميس إلى الجزيرة ومكث فيها أربعة أيام قبل أن يعود";
  const WORDS = STOLEN.split(" ");

  it("are thirteen, and twelve are a quotation", () => {
    expect(WORDS).toHaveLength(13);
    expect(verifyWith([], { "notes.md": WORDS.slice(1).join(" ") }).lines).toEqual([]);
  });

  const HIDDEN: readonly (readonly [how: string, file: string, text: string, place: string])[] = [
    ["as they are, with the line and column", "notes.md", `# a\n\nsee ${STOLEN}`, "notes.md:3:5"],
    ["in the built site", "dist/page.html", `<p>${STOLEN}</p>`, "dist/page.html:1:4"],
    [
      "with a tag around every word",
      "dist/page.html",
      WORDS.map((word) => `<b>${word}</b>`).join(" "),
      "dist/page.html:1:4",
    ],
    ["one a line", "notes.md", WORDS.join("\n"), "notes.md:1:1"],
    ["with other punctuation", "notes.md", WORDS.join("، "), "notes.md:1:1"],
    [
      "with vowel signs and stretching lines",
      "notes.md",
      STOLEN.replace("الحارس", "الحَارِسُ").replace("الجديد", "الجـديد"),
      "notes.md:1:1",
    ],
    ["with commas and no space", "notes.md", WORDS.join("،"), "notes.md:1:1"],
    ["with hyphens and no space", "notes.md", WORDS.join("-"), "notes.md:1:1"],
    ["with named marks between the words", "dist/page.html", WORDS.join(" &mdash; "), "dist/page.html:1:1"],
    [
      "with soft hyphens in the words",
      "dist/page.html",
      WORDS.map((word) => [...word].join("&shy;")).join(" "),
      "dist/page.html:1:1",
    ],
    ["as JSON escapes", "data.json", `{"a":"${escapeAll(STOLEN)}"}`, "data.json:1:7"],
    ["in an attribute", "dist/page.html", `<meta content="${STOLEN}">`, "dist/page.html:1:16"],
    [
      "as character references",
      "dist/page.html",
      STOLEN.replace(/[^ ]/gu, (letter) => `&#${String(letter.codePointAt(0))};`),
      "dist/page.html:1:1",
    ],
  ];
  it.each(HIDDEN)("are found %s", (_, file, text, place) => {
    const { lines } = verifyWith([], { [file]: text });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${place} (file): has a run of 13 or more words of gazette-1`);
  });

  it("are not looked for in what is no text", () => {
    expect(verifyWith([], { "a.bin": `\0${STOLEN}` }).lines).toEqual([]);
  });
});

function escapeAll(text: string): string {
  return text.replace(/[^ ]/gu, (letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

describe("occurrences(text, phrase)", () => {
  it.each([
    ["الضوء ضوء", "ضوء", [6]],
    ["وضوء", "ضوء", []],
    ["ضوءٌ", "ضوء", []],
    ["«ضوء»، (ضوء)", "ضوء", [1, 8]],
    ["12 و112", "12", [0]],
    ["عام 2012م", "2012", []],
    ["lamp lamps", "lamp", [0]],
    ["", "lamp", []],
  ])("in %j of %j are %j", (text, phrase, offsets) => {
    expect(occurrences(text, phrase)).toEqual(offsets);
  });
});

describe("isWholeSentence(text, start, end)", () => {
  const TEXT = "قال كلمة. ثم ذهب؟ نعم";
  it.each([
    ["قال كلمة", true],
    ["ثم ذهب", true],
    ["نعم", true],
    ["كلمة", false],
    ["ذهب", false],
  ])("of %j is %j", (sentence, expected) => {
    const start = TEXT.indexOf(sentence);
    expect(isWholeSentence(TEXT, start, start + sentence.length)).toBe(expected);
  });
});
