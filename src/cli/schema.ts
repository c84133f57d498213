/** `npm run schema`: writes the JSON Schemas of the records; with `--check`, only says whether they are stale. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFiles, staleSchemas } from "../compile/json-schema.ts";

const folder = join(process.env["CONTENT_DIR"] ?? "content", "schema");
const stale = staleSchemas(folder);
if (process.argv.includes("--check")) {
  for (const name of stale) console.error(`${join(folder, name)}: is stale; write it again with npm run schema`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  const files = schemaFiles();
  for (const name of stale) {
    const text = files[name];
    if (text === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
  }
  console.log(stale.length === 0 ? "the schemas are as they should be" : `written: ${stale.join(", ")}`);
}
