/** The records against the articles' texts, which are not part of the project: every printed word where it is said to be. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SourceRecord } from "../schema/source.ts";
import { sha256 } from "./canonical.ts";
import { fault, type Content, type Located } from "./content.ts";
import { sortIssues, type Issue } from "./issues.ts";
import { articleOf, type Article } from "./verify/article.ts";
import { citations } from "./verify/citations.ts";
import { publishedFiles, textOf } from "./verify/files.ts";
import { locate, type Passage } from "./verify/passage.ts";
import { findRuns, runsOf } from "./verify/runs.ts";
import { checkShare } from "./verify/share.ts";

export interface Verification {
  /** In files of the content folder. */
  readonly issues: readonly Issue[];
  /** Runs of an article's words, in files below the repository's root. */
  readonly runs: readonly Issue[];
  readonly verified: number;
  /** Citations whose article is not at hand. */
  readonly unverified: number;
}

export interface Places {
  /** The folder with the articles' texts. */
  readonly articles: string;
  /** The repository's root, and the built site below it. */
  readonly root: string;
  readonly dist?: string;
}

/** Checks every citation of every record. Without the folder nothing is verified and nothing is wrong. */
export function verify(content: Content, { articles: folder, root, dist }: Places): Verification {
  const articles = new Map<string, Article>();
  const issues: Issue[] = [];
  if (existsSync(folder)) {
    for (const source of content.sources) {
      const read = readArticle(source, folder);
      issues.push(...read.issues);
      if (read.article !== undefined) articles.set(source.id, read.article);
    }
  }
  const shown = new Map<string, Passage[]>();
  let verified = 0;
  let unverified = 0;
  for (const citation of citations(content)) {
    const article = articles.get(citation.source);
    if (article === undefined) {
      unverified++;
      continue;
    }
    const { issues: wrong, passage } = locate(citation, article);
    issues.push(...wrong);
    if (passage === undefined) continue;
    verified++;
    if (citation.use !== "working") shown.set(citation.source, [...(shown.get(citation.source) ?? []), passage]);
  }
  for (const source of content.sources) {
    const article = articles.get(source.id);
    if (article !== undefined) issues.push(...checkShare(source, article, shown.get(source.id) ?? []));
  }
  return { issues: sortIssues(issues), runs: findAll(root, dist, articles), verified, unverified };
}

function readArticle(source: Located<SourceRecord>, folder: string): { article?: Article; issues: readonly Issue[] } {
  const { file, paragraphs, sha256: stated } = source.value;
  const path = join(folder, file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    return { issues: [fault(source, ["file"], "is not in the folder of articles", file, "the name of a file in it")] };
  const bytes = readFileSync(path);
  const article = articleOf(bytes.toString("utf8"));
  const issues: Issue[] = [];
  const sum = sha256(bytes);
  if (sum !== stated) {
    // Written with latin1, since a text that is no UTF-8 must keep its bytes.
    const lines = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
    issues.push(
      sha256(lines) === stated
        ? fault(source, ["file"], "has Windows line endings", file, "the file again as it came, with its own line ends")
        : fault(source, ["sha256"], "is not the checksum of the article", stated, sum),
    );
  }
  const { length } = article.paragraphs;
  if (length !== paragraphs) {
    issues.push(
      fault(source, ["paragraphs"], "is not how many paragraphs the article has", String(paragraphs), String(length)),
    );
  }
  return { article, issues };
}

function findAll(root: string, dist: string | undefined, articles: ReadonlyMap<string, Article>): Issue[] {
  if (articles.size === 0) return [];
  const runs = runsOf(articles);
  return publishedFiles(root, dist).flatMap((file) => {
    const text = textOf(root, file);
    return text === undefined ? [] : findRuns(file, text, runs);
  });
}
