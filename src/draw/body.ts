/** A mark by itself, measured from its own middle: all of it that stays as it is when the mark is moved. */
import type { Extent, Label, Mark, PlacedText, Whisker } from "../layout/scene-types.ts";
import { round } from "./mirror.ts";
import type { Line } from "./text.ts";

export interface Body extends Omit<Mark, "x" | "y" | "capsule" | "whisker" | "dagger" | "label"> {
  readonly capsule: Extent | undefined;
  readonly whisker: Whisker | undefined;
  readonly dagger: PlacedText | undefined;
  readonly label: { readonly anchor: Label["anchor"]; readonly lines: readonly Line[] } | undefined;
}

/**
 * The body of a mark. Rounded, so that it is the same wherever the mark stands.
 * @example bodyOf({ x: 140, y: 75, capsule: { start: 120, size: 40 }, … }).capsule // { start: -20, size: 40 }
 */
export function bodyOf({ x, y, capsule, whisker, dagger, label, ...rest }: Mark): Body {
  return {
    ...rest,
    capsule: capsule && { start: round(capsule.start - x), size: round(capsule.size) },
    whisker: whisker && {
      ...whisker,
      start: round(whisker.start - x),
      end: round(whisker.end - x),
      fade: round(whisker.fade),
    },
    dagger: dagger && { text: "†", x: round(dagger.x - x), y: round(dagger.y - y) },
    label: label && {
      anchor: label.anchor,
      lines: label.lines.map((line) => ({ ...line, x: round(label.x - x), y: round(line.y - y) })),
    },
  };
}
