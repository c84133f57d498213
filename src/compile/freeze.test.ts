import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "./canonical.ts";
import { freeze, FROZEN, frozenNames, thawed } from "./freeze.ts";

let folder = "";
const built = () => join(folder, "built");
const kept = () => join(folder, "kept");

function write(hash: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(built(), hash), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(built(), hash, name), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "freeze-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("freeze", () => {
  test("keeps what was built, each file with its hash, so that anybody can check a copy", () => {
    write("a1", { "all.en.html": "<p>one", "manifest.json": '{"version":1}' });
    expect(freeze(built(), kept())).toEqual({ added: ["a1"], kept: [] });
    expect(JSON.parse(readFileSync(join(kept(), "a1/manifest.json"), "utf8"))).toEqual({
      version: 1,
      files: [{ name: "all.en.html", bytes: 6, sha256: sha256("<p>one") }],
    });
    expect(frozenNames("a1", kept())).toEqual(["all.en.html"]);
    expect(thawed(kept())).toEqual([]);
  });

  test("never writes over what is kept: articles have embedded it", () => {
    write("a1", { "all.en.html": "<p>one", "manifest.json": "{}" });
    freeze(built(), kept());
    write("a1", { "all.en.html": "<p>another" });
    expect(freeze(built(), kept())).toEqual({ added: [], kept: ["a1"] });
    expect(readFileSync(join(kept(), "a1/all.en.html"), "utf8")).toBe("<p>one");
  });
});

test("a file that was changed, taken away or slipped in is found", () => {
  write("a1", { "a.en.html": "a", "b.en.html": "b", "manifest.json": "{}" });
  freeze(built(), kept());
  writeFileSync(join(kept(), "a1/a.en.html"), "changed");
  rmSync(join(kept(), "a1/b.en.html"));
  writeFileSync(join(kept(), "a1/c.en.html"), "c");
  expect(thawed(kept())).toEqual([
    "a1/a.en.html is not what was frozen",
    "a1/b.en.html is not what was frozen",
    "a1/c.en.html is not in the manifest",
  ]);
});

test("what this project has frozen is what it was", () => {
  expect(thawed(FROZEN)).toEqual([]);
});
