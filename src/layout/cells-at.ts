/** Cells as they are seen under a lens: bars with numbers, and the words that they are read out as. */
import { columnId } from "./cell-columns.ts";
import type { Counted } from "./cell-groups.ts";
import { cut, edgeOf } from "./cut.ts";
import { DAY, dayOf } from "./days.ts";
import type { Seen } from "./marks-at.ts";
import type { Cell } from "./scene-types.ts";
import { monthYear, type AxisWords } from "./ticks.ts";

/** The cells of one lane. */
export interface CellLane {
  readonly kind: string;
  readonly name: string;
  readonly colour: string;
  /** px: where the bars stand, how high they are for each event, and the room above one for its number. */
  readonly foot: number;
  readonly unit: number;
  readonly above: number;
  /** At least so high above its foot a cell can be hit, in px. */
  readonly least: number;
  /** The events that are not dimmed, by id; without it none is. */
  readonly bright?: ReadonlySet<string> | undefined;
  readonly counted: readonly Counted[];
}

/** No bar is lower, in px: it has to be seen that there is one. */
export const LOWEST = 3;

/** Beside a number, in px. */
const AIR = 2;

/** A cell, whatever is seen of it. */
type Whole = Omit<Cell, "x" | "start" | "size" | "isNumbered" | "name">;

/** What is the same with each frame, and what is said of it, which takes longer to make. */
const wholes = new WeakMap<Counted, Whole>();
const names = new WeakMap<Counted, string>();

/** What of the cells of a lane is in view, at rest or on the way there, when they are not named. */
export function cellsAt(
  lane: CellLane,
  { lens, view }: Pick<Seen, "lens" | "view">,
  words: AxisWords,
  isOnWay: boolean,
): Cell[] {
  const digit = (words.measure("30") * words.type.note) / 2;
  const at = (base: number): number => base * lens.k + lens.shift;
  // Most of a crowd are out of sight.
  const near = lane.counted.filter(({ start, size }) => at(start + size) > view.start && at(start) < edgeOf(view));
  return near.flatMap((counted) => {
    const seen = cut({ start: at(counted.start), size: counted.size * lens.k }, view);
    if (seen === undefined) return [];
    const whole = wholes.get(counted) ?? wholeOf(counted, lane);
    wholes.set(counted, whole);
    const isNumbered = String(counted.told.length).length * digit + 2 * AIR <= seen.size;
    const name = isOnWay ? "" : (names.get(counted) ?? nameOf(counted, lane, words));
    if (!isOnWay) names.set(counted, name);
    return [{ ...whole, ...seen, name, x: seen.start + seen.size / 2, isNumbered }];
  });
}

function nameOf({ from, to, told }: Counted, { name: kind }: CellLane, words: AxisWords): string {
  const n = told.length;
  const done = doneOf(told);
  const [days, events] = [daysIn(from, to, words), words.t("count.events", { n })];
  return words.t("chart.cell", { kind, events, days, done, rest: n - done });
}

const doneOf = (told: Counted["told"]): number => told.filter(({ event }) => event.drawn === "solid").length;

function wholeOf(counted: Counted, { kind, colour, foot: y, unit, above, least, bright }: CellLane): Whole {
  const { from, to, told } = counted;
  const n = told.length;
  const height = Math.max(LOWEST, unit * n);
  return {
    key: `cell-${kind}-${columnId(counted)}`,
    kind,
    colour,
    href: `#entry-${told[0]?.event.id ?? ""}`,
    from: dayOf(from),
    to: dayOf(to),
    events: told.map(({ event }) => event.id),
    y,
    height,
    done: (height * doneOf(told)) / n,
    room: Math.max(least, height) + above,
    isDim: bright !== undefined && !told.some(({ event }) => bright.has(event.id)),
  };
}

/**
 * Some days in words, each month and year once.
 * @example daysIn(dayNumber("2012-05-03"), dayNumber("2012-05-09"), words) // "3 to 9 May 2012"
 */
export function daysIn(from: number, to: number, words: Pick<AxisWords, "t" | "locale" | "months">): string {
  const nameOf = (day: number): readonly [number, string, string] => {
    const month = monthYear(day, false, words);
    return [new Date(day * DAY).getUTCDate(), month.slice(0, -5), month.slice(-5)];
  };
  const [[first, month, year], [last, ...rest]] = [nameOf(from), nameOf(to)];
  const end = `${last} ${rest.join("")}`;
  if (from === to) return end;
  const start = year !== rest[1] ? ` ${month}${year}` : month !== rest[0] ? ` ${month}` : "";
  return words.t("chart.days", { from: `${first}${start}`, to: end });
}
