/** Which files are the project's: what git knows or would take; without git, all but what is made. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The project's folder. */
export const ROOT = join(import.meta.dirname, "..");

const MADE = new Set([
  "node_modules",
  "dist",
  "dist.next",
  "dist.old",
  ".astro",
  ".cache",
  ".git",
  "archive",
  "coverage",
  "test-results",
]);

/** Every file below a folder, with `/` between names, in order. */
export function walk(folder: string, skip: (name: string) => boolean = () => false): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skip(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path, skip).map((file) => join(entry.name, file)) : [relative(folder, path)];
  });
  return files.map((file) => file.split(sep).join("/")).sort();
}

/** Whether a file of a built site is read in other people's pages, and is no page of the site. */
export function isDocument(file: string): boolean {
  return /^(?:embed\/v1|frozen)\//u.test(file);
}

/** Paths of the project's files, relative to its folder. */
export function projectFiles(): string[] {
  const git = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const own = git.status === 0 && existsSync(join(ROOT, ".git"));
  const files = own ? git.stdout.split("\0").filter(Boolean) : walk(ROOT, (name) => MADE.has(name));
  return files.filter((file) => existsSync(join(ROOT, file))).sort();
}
