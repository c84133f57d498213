/** The shapes of the marks, round their middle: a lane's glyph is the same in the chart, the list and the key. */
import type { Glyph } from "../layout/scene-types.ts";

/** The outline of each glyph as path data, at most 18 wide and high. */
export const GLYPHS: Readonly<Record<Glyph, string>> = {
  disc: "M-6.25 0a6.25 6.25 0 1 1 12.5 0a6.25 6.25 0 1 1-12.5 0Z",
  bar: "M-6.25-4.25h12.5a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1h-12.5a1 1 0 0 1-1-1v-6.5a1 1 0 0 1 1-1Z",
  diamond: "M0-7.25 7.25 0 0 7.25-7.25 0Z",
  tick: "M0-5.5v11",
};

/** What crosses out a glyph; a tick has no inside, and a level stroke across it would make it a †. */
export const CROSSES: Readonly<Record<Glyph, string>> = {
  disc: "m-2.75-2.75 5.5 5.5m0-5.5-5.5 5.5",
  bar: "m-2.75-2.75 5.5 5.5m0-5.5-5.5 5.5",
  diamond: "m-2.75-2.75 5.5 5.5m0-5.5-5.5 5.5",
  tick: "M-4.5 3.5l9-7",
};

/** Points outwards from beside a glyph, on the side that is not over the edge. */
export const CHEVRON = { left: "M15.5-4.5l-4.5 4.5 4.5 4.5", right: "M-15.5-4.5l4.5 4.5-4.5 4.5" } as const;
