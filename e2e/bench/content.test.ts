import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { formatIssue } from "../../src/compile/issues.ts";
import { walk } from "../files.ts";
import { writeContent } from "./content.ts";

const temporary = mkdtempSync(join(tmpdir(), "bench-"));
const ADDRESS = { siteUrl: "https://timeline.example", base: "/" };

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

const texts = (folder: string) => walk(folder).map((file) => `${file}\n${readFileSync(join(folder, file), "utf8")}`);

test.each([1, 30, 200])(
  "%i events pass every check, or the bench would measure a site that nobody may build",
  (count) => {
    const folder = join(temporary, String(count));
    writeContent(folder, count);
    const { issues, compiled } = compile(folder, ADDRESS);
    expect(issues.map((issue) => formatIssue(issue))).toEqual([]);
    expect(compiled?.timeline.events).toHaveLength(count);
  },
);

test("the same number gives the same files, so that two measurements can be compared", () => {
  const [one, two] = ["one", "two"].map((name) => join(temporary, name));
  for (const folder of [one, two]) writeContent(folder ?? "", 60);
  expect(texts(one ?? "")).toEqual(texts(two ?? ""));
});

test("events lie in four lanes, in bursts over more than a year, in every shape of date, some of them in threads", () => {
  const folder = join(temporary, "many");
  writeContent(folder, 400);
  const events = compile(folder, ADDRESS).compiled?.timeline.events ?? [];
  expect(new Set(events.map(({ kind }) => kind)).size).toBe(4);
  expect(new Set(events.map(({ status }) => status)).size).toBe(3);
  const days = events.flatMap(({ earliest }) => earliest ?? []);
  const months = new Set(days.map((day) => day.slice(0, 7)));
  expect(months.size).toBeGreaterThanOrEqual(15);
  // Bursts: between them there are days without anything.
  expect(new Set(days).size).toBeLessThan(250);
  const share = (has: (event: (typeof events)[number]) => boolean) => events.filter(has).length / events.length;
  expect(share(({ date }) => date.length === 10)).toBeGreaterThan(0.5);
  for (const form of [/^\d{4}-\d{2}$/u, /^\[\.\./u, /\.\.\]$/u, /\/\d/u, /\d\.\.\d/u]) {
    expect(
      share(({ date }) => form.test(date)),
      form.source,
    ).toBeGreaterThan(0.01);
  }
  expect(share(({ thread }) => thread !== undefined)).toBeGreaterThan(0.1);
});
