/** Actors, places and articles as nodes: what the records know of them and no more. */
import { parseEdtf } from "../../dates/edtf.ts";
import type { Locale, Localized } from "../../i18n/locale.ts";
import { translate } from "../../i18n/strings.ts";
import type { Actor, Place, Source } from "../../timeline/timeline.ts";
import { named, type Publication } from "../publication.ts";
import { numberOf, paperOf } from "../told.ts";
import { idOf, some, type Node } from "./node.ts";

/** The types of actors; one that is not listed is a Thing. */
const ACTOR_TYPES: ReadonlyMap<string, string> = new Map([
  ["person", "Person"],
  ["state", "Place"],
  ["body", "Organization"],
  ["group", "Organization"],
  ["agency", "Organization"],
]);

/**
 * A person, state, body, group or agency, by all its names. Titles as printed are left out: who held which office is
 * an article's to say.
 * @example actorNode(publication, actor, "en")["@type"] // "Person"
 */
export function actorNode(publication: Publication, { id, type, name, spellings }: Actor, locale: Locale): Node {
  const page = `actors/${id}/`;
  return {
    "@type": ACTOR_TYPES.get(type) ?? "Thing",
    "@id": idOf(publication, page, "actor"),
    name: name[locale],
    alternateName: some(othersThan(name[locale], [...allOf(publication, name), ...spellings])),
    url: publication.address(locale, page),
  };
}

/** A place, and what it is part of. */
export function placeNode(publication: Publication, { id, name, partOf }: Place, locale: Locale): Node {
  const around = partOf === undefined ? undefined : named(publication.timeline.places, partOf);
  return {
    "@type": "Place",
    "@id": idOf(publication, "", `place-${id}`),
    name: name[locale],
    alternateName: some(othersThan(name[locale], allOf(publication, name))),
    containedInPlace: around && placeNode(publication, around, locale),
  };
}

/**
 * An article: its paper only where the text names it, its headline only if it has one, its day only if it is one day.
 * That the day rests on knowledge from outside, or that the text is altered, is said.
 * @example articleNode(publication, source, "en")["datePublished"] // "2012-05-22"
 */
export function articleNode(publication: Publication, source: Source, locale: Locale): Node {
  const { timeline, address } = publication;
  const t = translate(locale);
  const { id, publisher, published, headline, language, basis, integrity, url, archived } = source;
  const page = `sources/${id}/`;
  const { shape, approximate, uncertain, earliest } = parseEdtf(published);
  const isOneDay = shape === "day" && !approximate && !uncertain;
  const notes = [
    ...(basis === "outside" ? [t("source.basisOutside")] : []),
    ...(integrity.state === "altered" ? [integrity.why[locale]] : []),
  ];
  return {
    "@type": "NewsArticle",
    "@id": idOf(publication, page, "article"),
    name: t("source.title", { number: numberOf(timeline, source), name: paperOf(source, locale) }),
    headline: headline?.text,
    description: some(notes)?.join(" "),
    inLanguage: language,
    datePublished: isOneDay ? (earliest ?? undefined) : undefined,
    publisher: publisher.known === "named" ? { "@type": "Organization", name: publisher.name[locale] } : undefined,
    url,
    archivedAt: archived,
    mainEntityOfPage: { "@id": address(locale, page) },
  };
}

function allOf({ site }: Publication, name: Localized): readonly string[] {
  return site.locales.map((each) => name[each]);
}

function othersThan(name: string, names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((each) => each !== name);
}
