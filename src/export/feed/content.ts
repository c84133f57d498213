/** What stands in an entry of a feed, as HTML that says its own language and direction: readers put it on pages of theirs. */
import { parseEdtf } from "../../dates/edtf.ts";
import { describeSpan, describeWhen } from "../../i18n/describe.ts";
import { direction, type Locale } from "../../i18n/locale.ts";
import { statusSentence } from "../../i18n/status.ts";
import { translate } from "../../i18n/strings.ts";
import type { Claim, TimelineEvent } from "../../timeline/timeline.ts";
import { capitalised } from "../plain.ts";
import { named, type Publication } from "../publication.ts";
import { countsOf } from "../sayers.ts";
import { speakerOf } from "../speaker.ts";
import { notesOf } from "../telling.ts";
import { passageOf, publisherOf, toldOf, toldOn } from "../told.ts";
import { element, type Markup } from "../xml.ts";

/** A whole event: stage, date in words, summary, who says so, its address, licence and scope. */
export function eventHtml(publication: Publication, event: TimelineEvent, locale: Locale): string {
  return wrapped(publication, event, locale, told(publication, event, locale));
}

/** The same below the line that says what was corrected. */
export function correctionHtml(publication: Publication, event: TimelineEvent, locale: Locale, line: string): string {
  return wrapped(publication, event, locale, [paragraph(line), ...told(publication, event, locale)]);
}

/** The withdrawal alone: what was withdrawn is not told again. */
export function withdrawalHtml(publication: Publication, event: TimelineEvent, locale: Locale, line: string): string {
  return wrapped(publication, event, locale, [paragraph(line)]);
}

function wrapped(
  { timeline, site }: Publication,
  event: TimelineEvent,
  locale: Locale,
  parts: readonly Markup[],
): string {
  const address = event.url[locale];
  const licence = translate(locale)("data.licenceRecords", { licence: timeline.licence[locale] });
  return element(
    "div",
    { lang: locale, dir: direction(locale) },
    ...parts,
    element("p", {}, element("a", { href: address, dir: "ltr" }, address)),
    element("p", {}, `${timeline.scope[locale]} `, element("a", { href: site.licences.url }, licence)),
  ).markup;
}

function told(publication: Publication, event: TimelineEvent, locale: Locale): readonly Markup[] {
  const { timeline, site } = publication;
  const { months, zones } = site;
  const when = describeWhen(parseEdtf(event.date), event.time, locale, { months, zones, weekday: true });
  const places = event.places.map((id) => named(timeline.places, id).name[locale]);
  return [
    paragraph(statusSentence(toldOf(timeline, event), toldOn(timeline, event), locale, months)),
    paragraph([when, ...places].join(" · ")),
    paragraph(event.summary[locale]),
    paragraph(`${translate(locale)("event.whoSays")} · ${countsOf(event, locale)}`),
    element("ul", {}, ...event.claims.map((claim) => claimItem(publication, claim, locale))),
    ...notesOf(publication, event, locale).map(paragraph),
  ];
}

/** Who says what, and where it stands; a copy and another date are said to be that. */
function claimItem({ timeline, site, address }: Publication, claim: Claim, locale: Locale): Markup {
  const t = translate(locale);
  const { months } = site;
  const source = named(timeline.sources, claim.source);
  const copy = source.copies?.find(({ paragraph: own }) => own === claim.paragraph);
  const notes = [
    ...(claim.date === undefined
      ? []
      : [t("claim.otherDate", { date: describeSpan(parseEdtf(claim.date), locale, { months }) })]),
    ...(copy === undefined
      ? []
      : [t("claim.copies", { name: publisherOf(timeline, named(timeline.sources, copy.of.source), locale) })]),
  ];
  const passage = address(locale, `sources/${claim.source}/#p${claim.paragraph}`);
  return element(
    "li",
    {},
    `${capitalised(speakerOf(timeline, claim, locale))}: ${claim.says[locale]} (`,
    element("a", { href: passage }, passageOf(timeline, claim, locale, months)),
    [")", ...notes].join(" "),
  );
}

function paragraph(text: string): Markup {
  return element("p", {}, text);
}
