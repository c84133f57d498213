import { createHash } from "node:crypto";
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "./build.ts";
import { projectFiles, ROOT, walk } from "./files.ts";

const temporary = mkdtempSync(join(tmpdir(), "timeline-"));
/** A space and Arabic letters: what breaks where paths are glued into addresses. */
const COPY = join(temporary, "خط زمني copy");

/** Links rather than copies: hundreds of megabytes of packages, which no build changes. */
function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if ([".cache", ".vite", ".astro", ".bin"].includes(entry.name)) continue;
    const path = join(from, entry.name);
    if (entry.isDirectory()) linkFolder(path, join(to, entry.name));
    else if (entry.isFile()) link(path, join(to, entry.name));
  }
}

/** Each file of a built site with the checksum of its bytes. */
const bytesOf = (folder: string) =>
  Object.fromEntries(
    walk(join(folder, "dist")).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, "dist", file)))
        .digest("hex"),
    ]),
  );

beforeAll(() => {
  if (walk(join(ROOT, "dist")).length === 0) build();
  // Copies of our own files: a test that wrote to a link would write to the project.
  for (const file of projectFiles()) {
    mkdirSync(dirname(join(COPY, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(COPY, file));
  }
  linkFolder(join(ROOT, "node_modules"), join(COPY, "node_modules"));
});

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

test("the same content gives the same bytes in another folder, another zone and another language", () => {
  const here = bytesOf(ROOT);
  expect(Object.keys(here).length).toBeGreaterThan(20);
  for (const machine of [
    { TZ: "Pacific/Auckland", LANG: "ar_SY.UTF-8", LC_ALL: "ar_SY.UTF-8" },
    { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" },
  ]) {
    const { ok, output } = build(machine, COPY);
    expect(ok, output).toBe(true);
    expect(bytesOf(COPY), JSON.stringify(machine)).toEqual(here);
  }
});

test("nothing in the built site tells where or when it was built", () => {
  const told = walk(join(ROOT, "dist"))
    .filter((file) => !/\.(?:woff2|png|ico)$/u.test(file))
    .filter((file) => readFileSync(join(ROOT, "dist", file), "utf8").includes(ROOT));
  expect(told).toEqual([]);
});
