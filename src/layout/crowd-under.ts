/** The plan of a crowd as it is under each lens: which events have marks there, in which rows, and the cells of the others. */
import { max, min } from "./extremes.ts";
import { cellsAt, type CellLane } from "./cells-at.ts";
import { columnsOf } from "./cell-columns.ts";
import { grouped, keeping, type GroupRoom, type Groups, type Own } from "./cell-groups.ts";
import type { ChartEvent } from "./chart-event.ts";
import type { Lens } from "./lens.ts";
import { pairsOf, storiesOf } from "./lines.ts";
import { stepOf } from "./marks-at.ts";
import type { Plan } from "./plan.ts";
import type { Placed, Row } from "./rows.ts";
import { planIn } from "./sight.ts";
import { tally } from "./tally.ts";
import type { Told } from "./tellings.ts";
import type { AxisWords } from "./ticks.ts";
import { fittedLabel, flatLabel } from "./words.ts";

/** The height of a row of marks with labels of one line, in px. */
export const ROW = 22;

/** px: how high the bars of the background are, beside its name and under it, and what is below and above them. */
const SMALL = { beside: 12, under: 7, below: 6, above: 12 } as const;

/** So many steps are kept, some 16 times nearer and back. */
const KEPT = 12;

/** A lane and what is in it. */
export interface Crowd extends Omit<CellLane, "counted" | "unit" | "bright"> {
  /** In order of time. */
  readonly told: readonly Told[];
  readonly share: GroupRoom;
  /** Where its rows begin, in px. */
  readonly top: number;
}

/** How it is as days are so many times as far apart, whatever is seen. */
interface Step {
  readonly k: number;
  readonly lanes: readonly (Crowd & CellLane & { readonly groups: Groups })[];
  readonly ticks: readonly Own[];
}

/**
 * What makes a plan of the crowd's own plan and a lens.
 * @param told the events of all lanes in order of time
 */
export function underOf(crowds: readonly Crowd[], told: readonly Told[]): NonNullable<Plan["under"]> {
  const known: Known = {
    order: new Map(told.map((one, index) => [one, index])),
    stages: Map.groupBy(
      told.filter(({ second }) => !second),
      ({ event }) => event.thread,
    ),
    labels: new WeakMap(),
  };
  // Most frames of a gesture are of the same step, and whoever comes nearer goes back the same way.
  const steps = new Map<number, { readonly step: Step; readonly part: number; readonly plan: Plan }>();
  let { kept, bright }: Pick<Plan, "kept" | "bright"> = {};
  return ({ sight, ...plan }, lens) => {
    if (plan.kept !== kept || plan.bright !== bright) steps.clear();
    ({ kept, bright } = plan);
    const k = stepOf(lens.k);
    const part = partAt(plan, lens, k);
    let made = steps.get(k);
    if (made?.part !== part) {
      const step = made?.step ?? stepAt(plan, crowds, k);
      made = { step, part, plan: planOf(plan, step, part, known) };
    }
    steps.delete(k);
    steps.set(k, made);
    const [oldest] = steps.keys();
    if (steps.size > KEPT && oldest !== undefined) steps.delete(oldest);
    return sight ? planIn(made.plan, sight) : made.plan;
  };
}

function stepAt(plan: Plan, crowds: readonly Crowd[], k: number): Step {
  const { kept, bright } = plan;
  const columns = columnsOf(plan.scale.bands, k);
  const background = backgroundOf(plan);
  const groupsOf = ({ told, share }: Crowd): Groups => {
    const groups = grouped(told, columns, k, share);
    return kept !== undefined && kept.size > 0 ? keeping(groups, kept, k, share) : groups;
  };
  const withCells = (some: readonly Crowd[]): Step["lanes"] => {
    const all = some.map((crowd) => ({ ...crowd, groups: groupsOf(crowd), bright }));
    // Bars of all lanes can be compared: as high as the one allows that has the least room for its highest.
    const unit = min(all, ({ groups, share, least }) => {
      const most = max(groups.counted, ({ told }) => told.length);
      return (least + ROW * freeIn(groups, share)) / (most ?? 0);
    });
    return all.map((lane) => ({ ...lane, counted: lane.groups.counted, unit: unit ?? 0 }));
  };
  const ticks = withCells(background ? [background] : []);
  return { k, lanes: [...withCells(crowds), ...ticks], ticks: ticks.flatMap(({ groups }) => groups.own) };
}

/**
 * How many rows of a lane its bars can have, since no mark stands in them. There is one row more than `rows`, for whoever is
 * kept; without marks the first stays free all the same, so that the first who is kept changes no bar.
 */
function freeIn({ own }: Groups, { rows }: GroupRoom): number {
  return rows === undefined ? 0 : rows - (max(own, ({ row }) => row) ?? 0);
}

/** The row of ticks as a lane. */
function backgroundOf({ background, frame, options }: Plan): Crowd | undefined {
  if (background === undefined) return undefined;
  const { told, name, colour, top, size } = background;
  const kind = told[0]?.event.kind ?? "";
  return {
    kind,
    name: name.text,
    colour,
    foot: top + size - SMALL.below,
    least: frame.names > 0 ? SMALL.beside : SMALL.under,
    above: SMALL.above,
    told,
    share: { share: 1 / options.width },
    top,
  };
}

/** Marks are made for so much more than what is seen on either side, as a part of the plot. */
const BESIDE = 0.25;

/** Which part of everything is seen, by number: each is half a plot, and a plot lies in three of them. */
function partAt({ plot }: Plan, { k, shift }: Lens, step: number): number {
  return Math.floor((((plot.start - shift) / k - plot.start) * step * 2) / plot.size);
}

/** What is known whatever the lens. */
interface Known {
  readonly order: ReadonlyMap<Told, number>;
  /** The stages of each story. */
  readonly stages: ReadonlyMap<string | undefined, readonly Told[]>;
  /** Of the background, which is that of one plan. */
  tally?: ReturnType<typeof tally>;
  readonly labels: WeakMap<ChartEvent, Pick<Placed, "fitted" | "flat">>;
}

/** The plan of a part: its marks, the lines that lead to any, and the cells, of which a lens shows some. */
function planOf(plan: Plan, step: Step, part: number, known: Known): Plan {
  const { plot, words, background, options } = plan;
  const from = plot.start * step.k + (part / 2 - BESIDE) * plot.size;
  const to = from + (1.5 + 2 * BESIDE) * plot.size;
  const isNear = ({ site }: Own): boolean => site.end > from && site.start < to;
  const standing = step.lanes.flatMap(({ groups, share, top }) =>
    share.rows === undefined
      ? []
      : groups.own.map((own) => {
          const written = isNear(own) && labelsFor(own.told, words, known);
          const mark: Placed = { ...own.told, y: top + (own.row + 0.5) * ROW, ...written };
          return { own, mark };
        }),
  );
  const all = standing.map(({ mark }) => mark);
  const near = standing.filter(({ own }) => isNear(own));
  near.sort((a, b) => (known.order.get(a.own.told) ?? 0) - (known.order.get(b.own.told) ?? 0));
  return {
    ...plan,
    rows: rowsOf(near),
    marks: near.map(({ mark }) => mark),
    pairs: pairsOf(all),
    // Of a story some of whose stages are counted a line would tell half.
    stories: storiesOf(all, options.threads, ({ spot }) => spot.x).filter(
      ({ id, stages }) => stages.length === known.stages.get(id)?.length,
    ),
    background: background && {
      ...background,
      told: step.ticks.filter(isNear).map(({ told }) => told),
      tally: (known.tally ??= tally(background.events)),
    },
    cellsAt: (seen, isOnWay) => step.lanes.flatMap((lane) => cellsAt(lane, seen, words, isOnWay)),
  };
}

/** What is written beside a mark, worked out for those alone that come near. */
function labelsFor(
  { event, second }: Told,
  { type, measure }: AxisWords,
  { labels }: Known,
): Pick<Placed, "fitted" | "flat"> | undefined {
  if (second || event.role === "background") return undefined;
  const found = labels.get(event) ?? {
    fitted: fittedLabel(event, type.label, measure),
    flat: flatLabel(event, type.label, measure),
  };
  labels.set(event, found);
  return found;
}

/** Marks by their rows, in the order in which they begin. */
function rowsOf(standing: readonly { readonly own: Own; readonly mark: Placed }[]): Row[] {
  return [...Map.groupBy(standing, ({ mark }) => mark.y).values()].map((row) => ({
    above: ROW / 2,
    below: ROW / 2,
    marks: row.toSorted((a, b) => a.own.site.start - b.own.site.start).map(({ mark }) => mark),
  }));
}
