/** The oEmbed files: one for each page that can be embedded, and the link by which its page is known to have one. */
import { oembed, type OEmbed } from "../embed/oembed.ts";
import type { Embedded } from "../embed/snippet.ts";
import { addressOf, fileOf } from "./addresses.ts";
import type { Edition } from "./edition.ts";
import { embeddedActor, embeddedEvent, embeddedView } from "./embedding.ts";

export const FOLDERS = ["events", "views", "actors"] as const;

/** One file, for `getStaticPaths`. */
export interface OEmbedFile {
  readonly folder: (typeof FOLDERS)[number];
  readonly id: string;
  readonly answer: () => OEmbed;
}

/** All files of an edition; withdrawn events have theirs, since their pages stay. */
export function oembedsOf(edition: Edition): OEmbedFile[] {
  const { timeline, views } = edition;
  return [
    ...timeline.events.map((event) => file("events", event.id, () => embeddedEvent(edition, event))),
    ...views.map((view) => file("views", view.id, () => embeddedView(edition, view))),
    ...timeline.actors.map((actor) => file("actors", actor.id, () => embeddedActor(edition, actor))),
  ];

  function file(folder: OEmbedFile["folder"], id: string, made: () => Embedded): OEmbedFile {
    return { folder, id, answer: () => answer(edition, made()) };
  }
}

/**
 * Where the oEmbed file of a page lies; nothing for pages that have none, such as the home page, whose address carries
 * what a file cannot see. The address must be absolute: half of those who look for it take it as it stands.
 * @example oembedAddress(edition, "events/x/") // "https://timeline.example/oembed/v1/en/events/x.json"
 */
export function oembedAddress({ host, locale }: Edition, page: string): string | undefined {
  const name = new RegExp(`^(?:${FOLDERS.join("|")})/[^/]+(?=/$)`, "u").exec(page)?.[0];
  return name === undefined ? undefined : fileOf(host, `oembed/v1/${locale}/${name}.json`);
}

function answer({ host, locale, site, siteTitle, t, text }: Edition, embedded: Embedded): OEmbed {
  const provider = { name: siteTitle, address: addressOf(host, locale, ""), author: text(site.publisher) };
  return oembed(embedded, provider, t);
}
