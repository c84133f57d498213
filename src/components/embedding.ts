/** What is embedded of a page: its events as they are quoted, and where all that belongs to it lies. */
import { frozenHash } from "../compile/freeze.ts";
import { eventHeight, listHeight } from "../embed/height.ts";
import { quotedOf } from "../embed/quoted.ts";
import type { Embedded } from "../embed/snippet.ts";
import { headlineOf } from "../export/telling.ts";
import { describeSpan } from "../i18n/describe.ts";
import { daySpan } from "../dates/span.ts";
import type { SavedViewRecord } from "../schema/view.ts";
import { CARD } from "../still/card-types.ts";
import { select } from "../timeline/query.ts";
import type { Actor, TimelineEvent } from "../timeline/timeline.ts";
import { addressOf, fileOf } from "./addresses.ts";
import { altOf, cardNamed } from "./cards.ts";
import type { Edition } from "./edition.ts";
import { publicationOf } from "./publication.ts";
import { imageAddress } from "./social.ts";

/** One event. */
export function embeddedEvent(edition: Edition, event: TimelineEvent): Embedded {
  const title = headlineOf(publicationOf(edition), event, edition.locale);
  return embedded(edition, `events/${event.id}`, title, [event]);
}

/** The events of a saved view. */
export function embeddedView(edition: Edition, saved: SavedViewRecord): Embedded {
  const { host, locale, timeline, frozen = [] } = edition;
  const events = select(timeline, saved.view);
  const file = `${saved.id}.${locale}.html`;
  return {
    ...embedded(edition, `views/${saved.id}`, edition.text(saved.title), events),
    ...(frozen.includes(file) && { frozen: fileOf(host, `frozen/${frozenHash(timeline.hash)}/${file}`) }),
  };
}

/** The events of an actor. */
export function embeddedActor(edition: Edition, actor: Actor): Embedded {
  const events = select(edition.timeline, { actor: [actor.id] });
  return embedded(edition, `actors/${actor.id}`, edition.text(actor.name), events);
}

function embedded(edition: Edition, name: string, title: string, events: readonly TimelineEvent[]): Embedded {
  const { host, locale, site, siteTitle, t, text, timeline } = edition;
  const publication = publicationOf(edition);
  const date = describeSpan(daySpan(timeline.updated), locale, { months: site.months });
  return {
    locale,
    page: addressOf(host, locale, `${name}/`),
    embed: fileOf(host, `embed/v1/${locale}/${name}/`),
    title,
    events: events.map((event) => quotedOf(publication, event, locale)),
    scope: text(site.scope),
    source: t("embed.source", { title: siteTitle, date }),
    loader: fileOf(host, "embed/v1.js"),
    image: { address: imageAddress(edition, name), alt: altOf(cardNamed(edition, name).card()), ...CARD },
    height: name.startsWith("events/") ? eventHeight() : listHeight(events.length),
  };
}
