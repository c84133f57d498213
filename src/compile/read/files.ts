/** Which files a content folder has, and one of them as a parsed document. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { compareText, formatPath, show, type Issue } from "../issues.ts";
import { oneOf } from "../nearest.ts";
import { decode, HAS_TAB, tooLarge } from "./bytes.ts";
import { parse, type Parsed } from "./document.ts";
import { NOT_YAML } from "./yaml-faults.ts";

export interface ReadFile {
  readonly file: string;
  /** Left out where the file cannot be read at all. */
  readonly parsed?: Parsed;
  readonly issues: readonly Issue[];
}

const START = { line: 1, column: 1, path: "" };

/** Reads one file; `file` is its path below `folder`. */
export function readYaml(folder: string, file: string): ReadFile {
  const path = join(folder, file);
  let size: number;
  try {
    size = statSync(path).size;
  } catch {
    return {
      file,
      issues: [{ file, ...START, problem: "is missing", found: "no such file", instead: `the file ${file}` }],
    };
  }
  const large = tooLarge(size);
  if (large !== undefined) return { file, issues: [{ file, ...large, path: "" }] };
  const { text, faults } = decode(readFileSync(path));
  const issues = faults.map((fault) => ({ file, path: "", ...fault }));
  if (text === undefined) return { file, issues };
  const parsed = parse(text);
  // What a tab does to the indentation was told as a tab.
  const hasTab = faults.some(({ problem }) => problem === HAS_TAB);
  const told = hasTab ? parsed.faults.filter(({ problem }) => !problem.startsWith(NOT_YAML)) : parsed.faults;
  return {
    file,
    parsed,
    issues: [...issues, ...told.map((fault) => ({ file, ...fault, path: formatPath(fault.path) }))],
  };
}

const ID_FILE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/u;

/** The record files of a folder such as `events`, and an issue for every file that would be passed over. */
export function recordFiles(
  folder: string,
  name: string,
): { readonly files: readonly string[]; readonly issues: readonly Issue[] } {
  const files: string[] = [];
  const issues: Issue[] = [];
  for (const entry of list(join(folder, name))) {
    const file = `${name}/${entry}`;
    if (ID_FILE.test(entry)) files.push(file);
    else
      issues.push({
        file,
        ...START,
        problem: "is no record file",
        found: show(entry),
        instead: "an id and .yaml, such as envoy-a.yaml",
      });
  }
  return { files, issues };
}

/** An issue for every file beside the known ones: a list under a wrong name would be passed over. */
export function strayFiles(folder: string, known: readonly string[]): Issue[] {
  return list(folder)
    .filter((entry) => /\.ya?ml$/iu.test(entry) && !known.includes(entry))
    .map((entry) => ({
      file: entry,
      ...START,
      problem: "is an unknown file",
      found: show(entry),
      instead: oneOf(entry, known),
    }));
}

/** Names in a folder, hidden ones and notes apart, in the same order on every machine. */
function list(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((entry) => !entry.startsWith(".") && !entry.endsWith(".md"))
      .sort(compareText);
  } catch {
    return [];
  }
}
