/** The texts of the articles, for a local build that shows them. They are no part of the project. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Source } from "../timeline/timeline.ts";

/** The paragraphs of every article, by its id; none where no folder is given. */
export async function readArticles(
  folder: string | undefined,
  sources: readonly Pick<Source, "id" | "file">[],
): Promise<Record<string, string[]>> {
  if (folder === undefined) return {};
  const texts = sources.map(async ({ id, file }) => [id, paragraphs(await readFile(path.join(folder, file), "utf8"))]);
  return Object.fromEntries((await Promise.all(texts)) as [string, string[]][]);
}

/**
 * The lines of a text that are not blank: what records call paragraphs.
 * @example paragraphs("a\n\nb\n") // ["a", "b"]
 */
export function paragraphs(text: string): string[] {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== "");
}
