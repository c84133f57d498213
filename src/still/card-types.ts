/** What a card says, what it shows, and where all of it stands. */
import type { Weight } from "../compile/plex.ts";
import type { Direction } from "../i18n/locale.ts";
import type { Drawn, Kind } from "../timeline/timeline.ts";

/** The size that networks ask for, in px. */
export const CARD = { width: 1200, height: 630 } as const;

/** How wide a picture on a card is, in px. */
export const PICTURE = { width: 1072 } as const;

export type Tone = "ink" | "muted" | "kind";

/** What a card says and shows. */
export interface Card {
  readonly direction: Direction;
  /** The mark of an event, in the colour of its lane. */
  readonly mark?: { readonly glyph: Kind["glyph"]; readonly drawn: Drawn; readonly colour: string };
  /** Above the title: what it is, in parts of whatever language. */
  readonly kicker: readonly string[];
  /** At the other end of that line: what a sign means that is drawn below. */
  readonly note?: string | undefined;
  /** Words without which the title must not stand, such as "Announced:". */
  readonly stage?: string | undefined;
  readonly title: string;
  readonly texts: readonly CardText[];
  readonly picture?: CardPicture | undefined;
  readonly site: string;
  readonly scope: string;
}

/** A text below the title. */
export interface CardText {
  readonly text: string;
  /** What follows it and is never cut off. */
  readonly tail?: string;
  readonly tone: Tone;
  /** px. */
  readonly size: number;
  /** How many lines it may take. */
  readonly most: number;
  /** Whether it gives way where there is no room for all. */
  readonly optional?: true;
}

export interface CardPicture extends Scaled {
  /** What is seen on it, for those who do not see it. */
  readonly alt: string;
}

/** px. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A part of a picture, as wide and high as it is drawn at its own scale. */
export interface Drawing extends Room {
  /** XML of its own; a card is often asked for its words alone. */
  readonly xml: () => string;
}

/** A drawing and how many times its own size it is. */
export interface Scaled {
  readonly drawing: Drawing;
  readonly scale: number;
}

/** A line of text. */
export interface Line {
  readonly text: string;
  /** px. */
  readonly width: number;
}

/** Lines with their place in px: `x` from the inline start, `y` the first baseline. */
export interface PlacedLines {
  readonly lines: readonly Line[];
  /** How many characters, from the first of all lines on, have the colour of the lane. */
  readonly coloured: number;
  readonly tone: Tone;
  readonly size: number;
  readonly weight: Weight;
  readonly x: number;
  readonly y: number;
  /** From baseline to baseline. */
  readonly leading: number;
}

export interface PlacedCard {
  readonly texts: readonly PlacedLines[];
  /** The middle of the mark, and how many times its own size it is. */
  readonly mark?: { readonly x: number; readonly y: number; readonly scale: number };
  readonly picture?: Scaled & { readonly x: number; readonly y: number };
  /** The line above the foot. */
  readonly rule: { readonly x: number; readonly y: number; readonly width: number };
}
