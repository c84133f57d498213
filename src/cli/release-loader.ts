/** `npm run release:loader`: keeps the loader as it is now for ever, under its version and with its hash. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { bundleScript } from "../embed/bundle.ts";
import { released, type Releases } from "../compile/releases.ts";
import { LOADER_VERSION } from "../embed/version.ts";

const FOLDER = "public/embed";
const LIST = `${FOLDER}/releases.json`;
const file = `embed/v${LOADER_VERSION}.js`;

const script = `${await bundleScript("src/embed/loader.ts")}\n`;
const before = existsSync(LIST) ? (JSON.parse(readFileSync(LIST, "utf8")) as Releases) : {};
try {
  const releases = released(before, LOADER_VERSION, script);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`public/${file}`, script);
  writeFileSync(LIST, `${JSON.stringify(releases, null, 2)}\n`);
  console.log(`public/${file} ${releases[LOADER_VERSION] ?? ""}; list ${file} in e2e/released-urls.txt`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
