/** What the page of embeds is sent: everything that can be embedded, as snippets want it (builder/data.ts). */
import type { EmbedData, Offered } from "../builder/data.ts";
import { EVER } from "../client/canonical.ts";
import type { Embedded, QuotedEvent } from "../embed/snippet.ts";
import { SNIPPET_KEYS } from "../i18n/snippet-keys.ts";
import { STRINGS } from "../i18n/strings.ts";
import { select } from "../timeline/query.ts";
import { toQuery } from "../timeline/view.ts";
import { addressOf, fileOf } from "./addresses.ts";
import { drawnSpan, pick, selectable } from "./chart-data.ts";
import type { Edition } from "./edition.ts";
import { embeddedActor, embeddedEvent, embeddedView } from "./embedding.ts";
import { sourceName } from "./wording.ts";

/** All of it in the language of an edition. */
export function embedData(edition: Edition): EmbedData {
  const { locale, host, site, text, timeline, views } = edition;
  const quoted: Record<string, QuotedEvent> = {};
  /** The events of each are kept once for all. */
  const offered = ({ events, page, embed, title, source, height, image, frozen }: Embedded): Offered => {
    for (const event of events) quoted[event.id] = event;
    return {
      ...{ page, embed, title, source, height },
      ...(image && { image }),
      ...(frozen !== undefined && { frozen }),
      events: events.map(({ id }) => id),
    };
  };
  const all = <Item extends { readonly id: string }>(items: readonly Item[], of: (item: Item) => Embedded) =>
    Object.fromEntries(items.map((item) => [item.id, offered(of(item))]));
  const names = <Item extends { readonly id: string }>(items: readonly Item[], nameOf: (item: Item) => string) =>
    Object.fromEntries(items.map((item) => [item.id, nameOf(item)]));
  const whole = embeddedWhole(edition);
  return {
    locale,
    root: fileOf(host, ""),
    home: addressOf(host, locale, ""),
    loader: whole.loader,
    scope: site.scope[locale],
    updated: timeline.updated,
    strings: pick(STRINGS[locale], SNIPPET_KEYS),
    names: {
      kind: names(timeline.kinds, ({ name }) => text(name)),
      actor: names(timeline.actors, ({ name }) => text(name)),
      place: names(timeline.places, ({ name }) => text(name)),
      source: names(timeline.sources, (source) => sourceName(edition, source)),
      origin: names(timeline.origins, ({ name }) => text(name)),
      status: names(timeline.statuses, ({ name }) => (locale === "ar" ? name.ar.masculine : name.en)),
    },
    limits: { span: drawnSpan(edition) ?? EVER, months: site.months },
    places: timeline.places.map(({ id, partOf }) => ({ id, ...(partOf !== undefined && { partOf }) })),
    events: select(timeline, {}).map(selectable),
    whole: offered(whole),
    saved: all(views, (saved) => embeddedView(edition, saved)),
    queries: Object.fromEntries(views.map(({ id, view }) => [toQuery(view), id])),
    actor: all(timeline.actors, (actor) => embeddedActor(edition, actor)),
    event: all(timeline.events, (event) => embeddedEvent(edition, event)),
    quoted,
  };
}

/**
 * The whole has a document of its own. Its page is the saved view that leaves nothing out, since the home page, whose
 * address may name any view, is nobody's to embed; where there is none it is the home page all the same.
 */
function embeddedWhole(edition: Edition): Embedded {
  const { host, locale, site, timeline, views, siteTitle } = edition;
  const { length } = select(timeline, {});
  const saved = views.find(({ view }) => select(timeline, view).length === length);
  const { image, frozen, ...rest } = embeddedView(
    edition,
    saved ?? { id: "", title: site.title, description: site.description, view: {} },
  );
  const whole = { ...rest, title: siteTitle, embed: fileOf(host, `embed/v1/${locale}/`) };
  return saved === undefined
    ? { ...whole, page: addressOf(host, locale, "") }
    : { ...whole, ...(image && { image }), ...(frozen !== undefined && { frozen }) };
}
