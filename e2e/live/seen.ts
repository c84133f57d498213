/** What a reader sees of a live page, and what its address says that should be. */
import type { Page } from "playwright";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchIndex } from "../../src/client/data.ts";
import { matcher } from "../../src/client/search.ts";
import { idsOf, select } from "../../src/timeline/query.ts";
import { fromQuery, without, type IdKey, type Known } from "../../src/timeline/view.ts";
import type { Site } from "../site.ts";

export interface Seen {
  /** Of the list, in its order. */
  readonly listed: readonly string[];
  /** Of the chart or strip, sorted; those that are dimmed left out. */
  readonly drawn: readonly string[];
  /** The number at the beginning of the count. */
  readonly count: number;
  /** The event of the open detail. */
  readonly detail: string | undefined;
  /** What the form says. */
  readonly form: string;
}

/** What is seen now. */
export async function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
    const idOf = (element: Element): string =>
      element.getAttribute("data-id") ?? element.getAttribute("data-key")?.replace(/~\d+$/u, "") ?? "";
    const entries = [...document.querySelectorAll(".entry[data-id]")].filter(
      (entry) => isSeen(entry) && !entry.hasAttribute("data-dim"),
    );
    const step = [...document.querySelectorAll(".chart-step, .strip-step")].find(isSeen);
    const marks = [...(step?.querySelectorAll(step.matches(".chart-step") ? ".mark, .tick" : ".mini") ?? [])];
    const article = document.querySelector(".detail:not([hidden]) article");
    const form = document.querySelector<HTMLFormElement>(".controls");
    const said = new URLSearchParams();
    for (const [name, value] of form ? new FormData(form) : []) {
      if (typeof value === "string" && value !== "" && name !== "months") said.append(name, value);
    }
    return {
      listed: entries.map(idOf),
      drawn: [...new Set(marks.filter((mark) => !mark.hasAttribute("data-dim")).map(idOf))].sort(),
      count: Number(/\d+/u.exec(document.querySelector(".count")?.textContent ?? "")?.[0] ?? 0),
      detail: article?.getAttribute("data-id") ?? undefined,
      form: said.toString(),
    };
  });
}

/** What a query should show, worked out anew from the published data. */
export function expected({ timeline, folder }: Site, query: string): Seen {
  const index = JSON.parse(readFileSync(join(folder, "data/search.json"), "utf8")) as SearchIndex;
  const { view } = fromQuery(new URLSearchParams(query), knownIn(timeline));
  const events = select(timeline, view, matcher(index));
  const dated = events.filter((event) => [event.earliest, event.latest, event.outsideDate].some(Boolean));
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(without(view, "event", "months"))) {
    if (Array.isArray(value)) for (const each of value) form.append(key, String(each));
    else form.append(key, value === true ? "1" : String(value));
  }
  return {
    listed: events.map(({ id }) => id),
    drawn: dated.map(({ id }) => id).sort(),
    count: events.length,
    detail: view.event,
    form: form.toString(),
  };
}

/** A form has its fields in an order of its own, and its lists too. */
export function sorted(query: string): string[] {
  return [...new URLSearchParams(query)].map((pair) => pair.join("=")).sort();
}

/** Everything that a view may name. */
export function knownIn({ kinds, actors, places, sources, origins, statuses, events }: Site["timeline"]): Known {
  const ids = (items: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));
  return {
    kind: ids(kinds),
    actor: ids(actors),
    place: ids(places),
    source: ids(sources),
    origin: ids(origins),
    status: ids(statuses),
    event: ids(events),
  };
}

/** The values of a filter that some event has. */
export function valuesOf({ timeline }: Site, key: IdKey): string[] {
  return [...new Set(timeline.events.flatMap((event) => [...idsOf(timeline, event, key)]))].sort();
}
