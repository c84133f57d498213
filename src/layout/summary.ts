/** The chart in one sentence, for whoever cannot see it: how much of what, over how many stretches, where most. */
import { describeSpan } from "../i18n/describe.ts";
import type { Locale } from "../i18n/locale.ts";
import type { MonthStyle } from "../i18n/months.ts";
import { translate } from "../i18n/strings.ts";
import type { ChartEvent, ChartKind } from "./chart-event.ts";
import { DAY, dayOf } from "./days.ts";
import { centreOf } from "./site.ts";
import type { Stretch } from "./stretches.ts";

export interface SummaryWords {
  readonly locale: Locale;
  readonly months: MonthStyle;
  readonly kinds: readonly ChartKind[];
}

/**
 * The summary of the events in the given stretches.
 * @example summaryOf(events, stretches, words) // "4 events (Visits 3, Truces 1) in 2 stretches of days; densest: 17 to 20 May 2012. Context: 9 events."
 */
export function summaryOf(events: readonly ChartEvent[], stretches: readonly Stretch[], words: SummaryWords): string {
  const { locale, kinds } = words;
  const t = translate(locale);
  const lane = ({ id, name }: ChartKind) => {
    const n = events.filter(({ kind }) => kind === id).length;
    return n === 0 ? [] : [{ name: name[locale], n }];
  };
  const primary = events.filter(({ role }) => role === "primary");
  const background = kinds.filter(({ role }) => role === "background").flatMap(lane);
  const panels = stretches.filter(({ is }) => is === "panel");
  const when = densest(primary, panels, words);
  const told = {
    events: t("count.events", { n: primary.length }),
    lanes: kinds
      .filter(({ role }) => role === "primary")
      .flatMap(lane)
      .map((counted) => t("chart.summaryLane", counted))
      .join(`${t("list.comma")} `),
    panels: t("chart.panels", { n: panels.length }),
  };
  const first = when === undefined ? t("chart.summaryEven", told) : t("chart.summary", { ...told, when });
  const rest = background.map(({ name, n }) => t("chart.backgroundCount", { name, events: t("count.events", { n }) }));
  return (primary.length === 0 ? rest : [first, ...rest]).join(" ");
}

/** The days of the panel in which most marks stand, if more than in any other. */
function densest(
  events: readonly ChartEvent[],
  panels: readonly Stretch[],
  { locale, months }: SummaryWords,
): string | undefined {
  const marks = ({ from, to }: Stretch) =>
    events.filter((event) => {
      const day = Math.floor((centreOf(event) ?? -Infinity) / DAY);
      return day >= from && day <= to;
    }).length;
  const [most, next] = [...panels].sort((a, b) => marks(b) - marks(a));
  if (most === undefined || (next !== undefined && marks(next) === marks(most))) return undefined;
  const [from, to] = [dayOf(most.from), dayOf(most.to)];
  const plain = { edtf: `${from}/${to}`, approximate: false, uncertain: false };
  const bounds = { earliest: from, startLatest: from, endEarliest: to, latest: to };
  return describeSpan({ ...plain, ...bounds, shape: from === to ? "day" : "interval" }, locale, { months });
}
