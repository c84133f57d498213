/**
 * The strings that the live chart needs: the build hands it these few, since all of them in every language are
 * larger than the chart itself. Whoever draws in the browser takes its words from here alone.
 */
import type { StringKey } from "./strings.ts";
import type { Params } from "./translator.ts";

export const CHART_KEYS = [
  "chart.cell",
  "chart.days",
  "chart.from",
  "chart.gap",
  "chart.gapLine",
  "chart.gapOuter",
  "chart.gapPart",
  "chart.gapPartLine",
  "chart.overview.shaded",
  "chart.overview.true",
  "chart.until",
  "copy.done",
  "copy.failed",
  "count.days",
  "count.events",
  "count.eventsOf",
  "count.months",
  "count.years",
  "detail.close",
  "detail.failed",
  "detail.loading",
  "detail.place",
  "detail.said",
  "filter.retry",
  "list.comma",
  "live.closed",
  "live.dimmed",
  "live.dropped",
  "live.first",
  "live.fitted",
  "live.gesturesFailed",
  "live.last",
  "live.none",
  "live.opened",
  "live.searchFailed",
  "live.true",
  "live.whole",
  "live.window",
  "take.done",
  "take.failed",
  "tools.reset",
] as const satisfies readonly StringKey[];

export type ChartKey = (typeof CHART_KEYS)[number];

/** Gives the text of one of them; `translate(locale)` is one, and so is a `translator` of the few. */
export type ChartWords = (key: ChartKey, params?: Params) => string;
