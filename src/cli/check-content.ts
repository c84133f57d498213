/** `npm run check:content`: every fault in the content, or one line that there is none. */
import { relative } from "node:path";
import { compile } from "../compile/compile.ts";
import { formatIssue } from "../compile/issues.ts";

const started = performance.now();
const folder = process.env["CONTENT_DIR"] ?? "content";
const { issues, compiled } = compile(folder, { siteUrl: "https://timeline.example", base: "/" });
const prefix = `${relative(process.cwd(), folder) || "."}/`;
for (const issue of issues) console.error(formatIssue(issue, prefix));
if (compiled === undefined) {
  console.error(`${String(issues.length)} ${issues.length === 1 ? "problem" : "problems"}`);
  process.exitCode = 1;
} else {
  const { events, sources, actors, origins } = compiled.timeline;
  const counts = [
    `${String(events.length)} events`,
    `${String(sources.length)} sources`,
    `${String(actors.length)} actors`,
    `${String(origins.length)} origins`,
  ];
  console.log(`${counts.join(", ")}: nothing wrong, in ${String(Math.round(performance.now() - started))} ms`);
}
