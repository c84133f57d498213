/** The lanes from the top down, and every mark in its row. */
import { LOCALES, type Locale } from "../i18n/locale.ts";
import type { Kind } from "../timeline/timeline.ts";
import { PAD, type Frame } from "./frame.ts";
import { pack, rowPlaces, type Packed } from "./lanes.ts";
import { bare, choices } from "./labels.ts";
import type { Band } from "./scale.ts";
import type { Label, Lane, Mark } from "./scene-types.ts";
import type { Told } from "./tellings.ts";
import type { AxisWords } from "./ticks.ts";
import { fittedLabel, wrapped } from "./words.ts";

/** px: above the first row of a lane and below its last; the line of a lane's name. */
const AIR = 9;
const NAME = 17;

export interface Rows {
  readonly lanes: readonly Lane[];
  readonly marks: readonly Mark[];
  /** Where they end, in px. */
  readonly bottom: number;
}

export interface RowRoom {
  /** Where labels can stand. */
  readonly bands: readonly Band[];
  readonly frame: Frame;
  readonly top: number;
}

/** Lays out a lane for each kind that has a mark, beginning at `top`. */
export function rowsOf(
  told: readonly Told[],
  kinds: readonly Kind[],
  { bands, frame, top }: RowRoom,
  words: AxisWords,
): Rows {
  let bottom = top;
  const laid = kinds.flatMap((kind) => {
    const own = told.filter(({ event }) => event.kind === kind.id);
    if (own.length === 0) return [];
    const linesIn = (locale: Locale) =>
      wrapped(kind.name[locale], frame.names === 0 ? Infinity : frame.names - PAD, words.type.lane, words.measure);
    const most = Math.max(...LOCALES.map((locale) => linesIn(locale).length));
    const first = bottom + AIR + (frame.names === 0 ? NAME : 0);
    const { marks, size } = marksOf(own, first, bands, words);
    const least = most * NAME + (frame.names === 0 ? size : 0);
    const lane = laneOf(
      kind,
      linesIn(words.locale),
      { top: bottom, size: 2 * AIR + Math.max(least, first - bottom - AIR + size) },
      words,
    );
    bottom += lane.size;
    return [{ lane, marks }];
  });
  return { lanes: laid.map(({ lane }) => lane), marks: laid.flatMap(({ marks }) => marks), bottom };
}

function laneOf(
  { id, colour, glyph, name }: Kind,
  lines: readonly string[],
  { top, size }: { readonly top: number; readonly size: number },
  { locale }: AxisWords,
): Lane {
  const placed = lines.map((text, index) => ({ text, x: 0, y: top + AIR + 12 + index * NAME }));
  return { id, colour, glyph, name: name[locale], lines: placed, top, size };
}

function marksOf(told: readonly Told[], top: number, bands: readonly Band[], { type, measure }: AxisWords) {
  const packed = pack(
    told.map(({ site, event, second }) => ({
      // Only what the timeline is about has labels; a second telling is joined to one that has.
      labelled:
        second || event.role === "background"
          ? []
          : choices(site, fittedLabel(event, type.label, measure), bands, type.line),
      bare: bare(site),
    })),
  );
  const places = rowPlaces(packed);
  const marks = told.map((one, index) => markOf(one, packed[index], top + (places[packed[index]?.row ?? 0]?.y ?? 0)));
  return { marks, size: places.reduce((sum, { size }) => sum + size, 0) };
}

function markOf({ key, event, name, second, site }: Told, packed: Packed | undefined, y: number): Mark {
  const label = packed?.choice.label;
  return {
    key,
    event: event.id,
    kind: event.kind,
    glyph: event.glyph,
    drawn: event.drawn,
    colour: event.colour,
    href: event.href,
    x: site.x,
    y,
    ...(site.capsule && { capsule: site.capsule }),
    ...(site.whisker && { whisker: site.whisker }),
    ...(site.dagger !== undefined && { dagger: { x: site.dagger, y: y - 3 } }),
    ...(label && { label: lowered(label, y) }),
    name,
    second,
  };
}

function lowered(label: Label, by: number): Label {
  return { ...label, y: label.y + by, lines: label.lines.map((line) => ({ ...line, y: line.y + by })) };
}
