/** What a view makes of the list that the page has: which items go or fade, and where among the rest the selected one is. */
import type { View } from "../timeline/view.ts";

/** An item of the list; `month` is whatever tells its heading from the others. */
export interface Item {
  readonly id: string;
  readonly month: string;
}

export interface Listing {
  readonly hidden: ReadonlySet<string>;
  readonly dimmed: ReadonlySet<string>;
  /** The headings with nothing left under them. */
  readonly hiddenMonths: ReadonlySet<string>;
  readonly place: Place;
}

/** Where the selected event is among those that are shown. */
export interface Place {
  /** Counted from 1; not there if nothing is selected, or something that is dimmed. */
  readonly at?: number;
  readonly of: number;
  /** The ids of its neighbours among the shown, of one that is dimmed, too. */
  readonly previous?: string;
  readonly next?: string;
}

/**
 * The list under a view: `items` in the order they stand in, `shown` what the filters let through.
 * @example listing([{ id: "a", month: "2012-05" }, { id: "b", month: "2012-06" }], new Set(["a"]), { event: "a" })
 * // { hidden: Set { "b" }, dimmed: Set {}, hiddenMonths: Set { "2012-06" }, place: { at: 1, of: 1 } }
 */
export function listing(
  items: readonly Item[],
  shown: ReadonlySet<string>,
  { mode, event }: Pick<View, "mode" | "event">,
): Listing {
  const isDimming = mode === "dim";
  const rest = new Set(items.filter(({ id }) => !shown.has(id)).map(({ id }) => id));
  const months = new Set(items.filter(({ id }) => isDimming || shown.has(id)).map(({ month }) => month));
  return {
    hidden: isDimming ? new Set() : rest,
    dimmed: isDimming ? rest : new Set(),
    hiddenMonths: new Set(items.map(({ month }) => month).filter((month) => !months.has(month))),
    place: placeOf(items, shown, event),
  };
}

function placeOf(items: readonly Item[], shown: ReadonlySet<string>, event: string | undefined): Place {
  const of = items.filter(({ id }) => shown.has(id)).length;
  const index = items.findIndex(({ id }) => id === event);
  if (event === undefined || index < 0) return { of };
  const before = items.slice(0, index).filter(({ id }) => shown.has(id));
  const previous = before.at(-1)?.id;
  const next = items.slice(index + 1).find(({ id }) => shown.has(id))?.id;
  return {
    ...(shown.has(event) && { at: before.length + 1 }),
    of,
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
}
