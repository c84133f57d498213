/**
 * The laid-out chart as plain numbers and texts: what `scene` gives and `draw` draws. No file here or after
 * it works a position out again. Unless said otherwise a number is a length in CSS px; `x` and `start` run
 * from the inline start edge of the chart (`draw` mirrors them for right to left), `y` and `top` downwards.
 * It is long because it is all that one floor tells the next: whoever draws reads it as a whole.
 */
import type { Day } from "../dates/span.ts";
import type { Direction, Locale } from "../i18n/locale.ts";
import type { Drawn, Kind } from "../timeline/timeline.ts";
import type { Sight } from "./sight.ts";

export type Glyph = Kind["glyph"];

/** A stretch along time: `start` is its inline start, `size` its inline size. */
export interface Extent {
  readonly start: number;
  readonly size: number;
}

/** A text at a place: its anchor and the middle or edge it hangs from; `y` is the alphabetic baseline. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A line of a label: `width` is what it measures, for `textLength`. */
export interface LabelLine {
  readonly text: string;
  readonly width: number;
  /** The alphabetic baseline. */
  readonly y: number;
}

/** A day of a panel: a column. */
export interface DayTick extends Extent {
  readonly day: Day;
  /** The day of the month. */
  readonly number: string;
  /** The middle of the column. */
  readonly x: number;
  /** Whether there is room for its number. */
  readonly labelled: boolean;
}

/** Days one by one. */
export interface Panel extends Extent {
  readonly id: string;
  readonly from: Day;
  /** Its last day, included. */
  readonly to: Day;
  /** Month and year over the column where each begins, at the start of the text: "April 2011". */
  readonly headings: readonly (PlacedText & { readonly width: number })[];
  readonly days: readonly DayTick[];
}

/** A stretch of days that are not shown one by one: before the first panel, between two, or after the last. */
export interface Gap extends Extent {
  readonly id: string;
  readonly where: "before" | "between" | "after";
  readonly from: Day;
  readonly to: Day;
  /** Two lines, centred on `x`: "9 months", "not covered"; none where the gap is too narrow for them. */
  readonly lines: readonly PlacedText[];
  /** The whole sentence: "9 months, not covered by these articles". */
  readonly title: string;
}

export interface Lane {
  /** The kind's id. */
  readonly id: string;
  readonly colour: string;
  readonly glyph: Glyph;
  readonly name: string;
  /** The name broken into lines, each at the start of its text. */
  readonly lines: readonly PlacedText[];
  readonly top: number;
  readonly size: number;
}

/** Some day from `start` to `end`; an open end has no end tick and fades over the last `fade` px. */
export interface Whisker {
  readonly start: number;
  readonly end: number;
  readonly startOpen: boolean;
  readonly endOpen: boolean;
  readonly fade: number;
  /** It goes on beyond the edge of the plot, so that it has no end tick here. */
  readonly startCut?: true;
  readonly endCut?: true;
}

export interface Label {
  /** At most two. */
  readonly lines: readonly LabelLine[];
  /** Where the text hangs: its start if `anchor` is start, its end if end. */
  readonly x: number;
  /** The top of its box; a box is as wide as its widest line and `LINE` px high per line. */
  readonly y: number;
  readonly anchor: "start" | "end";
  /** The box: `start`, `size`, from `y`, `height`. */
  readonly start: number;
  readonly size: number;
  readonly height: number;
}

export interface Mark {
  /** Unique in the scene: the event's id; a second telling's has a suffix, `<id>~1`. */
  readonly key: string;
  /** The event's id, which is also `data-id`. */
  readonly event: string;
  readonly kind: string;
  readonly glyph: Glyph;
  readonly drawn: Drawn;
  readonly colour: string;
  readonly href: string;
  /** The middle of the glyph. */
  readonly x: number;
  readonly y: number;
  /** A stay of days: drawn instead of the glyph, from edge to edge of its days. */
  readonly capsule?: Extent;
  /** What the articles allow, where that is more than the day the mark stands on. */
  readonly whisker?: Whisker;
  /** Whether the day is from outside the articles (†), and where the dagger stands (middle, baseline). */
  readonly dagger?: { readonly x: number; readonly y: number };
  readonly label?: Label;
  /** "Visit, said to have happened: …, 17 to 20 May 2012, Capital, 2 articles, 1 origin". */
  readonly name: string;
  /** Another telling of an event already named: hidden from screen readers, not a second link to them. */
  readonly second: boolean;
  /** Its own place lies beyond this edge of the plot, at which it stands instead: only its whisker reaches in. */
  readonly beyond?: "start" | "end";
}

/** Events of one lane that are too close to one another to be drawn one by one: a bar as high as they are many. */
export interface Cell extends Extent {
  /** Unique in the scene, and no event's id; also `data-id`. */
  readonly key: string;
  /** The kind's id. */
  readonly kind: string;
  readonly colour: string;
  /** Its first event in the list. */
  readonly href: string;
  /** The first day whose events it counts, and the last, included. */
  readonly from: Day;
  readonly to: Day;
  /** "Visits, 14 events, 3 to 9 May 2012; 11 told as done or in force, 3 not"; nothing on the way. */
  readonly name: string;
  readonly events: readonly string[];
  /** The middle of what is seen of it, and whether the number has room there. */
  readonly x: number;
  readonly isNumbered: boolean;
  /** Whether all that it counts is dimmed. */
  readonly isDim: boolean;
  /** The foot of its bar, its height and how much of that is of events which are said to have happened. */
  readonly y: number;
  readonly height: number;
  readonly done: number;
  /** From the foot of the bar up: what can be hit. */
  readonly room: number;
}

/** How many events a line of small marks would stand for: bars of one colour, too narrow to be told apart. */
export interface Bars {
  readonly key: string;
  readonly colour: string;
  /** `y` is the foot. */
  readonly bars: readonly (Extent & { readonly y: number; readonly height: number })[];
}

/** A double line between two tellings of one event that cannot both be true. */
export interface Join {
  readonly key: string;
  readonly event: string;
  readonly colour: string;
  readonly from: Point;
  readonly to: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A thin line through the marks of one story, in order of time. */
export interface ThreadLine {
  readonly id: string;
  readonly title: string;
  readonly points: readonly Point[];
}

/** The row of ticks that stands for events that are not drawn one by one. */
export interface Background {
  readonly top: number;
  readonly size: number;
  readonly y: number;
  /** Half the height of a tick. */
  readonly reach: number;
  readonly colour: string;
  /** "Context", at the start of the text. */
  readonly name: PlacedText;
  /** "37 events", at the start of the text. */
  readonly count: PlacedText;
  readonly ticks: readonly BackgroundTick[];
}

export interface BackgroundTick {
  readonly event: string;
  readonly x: number;
  readonly drawn: Drawn;
  readonly href: string;
  readonly name: string;
  /** Whether its day is from outside the articles: it stands under a †. */
  readonly dagger?: true;
  /** As a mark's. */
  readonly beyond?: "start" | "end";
}

/** The whole span, true to scale, with what is shown above shaded. Its `y` run from the same top as the chart's. */
export interface Overview extends Extent {
  readonly top: number;
  readonly height: number;
  /** Lines beside it, at the start of the text: "True to scale", "shaded: shown above". */
  readonly lines: readonly PlacedText[];
  /** Where the panels lie; `id` is the panel's. */
  readonly shades: readonly (Extent & { readonly id: string })[];
  /** Firsts of months: a line at `x`, its text at the start of `text.x`. */
  readonly months: readonly MonthTick[];
  readonly marks: readonly OverviewMark[];
  /** In place of marks, where those are too many. */
  readonly bars?: readonly Bars[];
  /** What the chart above is zoomed to; only where that can be changed. */
  readonly brush?: Brush;
}

/** A stretch of an axis with a handle at either end, and the day that each stands at. */
export interface Brush extends Extent {
  readonly top: number;
  readonly height: number;
  /** Set so that they touch neither each other nor an edge; each hangs from the start of its text. */
  readonly from: PlacedText;
  readonly to: PlacedText;
}

/**
 * The first of a month on an axis that is true to scale, or the edge of what is seen of it; without a text where there
 * is no room for one.
 */
export interface MonthTick {
  readonly x: number;
  readonly text?: PlacedText;
}

export interface OverviewMark {
  readonly key: string;
  readonly event: string;
  readonly kind: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly drawn: Drawn;
  /** Without ends: at this size they would be all one saw. */
  readonly whisker?: Extent;
  readonly capsule?: Extent;
}

/** Each event has its room by the days it was told of, or by time alone. */
export type ScaleName = "fitted" | "true";

/** The chart. */
export interface Scene {
  readonly scale: ScaleName;
  readonly locale: Locale;
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  /**
   * By how much of `x` and `start` everything in the plot was moved along by a lens. Those say where things are all the
   * same; this lets `draw` move the whole where panning has changed nothing else. 0 if left out.
   */
  readonly shift?: number;
  /** Where time is drawn: beside it stand the lanes' names. `top` is under the day numbers. */
  readonly plot: Extent & { readonly top: number; readonly height: number };
  /** Font sizes and heights that everything was measured with. */
  readonly type: TypeSizes;
  readonly panels: readonly Panel[];
  readonly gaps: readonly Gap[];
  /** Months above the plot, on the true scale only. */
  readonly axis: readonly MonthTick[];
  /** Days that are in no panel, on the true scale where each has room for its number. */
  readonly days?: readonly DayTick[];
  readonly lanes: readonly Lane[];
  /** In the order of reading: lane by lane is for the eye, these are in order of time. */
  readonly marks: readonly Mark[];
  /** The other events, where there are many; in order of time. */
  readonly cells?: readonly Cell[];
  readonly joins: readonly Join[];
  readonly threads: readonly ThreadLine[];
  readonly background?: Background;
  readonly overview: Overview;
  /** If this is what can be seen of a scene and not all of it: marks, joins and the background beyond stay as they were drawn. */
  readonly sight?: Sight;
  /** How wide a digit is, in em. */
  readonly digit: number;
}

/** px. */
export interface TypeSizes {
  readonly label: number;
  readonly lane: number;
  readonly heading: number;
  /** Day numbers. */
  readonly tick: number;
  /** Small words: in gaps, under the name of the background, beside and under the overview. */
  readonly note: number;
  /** From baseline to baseline of a label. */
  readonly line: number;
}

/** The fitted chart on a phone: a strip that says where in the list one is. */
export interface Strip {
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  /** Of the texts. */
  readonly fontSize: number;
  /** `text` under a panel where there is room: "May 2012", centred on it. */
  readonly panels: readonly (Extent & {
    readonly id: string;
    readonly from: Day;
    readonly to: Day;
    readonly text?: PlacedText;
  })[];
  /** The middle of each gap, for an ellipsis. */
  readonly gaps: readonly (Extent & { readonly id: string; readonly x: number })[];
  readonly top: number;
  readonly bottom: number;
  readonly marks: readonly StripMark[];
  /** What is drawn in place of marks, where those are too many. */
  readonly bars?: readonly Bars[];
}

export interface StripMark extends OverviewMark {
  readonly glyph: Glyph;
  readonly background: boolean;
}
