/**
 * A site of many made-up events, built as the real one is but for the budgets: those are about a page that is to be
 * read, and this one is beyond them on purpose. It runs in a process of its own, which knows what it took.
 * `node e2e/bench/build.ts 1000` leaves `.cache/bench/1000/site/`.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "astro";
import { ROOT } from "../files.ts";
import { writeContent } from "./content.ts";

const folderOf = (count: number) => join(ROOT, ".cache/bench", String(count));

/**
 * Builds a site of so many events and says where.
 * @throws if it cannot be built; what is wrong was printed
 */
export function buildSite(count: number): string {
  const { status } = spawnSync(process.execPath, [import.meta.filename, String(count)], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`the site of ${count} events cannot be built`);
  return join(folderOf(count), "site");
}

if (import.meta.main) {
  const count = Number(process.argv[2] ?? "1000");
  const [content, outDir] = ["content", "site"].map((name) => join(folderOf(count), name));
  writeContent(content ?? "", count);
  // Read by astro.config.mjs, which Astro loads only now.
  Object.assign(process.env, {
    CONTENT_DIR: content,
    BASE_PATH: "/",
    ASTRO_TELEMETRY_DISABLED: "1",
    SHOW_ARTICLES: "",
  });
  const start = performance.now();
  await build({ root: ROOT, ...(outDir && { outDir }), logLevel: "warn" });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${count} events are built in ${seconds} s with at most ${megabytes} MB of memory`);
}
