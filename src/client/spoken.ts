/** What a change is announced as, to those who do not see it: what has come of it, not how it was made. */
import type { Change } from "./controller.ts";
import type { Listing } from "./listing.ts";
import type { Page } from "./page.ts";
import { isOpened } from "./charts.ts";

export interface Outcome {
  /** "9 of 52 events". */
  readonly count: string;
  readonly listed: Listing;
}

/** One sentence on a change, or nothing where the focus says it. */
export function spoken(page: Page, { state, before, action }: Change, { count, listed }: Outcome): string | undefined {
  const { t, data, charts, selection } = page;
  const { view } = state;
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
    case "select": {
      const name = selection.events.find(({ id }) => id === view.event)?.chart.name;
      if (name === undefined || listed.place.at === undefined) return undefined;
      return `${t("detail.said", { at: listed.place.at, n: listed.place.of })}: ${name}`;
    }
    case "form":
    case "any-kind":
    case "reset":
    case "went":
      return counted;
    case "dismiss":
      return undefined;
  }
}
