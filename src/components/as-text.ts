/** An event as one sentence to be pasted elsewhere: dated, attributed, with its address, nothing from outside the articles. */
import { ltrIsolate } from "../i18n/bidi.ts";
import { describeOn, describeWhen } from "../i18n/describe.ts";
import type { Claim, TimelineEvent } from "../timeline/timeline.ts";
import { nameInSentence } from "./claim.ts";
import { spanOf, type Edition } from "./edition.ts";
import { ownClaims, toldOn } from "./event-page.ts";
import { countsOf, publisherOf, titleOf, uncapitalised } from "./wording.ts";

/**
 * The sentence.
 * @example asText(edition, event) // "Expected: Envoy A in the capital (on or after 17 May 2012, according to agency K). As told on 16 May 2012 by 1 article: …"
 */
export function asText(edition: Edition, event: TimelineEvent): string {
  const { t, locale, site, siteTitle, direction } = edition;
  const { months, zones } = site;
  const address = event.url[locale];
  return t("copy.sentence", {
    title: titleOf(edition, event),
    when: describeWhen(spanOf(event), event.time, locale, { months, zones }),
    names: namesOf(edition, event),
    on: describeOn(toldOn(edition, event), locale, { months }),
    counts: countsOf(edition, event),
    site: siteTitle,
    address: direction === "rtl" ? ltrIsolate(address) : address,
  });
}

/** Whoever says it, each once; those who relay it are no second report. */
function namesOf(edition: Edition, event: TimelineEvent): string {
  const names = ownClaims(edition, event).map((claim) => nameOf(edition, claim));
  return [...new Set(names)].join(`${edition.t("list.semicolon")} `);
}

/** An article's own voice is known by its paper to those who do not have these pages before them. */
function nameOf(edition: Edition, claim: Claim): string {
  const origin = edition.origin(claim.origin);
  if (origin.type !== "article") return nameInSentence(origin, edition.text, claim.by);
  const source = edition.source(claim.source);
  const name = publisherOf(edition, source);
  return source.publisher.known === "named" ? name : uncapitalised(name);
}
