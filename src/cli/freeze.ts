/**
 * `npm run freeze`: keeps today's records as files that never change, one for each saved view in each language, in
 * `public/frozen/`, to be committed. They name the address of the site (`SITE_URL`, `BASE_PATH`).
 */
import { appendFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import { freeze, FROZEN } from "../compile/freeze.ts";
import { siteUrl } from "../compile/settings.ts";

Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: "1", FREEZE: "1" });

/** What pages elsewhere rely on. */
const RELEASED = "e2e/released-urls.txt";

const outDir = ".cache/freeze";
rmSync(outDir, { recursive: true, force: true });
await build({ outDir, logLevel: "warn" });
const { added, kept } = freeze(join(outDir, "frozen"));
rmSync(outDir, { recursive: true, force: true });

for (const hash of kept) console.log(`${FROZEN}/${hash}/ has been frozen before, and stays as it is`);
for (const hash of added) {
  const lines = readdirSync(join(FROZEN, hash))
    .sort()
    .map((name) => `frozen/${hash}/${name}\n`);
  appendFileSync(RELEASED, lines.join(""));
  console.log(`${FROZEN}/${hash}/ is new: commit it, it is for ever. Its links lead to ${siteUrl()}`);
}
