import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { build } from "./build.ts";
import { ROOT, walk } from "./files.ts";
import { FIXTURE } from "./markup.ts";

const temporary = mkdtempSync(join(tmpdir(), "timeline-"));
const content = join(temporary, "content");

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

/** Names, sizes and times of everything in `dist/`: a rewritten file would show, even with equal bytes. */
const state = () =>
  walk(join(ROOT, "dist")).map((file) => {
    const { size, mtimeMs, ino } = statSync(join(ROOT, "dist", file));
    return `${file} ${size} ${mtimeMs} ${ino}`;
  });

test("broken content is told in full, file by file, and the last good site stays as it was", () => {
  cpSync(FIXTURE, content, { recursive: true });
  const [first = "", second = "", third = ""] = readdirSync(join(content, "events")).map((file) =>
    join(content, "events", file),
  );
  appendFileSync(first, "unheard-of: 1\n");
  writeFileSync(second, readFileSync(second, "utf8").replace(/^kind: .*$/mu, "kind: nonesuch"));
  writeFileSync(third, "");
  const before = state();
  expect(before.length).toBeGreaterThan(20);

  const { ok, output } = build({ CONTENT_DIR: content });

  expect(ok).toBe(false);
  expect(output).toMatch(/unheard-of/u);
  expect(output).toMatch(/nonesuch/u);
  for (const file of [first, second, third]) {
    const name = file.slice(content.length + 1).replaceAll("\\", "/");
    expect(output, `says where: ${name}`).toMatch(new RegExp(`${RegExp.escape(name)}:\\d+:\\d+`, "u"));
  }
  expect(state()).toEqual(before);
});
