/**
 * A chart of many events: lanes of one height, in which few marks stand at a time and cells count the others. A part of
 * its own, handed to the plan (`SceneOptions.crowding`), since few charts need it: the browser fetches it for those.
 */
import { barsOf } from "./bars.ts";
import type { ChartKind } from "./chart-event.ts";
import { ROW, underOf, type Crowd } from "./crowd-under.ts";
import type { Plan } from "./plan.ts";
import { AIR, stacked, type RowRoom, type Rows } from "./rows.ts";
import type { Bars, Lane, OverviewMark } from "./scene-types.ts";
import type { Told } from "./tellings.ts";
import type { AxisWords } from "./ticks.ts";

export interface Crowding {
  /** The lanes of a crowd, and what stands in them under a lens. */
  readonly crowdOf: (
    told: readonly Told[],
    kinds: readonly ChartKind[],
    room: RowRoom,
    words: AxisWords,
  ) => Rows & Required<Pick<Plan, "under">>;
  /** Its overview. */
  readonly barsOf: (marks: readonly OverviewMark[]) => Bars[];
}

export const crowding: Crowding = { crowdOf, barsOf };

/** At most so many marks are in sight, if they stand evenly; and so many for each px of a lane. */
const MARKS = 200;
const DENSEST = 1 / 12;

/** px: the least that the highest bar of a lane has, and the number above it. */
const BAR = 36;
export const NUMBER = 14;

/** The most rows of marks that a lane has. */
const ROWS = 5;

function crowdOf(
  told: readonly Told[],
  kinds: readonly ChartKind[],
  { frame, top }: RowRoom,
  words: AxisWords,
): Rows & Required<Pick<Plan, "under">> {
  const { lanes, filled, bottom } = stacked(told, kinds, { frame, top }, words, (own, first) => {
    const rows = Math.min(ROWS, own.length);
    // One row more, for whoever is taken out of a cell; the bars stand on the border of the lane.
    return { first, own, rows, size: (rows + 1) * ROW + NUMBER + BAR - AIR };
  });
  const share = Math.min(DENSEST, MARKS / ((frame.width - frame.names) * Math.max(1, lanes.length)));
  const crowds = filled.map(({ first, own, rows }, index): Crowd => {
    const { id = "", name = "", colour = "", top = 0, size = 0 }: Partial<Lane> = lanes[index] ?? {};
    return {
      ...{ kind: id, name, colour, foot: top + size, least: BAR, above: NUMBER },
      told: own,
      share: { share, rows },
      top: first,
    };
  });
  return { lanes, rows: [], marks: [], bottom, under: underOf(crowds, told) };
}
