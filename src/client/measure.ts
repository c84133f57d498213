/** How wide a text is, without asking the page. */
import type { Measure } from "../layout/words.ts";
import type { ChartData } from "./data.ts";

/** The size at which a canvas measures, in px: large, since it rounds. */
const SIZE = 100;

/**
 * The width in em that the build has measured, put together from those of words and spaces; `undefined` where it has not.
 * @example widthIn({ 400: { May: 2, " ": 0.3, "2012": 2.4 }, 600: {} }, "May 2012", 400) // 4.7
 */
export function widthIn(widths: ChartData["widths"], text: string, weight: 400 | 600): number | undefined {
  const own = widths[weight];
  const sum = text.split(/(?= )|(?<= )/u).reduce((all, part) => all + (own[part] ?? NaN), 0);
  return own[text] ?? (Number.isNaN(sum) ? undefined : sum);
}

/**
 * The measures of the build; a text that it did not think of is measured by a canvas, which shapes it as the page does.
 * @example measureBy(data.widths)("May 2012", 600) // em
 */
export function measureBy(widths: ChartData["widths"]): Measure {
  const known = new Map<string, number>();
  return (text, weight = 400) => {
    const key = `${String(weight)} ${text}`;
    const width = known.get(key) ?? widthIn(widths, text, weight) ?? onCanvas(text, weight);
    known.set(key, width);
    return width;
  };
}

let canvas: CanvasRenderingContext2D | null | undefined;

function onCanvas(text: string, weight: 400 | 600): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return text.length / 2;
  const family = getComputedStyle(document.documentElement).getPropertyValue("--family");
  canvas.font = `${String(weight)} ${String(SIZE)}px ${family}`;
  return canvas.measureText(text).width / SIZE;
}
