/**
 * SVGs as PNG, each drawn once: what was drawn before, by this build or an earlier one, is known by what it shows.
 * The cache may be deleted at any time.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { imageFonts } from "./image-fonts.ts";
import { drawInThread } from "./image-threads.ts";

/** In the project's folder. */
const CACHE = ".cache/cards";

/** So many images are kept at least, some 100 MB: a change in the records draws most of a site's anew. */
const KEPT = 2000;

/** Those that are being drawn. */
const underway = new Map<string, Promise<void>>();
let tools: string | undefined;

/**
 * The file of the PNG of an SVG: in the cache, if need be drawn in another thread. The same SVG gives the same bytes. They
 * stay on disk, since those of many events would fill the memory.
 * @param draw what draws it where it is not known yet
 */
export async function image(svg: string, cache = CACHE, draw = drawInThread): Promise<string> {
  const file = join(cache, `${keyOf(svg)}.png`);
  const drawing = underway.get(file);
  if (drawing !== undefined) await drawing;
  else if (!existsSync(file)) {
    const made = make(svg, file, cache, draw);
    underway.set(file, made);
    await made.finally(() => underway.delete(file));
  }
  return file;
}

/** What an image depends on: itself, the version of what draws it, and the fonts. */
function keyOf(svg: string): string {
  tools ??= [resvgVersion(), ...imageFonts().map((file) => hashOf(readFileSync(file)))].join(" ");
  return hashOf(`${tools}\n${svg}`);
}

const hashOf = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex").slice(0, 32);

function resvgVersion(): string {
  const { version } = createRequire(import.meta.url)("@resvg/resvg-js/package.json") as { readonly version: string };
  return version;
}

async function make(svg: string, file: string, cache: string, draw: typeof drawInThread): Promise<void> {
  const png = await draw(svg);
  mkdirSync(cache, { recursive: true });
  // Under its name it is whole, whatever happens meanwhile; another build may write the same.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, png);
  renameSync(part, file);
}

/** Deletes the oldest images of a cache that has too many for a site of so many. */
export function prune(needed: number, cache = CACHE, least = KEPT): void {
  const kept = Math.max(needed, least);
  const files = namesIn(cache).map((name) => join(cache, name));
  if (files.length <= kept) return;
  // Another build may delete the same.
  const writtenAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const byAge = files.map((file) => ({ file, at: writtenAt(file) })).sort((a, b) => b.at - a.at);
  for (const { file } of byAge.slice(kept)) rmSync(file, { force: true });
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
