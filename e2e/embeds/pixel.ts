/** The colour of a point of a page as it is painted, frames and all. */
import { inflateSync } from "node:zlib";
import type { Page } from "playwright";

/**
 * Red, green, blue. A picture of one point: the bytes of its only row are its colour, whatever filter PNG gave it,
 * since all filters reckon with neighbours that are not there.
 */
export async function pixelAt(page: Page, x: number, y: number): Promise<readonly [number, number, number]> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 }, scale: "css" });
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [, red = 0, green = 0, blue = 0] = inflateSync(Buffer.concat(parts));
  return [red, green, blue];
}
