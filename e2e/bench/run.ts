/**
 * `npm run bench`: ours beside its peers and a floor, measured in one run and written into RESULTS.md and the README. No
 * part of `npm test`: what it measures depends on the machine. Whatever fails or hangs is reported, and the rest goes on.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { findBrowser } from "../browser.ts";
import { ROOT } from "../files.ts";
import { serve } from "../serve.ts";
import { buildSite, folderOf } from "./build.ts";
import { writeContent } from "./content.ts";
import { documentOf } from "./document.ts";
import { BENCH, install } from "./install.ts";
import { isBusy, load, machineOf } from "./machine.ts";
import { LATE } from "./limit.ts";
import { measure, type Measured, type Place } from "./measure.ts";
import { optionsOf, USAGE, type Options } from "./options.ts";
import { reach } from "./reach.ts";
import { middleOf, SPEEDS, type BuildResult, type PageResult, type Results, type Speed } from "./results.ts";
import { rowsOf, type Row } from "./rows.ts";
import type { Subject } from "./subjects.ts";
import { summaryOf, withSummary } from "./summary.ts";
import { buildTable, pageTables } from "./tables.ts";

/** Of more events it would take too long to press a key for each. */
const KEYS_COUNT = 30;

const loads: number[] = [];

async function bench(options: Options): Promise<Results> {
  const start = performance.now();
  install();
  const executablePath = await findBrowser();
  const machine = await machineOf(executablePath);
  if (isBusy(load()))
    console.warn(`The machine is busy (load ${load().toFixed(1)}): its times will not be worth much.`);
  const needed = options.pages && options.subjects.some(({ id }) => id === "ours") ? options.counts : [];
  const builds = [...new Set([...options.builds, ...needed])].toSorted((a, b) => a - b).map(built);
  const pages: PageResult[] = [];
  for (const count of options.pages ? options.counts : []) {
    writeContent(folderOf(count, "content"), count);
    const rows = rowsOf(folderOf(count, "content"));
    for (const subject of options.subjects) pages.push(await pageOf(subject, count, rows, options, executablePath));
  }
  return {
    ...{ machine, pages, runs: options.runs },
    loads: [Math.min(...loads), Math.max(...loads)],
    minutes: (performance.now() - start) / 60_000,
    builds: builds.filter(({ count }) => options.builds.includes(count)),
  };
}

function built(count: number): BuildResult {
  loads.push(load());
  const result = buildSite(count);
  console.log(`${count} events: ${result.failed ?? `built in ${result.seconds.toFixed(1)} s`}`);
  return result;
}

async function pageOf(
  subject: Subject,
  count: number,
  rows: readonly Row[],
  { runs }: Options,
  executablePath: string | undefined,
): Promise<PageResult> {
  const folder = folderOf(count, subject.id === "ours" ? "site" : subject.id);
  await subject.write?.(folder, rows);
  const nothing = { failed: "there is no page" };
  if (!existsSync(join(folder, "index.html")))
    return { subject: subject.id, count, speeds: { 1: nothing, 4: nothing }, reach: {} };
  const site = await serve(folder);
  try {
    const place: Place = { executablePath, origin: site.origin };
    const speeds: Record<Speed, Measured> = { 1: nothing, 4: nothing };
    for (const speed of SPEEDS) speeds[speed] = await repeated(subject, speed, runs, place);
    for (const speed of SPEEDS) tell(subject, count, speed, speeds[speed]);
    const reached = await reach(subject, rows, count === KEYS_COUNT, place).catch(() => ({}));
    return { subject: subject.id, count, speeds, reach: reached };
  } finally {
    await site.close();
  }
}

/** What hangs once would hang again, and is not waited for. */
async function repeated(subject: Subject, speed: Speed, runs: number, place: Place): Promise<Measured> {
  const all: Measured[] = [];
  while (all.length < runs && all.at(-1)?.failed?.includes(LATE) !== true) {
    loads.push(load());
    all.push(await measure(subject, speed, place));
  }
  return middleOf(all);
}

function tell({ name }: Subject, count: number, speed: Speed, { loaded, failed }: Measured): void {
  const mark = loaded === undefined ? "" : `, first mark after ${loaded.firstMark.toFixed(0)} ms`;
  console.log(`${count} events, ${name}, ${speed} times slower${mark}${failed === undefined ? "" : `, ${failed}`}`);
}

async function write(results: Results): Promise<void> {
  const summary = summaryOf(results);
  const file = join(BENCH, "RESULTS.md");
  const config = { ...(await resolveConfig(file)), parser: "markdown" };
  const readme = join(ROOT, "README.md");
  writeFileSync(file, await format(documentOf(results, summary), config));
  writeFileSync(readme, await format(withSummary(readFileSync(readme, "utf8"), wrapped(summary)), config));
}

/** In lines as long as the README's. */
function wrapped(text: string): string {
  return text.replace(/(?=\S)(.{1,110})(?:\s+|$)/gu, "$1\n").trim();
}

try {
  const options = optionsOf(process.argv.slice(2));
  const results = await bench(options);
  if (options.write) {
    await write(results);
    console.log("e2e/bench/RESULTS.md and the README's paragraph are written");
  } else {
    if (results.pages.length > 0) console.log(`\n${pageTables(results)}`);
    if (results.builds.length > 0) console.log(`\n${buildTable(results.builds)}`);
  }
} catch (error) {
  console.error(`cannot be measured: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
