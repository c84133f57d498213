/** How many events belong to a window: asked with every frame of a gesture, and of thousands. */
import type { Window } from "../timeline/window.ts";
import { beyond } from "./beyond.ts";
import { dayNumber } from "./days.ts";
import type { Dated } from "./site.ts";
import { belongs } from "./within.ts";

/**
 * Sorts some events once, so that what belongs to a window is counted without asking each (`belongs`).
 * @returns how many of them belong to a window
 * @example tally(events)({ from: "2012-05-17", to: "2012-05-20" }) // 14
 */
export function tally(events: readonly Dated[]): (window: Window) => number {
  const firsts: number[] = [];
  const lasts: number[] = [];
  // What has two dates belongs by either, and what no day bounds to one window alone: these few are asked.
  const others: Dated[] = [];
  for (const event of events) {
    const { earliest, latest } = event.date;
    const [first, last] = [earliest ?? latest, latest ?? earliest];
    if (event.outside !== undefined || first === null || last === null) others.push(event);
    else {
      firsts.push(dayNumber(first));
      lasts.push(dayNumber(last));
    }
  }
  for (const days of [firsts, lasts]) days.sort((a, b) => a - b);
  return (window) => {
    const { from, to } = window;
    const begun = to === undefined ? firsts.length : beyond(firsts, dayNumber(to));
    const ended = from === undefined ? 0 : beyond(lasts, dayNumber(from) - 1);
    return begun - ended + others.filter((event) => belongs(event, window)).length;
  };
}
