/**
 * Citations as BibTeX, in the entry types and fields of biblatex 3 (`@online`, `@article` with `date`, `urldate`,
 * `langid`) and in UTF-8, which biber reads.
 */
import { containerOf, dateOf, foundAt, languageOf, type Work } from "./cite/work.ts";
import { oneLine } from "./line.ts";

/** The languages as babel and polyglossia call them; others are left out. */
const LANGUAGES: Readonly<Record<string, string>> = { ar: "arabic", en: "english" };

/** A brace counts for BibTeX even behind a backslash, so that a lone one would swallow all that follows: both get a name. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "`": "\\textasciigrave{}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
};

/**
 * A work as an entry.
 * @example bibtex(work).split("\n")[0] // "@online{truce-of-may,"
 */
export function bibtex(work: Work): string {
  const isArticle = work.type === "article";
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // Doubled braces: one name, not to be split at an "and"; letters that no style makes small.
    ["author", isArticle ? undefined : braced(escaped(work.author))],
    ["title", braced(escaped(work.title))],
    [isArticle ? "journaltitle" : "titleaddon", optional(containerOf(work))],
    ["entrysubtype", isArticle ? "newspaper" : undefined],
    ["date", dateOf(work)],
    ["version", isArticle ? undefined : work.hash],
    ["langid", LANGUAGES[languageOf(work).split("-")[0] ?? ""]],
    ["note", escaped(work.note)],
    // Taken letter by letter, so that nothing in it is escaped; an address has no braces.
    ["url", foundAt(work).replaceAll("{", "%7B").replaceAll("}", "%7D")],
    ["urldate", work.accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${isArticle ? "article" : "online"}{${work.id},\n${lines.join("")}}\n`;
}

/**
 * A text in which nothing is a command: TeX's special characters by name, and the pairs that it would join apart.
 * @example escaped("50 % {of} a--b") // "50 \\% \\textbraceleft{}of\\textbraceright{} a-{}-b"
 */
export function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^`$&%#_]/gu, (character) => SPECIAL[character] ?? character)
    .replace(/(?<=-)-|(?<=')'|(?<=,),|(?<=<)<|(?<=>)>/gu, "{}$&");
}

function optional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : braced(escaped(text));
}

function braced(text: string): string {
  return `{${text}}`;
}
