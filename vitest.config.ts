/**
 * Two kinds of tests without a browser: `unit` (plain functions and the rules of the house, in seconds),
 * and `build`, which runs the real build in temporary folders and so comes after it in the chain.
 */
import { defineConfig } from "vitest/config";

const MINUTES = 60_000;

/** Where `npm test` wants to find the counts. */
const results = process.env["RESULTS"];

export default defineConfig({
  test: {
    reporters: results ? ["default", ["json", { outputFile: `${results}/vitest-${process.pid}.json` }]] : ["default"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "e2e/**/*.test.ts"],
          exclude: ["e2e/**/*.build.test.ts", "**/node_modules/**"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "build",
          include: ["e2e/**/*.build.test.ts"],
          exclude: ["**/node_modules/**"],
          testTimeout: 5 * MINUTES,
          hookTimeout: 5 * MINUTES,
          fileParallelism: false,
        },
      },
    ],
  },
});
