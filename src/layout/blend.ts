/**
 * The way from one scene to another of the same width: from fitted to true, from filter to filter. What both have moves
 * there; what only the second has is at its place from the first; words are those of the second all along.
 */
import { blendMarks } from "./blend-marks.ts";
import { blendOverview } from "./blend-overview.ts";
import { byKey, mix, mixExtent, mixPoint } from "./mix.ts";
import type { Background, DayTick, Gap, Panel, PlacedText, Scene, ThreadLine } from "./scene-types.ts";

/**
 * The scene at a part of the way, 0 to 1.
 * @example blend(sceneAt(fitted), sceneAt(true), 1) // the second itself
 */
export function blend(from: Scene, to: Scene, part: number): Scene {
  if (part >= 1) return to;
  const days = byKey([...from.panels.flatMap((panel) => panel.days), ...(from.days ?? [])], ({ day }) => day);
  const panels = byKey(from.panels, ({ id }) => id);
  const gaps = byKey(from.gaps, ({ id }) => id);
  const lanes = byKey(from.lanes, ({ id }) => id);
  const joins = byKey(from.joins, ({ key }) => key);
  const threads = byKey(from.threads, ({ id }) => id);
  return {
    ...to,
    height: mix(from.height, to.height, part),
    plot: {
      ...mixExtent(from.plot, to.plot, part),
      top: mix(from.plot.top, to.plot.top, part),
      height: mix(from.plot.height, to.plot.height, part),
    },
    panels: to.panels.map((panel) => blendPanel(panels.get(panel.id), panel, days, part)),
    gaps: to.gaps.map((gap) => blendGap(gaps.get(gap.id), gap, part)),
    ...(to.days && { days: to.days.map((day) => blendDay(days.get(day.day), day, part)) }),
    lanes: to.lanes.map((lane) => {
      const old = lanes.get(lane.id) ?? lane;
      const top = mix(old.top, lane.top, part);
      return { ...lane, top, size: mix(old.size, lane.size, part), lines: lowered(lane.lines, top - lane.top) };
    }),
    marks: blendMarks(from.marks, to.marks, part),
    joins: to.joins.map((join) => {
      const old = joins.get(join.key) ?? join;
      return { ...join, from: mixPoint(old.from, join.from, part), to: mixPoint(old.to, join.to, part) };
    }),
    threads: to.threads.map((thread) => blendThread(threads.get(thread.id), thread, part)),
    ...(to.background && { background: blendBackground(from.background, to.background, part) }),
    overview: blendOverview(from.overview, to.overview, part),
  };
}

/** Headings keep their distance from the start of their panel; days that the first has not are where the panel has them. */
function blendPanel(old: Panel | undefined, panel: Panel, days: ReadonlyMap<string, DayTick>, part: number): Panel {
  if (old === undefined) return panel;
  const extent = mixExtent(old, panel, part);
  const along = extent.size / panel.size;
  return {
    ...panel,
    ...extent,
    headings: panel.headings.map((each) => ({ ...each, x: each.x - panel.start + extent.start })),
    days: panel.days.map((day) => {
      const known = days.get(day.day);
      if (known !== undefined) return blendDay(known, day, part);
      const [start, x] = [day.start, day.x].map((place) => extent.start + (place - panel.start) * along);
      return { ...day, start: start ?? 0, size: day.size * along, x: x ?? 0 };
    }),
  };
}

function blendDay(old: DayTick | undefined, day: DayTick, part: number): DayTick {
  return old === undefined ? day : { ...day, ...mixExtent(old, day, part), x: mix(old.x, day.x, part) };
}

function blendGap(old: Gap | undefined, gap: Gap, part: number): Gap {
  if (old === undefined) return gap;
  const extent = mixExtent(old, gap, part);
  const by = extent.start + extent.size / 2 - gap.start - gap.size / 2;
  return { ...gap, ...extent, lines: gap.lines.map((line) => ({ ...line, x: line.x + by })) };
}

/** A story that has lost or gained a stage on the way goes its new way at once. */
function blendThread(old: ThreadLine | undefined, thread: ThreadLine, part: number): ThreadLine {
  if (old?.points.length !== thread.points.length) return thread;
  return { ...thread, points: thread.points.map((point, index) => mixPoint(old.points[index] ?? point, point, part)) };
}

function blendBackground(old: Background | undefined, row: Background, part: number): Background {
  if (old === undefined) return row;
  const ticks = byKey(old.ticks, ({ event }) => event);
  const top = mix(old.top, row.top, part);
  const [name, count] = lowered([row.name, row.count], top - row.top);
  return {
    ...row,
    top,
    size: mix(old.size, row.size, part),
    y: mix(old.y, row.y, part),
    name: name ?? row.name,
    count: count ?? row.count,
    ticks: row.ticks.map((tick) => ({ ...tick, x: mix(ticks.get(tick.event)?.x ?? tick.x, tick.x, part) })),
  };
}

function lowered(lines: readonly PlacedText[], by: number): PlacedText[] {
  return lines.map((line) => ({ ...line, y: line.y + by }));
}
