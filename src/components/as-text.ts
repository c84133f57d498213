/** An event as one sentence to be pasted elsewhere: dated, attributed, with its address, nothing from outside the articles. */
import { countsOf, sayersOf } from "../export/sayers.ts";
import { toldOn } from "../export/told.ts";
import { ltrIsolate } from "../i18n/bidi.ts";
import { describeOn, describeWhen } from "../i18n/describe.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { spanOf, type Edition } from "./edition.ts";
import { titleOf } from "./wording.ts";

/**
 * The sentence.
 * @example asText(edition, event) // "Expected: Envoy A in the capital (on or after 17 May 2012, according to agency K). As told on 16 May 2012 by 1 article: …"
 */
export function asText(edition: Edition, event: TimelineEvent): string {
  const { t, locale, site, siteTitle, direction, timeline } = edition;
  const { months, zones } = site;
  const address = event.url[locale];
  return t("copy.sentence", {
    title: titleOf(edition, event),
    when: describeWhen(spanOf(event), event.time, locale, { months, zones }),
    names: sayersOf(timeline, event, locale),
    on: describeOn(toldOn(timeline, event), locale, { months }),
    counts: countsOf(event, locale),
    site: siteTitle,
    address: direction === "rtl" ? ltrIsolate(address) : address,
  });
}
