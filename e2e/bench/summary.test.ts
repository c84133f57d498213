import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../files.ts";
import { summaryIn, withSummary } from "./summary.ts";

const text = (file: string) => readFileSync(join(ROOT, file), "utf8");

test("the README says of speed what the last bench found, and nothing else", () => {
  expect(existsSync(join(ROOT, "e2e/bench/RESULTS.md"))).toBe(true);
  const summary = summaryIn(text("e2e/bench/RESULTS.md"));
  expect(summary).toMatch(/made-up events/u);
  expect(summaryIn(text("README.md"))).toBe(summary);
});

test("a paragraph takes the place of the one before, and nothing around it moves", () => {
  const once = withSummary(text("README.md"), "One.");
  expect(summaryIn(once)).toBe("One.");
  expect(withSummary(withSummary(once, "Two\nlines."), "One.")).toBe(once);
});

test("without a place for it nothing is written", () => {
  expect(() => withSummary("no place", "One.")).toThrow(/no place/u);
});
