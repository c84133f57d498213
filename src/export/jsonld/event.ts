/**
 * An event as nodes. It is an Event only where its status is drawn solid: what was merely announced, expected or asked
 * for is a Claim, and so is what each article says. Nothing from outside the articles is in them.
 */
import { parseEdtf } from "../../dates/edtf.ts";
import type { Span } from "../../dates/span.ts";
import { describeSpan, describeWhen } from "../../i18n/describe.ts";
import type { Locale } from "../../i18n/locale.ts";
import { statusSentence } from "../../i18n/status.ts";
import type { Claim, TimelineEvent } from "../../timeline/timeline.ts";
import { named, type Publication } from "../publication.ts";
import { speakerOf } from "../speaker.ts";
import { titleOf, toldOf, toldOn } from "../told.ts";
import { idOf, reference, some, type Node } from "./node.ts";
import { actorNode, articleNode, placeNode } from "./things.ts";

/**
 * The event first, then what is said of it and the articles that say it; nothing of one that was withdrawn.
 * @example eventNodes(publication, announced, "en")[0]?.["@type"] // "Claim"
 */
export function eventNodes(publication: Publication, event: TimelineEvent, locale: Locale): readonly Node[] {
  if (event.withdrawn !== undefined) return [];
  const { timeline } = publication;
  const sources = [...new Set(event.claims.map(({ source }) => source))].map((id) => named(timeline.sources, id));
  const articles = sources.map((source) => articleNode(publication, source, locale));
  const claims = event.claims.map((claim, index) => claimNode(publication, event, claim, index, locale));
  const places = event.places.map((id) => placeNode(publication, named(timeline.places, id), locale));
  const said = claims.map(reference);
  const read = articles.map(reference);
  const isEvent = toldOf(timeline, event).status.drawn === "solid";
  const own: Node = {
    "@type": isEvent ? "Event" : "Claim",
    "@id": idOf(publication, `events/${event.id}/`, "event"),
    name: titleOf(timeline, event, locale),
    disambiguatingDescription: stageAndDate(publication, event, locale),
    url: event.url[locale],
    about: some(event.actors.map(({ id }) => actorNode(publication, named(timeline.actors, id), locale))),
    ...(isEvent
      ? {
          description: event.summary[locale],
          ...days(parseEdtf(event.date)),
          location: some(places),
          subjectOf: [...said, ...read],
        }
      : {
          text: event.summary[locale],
          inLanguage: locale,
          contentLocation: some(places),
          hasPart: said,
          appearance: read,
        }),
  };
  return [own, ...claims, ...articles];
}

/** The day it began and the day it ended, each only where it is one: a window, a month or "about" has none. */
function days({ approximate, uncertain, earliest, startLatest, endEarliest, latest }: Span): Node {
  if (approximate || uncertain) return {};
  return {
    startDate: earliest !== null && earliest === startLatest ? earliest : undefined,
    endDate: latest !== null && latest === endEarliest ? latest : undefined,
  };
}

/** The date is said in words, whatever it is: schema.org has no field for one that is no day. */
function stageAndDate({ timeline, site }: Publication, event: TimelineEvent, locale: Locale): string {
  const { months, zones } = site;
  const stage = statusSentence(toldOf(timeline, event), toldOn(timeline, event), locale, months);
  return `${stage} · ${describeWhen(parseEdtf(event.date), event.time, locale, { months, zones })}`;
}

/**
 * What one article says, by whom, and where it stands. Agencies are bodies with a name of their own; of other origins
 * nothing in the records tells a body from "press reports, not named", so that they are credited in words alone.
 */
function claimNode(publication: Publication, event: TimelineEvent, claim: Claim, index: number, locale: Locale): Node {
  const { timeline, site, address } = publication;
  const { type, name } = named(timeline.origins, claim.origin);
  const page = `events/${event.id}/`;
  return {
    "@type": "Claim",
    "@id": idOf(publication, page, `claim-${index + 1}`),
    text: claim.says[locale],
    inLanguage: locale,
    author: type === "agency" ? { "@type": "Organization", name: name[locale] } : undefined,
    creditText: speakerOf(timeline, claim, locale),
    temporal: claim.date && describeSpan(parseEdtf(claim.date), locale, { months: site.months }),
    appearance: { "@id": idOf(publication, `sources/${claim.source}/`, "article") },
    url: address(locale, `sources/${claim.source}/#p${claim.paragraph}`),
    about: { "@id": idOf(publication, page, "event") },
  };
}
