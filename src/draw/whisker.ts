/** What the articles allow, as a line with end ticks; where an end is open, one that thins out instead. */
import type { Whisker } from "../layout/scene-types.ts";
import type { Body } from "./body.ts";
import type { Mirror } from "./mirror.ts";
import { list, part, type Nodes } from "./parts.ts";
import { set } from "./set.ts";

/** Half the height of an end tick. */
const REACH = 5;

/** The line of each mark that has one. It has no tick where it is cut, since it does not end there. */
export function whiskers(bodies: Nodes<Body>, mirror: Mirror): void {
  set(
    part(bodies, "path", "whisker", ({ whisker }) => whisker),
    { d: (whisker) => solid(whisker, mirror) },
  );
  // The dashes are CSS, in hundredths of the length: they get shorter and rarer outwards, in any colour and in none.
  const fading = list(bodies, "path", "fade", ({ whisker }) => (whisker === undefined ? [] : fades(whisker, mirror)));
  set(fading, { pathLength: 100, d: (path) => path });
}

function solid({ start, end, startOpen, endOpen, startCut, endCut, fade }: Whisker, mirror: Mirror): string {
  const [from, to] = [mirror.x(startOpen ? start + fade : start), mirror.x(endOpen ? end - fade : end)];
  const tick = (x: number): string => `M${x}-${REACH}v${2 * REACH}`;
  return `M${from} 0H${to}${startOpen || startCut ? "" : tick(from)}${endOpen || endCut ? "" : tick(to)}`;
}

/** From where the line is whole outwards. */
function fades({ start, end, startOpen, endOpen, fade }: Whisker, mirror: Mirror): string[] {
  return [
    ...(startOpen ? [`M${mirror.x(start + fade)} 0H${mirror.x(start)}`] : []),
    ...(endOpen ? [`M${mirror.x(end - fade)} 0H${mirror.x(end)}`] : []),
  ];
}
