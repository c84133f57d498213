/** A built site as files, so that measuring it needs no disk. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

export interface SiteFiles {
  /** Within the site, with `/` between names: `_astro/a.js`. */
  readonly paths: ReadonlySet<string>;
  readonly read: (path: string) => Uint8Array;
}

/** The files of a folder. */
export function filesIn(folder: string): SiteFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"));
  return { paths: new Set(paths), read: (path) => readFileSync(join(folder, path)) };
}

/**
 * Files made up in memory, for tests.
 * @example filesOf({ "index.html": "<p>" }).paths // Set { "index.html" }
 */
export function filesOf(texts: Readonly<Record<string, string | Uint8Array>>): SiteFiles {
  const read = (path: string): Uint8Array => {
    const text = texts[path];
    if (text === undefined) throw new Error(`missing file ${path}`);
    return typeof text === "string" ? new TextEncoder().encode(text) : text;
  };
  return { paths: new Set(Object.keys(texts)), read };
}
