/** JSON Schemas of the records, for editors' tools and for those who reuse the data. Generated, committed, checked. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { event } from "../schema/event.ts";
import { site } from "../schema/site.ts";
import { source } from "../schema/source.ts";
import { views } from "../schema/view.ts";
import { lists, terms } from "../schema/vocabulary.ts";
import { compareText } from "./issues.ts";

const RECORDS = { event, source, site, ...lists, views, terms } satisfies Record<string, z.ZodType>;

/** The schema files by name, `event.json`, as they are written. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const entries = Object.entries(RECORDS).map(([name, schema]) => {
    // What an editor writes, before defaults are filled in.
    const json = z.toJSONSchema(schema, { io: "input" });
    return [`${name}.json`, `${JSON.stringify({ ...json, title: name }, undefined, 2)}\n`] as const;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
}

/**
 * The schema files in a folder that are not what they should be: missing, stale or left over.
 * @example staleSchemas("content/schema") // []
 */
export function staleSchemas(folder: string): string[] {
  const files = schemaFiles();
  const there = jsonFilesIn(folder);
  const wrong = Object.keys(files).filter(
    (name) => !there.includes(name) || readFileSync(join(folder, name), "utf8") !== files[name],
  );
  return [...wrong, ...there.filter((name) => !(name in files))].sort(compareText);
}

function jsonFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return [];
  }
}
