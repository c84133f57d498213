/** What no article says, each line behind a †: it is never stated unmarked. */
import { parseEdtf } from "../dates/edtf.ts";
import { describeOn, describeSpan } from "../i18n/describe.ts";
import type { Locale } from "../i18n/locale.ts";
import { translate } from "../i18n/strings.ts";
import type { Outside, TimelineEvent } from "../timeline/timeline.ts";
import type { Publication } from "./publication.ts";

/** The sign of what is not in the articles. */
export const DAGGER = "†";

type Spoken = Pick<Publication, "site">;

/**
 * The day that only outside knowledge gives, said to be that.
 * @example outsideDay(publication, event, "en") // "† 18 May 2012, by what is known from outside the articles"
 */
export function outsideDay({ site }: Spoken, event: TimelineEvent, locale: Locale): string | undefined {
  if (event.outsideDate === undefined) return undefined;
  const date = describeSpan(parseEdtf(event.outsideDate), locale, { months: site.months });
  return translate(locale)("event.outsideDay", { date });
}

/**
 * One fact with its reference, and who checked it or that nobody has.
 * @example outsideFact(publication, fact, "en") // "† The vote was on 18 May 2012. (UN record. Not yet checked)"
 */
export function outsideFact(publication: Spoken, { fact, reference, url, checked }: Outside, locale: Locale): string {
  const from = [reference, ...(url === undefined ? [] : [url]), checkedNote(publication, checked, locale)];
  return `${DAGGER} ${fact[locale]} (${from.join(". ")})`;
}

/**
 * Who looked an outside fact up and when, or that nobody has.
 * @example checkedNote(publication, undefined, "en") // "Not yet checked"
 */
export function checkedNote({ site }: Spoken, checked: Outside["checked"], locale: Locale): string {
  const t = translate(locale);
  if (checked === undefined) return t("event.notChecked");
  return t("event.checked", { by: checked.by, on: describeOn(parseEdtf(checked.on), locale, { months: site.months }) });
}
