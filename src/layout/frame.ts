/** The room a chart is drawn in: sizes in px that follow from its width step. */
import type { Locale } from "../i18n/locale.ts";
import type { TypeSizes } from "./scene-types.ts";

/** The widths a chart is drawn for; what is between takes the next lower one. */
export const STEPS = [1100, 760, 560] as const;

/** The length over which an open end fades: no more than the narrowest gap, so that it reaches into no other panel. */
export const FADE = 24;

/** Half the inline size of any glyph, with its outline. */
export const HALF = 8;

/** Between a mark and the label beside it, and between two things in one row. */
export const PAD = 6;

/** Between a label and the edge of its panel. */
export const INSET = 3;

/** The least a panel is given, whatever it holds. */
export const PANEL = 44;

export interface Frame {
  readonly width: number;
  /** The column of the lanes' names; 0 where they stand above their lanes. */
  readonly names: number;
  /**
   * How wide gaps are, which decides how much they say, and what panels hold at the least, the best first:
   * each label beside its mark wherever that is, each label, or no more than marks.
   */
  readonly tries: readonly { readonly gap: number; readonly holds: "beside" | "label" | "marks" }[];
  readonly type: TypeSizes;
}

// Arabic letters are never set below 13 px; numbers are Western in both languages.
const typeOf = (locale: Locale): TypeSizes => ({
  label: 13,
  lane: 13,
  heading: 13,
  tick: 11,
  note: locale === "ar" ? 13 : 11,
  line: 15,
});

/**
 * The frame of a width.
 * @example frameOf(800, "en").names // 0
 */
export function frameOf(width: number, locale: Locale): Frame {
  const type = typeOf(locale);
  return { width, names: width >= STEPS[0] ? 98 : 0, tries: triesOf(width), type };
}

/** At the widest step labels come before gaps, which are then given up for days; at the others marks alone may do. */
function triesOf(width: number): Frame["tries"] {
  const label = (...gaps: readonly number[]) => gaps.map((gap) => ({ gap, holds: "label" }) as const);
  if (width >= STEPS[0]) return [{ gap: 66, holds: "beside" }, ...label(66, 60, 44, 26)];
  if (width >= STEPS[1]) return [...label(66, 44, 26), { gap: 26, holds: "marks" }];
  return [...label(44, 26), { gap: 26, holds: "marks" }];
}
