/**
 * A site of many made-up events, built as the real one is but for the budgets: those are about a page that is to be
 * read, and this one is beyond them on purpose. It runs in a process of its own, which knows what it took.
 * `node e2e/bench/build.ts 1000` leaves `.cache/bench/1000/site/`.
 */
import { spawnSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import { ROOT, walk } from "../files.ts";
import { writeContent } from "./content.ts";
import type { BuildResult } from "./results.ts";

const LIMIT_MINUTES = 20;
/** More than Node takes by itself, so that a build which wants much says how much instead of ending. */
const HEAP = "--max-old-space-size=8192";

/** Where the records, the site and the pages of so many events lie. */
export const folderOf = (count: number, name: string): string => join(ROOT, ".cache/bench", String(count), name);

/** Builds a site of so many events, with no card of an earlier build, and says what that took. */
export function buildSite(count: number): BuildResult {
  const site = folderOf(count, "site");
  for (const folder of [site, join(ROOT, ".cache/cards")]) rmSync(folder, { recursive: true, force: true });
  const { status, stdout } = spawnSync(process.execPath, [HEAP, import.meta.filename, String(count)], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    timeout: LIMIT_MINUTES * 60_000,
  });
  const took = /^(?<seconds>[\d.]+) s, (?<processor>[\d.]+) s of processors, (?<memory>\d+) MB$/mu.exec(stdout)?.groups;
  if (status !== 0 || took === undefined) {
    const failed = status === null ? `not built within ${LIMIT_MINUTES} minutes` : "cannot be built";
    return { count, seconds: 0, processor: 0, memory: 0, size: 0, files: 0, failed };
  }
  const files = walk(site);
  const size = files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
  const of = (name: "seconds" | "processor" | "memory"): number => Number(took[name]);
  return {
    ...{ count, size, files: files.length },
    ...{ seconds: of("seconds"), processor: of("processor"), memory: of("memory") },
  };
}

if (import.meta.main) {
  const count = Number(process.argv[2] ?? "1000");
  const [content, outDir] = [folderOf(count, "content"), folderOf(count, "site")];
  writeContent(content, count);
  // Read by astro.config.mjs, which Astro loads only now.
  Object.assign(process.env, {
    CONTENT_DIR: content,
    BASE_PATH: "/",
    ASTRO_TELEMETRY_DISABLED: "1",
    SHOW_ARTICLES: "",
  });
  const start = performance.now();
  await build({ root: ROOT, outDir, logLevel: "warn" });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const { user, system } = process.cpuUsage();
  console.log(`${seconds} s, ${((user + system) / 1e6).toFixed(1)} s of processors, ${megabytes} MB`);
}
