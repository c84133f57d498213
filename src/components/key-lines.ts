/** The lines of the key, 32 wide and 18 high, from left to right: the class of each part and its path. */
import type { ChartLine } from "./key.ts";

type Part = readonly [name: string, path: string];

export const KEY_LINES: Readonly<Record<ChartLine, readonly Part[]>> = {
  stay: [["shape", "M7.25 2.75h17.5a6.25 6.25 0 0 1 0 12.5h-17.5a6.25 6.25 0 0 1 0-12.5Z"]],
  whisker: [["whisker", "M1 9h30M1 4v10m30-10v10"]],
  open: [
    ["whisker", "M24 9h7m0-5v10"],
    ["fade", "M24 9H0"],
  ],
  join: [
    ["outer", "M1 9h30"],
    ["inner", "M1 9h30"],
  ],
  thread: [["thread", "M2 9h28"]],
  cell: [
    ["full", "M4 16V8h11v8ZM17 16V11h11v5Z"],
    ["rest", "M4 8V5h11v3ZM17 11V3h11v8Z"],
  ],
};

/** How long a path counts as, so that its dashes fit: a line that fades is drawn as if it were so long (draw/whisker.ts). */
export function lengthOf(name: string): number | undefined {
  return name === "fade" ? 100 : undefined;
}
