/** An SVG as PNG. The only importer of resvg: quick, but it keeps its thread busy (image.ts has others for it). */
import { Resvg } from "@resvg/resvg-js";
import { plexFile } from "../compile/plex.ts";

/**
 * The bytes of the PNG, as wide and high as the SVG says. Only the site's own font is used, so that every machine
 * draws the same.
 * @example raster('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">…</svg>')
 */
export function raster(svg: string): Uint8Array<ArrayBuffer> {
  const font = { loadSystemFonts: false, fontFiles: [plexFile(400), plexFile(600)] };
  // A copy: what resvg gives may be a part of something larger, which would travel with it between threads.
  return new Uint8Array(new Resvg(svg, { font, logLevel: "off" }).render().asPng());
}
