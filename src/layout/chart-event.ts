/** An event as this floor wants it: bounds and words, nothing left to look up or parse. Plain JSON, for the browser too. */
import type { Day, Span } from "../dates/span.ts";
import type { Drawn, Kind, KindRole } from "../timeline/timeline.ts";
import type { Glyph } from "./scene-types.ts";

/** Between which days it was, `null` where nothing bounds it; a parsed date fits. */
export type Bounds = Pick<Span, "shape" | "earliest" | "startLatest" | "endEarliest" | "latest">;

/** A telling whose date cannot be true together with the event's own. */
export interface OtherTelling {
  readonly date: Bounds;
  /** The accessible name of its mark. */
  readonly name: string;
}

export interface ChartEvent {
  readonly id: string;
  readonly kind: string;
  readonly role: KindRole;
  readonly glyph: Glyph;
  readonly colour: string;
  readonly drawn: Drawn;
  /** What stands beside its mark, before it is broken into lines. */
  readonly label: string;
  /** The same in the other languages: it has the room of the widest, so that one chart is the mirror of another. */
  readonly translations: readonly string[];
  /** The accessible name of its mark. */
  readonly name: string;
  readonly href: string;
  readonly date: Bounds;
  /** The day that only outside knowledge gives: the mark stands there, with †. */
  readonly outside?: Bounds;
  readonly others: readonly OtherTelling[];
  /** The story it is a stage of. */
  readonly thread?: string;
}

/** A kind as this floor wants it. */
export type ChartKind = Pick<Kind, "id" | "name" | "glyph" | "colour" | "role">;

/** The first and last day of something, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}
