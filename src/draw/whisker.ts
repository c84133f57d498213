/** What the articles allow, as a line with end ticks; where an end is open, one that thins out instead. */
import type { Mark, Whisker } from "../layout/scene-types.ts";
import type { Mirror } from "./mirror.ts";
import { round } from "./mirror.ts";
import { list, part, type Nodes } from "./parts.ts";

/** Half the height of an end tick. */
const REACH = 5;

/** The line of each mark that has one. `y` is the mark's own. */
export function whiskers(marks: Nodes<Mark>, mirror: Mirror): void {
  part(marks, "path", "whisker", ({ whisker, y }) => (whisker === undefined ? undefined : { ...whisker, y })).attr(
    "d",
    (whisker) => solid(whisker, mirror),
  );
  // The dashes are CSS, in hundredths of the length: they get shorter and rarer outwards, in any colour and in none.
  list(marks, "path", "fade", ({ whisker, y }) => (whisker === undefined ? [] : fades(whisker, y, mirror)))
    .attr("pathLength", 100)
    .attr("d", (path) => path);
}

function solid({ start, end, startOpen, endOpen, fade, y }: Whisker & { readonly y: number }, mirror: Mirror): string {
  const [from, to] = [mirror.x(startOpen ? start + fade : start), mirror.x(endOpen ? end - fade : end)];
  const tick = (x: number): string => `M${x} ${round(y - REACH)}v${2 * REACH}`;
  return `M${from} ${round(y)}H${to}${startOpen ? "" : tick(from)}${endOpen ? "" : tick(to)}`;
}

/** From where the line is whole outwards. */
function fades({ start, end, startOpen, endOpen, fade }: Whisker, y: number, mirror: Mirror): string[] {
  return [
    ...(startOpen ? [`M${mirror.x(start + fade)} ${round(y)}H${mirror.x(start)}`] : []),
    ...(endOpen ? [`M${mirror.x(end - fade)} ${round(y)}H${mirror.x(end)}`] : []),
  ];
}
