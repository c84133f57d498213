/** The files that images are set from: those of the site, and the Latin sister of its family. */
import { createRequire } from "node:module";
import { ARABIC_RANGES, plexFile, type Weight } from "../compile/plex.ts";

const WEIGHTS: readonly Weight[] = [400, 600];

/** For letters that the Arabic family has no form of, such as ğ: a browser finds them elsewhere, resvg draws a box. */
const LATIN: Readonly<Record<Weight, string>> = {
  400: "400Regular/IBMPlexSans_400Regular.ttf",
  600: "600SemiBold/IBMPlexSans_600SemiBold.ttf",
};

/** Paths, the family itself first. */
export function imageFonts(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return [
    ...WEIGHTS.map(plexFile),
    ...WEIGHTS.map((weight) => resolve(`@expo-google-fonts/ibm-plex-sans/${LATIN[weight]}`)),
  ];
}

/** The name of the Latin family, as styles know it. */
const SISTER = "IBM Plex Sans";

/** Letters that the Arabic family may lack: Latin with rarer signs, Greek and Cyrillic. */
const BEYOND = /[\u0100-\u024f\u02bc-\u02bf\u0370-\u052f\u1e00-\u1eff]/u;
const ARABIC = new RegExp(`[${ARABIC_RANGES}]`, "u");

/** The signs that it lacks by themselves, too: breve, dot below, half rings. */
const LACKING = /[\u0306\u0323\u02be\u02bf]/gu;

/** A text as it can be drawn. */
export interface Drawable {
  readonly text: string;
  /** The family that has to set all of it; that of the site if left out. */
  readonly family?: string;
}

/**
 * A text with the family that has its letters. resvg sets a text by one font and mends with others at the cost of weight
 * and order; so where Arabic stands beside letters with rare signs, those lose them.
 * @example drawable("R. T. Erdoğan") // { text: "R. T. Erdoğan", family: "IBM Plex Sans" }
 */
export function drawable(text: string): Drawable {
  if (!BEYOND.test(text)) return { text };
  if (!ARABIC.test(text)) return { text, family: SISTER };
  return { text: text.normalize("NFD").replace(LACKING, "").normalize("NFC") };
}
