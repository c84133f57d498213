/** The embed documents of an edition: the whole, each event, saved view and actor. */
import type { TimelineEvent } from "../../timeline/timeline.ts";
import { select } from "../../timeline/query.ts";
import type { View } from "../../timeline/view.ts";
import { addressOf } from "../addresses.ts";
import type { Edition } from "../edition.ts";
import { eventDescription } from "../event-page.ts";
import { titleOf } from "../wording.ts";
import type { Embedding } from "./embedding-types.ts";

/** One document, before it is markup. */
export interface Planned {
  /** Its path below that of its language, `events/x/`; nothing for the whole. */
  readonly path: string;
  readonly embedding: Embedding;
  /** What it shows: one event whole, or those of a view. */
  readonly event?: TimelineEvent;
  readonly view?: View;
  readonly events: readonly TimelineEvent[];
}

const outwards = new WeakMap<Edition, Edition>();

/** An edition whose links are whole addresses: what is read elsewhere has no page beside it. */
export function outwardEdition(edition: Edition): Edition {
  const { host, locale } = edition;
  return outwards.getOrInsertComputed(edition, () => ({
    ...edition,
    href: (page) => addressOf(host, locale, page),
  }));
}

/** All documents of an edition. */
export function embeddings(edition: Edition): Planned[] {
  const { timeline, views, siteTitle, site, text, t } = edition;
  const scope = text(site.scope);
  const listed = (path: string, title: string, description: string, view: View): Planned => {
    const events = select(timeline, view);
    return { path, view, events, embedding: embedding(edition, { path, title, description, events }) };
  };
  return [
    listed("", siteTitle, `${text(site.description)} ${scope}`, {}),
    ...views.map(({ id, title, description, view }) =>
      listed(`views/${id}/`, text(title), `${text(description)} ${scope}`, view),
    ),
    ...timeline.actors.map(({ id, name }) => {
      const description = t("actor.description", { name: text(name), title: siteTitle });
      return listed(`actors/${id}/`, text(name), `${description} ${scope}`, { actor: [id] });
    }),
    ...timeline.events.map((event): Planned => {
      const path = `events/${event.id}/`;
      const [title, description] = [titleOf(edition, event), eventDescription(edition, event)];
      const events = [event];
      return { path, event, events, embedding: embedding(edition, { path, title, description, events }) };
    }),
  ];
}

function embedding(
  edition: Edition,
  {
    path,
    events,
    ...said
  }: Pick<Embedding, "title" | "description"> & { readonly path: string; readonly events: readonly TimelineEvent[] },
): Embedding {
  return { ...said, page: addressOf(edition.host, edition.locale, path), days: daysOf(events) };
}

/** When something was done to the records: added, corrected, withdrawn. */
function daysOf(events: readonly TimelineEvent[]): string[] {
  return events
    .flatMap(({ added, corrections, withdrawn }) => [
      added,
      ...corrections.map(({ on }) => on),
      ...(withdrawn ? [withdrawn.on] : []),
    ])
    .sort();
}
