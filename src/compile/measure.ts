/**
 * How wide a text is in the font that is served, in em, found by shaping it: there is no browser at build,
 * and summing letters makes Arabic, whose letters join, up to half as wide again as it is.
 */
import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { ARABIC_RANGES, plexFile, type Weight } from "./plex.ts";

/** Gives the width of one line of text in em; of regular weight unless said otherwise. */
export type Measure = (text: string, weight?: Weight) => number;

const ARABIC = new RegExp(`([${ARABIC_RANGES}]+)`, "u");

/** Marks and isolates of direction draw nothing, and fonts that lack them would draw a box. */
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const fonts = new Map<Weight, Font>();
const widths: Readonly<Record<Weight, Map<string, number>>> = { 400: new Map(), 600: new Map() };

/**
 * The width of a line of text in em.
 * @example widthOf("17 May") // 3.151
 */
export const widthOf: Measure = (text, weight = 400) => {
  const known = widths[weight].get(text);
  if (known !== undefined) return known;
  const width = runsOf(text).reduce((sum, run) => sum + shaped(fontOf(weight), run), 0);
  widths[weight].set(text, width);
  return width;
};

/** Stretches of a text by the file that sets them, as the browser cuts them: nothing is shaped across two files. */
function runsOf(text: string): string[] {
  return text.replaceAll(INVISIBLE, "").split(ARABIC);
}

function shaped(font: Font, run: string): number {
  return font.layout(run).advanceWidth / font.unitsPerEm;
}

/**
 * The whole font: what is served is cut from it and keeps its shapes and widths. Not the WOFF2 that is served: over
 * that fontkit forgets how letters join once it has shaped certain words («آذار»), for every word after.
 */
function fontOf(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known !== undefined) return known;
  const font = create(readFileSync(plexFile(weight)));
  if (!("layout" in font)) throw new Error(`${plexFile(weight)} is a collection, not a font`);
  fonts.set(weight, font);
  return font;
}
