import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { build } from "../build.ts";
import { walk } from "../files.ts";
import { FIXTURE } from "../markup.ts";

const temporary = mkdtempSync(join(tmpdir(), "heavy-"));

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

/** Letters that no packing makes smaller by much. */
const noise = (seed: string) =>
  Array.from({ length: 500 }, (_, index) => createHash("sha256").update(`${seed} ${index}`).digest("base64url")).join(
    " ",
  );

test("a site beyond a budget is told file by file, and the last good one stays as it was", () => {
  const [content, outDir] = [join(temporary, "content"), join(temporary, "dist")];
  cpSync(FIXTURE, content, { recursive: true });
  for (const file of readdirSync(join(content, "events"))) {
    const path = join(content, "events", file);
    const heavier = readFileSync(path, "utf8").replace(/^(title: \{ ar: ")/mu, `$1${noise(file)} `);
    writeFileSync(path, heavier);
  }
  mkdirSync(outDir);
  writeFileSync(join(outDir, "index.html"), "the last good one");

  const { ok, output } = build({ CONTENT_DIR: content, OUT_DIR: outDir });

  expect(ok).toBe(false);
  expect(output).toMatch(/^ {2}Home page before interaction, all in +\d{3}\.\d KB {2}of +150\.0 KB {2}TOO MUCH$/mu);
  expect(output).toMatch(
    /^Home page before interaction, all in: .+ at most 150\.0 KB \(\/\)\. .+\n +\d+\.\d KB {2}\/$/mu,
  );
  expect(output).toMatch(/dist\/ is as it was/u);
  expect(walk(outDir)).toEqual(["index.html"]);
  expect(readFileSync(join(outDir, "index.html"), "utf8")).toBe("the last good one");
});
