/**
 * Builds the sites that the browser tests look at, one right after another: what another content or
 * base path leaves behind would show. `dist/`, the real site, comes first and only if it is missing.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "./bench/build.ts";
import { build } from "./build.ts";
import { FIXTURE, writeMarkupContent } from "./markup.ts";
import type { SiteName } from "./site.ts";
import { CROWD, SITES } from "./site.ts";

const CHOICES: Readonly<Record<Exclude<SiteName, "many">, Readonly<Record<string, string>>>> = {
  main: {},
  fixture: { CONTENT_DIR: FIXTURE },
  base: { BASE_PATH: SITES.base.base },
  markup: { CONTENT_DIR: writeMarkupContent() },
};

for (const name of ["main", "fixture", "base", "markup"] as const) {
  const { folder } = SITES[name];
  if (name === "main" && existsSync(join(folder, "index.html"))) continue;
  const { ok, output } = build({ ...CHOICES[name], OUT_DIR: folder });
  if (!ok) {
    console.error(`The site "${name}" cannot be built:\n${output}`);
    process.exit(1);
  }
  console.log(`built ${name} ${JSON.stringify(CHOICES[name])}`);
}

// Beyond every budget, which is none of its tests' business.
buildSite(CROWD);
console.log("built many");
