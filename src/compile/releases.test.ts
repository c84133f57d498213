import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundleScript } from "../embed/bundle.ts";
import { integrityOf, released, type Releases } from "./releases.ts";
import { LOADER_VERSION } from "../embed/version.ts";

const FOLDER = "public/embed";
const releases = JSON.parse(readFileSync(`${FOLDER}/releases.json`, "utf8")) as Releases;
const loader = `${await bundleScript("src/embed/loader.ts")}\n`;

describe("the released loaders", () => {
  it.each(Object.entries(releases))("%s has the bytes that pages were promised", (version, integrity) => {
    expect(integrityOf(readFileSync(`${FOLDER}/v${version}.js`, "utf8"))).toBe(integrity);
  });

  it("are all in the list, and all of the list is there", () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith(".js"));
    expect(files.sort()).toEqual(
      Object.keys(releases)
        .map((version) => `v${version}.js`)
        .sort(),
    );
    const urls = readFileSync("e2e/released-urls.txt", "utf8").split("\n");
    expect(files.filter((name) => !urls.includes(`embed/${name}`))).toEqual([]);
  });

  it("have what the site serves under the same version: else raise the version and run npm run release:loader", () => {
    const file = `${FOLDER}/v${LOADER_VERSION}.js`;
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, "utf8")).toBe(loader);
  });

  it("weigh 2.5 KB at most, and are one classic script that leaves one name", () => {
    expect(gzipSync(loader, { level: 9 }).length).toBeLessThanOrEqual(2560);
    expect(loader).toMatch(/^"use strict";\(\(\)=>\{[\s\S]*\}\)\(\);\n$/u);
    expect(loader).not.toMatch(
      /\b(?:localStorage|sessionStorage|indexedDB|cookie|sendBeacon|fetch|XMLHttpRequest|import|eval)\b/u,
    );
  });
});

describe("released(releases, version, script)", () => {
  it("adds a version and leaves the others", () => {
    expect(released({ "1.0.0": "sha384-x" }, "1.0.1", "")).toEqual({ "1.0.0": "sha384-x", "1.0.1": integrityOf("") });
  });

  it("refuses other bytes under a version that is out, and takes the same again", () => {
    const once = released({}, "1.0.0", "a");
    expect(released(once, "1.0.0", "a")).toEqual(once);
    expect(() => released(once, "1.0.0", "b")).toThrow(/^1\.0\.0 was released with other bytes/u);
  });
});
