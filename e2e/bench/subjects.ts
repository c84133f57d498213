/** What is measured: ours, the floor, and the peers, each by its own means. */
import { writeFloor } from "./pages/floor.ts";
import { writeTimelineJs } from "./pages/timelinejs.ts";
import { writeVis } from "./pages/vis.ts";
import type { Row } from "./rows.ts";

export interface Subject {
  readonly id: "ours" | "floor" | "vis" | "timelinejs";
  readonly name: string;
  /** Its events as they are drawn; one that counts several is one of them, too. */
  readonly marks: string;
  /** What they are drawn in. */
  readonly drawing: string;
  /** What is there once it can be used, if that is told. */
  readonly live?: string;
  /** The event it is at, where that is told otherwise than by the focus. */
  readonly current?: string;
  /**
   * How it is zoomed: px of the wheel for each step, with Ctrl where it wants that, such that 35 steps come some ten times
   * closer; or the buttons it has instead.
   */
  readonly zoom?:
    { readonly wheel: number; readonly ctrl: boolean } | { readonly closer: string; readonly farther: string };
  readonly pans: boolean;
  /** Writes its page into a folder; ours is built. */
  readonly write?: (folder: string, rows: readonly Row[]) => Promise<void> | void;
}

export const SUBJECTS: readonly Subject[] = [
  {
    id: "ours",
    name: "ours",
    marks: ".chart :is(.mark, .tick, .cell)",
    drawing: ".chart-step svg.chart",
    live: "timeline-chart[data-ready]",
    zoom: { wheel: 5, ctrl: true },
    pans: true,
  },
  { id: "floor", name: "static SVG", marks: ".mark", drawing: "svg", pans: false, write: writeFloor },
  {
    id: "vis",
    name: "vis-timeline",
    marks: ".vis-item",
    drawing: ".vis-timeline",
    current: ".vis-item.vis-selected",
    zoom: { wheel: 38, ctrl: false },
    pans: true,
    write: writeVis,
  },
  {
    id: "timelinejs",
    name: "TimelineJS",
    marks: ".tl-timemarker",
    drawing: ".tl-timenav",
    current: ".tl-timemarker-active",
    zoom: { closer: ".tl-menubar-button .tl-icon-zoom-in", farther: ".tl-menubar-button .tl-icon-zoom-out" },
    pans: true,
    write: writeTimelineJs,
  },
];
