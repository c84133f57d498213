/**
 * What of a chart is the same whatever is zoomed to: where days are without a lens, lanes and rows, the overview. It
 * takes its time and is made once; `sceneAt` looks at it through a lens.
 */
import type { ChartWords } from "../i18n/chart-keys.ts";
import type { Locale } from "../i18n/locale.ts";
import type { MonthStyle } from "../i18n/months.ts";
import { backgroundRow, type BackgroundRow } from "./background.ts";
import type { ChartEvent, ChartKind } from "./chart-event.ts";
import type { Crowding } from "./crowding.ts";
import { frameOf, INSET, type Frame } from "./frame.ts";
import { WHOLE, type Lens, type Zoomable } from "./lens.ts";
import { pairsOf, storiesOf, type Pair, type Story } from "./lines.ts";
import { monthsOf, type Months } from "./months-axis.ts";
import { overviewOf } from "./overview.ts";
import { rowsOf, type Placed, type Row } from "./rows.ts";
import { scaleIn } from "./scale-of.ts";
import type { Band, Scale } from "./scale.ts";
import type { Seen } from "./marks-at.ts";
import type { Cell, Extent, Lane, Overview, PlacedText, ScaleName } from "./scene-types.ts";
import type { Sight } from "./sight.ts";
import { siteAt } from "./site.ts";
import { tellings } from "./tellings.ts";
import type { AxisWords } from "./ticks.ts";
import { wrapped, type Measure } from "./words.ts";

export interface SceneOptions {
  readonly locale: Locale;
  readonly months: MonthStyle;
  /** The words of the locale. */
  readonly t: ChartWords;
  /** The kinds of the timeline in order: its lanes. */
  readonly kinds: readonly ChartKind[];
  /** The titles of stories, by id. */
  readonly threads: ReadonlyMap<string, string>;
  /** The inline size of the chart in px; one of `STEPS`. */
  readonly width: number;
  readonly measure: Measure;
  /** `fitted` if left out. */
  readonly scale?: ScaleName;
  /** The widest a day is drawn on the fitted scale, in px; as on a page if left out. */
  readonly day?: number;
  /** Whether the background is opened into lanes. */
  readonly background?: boolean;
  /** The events that time is fitted to, so that days stay where they are while some are filtered out; all of them if left out. */
  readonly fit?: readonly ChartEvent[];
  /** Whether the timeline has other events: then what is left out between these may be covered all the same. */
  readonly part?: boolean;
  /** Whether the overview shows what the chart is zoomed to. */
  readonly brush?: boolean;
  /** What more than `MANY` events are drawn with; without it each has a mark. */
  readonly crowding?: Crowding;
}

export interface Plan extends Zoomable {
  readonly options: SceneOptions;
  readonly name: ScaleName;
  readonly frame: Frame;
  readonly words: AxisWords;
  /** The scale of the overview. */
  readonly overview: Scale;
  readonly whole: Overview;
  /** Where words that stand above it end, in px. */
  readonly taken: number;
  /** Where labels can stand. */
  readonly bands: readonly Band[];
  readonly lanes: readonly Lane[];
  readonly rows: readonly Row[];
  /** In order of time. */
  readonly marks: readonly Placed[];
  readonly pairs: readonly Pair[];
  readonly stories: readonly Story[];
  readonly background: BackgroundRow | undefined;
  /** On the true scale only. */
  readonly months: Months | undefined;
  /** The end of the plot from top to bottom, in px. */
  readonly bottom: number;
  /** What of it this is the plan of, if not of all. */
  readonly sight?: Sight;
  /** Where there are many events: this plan as it is under a lens, with those that have a mark of their own there. */
  readonly under?: (plan: Plan, lens: Lens) => Plan;
  /** Under a lens: the cells of the others, at rest or on the way there. */
  readonly cellsAt?: (seen: Seen, isOnWay: boolean) => readonly Cell[];
  /** The events that have a mark of their own under every lens, by id. */
  readonly kept?: ReadonlySet<string>;
  /** Those that are not dimmed, by id; without it none is. Of the drawing cells alone have to know. */
  readonly bright?: ReadonlySet<string>;
}

/** So many events are drawn one by one. */
export const MANY = 300;

/** px: the baselines above the plot, of months and of day numbers, and the plot's top. */
export const HEAD = { first: 14, second: 33, plot: 42 } as const;

/** Between the plot and the overview, in px; and the line of words between them where there is no room beside. */
const APART = 26;
const LINE = 20;

/** The least height of a plot, in px: that of one row, though nothing be in it. */
const LEAST = 40;

/**
 * The plan of the events, which come in order of time.
 * @example plan(chartEvents(timeline, timeline.events, wording), { locale: "en", width: 1100, … }).marks.length
 */
export function plan(events: readonly ChartEvent[], options: SceneOptions): Plan {
  const { t, locale, months, kinds, measure, width, scale: name = "fitted" } = options;
  const frame = frameOf(width, locale);
  const words: AxisWords = { t, locale, months, measure, type: frame.type };
  const plot = { start: frame.names, size: width - frame.names };
  const scale = scaleIn(plot, options.fit ?? events, frame, { measure, scale: name, day: options.day });
  const bands = name === "fitted" ? scale.bands : wholeOf(scale, plot);
  const opened = (event: ChartEvent) => event.role === "primary" || options.background === true;
  const shown = events.filter(opened);
  const crowding = events.length > MANY ? options.crowding : undefined;
  const room = { bands, frame, top: HEAD.plot };
  const told = tellings(shown, scale);
  const crowd = crowding?.crowdOf(told, kinds, room, words);
  const { lanes, rows, marks, bottom: end } = crowd ?? rowsOf(told, kinds, room, words);
  const background = backgroundRow(
    events.filter((event) => !opened(event)),
    kinds.find(({ role }) => role === "background"),
    { scale, top: end, frame },
    words,
  );
  const bottom = Math.max(HEAD.plot + LEAST, end + (background?.size ?? 0));
  const { lines, top, taken } = between(bottom, frame, words);
  const below = { ...plot, top, lanes: lanes.map(({ id }) => id), lines };
  const { overview: small, scale: overview } = overviewOf(shown, scale.bands, below, words);
  const whole = crowding ? { ...small, marks: [], bars: crowding.barsOf(small.marks) } : small;
  return {
    options,
    name,
    frame,
    words,
    plot,
    scale,
    overview,
    whole,
    taken,
    bands,
    lanes,
    rows,
    marks: inOrder(marks, shown),
    pairs: pairsOf(marks),
    stories: storiesOf(marks, options.threads, ({ spot }) => siteAt(spot, WHOLE).x),
    background,
    months: name === "fitted" ? undefined : monthsOf(scale, words),
    bottom,
    ...(crowd && { under: crowd.under }),
  };
}

/** Where nothing is left out a label may stand anywhere. */
function wholeOf({ bands }: Scale, plot: Extent): Band[] {
  return bands.slice(0, 1).map(({ from }) => ({ is: "panel", from, to: bands.at(-1)?.to ?? from, ...plot }));
}

/** What stands between the plot and the overview, or beside that. */
function between(bottom: number, frame: Frame, { t, measure, type }: AxisWords) {
  const said = [t("chart.overview.true"), t("chart.overview.shaded")];
  const beside = frame.names > 0;
  const wrap = (text: string) => wrapped(text, frame.names - INSET, type.note, measure);
  const texts = beside ? said.flatMap(wrap) : [said.join(`${t("list.comma")} `)];
  const top = bottom + APART + (beside ? 0 : LINE);
  const lines: PlacedText[] = texts.map((text, index) => ({
    text,
    x: 0,
    y: beside ? top + 12 + index * 15 : top - 7,
  }));
  return { lines, top, taken: beside ? 0 : Math.max(...texts.map((text) => measure(text) * type.note)) };
}

/** Marks are read in order of time, whatever their lanes. */
function inOrder(marks: readonly Placed[], events: readonly ChartEvent[]): Placed[] {
  const order = new Map(events.map(({ id }, index) => [id, index]));
  return [...marks].sort(
    (a, b) => (order.get(a.event.id) ?? 0) - (order.get(b.event.id) ?? 0) || (a.key < b.key ? -1 : 1),
  );
}
