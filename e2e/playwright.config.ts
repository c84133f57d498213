/**
 * The browser tests, with scripts off but for those in `live/`, against built sites (e2e/sites.ts makes them): the real one, the
 * same below a base path, a tiny other timeline, and one whose texts look like markup.
 */
import { defineConfig } from "playwright/test";
import { BROWSER_ARGS, findBrowser } from "./browser.ts";
import type { SiteOptions } from "./test.ts";

/** Found once, by the first process; the workers inherit it. */
process.env["BROWSER_PATH"] ??= (await findBrowser()) ?? "";

const executablePath = process.env["BROWSER_PATH"];
const results = process.env["RESULTS"];

export default defineConfig<object, SiteOptions>({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../test-results",
  timeout: 180_000,
  workers: 2,
  forbidOnly: true,
  reporter: results ? [["list"], ["json", { outputFile: `${results}/browser.json` }]] : [["list"]],
  use: {
    javaScriptEnabled: false,
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...BROWSER_ARGS] },
  },
  projects: [
    { name: "main", use: { siteName: "main" }, testIgnore: ["markup.spec.ts", "live/**", "embeds/**"] },
    // Redrawing is tried once: the markup of every content is made by the same code.
    {
      name: "fixture",
      use: { siteName: "fixture" },
      testIgnore: ["markup.spec.ts", "redraw.spec.ts", "live/**", "embeds/**"],
    },
    { name: "base", use: { siteName: "base" }, testMatch: "crawl.spec.ts" },
    { name: "markup", use: { siteName: "markup" }, testMatch: "markup.spec.ts" },
    // The live chart, which alone has scripts.
    { name: "live", use: { siteName: "main", javaScriptEnabled: true }, testMatch: "live/*.spec.ts" },
  ],
});
