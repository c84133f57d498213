/** What of an event a snippet says: as much as must travel with it wherever it goes, and no more. */
import { parseEdtf } from "../dates/edtf.ts";
import { outsideDay } from "../export/outside.ts";
import { capitalised } from "../export/plain.ts";
import type { Publication } from "../export/publication.ts";
import { sayersOf } from "../export/sayers.ts";
import { whenOf } from "../export/telling.ts";
import { toldOf, toldOn } from "../export/told.ts";
import { describeSpan } from "../i18n/describe.ts";
import type { Locale } from "../i18n/locale.ts";
import { openNote, statusWord } from "../i18n/status.ts";
import { translate } from "../i18n/strings.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import type { QuotedEvent } from "./snippet.ts";

/**
 * An event as a snippet tells it. Of one that was withdrawn it says that and why, instead of who said so.
 * @example quotedOf(publication, event, "en")
 * // { id: "x", date: "On or after 17 May 2012", status: "Expected", title: "Envoy A in the capital", says: "according to agency K", … }
 */
export function quotedOf(publication: Publication, event: TimelineEvent, locale: Locale): QuotedEvent {
  const { timeline, site } = publication;
  const t = translate(locale);
  const { withdrawn } = event;
  const told = toldOf(timeline, event);
  const word = told.status.drawn === "solid" ? undefined : capitalised(statusWord(told, locale));
  const common = {
    id: event.id,
    date: capitalised(whenOf(publication, event, locale)),
    title: event.title[locale],
    address: event.url[locale],
  };
  if (withdrawn !== undefined) {
    const date = describeSpan(parseEdtf(withdrawn.on), locale, { months: site.months });
    const status = [t("event.withdrawn", { date }), ...(word === undefined ? [] : [word])].join(" · ");
    return { ...common, status, says: withdrawn.why[locale] };
  }
  const outside = outsideDay(publication, event, locale);
  return {
    ...common,
    ...(word !== undefined && { status: word }),
    says: t("embed.says", { names: sayersOf(timeline, event, locale) }),
    ...(outside !== undefined && { outside }),
    ...(told.status.open && { note: openNote(toldOn(timeline, event), locale, site.months) }),
  };
}
