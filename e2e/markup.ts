/** The fixture once more, with everything in its texts that could be taken for markup or code. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { ROOT } from "./files.ts";

export const FIXTURE = join(ROOT, "e2e/fixtures/lighthouses");

/**
 * What HTML, attributes, templates and Markdown could trip over, and that the checks let pass: of markup
 * itself only what is written with entities or does not close, since a tag is refused outright.
 */
export const HOSTILE = `&lt;b&gt;b&lt;/b&gt; &amp; & "x" 'y' > 1 < 2 {z} \${q} *i* \\u003cb>`;

/** Long enough for the hostile text: a label has its own limit. */
const TEXTS = new Set(["title", "summary", "says", "definition", "about", "fact", "why", "reasoning", "description"]);

/** Adds the hostile text to every text in both languages under one of the keys. */
function mutate(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => mutate(item, key));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  const localized =
    entries.length === 2 && entries.every(([name, text]) => /^(?:en|ar)$/u.test(name) && typeof text === "string");
  if (localized && TEXTS.has(key)) {
    return Object.fromEntries(entries.map(([name, text]) => [name, `${String(text)} ${HOSTILE}`]));
  }
  return Object.fromEntries(entries.map(([name, item]) => [name, mutate(item, name)]));
}

/** Writes the mutated content into a folder of its own and says where. */
export function writeMarkupContent(): string {
  const folder = join(ROOT, ".cache/markup-content");
  rmSync(folder, { recursive: true, force: true });
  cpSync(FIXTURE, folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith(".yaml") || entry.name === "terms.yaml") continue;
    const path = join(entry.parentPath, entry.name);
    const record = mutate(parse(readFileSync(path, "utf8")));
    // Quoted, since EDTF and days must be; no aliases, since those are refused.
    writeFileSync(
      path,
      stringify(record, { defaultStringType: "QUOTE_DOUBLE", aliasDuplicateObjects: false, lineWidth: 0 }),
    );
  }
  return folder;
}
