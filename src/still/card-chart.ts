/** A part of the timeline as large as a card has room for. */
import type { ChartEvent } from "../layout/chart-event.ts";
import { plan, type SceneOptions } from "../layout/plan.ts";
import { sceneAt } from "../layout/scene.ts";
import type { Scene, Strip } from "../layout/scene-types.ts";
import { strip } from "../layout/strip.ts";
import { BELOW, chartDrawing, stripDrawing, type Lighting } from "./card-drawing.ts";
import type { Room, Scaled } from "./card-types.ts";

export type ChartOptions = Omit<SceneOptions, "width" | "brush" | "scale" | "day">;

/** How many times the size of a phone's a strip is: its months can be read where a card is shown half as wide. */
const STRIP = 2;

/** How many times the size of a page's a chart may be, the best first; its labels can be read at all of these. */
const READABLE = [1.9, 1.75, 1.6, 1.45, 1.3, 1.2, 1.15] as const;
const SMALLER = [...READABLE, 1.1, 1, 0.97, 0.9, 0.84, 0.78, 0.7] as const;

/** The widest a day is drawn, in px of a page, and what of its width a chart then has to fill: a few days leave some empty. */
const DAY = 190;
const FILLED = 0.85;

/** The strip of all events across a width in px. It takes its time and is the same on all cards. */
export function cardStrip(width: number, events: readonly ChartEvent[], options: ChartOptions): Strip {
  return strip(events, { ...options, width: Math.round(width / STRIP) });
}

/** That strip with a few events lit. */
export function stripPicture(scene: Strip, lighting: Lighting): Scaled {
  return { drawing: stripDrawing(scene, lighting, STRIP), scale: STRIP };
}

/**
 * The chart of the events, with labels if they can be read and with the background opened if that has room; nothing
 * where it would not fill its room or not fit into it. `labels` is how many there are.
 */
export function chartPicture(
  room: Room,
  events: readonly ChartEvent[],
  options: ChartOptions,
): (Scaled & { readonly labels: number }) | undefined {
  const bare = events.map((event) => ({ ...event, label: "", translations: [] }));
  const looks = [
    { shown: events, background: true, scales: READABLE },
    { shown: events, background: false, scales: READABLE },
    { shown: bare, background: true, scales: READABLE },
    { shown: bare, background: false, scales: SMALLER },
  ];
  for (const { shown, background, scales } of looks) {
    const sceneIn = (scale: number): Scene =>
      sceneAt(plan(shown, { ...options, background, day: DAY, width: Math.floor(room.width / scale) }));
    const isLow = ({ plot }: Scene, scale: number): boolean => (plot.top + plot.height + BELOW) * scale <= room.height;
    // What is too high at its smallest is no lower where it is larger; of many events each attempt takes its time.
    const smallest = scales.at(-1);
    if (smallest !== undefined && !isLow(sceneIn(smallest), smallest)) continue;
    for (const scale of scales) {
      const scene = sceneIn(scale);
      if (isLow(scene, scale) && fills(scene) && !crowded(scene)) {
        const labels = scene.marks.filter(({ label }) => label !== undefined && label.lines.length > 0).length;
        return { drawing: chartDrawing(scene), scale, labels };
      }
    }
  }
  return undefined;
}

function fills({ panels, gaps, plot }: Scene): boolean {
  const ends = [...panels, ...gaps].map(({ start, size }) => start + size - plot.start);
  return Math.max(0, ...ends) >= FILLED * plot.size;
}

/** Whether months stand in each other's way: without labels, panels are as narrow as days can be. */
function crowded({ panels }: Scene): boolean {
  const headings = panels.flatMap(({ headings }) => headings);
  return headings.some(({ x, width }, index) => x + width > (headings[index + 1]?.x ?? Infinity));
}
