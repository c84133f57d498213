/** What a change is announced as, to those who do not see it: what has come of it, not how it was made. */
import type { Change } from "./controller.ts";
import type { Listing } from "./listing.ts";
import type { ChartPage } from "./page.ts";
import { isOpened } from "./charts.ts";

export interface Outcome {
  /** "9 of 52 events". */
  readonly count: string;
  readonly listed: Listing;
  /** Whether the focus goes to the event that was selected, which is then said anyway. */
  readonly isFocused: boolean;
}

/** One sentence on a change, or nothing where the focus says it. */
export function spoken(page: ChartPage, { state, before, action }: Change, outcome: Outcome): string | undefined {
  const { t, data, charts } = page;
  const { view } = state;
  const { count, listed } = outcome;
  if (view === before.view) return undefined;
  const events = listed.place.of === 0 ? t("live.none") : count;
  const counted = view.mode === "dim" ? t("live.dimmed", { count: events }) : events;
  switch (action.type) {
    case "window": {
      const days = charts.daysOf(view);
      const n = t("count.events", { n: listed.place.of });
      return days === undefined ? t("live.whole", { events: n }) : t("live.window", { ...days, events: n });
    }
    case "scale":
      return t(view.scale === "true" ? "live.true" : "live.fitted");
    case "toggle-background": {
      const name = data.kinds.find(({ role }) => role === "background")?.name[data.locale] ?? "";
      return t(isOpened(view, data) ? "live.opened" : "live.closed", { name });
    }
    case "select":
      return selected(page, view.event, outcome);
    case "went":
      return (view.event === before.view.event ? undefined : selected(page, view.event, outcome)) ?? counted;
    case "form":
    case "any-kind":
    case "reset":
      return counted;
    case "dismiss":
      return undefined;
  }
}

/** Which of the shown events an event is, and its name unless the focus says that. */
function selected(
  { t, selection }: ChartPage,
  id: string | undefined,
  { listed: { place }, isFocused }: Outcome,
): string | undefined {
  const name = selection.events.find((event) => event.id === id)?.chart.name;
  if (name === undefined || place.at === undefined) return undefined;
  const said = t("detail.said", { at: place.at, n: place.of });
  return isFocused ? said : `${said}: ${name}`;
}
