/** `npm run verify`: every printed word of the records against the articles' texts. */
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { check } from "../compile/compile.ts";
import { formatIssue } from "../compile/issues.ts";
import { verify } from "../compile/verify.ts";

const folder = process.env["CONTENT_DIR"] ?? "content";
const articles = process.env["ARTICLES_DIR"] ?? "archive";
const strict = process.env["VERIFY"] === "strict";
const { content, issues: wrong } = check(folder);
const result = verify(content, { articles, root: process.cwd() });

const prefix = `${relative(process.cwd(), folder) || "."}/`;
for (const issue of result.issues) console.error(formatIssue(issue, prefix));
for (const issue of result.runs) console.error(formatIssue(issue));
if (wrong.length > 0)
  console.error(`the content has ${String(wrong.length)} other problems: npm run check:content tells them`);
const isMissing = !existsSync(articles);
if (isMissing && strict) {
  console.error(`${articles}: no such folder; write ARTICLES_DIR=… with the folder of the articles' texts`);
}
const failed =
  result.issues.length + result.runs.length + wrong.length > 0 || (strict && (isMissing || result.unverified > 0));
if (failed) process.exitCode = 1;
console.log(
  result.unverified > 0
    ? `${String(result.verified)} citations verified; ${String(result.unverified)} could not be verified: no text of their articles in ${articles}`
    : `${String(result.verified)} citations verified, ${String(result.issues.length + result.runs.length)} problems`,
);
