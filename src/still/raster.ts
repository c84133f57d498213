/** An SVG as PNG. The only importer of resvg: quick, but it keeps its thread busy (image.ts has others for it). */
import { Resvg } from "@resvg/resvg-js";
import { imageFonts } from "./image-fonts.ts";

/**
 * The bytes of the PNG, as wide and high as the SVG says. No font of the machine is used: each draws the same.
 * @example raster('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">…</svg>')
 */
export function raster(svg: string): Uint8Array<ArrayBuffer> {
  const font = { loadSystemFonts: false, fontFiles: imageFonts() };
  // A copy: what resvg gives may be a part of something larger, which would travel with it between threads.
  return new Uint8Array(new Resvg(svg, { font, logLevel: "off" }).render().asPng());
}
