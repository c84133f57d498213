/**
 * The fonts that are served: IBM Plex Sans Arabic (which has matching Latin) in two weights,
 * cut down to a stable set of characters and to whatever else the texts use.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";
import { STRINGS } from "../i18n/strings.ts";
import { ARABIC_RANGES, plexFile } from "./plex.ts";

const SCRIPTS = { arabic: new RegExp(`[${ARABIC_RANGES}]`, "gu"), latin: new RegExp(`[^${ARABIC_RANGES}]`, "gu") };
const WEIGHTS = [400, 600] as const;

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join("");
const PUNCTUATION = "\u00a0«»·×–—‘’“”…†•−éèüöç";
const ARABIC = "،؛؟ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْٰ";

/** Always there, so that an edit of a text seldom changes the bytes of a font. */
const ALWAYS = ASCII + PUNCTUATION + ARABIC;

/** Writes `arabic-400.woff2` and its three siblings, for the strings and the texts in these folders. */
export async function writeFonts(textFolders: readonly string[], target: string): Promise<void> {
  const texts = await Promise.all(textFolders.map(textsOf));
  const characters = charactersOf(JSON.stringify(STRINGS) + texts.join(""));
  await mkdir(target, { recursive: true });
  for (const weight of WEIGHTS) {
    const whole = await readFile(plexFile(weight));
    for (const [script, pattern] of Object.entries(SCRIPTS)) {
      const part = await subsetFont(whole, characters.match(pattern)?.join("") ?? "", { targetFormat: "woff2" });
      await writeFile(path.join(target, `${script}-${String(weight)}.woff2`), part);
    }
  }
}

/**
 * The characters of texts and those always served, each once and in order: the same texts give the same bytes.
 * @example charactersOf("ژ").includes("ژ") // true
 */
export function charactersOf(texts: string): string {
  return [...new Set(ALWAYS + texts)].sort().join("");
}

async function textsOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("");
}
