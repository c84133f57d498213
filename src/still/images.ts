/** The images of a build, of which there may be many: begun before they are asked for, and read when they are. */
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { image } from "./image.ts";
import { once } from "./once.ts";

/** So many are begun for each thread, which then has work while the build is busy with a page. */
const AHEAD = 4;

export interface Image {
  /** Draws it, unless that was done. */
  readonly drawn: () => Promise<unknown>;
  /** Gives the bytes of its PNG. */
  readonly png: () => Promise<Uint8Array>;
}

/** The image of an SVG, which is written when the image is drawn. */
export function imageOf(svg: () => string): Image {
  const draw = () => image(svg());
  const drawn = once(draw);
  // Another build may have deleted what was drawn long ago.
  return { drawn, png: async () => readFile(await drawn()).catch(async () => readFile(await draw())) };
}

/** Draws them one after another, a few at a time: words and marks of all of them at once would fill the memory. */
export function begin(images: readonly Image[]): void {
  const queue = images.values();
  const lane = async (): Promise<void> => {
    for (const { drawn } of queue) {
      // Whoever asks for one that failed is told.
      await drawn().catch(() => undefined);
    }
  };
  for (let lanes = 0; lanes < AHEAD * availableParallelism(); lanes += 1) void lane();
}
