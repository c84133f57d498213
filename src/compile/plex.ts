/** The one family of the site as whole TrueType files: what is served is cut from them, what is drawn is measured with them. */
import { createRequire } from "node:module";
import path from "node:path";

export type Weight = 400 | 600;

const FILES: Readonly<Record<Weight, string>> = {
  400: "400Regular/IBMPlexSansArabic_400Regular.ttf",
  600: "600SemiBold/IBMPlexSansArabic_600SemiBold.ttf",
};

/**
 * Where the file of a weight lies.
 * @example plexFile(400) // "…/400Regular/IBMPlexSansArabic_400Regular.ttf"
 */
export function plexFile(weight: Weight): string {
  const family = createRequire(import.meta.url).resolve("@expo-google-fonts/ibm-plex-sans-arabic/package.json");
  return path.join(path.dirname(family), FILES[weight]);
}

/**
 * The characters that are set in the Arabic file (styles/fonts.css has the same ranges); whatever is outside
 * them, spaces too, is set in the Latin one.
 */
export const ARABIC_RANGES =
  "\\u0600-\\u06ff\\u0750-\\u077f\\u08a0-\\u08ff\\ufb50-\\ufdff\\ufe70-\\ufefc\\u200c\\u200d";
