/** The commands that editors run, as they run them: what they print, and how they exit. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { swap, withFolder, type Edit } from "./fixtures/folder.ts";

const COMMANDS = join(import.meta.dirname, "../cli");

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly errors: readonly string[];
}

/** Runs a command beside a lighthouse folder with edits; what it leaves is told by `left`. */
function run(
  command: string,
  edits: readonly Edit[],
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Ran {
  return withFolder(edits, (folder) => {
    const root = join(folder, "root");
    mkdirSync(root);
    const ran = spawnSync(process.execPath, [join(COMMANDS, command), ...args], {
      cwd: root,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], CONTENT_DIR: "../content", ARTICLES_DIR: "../articles", ...env },
    });
    // Nothing here may touch what is built.
    expect(readdirSync(root)).toEqual([]);
    return { status: ran.status, out: ran.stdout.trim(), errors: ran.stderr.split("\n").filter((line) => line !== "") };
  });
}

describe("check-content", () => {
  it("says in one line that nothing is wrong", () => {
    const { status, out, errors } = run("check-content.ts", []);
    expect([status, errors]).toEqual([0, []]);
    expect(out).toMatch(/^3 events, 2 sources, 2 actors, 5 origins: nothing wrong, in \d+ ms$/u);
  });

  it("prints every problem under the path from here, and exits 1", () => {
    const edits = [
      swap("events/storm.yaml", "kind: weather", "kind: wether"),
      swap("places.yaml", "partOf: coast", "partOf: cost"),
    ];
    expect(run("check-content.ts", edits)).toEqual({
      status: 1,
      out: "",
      errors: [
        '../content/events/storm.yaml:1:7 kind: names an unknown kind; found "wether"; write "weather"',
        '../content/places.yaml:2:68 [1].partOf: names an unknown place; found "cost"; write "coast"',
        "2 problems",
      ],
    });
  });

  it.each(["Pacific/Auckland", "America/Los_Angeles", "Africa/Cairo"])("finds the same days under %s", (zone) => {
    expect(run("check-content.ts", [], { TZ: zone, LANG: "ar" }).status).toBe(0);
  });
});

describe("verify", () => {
  it("says how many citations it verified", () => {
    expect(run("verify.ts", [], { VERIFY: "strict" })).toEqual({
      status: 0,
      out: "16 citations verified, 0 problems",
      errors: [],
    });
  });

  it("without the articles says how many citations it could not verify, and passes", () => {
    const { status, out } = run("verify.ts", [], { ARTICLES_DIR: "../nowhere" });
    expect(status).toBe(0);
    expect(out).toBe("0 citations verified; 16 could not be verified: no text of their articles in ../nowhere");
  });

  it("without the articles fails where it must not pass unseen", () => {
    const { status, errors } = run("verify.ts", [], { ARTICLES_DIR: "../nowhere", VERIFY: "strict" });
    expect(status).toBe(1);
    expect(errors).toEqual(["../nowhere: no such folder; write ARTICLES_DIR=… with the folder of the articles' texts"]);
  });

  it("fails on one changed letter, and says where", () => {
    const { status, errors } = run("verify.ts", [swap("events/storm.yaml", '"ضربت الساحل"', '"ضربت الساجل"')]);
    expect(status).toBe(1);
    expect(errors).toEqual([
      '../content/events/storm.yaml:14:12 claims[0].quote: does not stand in paragraph 2 of gazette-2; found "ضربت الساجل"; write "ضربت الساحل"',
    ]);
  });
});

describe("schema", () => {
  it("with --check fails where the schemas are not written, and writes none", () => {
    const { status, errors } = run("schema.ts", [], {}, ["--check"]);
    expect(status).toBe(1);
    expect(errors).toContain("../content/schema/event.json: is stale; write it again with npm run schema");
  });

  it("writes what a second run finds as it should be", () => {
    withFolder([], (folder) => {
      const again = (...args: string[]) =>
        spawnSync(process.execPath, [join(COMMANDS, "schema.ts"), ...args], {
          encoding: "utf8",
          env: { PATH: process.env["PATH"], CONTENT_DIR: join(folder, "content") },
        });
      expect(again().stdout).toContain("written: actors.json");
      expect(existsSync(join(folder, "content/schema/event.json"))).toBe(true);
      expect(again("--check").status).toBe(0);
      expect(again().stdout).toBe("the schemas are as they should be\n");
    });
  });
});
