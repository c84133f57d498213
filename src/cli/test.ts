/**
 * `npm test`: everything there is to check, in the order of what is quickest to tell. It stops at the
 * first kind that fails and says which, then ends with one plain line of counts for machines.
 * Each step is a script of package.json, so that what failed can be run alone.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const RESULTS = join(ROOT, ".cache/results");

const STEPS = [
  { script: "check", heading: "Types" },
  { script: "lint", heading: "Lint" },
  { script: "format:check", heading: "Format" },
  { script: "test:unit", heading: "Unit tests" },
  { script: "test:zones", heading: "Unit tests in other zones and languages" },
  { script: "build", heading: "Build" },
  { script: "verify", heading: "Verification of every quote" },
  { script: "test:build", heading: "Build tests" },
  { script: "test:browser", heading: "Browser tests" },
  { script: "test:embeds", heading: "Embeds in what newsrooms use" },
] as const;

const scripts = (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> })
  .scripts;

function run(script: string): boolean {
  const command = scripts[script];
  if (command === undefined) throw new Error(`package.json has no script "${script}"`);
  const path = join(ROOT, "node_modules/.bin") + delimiter + (process.env["PATH"] ?? "");
  const env: NodeJS.ProcessEnv = { ...process.env, PATH: path, RESULTS, ASTRO_TELEMETRY_DISABLED: "1" };
  // What is built here is for the tests to choose; where the articles are, and how strictly, is not.
  for (const name of ["CONTENT_DIR", "OUT_DIR", "BASE_PATH", "SITE_URL", "SHOW_ARTICLES"]) env[name] = undefined;
  return spawnSync(command, { cwd: ROOT, env, shell: true, stdio: "inherit" }).status === 0;
}

type Result = Partial<Record<"numPassedTests" | "numFailedTests", number>> & {
  readonly stats?: { readonly expected: number; readonly unexpected: number };
};

/** What vitest (`num…Tests`) and Playwright (`stats`) wrote of themselves. */
function counts(): { passed: number; failed: number } {
  const total = { passed: 0, failed: 0 };
  for (const file of existsSync(RESULTS) ? readdirSync(RESULTS) : []) {
    const result = JSON.parse(readFileSync(join(RESULTS, file), "utf8")) as Result;
    total.passed += result.numPassedTests ?? result.stats?.expected ?? 0;
    total.failed += result.numFailedTests ?? result.stats?.unexpected ?? 0;
  }
  return total;
}

rmSync(RESULTS, { recursive: true, force: true });
const failed = STEPS.find(({ script, heading }, at) => {
  console.log(`\n== ${at + 1}/${STEPS.length} ${heading} (npm run ${script})`);
  return !run(script);
});
const total = counts();
if (failed) {
  console.error(`\nFAILED: ${failed.heading}. Alone: npm run ${failed.script}`);
  process.exitCode = 1;
}
console.log(`\n${total.passed} passed, ${failed ? Math.max(total.failed, 1) : total.failed} failed`);
