/**
 * What an editor is told when a record is wrong: where, what, what was found, what to write instead.
 * Every check of content ends as one of these; nothing here throws, so that all of them show in one run.
 */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Issue extends Position {
  /** Path of the file below the content folder, with `/`. */
  readonly file: string;
  /** Where in the record, `claims[0].quote`; empty for the file as a whole. */
  readonly path: string;
  readonly problem: string;
  /** Empty where nothing was found. */
  readonly found: string;
  /** What to write instead. */
  readonly instead: string;
}

/** The steps into a record: names of fields, numbers in lists. */
export type Path = readonly (string | number)[];

/**
 * A path as an editor reads it.
 * @example formatPath(["claims", 0, "says", "ar"]) // "claims[0].says.ar"
 */
export function formatPath(path: Path): string {
  let written = "";
  for (const step of path) {
    if (typeof step === "number") written += `[${String(step)}]`;
    else written += written === "" ? step : `.${step}`;
  }
  return written;
}

/**
 * An issue as one line; `folder` goes before the file so that editors can click on it.
 * @example formatIssue({ file: "events/a.yaml", line: 3, column: 7, path: "kind", problem: "unknown id", found: `"visti"`, instead: `"visit"` })
 * // `events/a.yaml:3:7 kind: unknown id; found "visti"; write "visit"`
 */
export function formatIssue(issue: Issue, folder = ""): string {
  const place = `${folder}${issue.file}:${String(issue.line)}:${String(issue.column)}`;
  const parts = [issue.problem];
  if (issue.found !== "") parts.push(`found ${issue.found}`);
  if (issue.instead !== "") parts.push(`write ${issue.instead}`);
  return `${place} ${issue.path === "" ? "(file)" : issue.path}: ${parts.join("; ")}`;
}

/** In the order of reading, each once: two checks may stumble over one fault. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues
    .filter((issue) => {
      const line = formatIssue(issue);
      return seen.has(line) ? false : seen.add(line);
    })
    .sort(
      (a, b) =>
        compareText(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.path, b.path) ||
        compareText(a.problem, b.problem),
    );
}

/** Order by code units: no locale, so that it is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const SHOWN = 60;

/**
 * A value as it is quoted back to the editor: short, on one line, nothing invisible in it.
 * @example show("a\u202Eb") // `"a\u202Eb"` with the control spelled out
 */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const visible = JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]|(?! )\p{Zs}/gu, (letter) =>
    codePoint(letter),
  );
  const letters = [...visible];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN - 1).join("")}…` : visible;
}

/**
 * The name of a character that cannot be seen.
 * @example codePoint("\u202E") // "U+202E"
 */
export function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
