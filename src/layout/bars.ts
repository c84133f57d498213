/** Small marks as bars, where there are so many of them that each would lie upon the next. */
import { max } from "./extremes.ts";
import type { Bars, OverviewMark } from "./scene-types.ts";

/** px along time, and the most across it. */
const WIDTH = 3;
const HEIGHT = 10;

/**
 * The marks of each line and colour, counted every few px.
 * @example barsOf(overview.marks)[0]?.bars.length
 */
export function barsOf(marks: readonly OverviewMark[]): Bars[] {
  const columnOf = ({ x }: OverviewMark): number => Math.floor(x / WIDTH);
  return [...Map.groupBy(marks, ({ kind }) => kind)].map(([key, own]) => {
    const columns = Map.groupBy(own, columnOf);
    const most = max([...columns.values()], ({ length }) => length) ?? 1;
    const foot = Math.max(...own.slice(0, 1).map(({ y }) => y)) + HEIGHT / 2;
    return {
      key,
      colour: own[0]?.colour ?? "",
      bars: [...columns].map(([column, { length }]) => ({
        start: column * WIDTH,
        size: WIDTH,
        y: foot,
        height: Math.max(1, (HEIGHT * length) / most),
      })),
    };
  });
}
