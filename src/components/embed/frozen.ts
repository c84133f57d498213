/** What is frozen of an edition, and what is said of it. */
import { frozenHash } from "../../compile/freeze.ts";
import { citeWords, plainCitation, viewWork, wholeWork } from "../../export/cite.ts";
import type { Localized } from "../../i18n/locale.ts";
import { addressOf } from "../addresses.ts";
import type { Edition } from "../edition.ts";
import { publicationOf } from "../publication.ts";
import { updatedOn } from "../wording.ts";
import { embeddings, type Planned } from "./embeddings.ts";

export interface FrozenEdition {
  /** Its file without the ending: `all.en`. */
  readonly name: string;
  readonly planned: Planned;
}

/** One document for each saved view; one of these is the whole. */
export function frozenEditions(edition: Edition): FrozenEdition[] {
  const { views, locale, timeline } = edition;
  const planned = new Map(embeddings(edition).map((each) => [each.path, each]));
  return views.flatMap((saved) => {
    const found = planned.get(`views/${saved.id}/`);
    if (found === undefined) return [];
    const citation = plainCitation(viewWork(publicationOf(edition), saved, locale), citeWords(locale));
    const frozen = { hash: timeline.hash, state: updatedOn(edition), citation };
    return [{ name: `${saved.id}.${locale}`, planned: { ...found, embedding: { ...found.embedding, frozen } } }];
  });
}

/** What stands beside them, but for the files themselves. */
export function manifestOf(edition: Edition) {
  const { timeline, site, host } = edition;
  const inAll = (of: (edition: Edition) => string): Partial<Localized> =>
    Object.fromEntries(host.locales.map((locale) => [locale, of(edition.in(locale))]));
  const addresses = (page: string) => inAll(({ locale }) => addressOf(host, locale, page));
  return {
    version: 1,
    title: timeline.title,
    scope: timeline.scope,
    hash: timeline.hash,
    state: timeline.updated,
    licence: { records: site.licences.records, url: site.licences.url },
    citation: inAll((each) => plainCitation(wholeWork(publicationOf(each), each.locale), citeWords(each.locale))),
    sources: timeline.sources.map(({ id, sha256, published, publisher }) => ({
      id,
      sha256,
      published,
      publisher: publisher.known === "probable" ? null : publisher.name,
    })),
    pages: addresses(""),
    corrections: addresses("corrections/"),
    data: new URL(`${host.base}data/events.json`, host.siteUrl).href,
    path: `${host.base}frozen/${frozenHash(timeline.hash)}/`,
  };
}
