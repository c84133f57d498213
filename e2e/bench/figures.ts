/** The rows of the tables: what each figure is called, where it is found, and how it is written. */
import type { Measured } from "./measure.ts";
import type { PageResult, Speed } from "./results.ts";
import { TYPES } from "./traffic.ts";

export interface Figure {
  readonly name: string;
  /** Nothing where it was not measured, or there is nothing of the kind. */
  readonly of: (measured: Measured, page: PageResult) => number | undefined;
  readonly write: (value: number) => string;
  /** Whether more is better; otherwise less is. */
  readonly more?: true;
}

const whole = (value: number): string => Math.round(value).toLocaleString("en");
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
export const ms = (value: number): string => `${value < 100 ? value.toFixed(1) : whole(value)} ms`;

export const TOTAL: Figure = {
  name: "bytes in all, gzip",
  of: ({ loaded }) => loaded && Object.values(loaded.bytes).reduce((sum, bytes) => sum + bytes, 0),
  write: kilobytes,
};

/** The same at every speed. */
export const WEIGHTS: readonly Figure[] = [
  TOTAL,
  ...TYPES.map((type): Figure => ({ name: `– ${type}`, of: ({ loaded }) => loaded?.bytes[type], write: kilobytes })),
  { name: "requests", of: ({ loaded }) => loaded?.requests, write: whole },
  { name: "requests elsewhere, tried", of: ({ loaded }) => loaded?.elsewhere, write: whole },
  { name: "elements", of: ({ loaded }) => loaded?.elements, write: whole },
  { name: "– of what is drawn", of: ({ loaded }) => loaded?.drawn, write: whole },
  { name: "heap", of: ({ loaded }) => loaded?.heap, write: megabytes },
  { name: "layout shift", of: ({ loaded }) => loaded?.shift, write: (value) => value.toFixed(3) },
  { name: "titles readable without script", of: (_, { reach }) => reach.titles, write: whole, more: true },
  { name: "events reached by keys", of: (_, { reach }) => reach.keys, write: whole, more: true },
];

export const FIRST_MARK: Figure = { name: "first mark painted", of: ({ loaded }) => loaded?.firstMark, write: ms };

/** Frames of a static page are those of scrolling it. */
const frames = (name: string, gesture: "zoom" | "pan", key: "median" | "p95" | "worst"): Figure => ({
  name,
  of: (measured) => (measured[gesture] ?? measured.scroll)?.[key],
  write: ms,
});

export const ZOOM_95 = frames("frames while zooming, 95 %", "zoom", "p95");
export const PAN_95 = frames("frames while panning, 95 %", "pan", "p95");

export const TIMES: readonly Figure[] = [
  FIRST_MARK,
  { name: "script", of: ({ loaded }) => loaded?.script, write: ms },
  { name: "layout and style", of: ({ loaded }) => loaded?.layout, write: ms },
  frames("frames while zooming, median", "zoom", "median"),
  ZOOM_95,
  frames("– worst", "zoom", "worst"),
  frames("frames while panning, median", "pan", "median"),
  PAN_95,
  frames("– worst", "pan", "worst"),
];

/** A figure of a page at a speed. */
export function valueOf(figure: Figure, page: PageResult | undefined, speed: Speed): number | undefined {
  return page && figure.of(page.speeds[speed], page);
}
