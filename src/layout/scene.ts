/**
 * Events laid out as a chart: numbers and texts alone, which `draw` turns into marks. Pure: the same events, options
 * and lens give the same scene, at build and in the browser.
 */
import { direction } from "../i18n/locale.ts";
import { backgroundAt } from "./background.ts";
import { brushAt } from "./brush.ts";
import type { ChartEvent } from "./chart-event.ts";
import { cut, edgeOf, UNCUT } from "./cut.ts";
import { dayOf } from "./days.ts";
import { gapOf } from "./gaps.ts";
import { headings } from "./headings.ts";
import { through, WHOLE, windowOf, type Lens } from "./lens.ts";
import { joinsOf, threadsOf } from "./lines.ts";
import { markAt, pointAt, spreadAt, type Seen } from "./marks-at.ts";
import { monthTicks } from "./months-axis.ts";
import { overviewSize, panelId } from "./overview.ts";
import { HEAD, plan, type Plan, type SceneOptions } from "./plan.ts";
import type { Placed } from "./rows.ts";
import type { Scale } from "./scale.ts";
import type { DayTick, Extent, Gap, Mark, Overview, Panel, Point, Scene } from "./scene-types.ts";
import { siteAt } from "./site.ts";
import { dayTicks, hasNumbers, type AxisWords } from "./ticks.ts";

/** What of a gap that is cut still reads as one, in px. */
const LEAST = 16;

/**
 * The chart of the events, which come in order of time.
 * @example scene(chartEvents(timeline, timeline.events, wording), { locale: "en", width: 1100, … }).marks.length
 */
export function scene(events: readonly ChartEvent[], options: SceneOptions): Scene {
  return sceneAt(plan(events, options));
}

/**
 * A plan as it is seen through a lens: everything between the edges of the plot, cut there, in the rows of the plan.
 * @example sceneAt(plan, lensOf(plan, { from: "2012-05-17", to: "2012-05-20" }))
 */
export function sceneAt(whole: Plan, lens: Lens = WHOLE): Scene {
  const plan = whole.under?.(whole, lens) ?? whole;
  const { options, name, frame, words, plot, lanes, background, bottom } = plan;
  const isFitted = name === "fitted";
  const view = lens.k === 1 && lens.shift === 0 ? UNCUT : plot;
  const seen: Seen = { lens, view, window: windowOf(plan, lens) };
  const scale = through(lens, plan.scale);
  const panels = panelsOf(scale, isFitted, view, words);
  const days = isFitted ? [] : daysBeside(scale, view, words);
  return {
    scale: name,
    locale: options.locale,
    direction: direction(options.locale),
    width: options.width,
    height: plan.whole.top + overviewSize(lanes.length),
    plot: { ...plot, top: HEAD.plot, height: bottom - HEAD.plot },
    ...(view !== UNCUT && { shift: lens.shift }),
    type: frame.type,
    panels,
    gaps: isFitted ? gapsOf(scale, panels, view, plan) : [],
    axis: plan.months === undefined ? [] : monthTicks(scale, HEAD.first, plan.months, view),
    ...(days.length > 0 && { days }),
    lanes,
    ...marksAnd(plan, seen),
    ...(plan.cellsAt && { cells: plan.cellsAt(seen, plan.sight !== undefined) }),
    ...(background && { background: backgroundAt(background, seen, words) }),
    overview: overviewAt(plan, seen),
    digit: words.measure("30") / 2,
    ...(plan.sight && { sight: plan.sight }),
  };
}

/** The marks that are seen, and the lines between them. */
function marksAnd(plan: Plan, seen: Seen): Pick<Scene, "marks" | "joins" | "threads"> {
  const { k, shift } = seen.lens;
  const marks: Mark[] = [];
  const points = new Map<Placed, Point | undefined>();
  for (const each of spreadAt(plan, seen)) {
    const mark = markAt(each, seen);
    if (mark !== undefined) marks.push(mark);
    points.set(each.mark, mark && { x: mark.x, y: mark.y });
  }
  // A line may lead to a mark that is out of sight, and was not laid out.
  const at = (mark: Placed): Point | undefined => {
    if (!points.has(mark)) points.set(mark, pointAt(mark, seen));
    return points.get(mark);
  };
  return {
    marks,
    joins: joinsOf(plan.pairs, at),
    threads: threadsOf(
      plan.stories.filter(({ stages }) => stages.some((mark) => at(mark) !== undefined)),
      (mark) => at(mark) ?? { x: siteAt(mark.spot, { k, shift: 0 }).x + shift, y: mark.y },
      seen.view,
    ),
  };
}

/** On the true scale no days are left out, so that there is nothing to say; nor is there in what is left of one at an edge. */
function gapsOf({ bands }: Scale, panels: readonly Panel[], view: Extent, { words, options: { part } }: Plan): Gap[] {
  const ends = panels.flatMap(({ headings }) => headings.map(({ x, width }) => x + width));
  return bands.flatMap((whole) => {
    const band = whole.is === "panel" ? undefined : cut(whole, view);
    if (band === undefined || (band !== whole && band.size < LEAST)) return [];
    const before = ends.filter((end) => end < edgeOf(band));
    const taken = Math.max(band.start, ...before);
    return [gapOf(band, [HEAD.first, HEAD.second], words, { taken, ...(part !== undefined && { part }) })];
  });
}

/** On the true scale a panel is a shade: its days have no room, and the axis says the months. */
function panelsOf(scale: Scale, isFitted: boolean, view: Extent, words: AxisWords): Panel[] {
  return scale.bands.flatMap((band) => {
    const seen = band.is === "panel" ? cut(band, view) : undefined;
    if (seen === undefined) return [];
    return [
      {
        id: panelId(band),
        from: dayOf(band.from),
        to: dayOf(band.to),
        start: seen.start,
        size: seen.size,
        headings: isFitted ? headings(band, scale, HEAD.first, words, view) : [],
        days: dayTicks(band, scale, words, view),
      },
    ];
  });
}

/** The days of no panel, once each has room for its number. */
function daysBeside(scale: Scale, view: Extent, words: AxisWords): DayTick[] {
  const beside = scale.bands.filter((band) => band.is !== "panel" && hasNumbers(band, words));
  return beside.flatMap((band) => (cut(band, view) === undefined ? [] : dayTicks(band, scale, words, view)));
}

function overviewAt(plan: Plan, seen: Seen): Overview {
  const { whole, taken, overview, words, options } = plan;
  const room = { overview: whole, scale: overview, taken };
  const brush = options.brush === true ? brushAt(plan, room, seen, words) : undefined;
  return brush === undefined ? whole : { ...whole, brush };
}
