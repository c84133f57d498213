/**
 * Runs of an article's words in files that are published. The articles are not ours: a phrase is a quotation,
 * thirteen words in a row are the article. Punctuation, vowel signs and line ends between the words hide nothing.
 */
import type { Issue } from "../issues.ts";
import { show } from "../issues.ts";
import { foldWord } from "../words.ts";
import type { Article } from "./article.ts";

export const LONGEST_RUN = 12;
const RUN = LONGEST_RUN + 1;

interface Word {
  readonly folded: string;
  readonly offset: number;
}

/** The runs of all articles, by their folded words, and which article each is from. */
export interface Runs {
  readonly first: ReadonlySet<string>;
  readonly source: ReadonlyMap<string, string>;
}

/** Every run of thirteen words in articles by id. */
export function runsOf(articles: ReadonlyMap<string, Article>): Runs {
  const first = new Set<string>();
  const source = new Map<string, string>();
  for (const [id, { paragraphs }] of articles) {
    const words = wordsOf(paragraphs.join("\n"));
    for (let at = 0; at + RUN <= words.length; at++) {
      first.add(words[at]?.folded ?? "");
      source.set(keyOf(words, at), source.get(keyOf(words, at)) ?? id);
    }
  }
  return { first, source };
}

/**
 * The runs that a file has, each stretch once, where it begins.
 * @example findRuns("dist/index.html", html, runs)
 */
export function findRuns(file: string, text: string, runs: Runs): Issue[] {
  const found = readingsOf(file, text).flatMap((plain) => findIn(file, plain, runs));
  return found.filter(({ line, column }, index) => {
    return found.findIndex((one) => one.line === line && one.column === column) === index;
  });
}

function findIn(file: string, plain: string, runs: Runs): Issue[] {
  const words = wordsOf(plain);
  const issues: Issue[] = [];
  let told = -1;
  for (let at = 0; at + RUN <= words.length; at++) {
    if (!runs.first.has(words[at]?.folded ?? "")) continue;
    const source = runs.source.get(keyOf(words, at));
    if (source === undefined) continue;
    // The next window of the same stretch is no further find.
    if (told < 0 || at > told + 1) issues.push(found(file, plain, words, at, source));
    told = at;
  }
  return issues;
}

function found(file: string, plain: string, words: readonly Word[], at: number, source: string): Issue {
  const lines = plain.slice(0, words[at]?.offset ?? 0).split("\n");
  const sample = words.slice(at, at + 4).map(({ folded }) => folded);
  return {
    file,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    path: "",
    problem: `has a run of ${String(RUN)} or more words of ${source}`,
    found: show(`${sample.join(" ")} …`),
    instead: `at most ${String(LONGEST_RUN)} words in a row`,
  };
}

function keyOf(words: readonly Word[], at: number): string {
  let key = "";
  for (let word = at; word < at + RUN; word++) key += `${words[word]?.folded ?? ""} `;
  return key;
}

/** Words as runs of non-space, as quotes are counted; what has no letter or digit is no word. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    const folded = foldWord(run).replace(/[^\p{L}\p{N}]+/gu, "");
    if (folded !== "") words.push({ folded, offset: index });
  }
  return words;
}

const blank = (match: string): string => match.replace(/[^\n]/gu, " ");
const pad = (text: string, match: string): string => text + " ".repeat(Math.max(0, match.length - text.length));

/**
 * The ways to read a file, each letter at its old offset so that positions stay true: as it is, marks of code apart,
 * which has what stands in attributes too; and for markup what a reader sees.
 */
function readingsOf(file: string, text: string): string[] {
  const plain = unescape(file, text);
  const code = plain.replace(/["'`<>={}[\]]/gu, " ");
  // A list with its words between commas or hyphens, without a space.
  const listed = code.replace(/(?<=\p{L}\p{M}*)[^\p{L}\p{M}\p{N}\p{Cf}\s]+(?=\p{L})/gu, blank);
  const seen = /\.(?:html|xml|svg|astro|md)$/u.test(file) ? [plain.replace(/<[^>]*>/gu, blank)] : [];
  return [...seen, code, listed];
}

/** An escape is one letter of a word, or nothing, so the word closes up and its rest moves behind. */
function unescape(file: string, text: string): string {
  if (/\.(?:jsonl?|m?js|ts)$/u.test(file)) {
    return text.replace(/\\[nrt]/gu, blank).replace(/\S*\\u\S*/gu, (word) => pad(unescapeJson(word), word));
  }
  return text.replace(/\S*&\S*/gu, (word) => pad(unescapeHtml(word), word));
}

function unescapeJson(word: string): string {
  return word.replace(/\\u(?:([0-9a-fA-F]{4})|\{([0-9a-fA-F]+)\})/gu, (_, four: string | undefined, more: string) =>
    letter(Number.parseInt(four ?? more, 16)),
  );
}

/** What joins or breaks a word without being seen is nothing; any other name stands for a mark. */
const UNSEEN = /&(?:shy|zwnj|zwj|lrm|rlm);/gu;

function unescapeHtml(word: string): string {
  return word
    .replace(UNSEEN, "")
    .replace(/&(?:apos|rsquo|lsquo);/gu, "'")
    .replace(/&#(x?)([0-9a-fA-F]+);/gu, (_, hex: string, digits: string) =>
      letter(Number.parseInt(digits, hex === "" ? 10 : 16)),
    )
    .replace(/&[a-zA-Z]\w*;/gu, blank);
}

function letter(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : " ";
}
