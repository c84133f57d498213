/** The hour or part of the day in words. Which zone is meant, and how it is called, is content's to say. */
import type { Span } from "../../dates/span.ts";
import type { Locale, Localized } from "../locale.ts";
import { translate } from "../strings.ts";

/** An hour as the timeline has it: a clock time, perhaps until another, or a part of the day. */
export interface SpokenTime {
  readonly start?: string;
  readonly end?: string;
  readonly part?: "morning" | "noon" | "evening" | "night";
  readonly zone?: string;
}

/** How each IANA zone is spoken after an hour: "Damascus time", «بتوقيت دمشق». */
export type ZoneWords = Readonly<Record<string, Localized>>;

/**
 * The hour in words; empty where the span's own words already say it, as those of a night do.
 * @example describeTime({ start: "06:00", end: "16:00", zone: "Asia/Damascus" }, span, "en", zones) // "06:00 to 16:00 Damascus time"
 */
export function describeTime(time: SpokenTime, span: Span, locale: Locale, zones: ZoneWords): string {
  const t = translate(locale);
  if (time.start === undefined)
    return time.part === undefined || isNight(span, time) ? "" : t(`date.part.${time.part}`);
  const hours =
    time.end === undefined
      ? t("date.time", { start: time.start })
      : t("date.timeRange", { start: time.start, end: time.end });
  return time.zone === undefined
    ? hours
    : t("date.timeZone", { time: hours, zone: zoneWords(time.zone, locale, zones) });
}

/** Whether a span is one night: two days in a row, one of which it is, and a time that says "night". */
export function isNight(span: Span, time: SpokenTime | undefined): boolean {
  if (time?.part !== "night" || span.shape !== "window" || span.earliest === null || span.latest === null) return false;
  return Date.parse(span.latest) - Date.parse(span.earliest) === 86_400_000;
}

function zoneWords(zone: string, locale: Locale, zones: ZoneWords): string {
  const words = zones[zone];
  if (words === undefined) throw new Error(`missing words for the zone \`${zone}\``);
  return words[locale];
}
