/** Bars: one path for all of a line, since few elements are drawn sooner than many. */
import type { Bars } from "../layout/scene-types.ts";
import { round, type Mirror } from "./mirror.ts";
import { keyed, type Nodes } from "./parts.ts";
import { set } from "./set.ts";

/** One path for each line. */
export function bars<Parent extends { readonly bars?: readonly Bars[] }>(parent: Nodes<Parent>, mirror: Mirror): void {
  set(
    keyed(parent, "path", "bars", ({ bars = [] }) => bars),
    {
      class: ({ colour }) => `bars in-${colour}`,
      "data-key": ({ key }) => key,
      d: ({ bars }) => barsPath(bars, mirror),
    },
  );
}

/**
 * The path of upright bars; `y` is the foot of each.
 * @example barsPath([{ start: 10, size: 3, y: 40, height: 8 }], mirror("ltr", 100)) // "M10 40v-8h3v8Z"
 */
export function barsPath(bars: Bars["bars"], mirror: Mirror): string {
  return bars
    .map((bar) => {
      const tall = round(bar.height);
      return `M${mirror.left(bar)} ${round(bar.y)}v-${tall}h${round(bar.size)}v${tall}Z`;
    })
    .join("");
}
