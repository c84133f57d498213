/** What a view of nobody's saving is a selection of, in words: its title is that of the whole. */
import type { Day } from "../dates/span.ts";
import { monthName, type MonthStyle } from "../i18n/months.ts";
import type { SnippetWords } from "../i18n/snippet-keys.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../i18n/locale.ts";
import { ID_KEYS, type View } from "../timeline/view.ts";
import type { EmbedData } from "./data.ts";

/**
 * The filters of a view by their names, and how many events of how many it shows; nothing of a view that leaves nothing out.
 * @param shown how many events the view shows
 * @example selectionOf(data, { actor: ["keeper"], to: "2012-05-20" }, 8) // "Selection: Keeper; until 20 May 2012 · 8 of 52 events"
 */
export function selectionOf(data: EmbedData, view: View, shown: number): string | undefined {
  const { locale, names, limits } = data;
  const t: SnippetWords = translator(locale, data.strings);
  const named = ID_KEYS.flatMap((key) => {
    const own = view[key]?.flatMap((id) => names[key][id] ?? []) ?? [];
    return own.length > 0 ? [own.join(`${t("list.comma")} `)] : [];
  });
  const window = windowIn(view, locale, view.months ?? limits.months, t);
  const parts = [
    ...named,
    ...(window === undefined ? [] : [window]),
    ...(view.exact === true ? [t("filter.exact")] : []),
  ];
  if (parts.length === 0) return undefined;
  const count = t("count.eventsOf", { shown, n: data.events.length });
  return t("embed.selection", { names: parts.join(`${t("list.semicolon")} `), count });
}

/** The days of a window; of two in one month only the last says the month, of two in one year the year. */
function windowIn({ from, to }: View, locale: Locale, months: MonthStyle, t: SnippetWords): string | undefined {
  const said = (day: Day, before?: Day): string => {
    const name = monthName(locale, Number(day.slice(5, 7)), months);
    const parts = [Number(day.slice(8)), name, Number(day.slice(0, 4))];
    const same = (length: number): boolean => day.slice(0, length) === before?.slice(0, length);
    return parts.slice(0, same(7) ? 1 : same(4) ? 2 : 3).join(" ");
  };
  if (from !== undefined && to !== undefined) return t("date.interval", { start: said(from, to), end: said(to) });
  if (from !== undefined) return t("date.compact.after", { date: said(from) });
  return to === undefined ? undefined : t("embed.selection.until", { date: said(to) });
}
