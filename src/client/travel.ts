/** Travel by keys among the marks of a chart: in time through all lanes, and from lane to lane. */
import type { Direction } from "../i18n/locale.ts";

/** Where a mark stands; `x` in logical px along time. */
export interface Stop {
  readonly id: string;
  /** From the top, counted; a lane without marks is no hindrance. */
  readonly lane: number;
  readonly x: number;
}

export type Way = "next" | "previous" | "up" | "down" | "first" | "last";

/**
 * The way a key leads (`KeyboardEvent.key`), if it leads any: time runs in the direction of writing.
 * @example wayOf("ArrowLeft", "rtl") // "next"
 */
export function wayOf(key: string, direction: Direction): Way | undefined {
  switch (key) {
    case "ArrowRight":
      return direction === "rtl" ? "previous" : "next";
    case "ArrowLeft":
      return direction === "rtl" ? "next" : "previous";
    case "ArrowUp":
      return "up";
    case "ArrowDown":
      return "down";
    case "Home":
      return "first";
    case "End":
      return "last";
    default:
      return undefined;
  }
}

/**
 * The mark that a way leads to, of stops in order of time. At an end one stays; from nowhere one comes to the first
 * or, backwards, to the last. `undefined` only where there is no stop at all.
 * @example travel([{ id: "a", lane: 0, x: 10 }, { id: "b", lane: 2, x: 20 }], "a", "down") // "b"
 */
export function travel(stops: readonly Stop[], current: string | undefined, way: Way): string | undefined {
  const at = stops.findIndex(({ id }) => id === current);
  const here = stops[at];
  if (way === "first" || (here === undefined && way !== "last" && way !== "previous")) return stops[0]?.id;
  if (way === "last" || here === undefined) return stops.at(-1)?.id;
  if (way === "next" || way === "previous") return (stops[way === "next" ? at + 1 : at - 1] ?? here).id;
  return nearest(besideLane(stops, here.lane, way), here.x)?.id ?? here.id;
}

/** The stops of the first lane above or below that has any. */
function besideLane(stops: readonly Stop[], from: number, way: "up" | "down"): Stop[] {
  const beyond = stops.filter(({ lane }) => (way === "down" ? lane > from : lane < from));
  const lanes = beyond.map(({ lane }) => lane);
  const beside = way === "down" ? Math.min(...lanes) : Math.max(...lanes);
  return beyond.filter(({ lane }) => lane === beside);
}

/** Of two that are equally near the earlier. */
function nearest(stops: readonly Stop[], x: number): Stop | undefined {
  return stops.reduce<Stop | undefined>(
    (best, stop) => (best !== undefined && Math.abs(best.x - x) <= Math.abs(stop.x - x) ? best : stop),
    undefined,
  );
}
