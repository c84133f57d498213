/** What every file says of itself, wherever it is carried. */
import { parseEdtf } from "../dates/edtf.ts";
import { describeSpan } from "../i18n/describe.ts";
import type { Locale } from "../i18n/locale.ts";
import { translate } from "../i18n/strings.ts";
import type { Publication } from "./publication.ts";

/**
 * Whose records these are, what they are drawn from and of which state, and under which licence: a line each.
 * @example termsOf(publication, "en")[0] // "The editors: “Visits. As told by two articles; not a full record.” State of 3 June 2012."
 */
export function termsOf({ timeline, site }: Publication, locale: Locale): string[] {
  const t = translate(locale);
  const { title, scope, licence, updated } = timeline;
  return [
    t("data.citation", {
      publisher: site.publisher[locale],
      title: title[locale],
      scope: scope[locale],
      date: describeSpan(parseEdtf(updated), locale, { months: site.months }),
    }),
    `${t("data.licenceRecords", { licence: licence[locale] })} ${site.licences.url}`,
  ];
}
