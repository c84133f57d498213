/**
 * vis-timeline as its documentation shows it, with nothing but its defaults: lanes as groups, labels as contents. Its
 * script is bundled and minified from what a bundler would take, so that no part is sent that is not used.
 */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { BENCH } from "../install.ts";
import type { Row } from "../rows.ts";

const SCRIPT = `
import { DataSet, Timeline } from "vis-timeline/standalone";
const { items, groups } = await (await fetch("events.json")).json();
new Timeline(document.querySelector("#timeline"), new DataSet(items), new DataSet(groups), {});
`;

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Harbour notices</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="timeline.css">
<h1>Harbour notices</h1>
<div id="timeline"></div>
<script type="module" src="timeline.js"></script>
</html>
`;

/** Writes the page. */
export async function writeVis(folder: string, rows: readonly Row[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const lanes = [...new Set(rows.map(({ lane }) => lane))];
  const items = rows.map(({ id, label, title, lane, start, end }) => ({
    ...{ id, content: label, title, group: lanes.indexOf(lane), start },
    ...(end !== start && { end }),
  }));
  const groups = lanes.map((content, id) => ({ id, content }));
  writeFileSync(join(folder, "events.json"), JSON.stringify({ items, groups }));
  writeFileSync(join(folder, "index.html"), PAGE);
  const styles = join(BENCH, "node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css");
  copyFileSync(styles, join(folder, "timeline.css"));
  await build({
    stdin: { contents: SCRIPT, resolveDir: BENCH },
    outfile: join(folder, "timeline.js"),
    ...{ bundle: true, minify: true, format: "esm", target: "es2022", logLevel: "error" },
  });
}
