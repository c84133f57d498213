/**
 * Events laid out as a chart: numbers and texts alone, which `draw` turns into marks. Pure: the same events and
 * options give the same scene, at build and in the browser.
 */
import { direction, type Locale } from "../i18n/locale.ts";
import type { MonthStyle } from "../i18n/months.ts";
import { translate } from "../i18n/strings.ts";
import type { Kind } from "../timeline/timeline.ts";
import { backgroundOf } from "./background.ts";
import type { ChartEvent } from "./chart-event.ts";
import { dayOf } from "./days.ts";
import { frameOf, INSET, type Frame } from "./frame.ts";
import { gapOf } from "./gaps.ts";
import { joinsOf, threadsOf } from "./lines.ts";
import { monthTicks } from "./months-axis.ts";
import { overviewOf, overviewSize, panelId } from "./overview.ts";
import { rowsOf } from "./rows.ts";
import { scaleIn } from "./scale-of.ts";
import type { Extent, Gap, Overview, Panel, PlacedText, Scene, ScaleName } from "./scene-types.ts";
import type { Band, Scale } from "./scale.ts";
import { summaryOf } from "./summary.ts";
import { tellings } from "./tellings.ts";
import { dayTicks, headings, type AxisWords } from "./ticks.ts";
import { wrapped, type Measure } from "./words.ts";

export interface SceneOptions {
  readonly locale: Locale;
  readonly months: MonthStyle;
  /** The kinds of the timeline in order: its lanes. */
  readonly kinds: readonly Kind[];
  /** The titles of stories, by id. */
  readonly threads: ReadonlyMap<string, string>;
  /** The inline size of the chart in px; one of `STEPS`. */
  readonly width: number;
  readonly measure: Measure;
  /** `fitted` if left out. */
  readonly scale?: ScaleName;
  /** Whether the background is opened into lanes. */
  readonly background?: boolean;
}

/** px: the baselines above the plot, of months and of day numbers, and the plot's top. */
const HEAD = { first: 14, second: 33, plot: 42 } as const;

/** Between the plot and the overview, in px. */
const APART = 26;

/**
 * The chart of the events, which come in order of time.
 * @example scene(chartEvents(timeline, timeline.events, wording), { locale: "en", width: 1100, … }).marks.length
 */
export function scene(events: readonly ChartEvent[], options: SceneOptions): Scene {
  const { locale, months, kinds, measure, width, scale: name = "fitted" } = options;
  const frame = frameOf(width, locale);
  const words: AxisWords = { locale, months, measure, type: frame.type };
  const plot = { start: frame.names, size: width - frame.names };
  const scale = scaleIn(plot, events, frame, { measure, scale: name });
  const opened = (event: ChartEvent) => event.role === "primary" || options.background === true;
  const shown = events.filter(opened);
  const bands = name === "fitted" ? scale.bands : wholeOf(scale, plot);
  const rows = rowsOf(tellings(shown, scale), kinds, { bands, frame, top: HEAD.plot }, words);
  const hidden = kinds.find(({ role }) => role === "background");
  const background = backgroundOf(
    events.filter((event) => !opened(event)),
    hidden,
    { scale, top: rows.bottom, frame },
    words,
  );
  const bottom = rows.bottom + (background?.size ?? 0);
  const lanes = rows.lanes.map(({ id }) => id);
  const panels = panelsOf(scale, name, words);
  const overview = overviewUnder(bottom, { events: shown, scale, frame, plot, lanes }, words);
  return {
    scale: name,
    locale,
    direction: direction(locale),
    width,
    height: overview.top + overviewSize(lanes.length),
    plot: { ...plot, top: HEAD.plot, height: bottom - HEAD.plot },
    type: frame.type,
    summary: summaryOf(events, scale.bands, { locale, months, kinds }),
    panels,
    gaps: name === "fitted" ? gapsOf(scale, panels, words) : [],
    axis: name === "fitted" ? [] : monthTicks(scale, HEAD.first, words),
    lanes: rows.lanes,
    marks: inOrder(rows.marks, shown),
    joins: joinsOf(rows.marks),
    threads: threadsOf(rows.marks, shown, options.threads),
    ...(background && { background }),
    overview,
  };
}

/** On the true scale no days are left out, so that there is nothing to say. */
function gapsOf({ bands }: Scale, panels: readonly Panel[], words: AxisWords): Gap[] {
  const ends = panels.flatMap(({ headings }) => headings.map(({ x, width }) => x + width));
  const gaps = bands.filter(({ is }) => is !== "panel");
  return gaps.map((band) => {
    const before = ends.filter((end) => end < band.start + band.size);
    return gapOf(band, [HEAD.first, HEAD.second], words, Math.max(band.start, ...before));
  });
}

/** On the true scale a panel is a shade: its days have no room, and the axis says the months. */
function panelsOf(scale: Scale, name: ScaleName, words: AxisWords): Panel[] {
  return scale.bands
    .filter(({ is }) => is === "panel")
    .map((band) => ({
      id: panelId(band),
      from: dayOf(band.from),
      to: dayOf(band.to),
      start: band.start,
      size: band.size,
      headings: name === "fitted" ? headings(band, scale, HEAD.first, words) : [],
      days: dayTicks(band, scale, words),
    }));
}

/** Where nothing is left out a label may stand anywhere. */
function wholeOf({ bands }: Scale, plot: Extent): Band[] {
  return bands.slice(0, 1).map(({ from }) => ({ is: "panel", from, to: bands.at(-1)?.to ?? from, ...plot }));
}

interface Under {
  readonly events: readonly ChartEvent[];
  readonly scale: Scale;
  readonly frame: Frame;
  readonly plot: Extent;
  readonly lanes: readonly string[];
}

function overviewUnder(bottom: number, { events, scale, frame, plot, lanes }: Under, words: AxisWords): Overview {
  const t = translate(words.locale);
  const said = [t("chart.overview.true"), t("chart.overview.shaded")];
  const beside = frame.names > 0;
  const wrap = (text: string) => wrapped(text, frame.names - INSET, words.type.note, words.measure);
  const texts = beside ? said.flatMap(wrap) : [said.join(`${t("list.comma")} `)];
  const top = bottom + APART + (beside ? 0 : 20);
  const lines: PlacedText[] = texts.map((text, index) => ({
    text,
    x: 0,
    y: beside ? top + 12 + index * 15 : top - 7,
  }));
  return overviewOf(events, scale.bands, { ...plot, top, lanes, lines }, words);
}

/** Marks are read in order of time, whatever their lanes. */
function inOrder(marks: Scene["marks"], events: readonly ChartEvent[]): Scene["marks"] {
  const order = new Map(events.map(({ id }, index) => [id, index]));
  return [...marks].sort((a, b) => (order.get(a.event) ?? 0) - (order.get(b.event) ?? 0) || (a.key < b.key ? -1 : 1));
}
