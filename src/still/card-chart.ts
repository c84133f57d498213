/** A part of the timeline as large as a card has room for. */
import type { ChartEvent } from "../layout/chart-event.ts";
import { plan, type SceneOptions } from "../layout/plan.ts";
import { sceneAt } from "../layout/scene.ts";
import type { Scene, Strip } from "../layout/scene-types.ts";
import { strip } from "../layout/strip.ts";
import { BELOW, chartDrawing, stripDrawing, type Lighting } from "./card-drawing.ts";
import type { Room, Scaled } from "./card-types.ts";

export type ChartOptions = Omit<SceneOptions, "width" | "brush" | "scale">;

/** How many times the size of a phone's a strip is: its months can be read where a card is shown half as wide. */
const STRIP = 2;

/** How many times the size of a page's a chart may be, the best first; its labels can be read at all of these. */
const READABLE = [1.9, 1.75, 1.6, 1.45, 1.3, 1.2] as const;
const SMALLER = [...READABLE, 1.1, 1, 0.97, 0.9, 0.84, 0.78, 0.7] as const;

/** What of its width a chart has to fill: no day is drawn wider than some, and a few days leave most of it empty. */
const FILLED = 0.55;

/** The strip of all events across a width in px. It takes its time and is the same on all cards. */
export function cardStrip(width: number, events: readonly ChartEvent[], options: ChartOptions): Strip {
  return strip(events, { ...options, width: Math.round(width / STRIP) });
}

/** That strip with a few events lit. */
export function stripPicture(scene: Strip, lighting: Lighting): Scaled {
  return { drawing: stripDrawing(scene, lighting), scale: STRIP };
}

/**
 * The chart of the events, with labels if they can be read and with the background opened if that has room; nothing
 * where it would not fill its room or not fit into it.
 */
export function chartPicture(room: Room, events: readonly ChartEvent[], options: ChartOptions): Scaled | undefined {
  const bare = events.map((event) => ({ ...event, label: "", translations: [] }));
  const looks = [
    { shown: events, background: true, scales: READABLE },
    { shown: events, background: false, scales: READABLE },
    { shown: bare, background: true, scales: READABLE },
    { shown: bare, background: false, scales: SMALLER },
  ];
  for (const { shown, background, scales } of looks) {
    for (const scale of scales) {
      const scene = sceneAt(plan(shown, { ...options, background, width: Math.floor(room.width / scale) }));
      const height = scene.plot.top + scene.plot.height + BELOW;
      if (height * scale <= room.height && fills(scene) && !crowded(scene)) {
        return { drawing: chartDrawing(scene), scale };
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
