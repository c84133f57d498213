/**
 * The embeds in what newsrooms really use: their scripts, their sanitisers, their CMS, their strict pages. The packages
 * are those of this folder's own package.json; the site knows none of them.
 */
import { defineConfig } from "playwright/test";
import { BROWSER_ARGS, findBrowser } from "../browser.ts";

/** Found once, by the first process; the workers inherit it. */
process.env["BROWSER_PATH"] ??= (await findBrowser()) ?? "";

const executablePath = process.env["BROWSER_PATH"];
const results = process.env["RESULTS"];

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/embeds",
  globalSetup: "./servers.ts",
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: true,
  // Each file's tests, too, go to whichever worker is free: most wait for a page to settle.
  fullyParallel: true,
  snapshotPathTemplate: "{testDir}/golden/{arg}{ext}",
  updateSnapshots: "none",
  reporter: results ? [["list"], ["json", { outputFile: `${results}/embeds.json` }]] : [["list"]],
  use: { launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...BROWSER_ARGS] } },
});
