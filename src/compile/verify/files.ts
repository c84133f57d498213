/** The files that are published: those of the repository and of the built site. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { compareText } from "../issues.ts";

/** Folders that are fetched or made, and published from nowhere. */
const PASSED_OVER: ReadonlySet<string> = new Set([".git", "node_modules", ".astro"]);

/** The paths below `root` of every file in the repository and in `dist/`, sorted. */
export function publishedFiles(root: string, dist = "dist"): string[] {
  return [...new Set([...repositoryFiles(root), ...walk(root, join(root, dist))])].sort(compareText);
}

/** What git tracks or would; without git, everything that is there. */
function repositoryFiles(root: string): string[] {
  try {
    const arguments_ = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const listed = execFileSync("git", arguments_, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 26,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return listed.split("\0").filter((file) => file !== "");
  } catch {
    return walk(root, root);
  }
}

function walk(root: string, folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return PASSED_OVER.has(entry.name) ? [] : walk(root, path);
      return entry.isFile() ? [relative(root, path).split(sep).join("/")] : [];
    });
  } catch {
    return [];
  }
}

/** The text of a file, or nothing where it is no text or is gone. */
export function textOf(root: string, file: string): string | undefined {
  const path = join(root, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const bytes = readFileSync(path);
  return bytes.subarray(0, 8192).includes(0) ? undefined : bytes.toString("utf8");
}
