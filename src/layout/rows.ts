/** The lanes from the top down, and every mark in its row. They are the same under every lens. */
import { LOCALES, type Locale } from "../i18n/locale.ts";
import type { ChartKind } from "./chart-event.ts";
import { PAD, type Frame } from "./frame.ts";
import { pack, rowPlaces, type Packed } from "./lanes.ts";
import { bare, choices } from "./labels.ts";
import { WHOLE } from "./lens.ts";
import type { Band } from "./scale.ts";
import type { Label, Lane } from "./scene-types.ts";
import { siteAt } from "./site.ts";
import type { Told } from "./tellings.ts";
import type { AxisWords } from "./ticks.ts";
import { fittedLabel, flatLabel, wrapped, type Fitted } from "./words.ts";

/** Above the first row of a lane and below its last, in px. */
export const AIR = 9;

/** The line of a lane's name, in px. */
export const NAME = 17;

/** A mark in its row. */
export interface Placed extends Told {
  /** The middle of its row, in px. */
  readonly y: number;
  /** What is written beside it wherever there is room, in one line or two; only what the timeline is about has labels. */
  readonly fitted?: Fitted;
  /** The same in one line. */
  readonly flat?: Fitted;
  /** Its label without a lens, and on which side that is. */
  readonly label?: Label;
  readonly side?: Packed["choice"]["side"];
}

/** A row of a lane, with its marks in order of time. */
export interface Row {
  /** How high it is above and below the middle of its marks, in px. */
  readonly above: number;
  readonly below: number;
  readonly marks: readonly Placed[];
}

export interface Rows {
  readonly lanes: readonly Lane[];
  readonly rows: readonly Row[];
  /** Lane by lane. */
  readonly marks: readonly Placed[];
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
  kinds: readonly ChartKind[],
  { bands, frame, top }: RowRoom,
  words: AxisWords,
): Rows {
  const { lanes, filled, bottom } = stacked(told, kinds, { frame, top }, words, (own, first) =>
    marksOf(own, first, bands, words),
  );
  return { lanes, rows: filled.flatMap(({ rows }) => rows), marks: filled.flatMap(({ marks }) => marks), bottom };
}

export interface Stacked<Filling> {
  readonly lanes: readonly Lane[];
  /** What is in each of them. */
  readonly filled: readonly Filling[];
  /** Where they end, in px. */
  readonly bottom: number;
}

/**
 * A lane for each kind that has a mark, one below the other, beginning at `top`.
 * @param fill puts what is in a lane below where its first row begins, in px, and says how high that is
 */
export function stacked<Filling extends { readonly size: number }>(
  told: readonly Told[],
  kinds: readonly ChartKind[],
  { frame, top }: Omit<RowRoom, "bands">,
  words: AxisWords,
  fill: (own: readonly Told[], first: number) => Filling,
): Stacked<Filling> {
  let bottom = top;
  const laid = kinds.flatMap((kind) => {
    const own = told.filter(({ event }) => event.kind === kind.id);
    if (own.length === 0) return [];
    const linesIn = (locale: Locale) =>
      wrapped(kind.name[locale], frame.names === 0 ? Infinity : frame.names - PAD, words.type.lane, words.measure);
    const most = Math.max(...LOCALES.map((locale) => linesIn(locale).length));
    const first = bottom + AIR + (frame.names === 0 ? NAME : 0);
    const filling = fill(own, first);
    const { size } = filling;
    const least = most * NAME + (frame.names === 0 ? size : 0);
    const lane = laneOf(
      kind,
      linesIn(words.locale),
      { top: bottom, size: 2 * AIR + Math.max(least, first - bottom - AIR + size) },
      words,
    );
    bottom += lane.size;
    return [{ lane, filling }];
  });
  return { lanes: laid.map(({ lane }) => lane), filled: laid.map(({ filling }) => filling), bottom };
}

function laneOf(
  { id, colour, glyph, name }: ChartKind,
  lines: readonly string[],
  { top, size }: { readonly top: number; readonly size: number },
  { locale }: AxisWords,
): Lane {
  const placed = lines.map((text, index) => ({ text, x: 0, y: top + AIR + 12 + index * NAME }));
  return { id, colour, glyph, name: name[locale], lines: placed, top, size };
}

function marksOf(told: readonly Told[], top: number, bands: readonly Band[], { type, measure }: AxisWords) {
  const sized = told.map((one) => {
    // A second telling is joined to one that has a label.
    const fitted =
      one.second || one.event.role === "background" ? undefined : fittedLabel(one.event, type.label, measure);
    return { one, site: siteAt(one.spot, WHOLE), fitted };
  });
  const packed = pack(
    sized.map(({ site, fitted }) => ({
      labelled: fitted === undefined ? [] : choices(site, fitted, bands, type.line),
      bare: bare(site),
    })),
  );
  const places = rowPlaces(packed);
  const marks = sized.map(({ one, fitted }, index): Placed => {
    const { row = 0, choice } = packed[index] ?? {};
    const y = top + (places[row]?.y ?? 0);
    return {
      ...one,
      y,
      ...(fitted && { fitted, flat: fitted.most > 1 ? flatLabel(one.event, type.label, measure) : fitted }),
      ...(choice?.label && { label: lowered(choice.label, y) }),
      ...(choice?.side && { side: choice.side }),
    };
  });
  const rows = places.map(({ top: start, y, size }, row): Row => {
    const own = sized.flatMap(({ site }, index) => {
      const mark = marks[index];
      return mark !== undefined && packed[index]?.row === row ? [{ mark, start: site.start }] : [];
    });
    return {
      above: y - start,
      below: start + size - y,
      marks: own.sort((a, b) => a.start - b.start).map(({ mark }) => mark),
    };
  });
  return { marks, rows, size: places.reduce((sum, { size }) => sum + size, 0) };
}

/** A label beside the middle of its mark, brought to where that is, in px. */
export function lowered(label: Label, by: number): Label {
  return { ...label, y: label.y + by, lines: label.lines.map((line) => ({ ...line, y: line.y + by })) };
}
