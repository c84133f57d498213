/**
 * `npm run build`: the content first, so that a fault in it leaves the last good site alone; then Astro,
 * into a folder beside it that takes its place at the end, unless it is beyond a budget.
 */
import { existsSync, renameSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { build } from "astro";
import { measure } from "../compile/budgets.ts";
import { filesIn } from "../compile/budgets/files.ts";
import { excesses, table } from "../compile/budgets/report.ts";
import { compile } from "../compile/compile.ts";
import { formatIssue } from "../compile/issues.ts";
import { basePath, contentDir, outDir, siteUrl } from "../compile/settings.ts";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

const [content, done] = [contentDir(), outDir()];
const [next, old] = [`${done}.next`, `${done}.old`];

const { issues } = compile(content, { siteUrl: siteUrl(), base: basePath() });
if (issues.length > 0) {
  for (const issue of issues) console.error(formatIssue(issue, `${content}/`));
  console.error(`${String(issues.length)} to mend; ${basename(done)}/ is as it was`);
  process.exit(1);
}

for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
await build({ outDir: next, logLevel: "warn" });

const budgets = measure(filesIn(next), basePath());
console.log(table(budgets));
const tooMuch = excesses(budgets);
if (tooMuch.length > 0) {
  console.error(`\n${tooMuch.join("\n\n")}\n`);
  console.error(`${basename(done)}/ is as it was; what is too heavy is ${basename(next)}/`);
  process.exit(1);
}

if (existsSync(done)) renameSync(done, old);
renameSync(next, done);
rmSync(old, { recursive: true, force: true });
console.log(`${content}/ is built into ${basename(done)}/, for ${new URL(basePath(), siteUrl()).href}`);
