/** How much room is reserved for an embed document before it can say itself how high it is. */
import { MAX, type Parameters } from "./parameters.ts";

/** In px: what an event takes at the least in a column of 640 px. */
const EVENT = 340;

/** In px: what a list takes where it has no room for a chart, beside its events, and what each of these takes. */
const [LIST, ENTRY] = [230, 64];

/** So many events a compact card lists. */
export const CARD = 3;

/** One event. */
export function eventHeight(): number {
  return EVENT;
}

/**
 * So many events in px, in the shortest state of the document: more would leave a hole in an article.
 * @example listHeight(52, { max: 2, layout: "list" }) // 358
 */
export function listHeight(
  count: number,
  { max, layout }: Pick<Parameters, "max" | "layout"> = { max: MAX, layout: "auto" },
): number {
  return LIST + ENTRY * Math.min(count, max, layout === "card" ? CARD : Infinity);
}
