/**
 * What a gap says of itself: how long it is, and that it is the articles that are silent, not the world; or that nothing
 * of it is among the events shown, if they are not all there are.
 */
import { dayOf } from "./days.ts";
import type { Band } from "./scale.ts";
import type { Gap } from "./scene-types.ts";
import { monthYear, type AxisWords } from "./ticks.ts";
import { broken } from "./words.ts";

/** px: kept free in a gap, as day numbers stand right beside it. */
const ROOM = 6;

const DAYS_A_MONTH = 30.44;

/**
 * A gap with its words, on the two given baselines (px).
 * @param taken where the month's name of the panel before it ends on the first baseline (px): a narrow panel has a
 * longer one than itself
 * @param part whether the timeline has other events than those shown
 */
export function gapOf(
  band: Band,
  baselines: readonly [number, number],
  words: AxisWords,
  { taken = band.start, part = false }: { readonly taken?: number; readonly part?: boolean } = {},
): Gap {
  const { t } = words;
  const where = band.is === "panel" ? "between" : band.is;
  const length = lengthOf(band.to - band.from + 1, words);
  // Where all of it has no room, how long it is, if need be below a month's name; the title says the rest.
  const options: (readonly string[])[] =
    where === "between"
      ? [[length, t(part ? "chart.gapPartLine" : "chart.gapLine")], length.split(" "), ["", length]]
      : outerLines(band, words);
  const x = band.start + band.size / 2;
  const roomAbove = 2 * (x - Math.max(band.start, taken));
  const fitting = options.find((texts) =>
    texts.every((text, index) => {
      const room = index === 0 ? Math.min(band.size, roomAbove) : band.size;
      return text === "" || words.measure(text) * words.type.note <= room - ROOM;
    }),
  );
  return {
    id: `gap-${dayOf(band.from)}`,
    where,
    from: dayOf(band.from),
    to: dayOf(band.to),
    start: band.start,
    size: band.size,
    lines: (fitting ?? []).flatMap((text, index) => (text === "" ? [] : [{ text, x, y: baselines[index] ?? 0 }])),
    title: t(where !== "between" ? "chart.gapOuter" : part ? "chart.gapPart" : "chart.gap", { length }),
  };
}

/**
 * Before the first panel and after the last no days are missing between two others: they tell how far time reaches. A
 * month of two words, such as كانون الأول, may go on in the second line.
 */
function outerLines(band: Band, words: AxisWords): string[][] {
  const { t, measure, type } = words;
  const [said, month] =
    band.is === "before"
      ? [t("chart.from"), monthYear(band.from, true, words)]
      : [t("chart.until"), monthYear(band.to, true, words)];
  const split = month.split(" ").length > 2 ? [broken(`${said} ${month}`, type.note, measure)] : [];
  return [[said, month], ...split.map(({ lines }) => lines.map(({ text }) => text))];
}

/**
 * How long a stretch is, in the largest unit that does not flatter it.
 * @example lengthOf(275, words) // "9 months"
 */
export function lengthOf(days: number, { t }: Pick<AxisWords, "t">): string {
  const months = Math.round(days / DAYS_A_MONTH);
  if (days < 28) return t("count.days", { n: days });
  return months < 24 ? t("count.months", { n: months }) : t("count.years", { n: Math.round(months / 12) });
}
