/** What is chosen, as snippets are made of it. */
import type { Embedded } from "../embed/snippet.ts";
import { listHeight } from "../embed/height.ts";
import { select } from "../timeline/query.ts";
import { toQuery, type IdKey, type View } from "../timeline/view.ts";
import { looksOf, type Choice, type Nameable } from "./choice.ts";
import type { EmbedData, Offered } from "./data.ts";
import { selectionOf } from "./selection.ts";

/**
 * What may be named in the address of the page.
 * @param locales the languages of the site
 */
export function nameable(data: EmbedData, locales: Nameable["locales"]): Nameable {
  const { names, limits } = data;
  const ids = (key: IdKey): ReadonlySet<string> => new Set(Object.keys(names[key]));
  return {
    kind: ids("kind"),
    actor: ids("actor"),
    place: ids("place"),
    source: ids("source"),
    origin: ids("origin"),
    status: ids("status"),
    event: new Set(Object.keys(data.event)),
    saved: new Set(Object.keys(data.saved)),
    queries: new Map(Object.entries(data.queries)),
    limits,
    locales,
  };
}

/**
 * The embed of a choice, its document told how to look.
 * @param data in the language of the choice
 * @example embeddedOf(data, choice).embed // "https://timeline.example/embed/v1/en/events/storm/?theme=dark"
 */
export function embeddedOf(data: EmbedData, choice: Choice): Embedded {
  const { max, what } = choice;
  const { events, ...offered } = what.of === "view" ? viewed(data, what.view) : offeredOf(data, what);
  const embed = new URL(offered.embed);
  for (const [key, value] of looksOf(choice)) embed.searchParams.set(key, value);
  // What is corrected from here on is pointed out to readers.
  embed.searchParams.set("asof", data.updated);
  return {
    ...offered,
    locale: data.locale,
    loader: data.loader,
    scope: data.scope,
    embed: embed.href,
    ...(what.of !== "event" && { height: listHeight(events.length, choice) }),
    most: max,
    events: events.flatMap((id) => data.quoted[id] ?? []),
  };
}

function offeredOf(data: EmbedData, what: Exclude<Choice["what"], { readonly of: "view" }>): Offered {
  if (what.of === "whole") return data.whole;
  return data[what.of][what.id] ?? data.whole;
}

/** A view that nobody saved has no picture and no frozen edition; its document is the whole with a query. */
function viewed(data: EmbedData, view: View): Offered & Pick<Embedded, "selection"> {
  const { title, source, height, embed } = data.whole;
  const query = toQuery(view);
  const events = select(data, view).map(({ id }) => id);
  const selection = selectionOf(data, view, events.length);
  return {
    ...{ title, source, height },
    ...(selection !== undefined && { selection }),
    page: `${data.home}?${query}`,
    embed: `${embed}?${query}`,
    events,
  };
}
