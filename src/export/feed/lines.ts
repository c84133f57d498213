/** What was done to an event, in a line of plain text. */
import { EdtfError } from "../../dates/edtf-error.ts";
import { parseEdtf } from "../../dates/edtf.ts";
import { daySpan } from "../../dates/span.ts";
import { isolate } from "../../i18n/bidi.ts";
import { describeSpan } from "../../i18n/describe.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { MonthStyle } from "../../i18n/months.ts";
import { translate } from "../../i18n/strings.ts";
import type { Correction, Withdrawn } from "../../timeline/timeline.ts";
import { named, type Publication } from "../publication.ts";
import { titleOf } from "../told.ts";

/**
 * What was, what is now, and why. Dates are said in words, like all dates; a fact from outside the articles keeps its †.
 * @example correctionLine(publication, correction, "en") // "Date: was “17 May 2012”, now “18 May 2012”. The weekday was misread."
 */
export function correctionLine(
  { site }: Pick<Publication, "site">,
  { field, was, now, why }: Correction,
  locale: Locale,
): string {
  const t = translate(locale);
  const said = (value: string) =>
    (field === "date" ? dateInWords(value, locale, site.months) : undefined) ?? isolate(value);
  const name = field === "outside" ? t("event.outside") : t(`corrections.field.${field}`);
  return `${t("corrections.line", { field: name, was: said(was), now: said(now) })} ${why[locale]}`;
}

/**
 * That an event was withdrawn, when and why, and which one tells it now.
 * @example withdrawalLine(publication, event.withdrawn, "en") // "Withdrawn on 2 June 2012. It was the same visit. It is told in: Envoy A in the capital"
 */
export function withdrawalLine({ timeline, site }: Publication, { on, why, into }: Withdrawn, locale: Locale): string {
  const t = translate(locale);
  const date = describeSpan(daySpan(on), locale, { months: site.months });
  const other = into === undefined ? undefined : named(timeline.events, into);
  const told = other === undefined ? [] : [t("event.into", { title: titleOf(timeline, other, locale) })];
  return [`${t("event.withdrawn", { date })}.`, why[locale], ...told].join(" ");
}

/** Nothing where an editor has written something else than a date in EDTF. */
function dateInWords(value: string, locale: Locale, months: MonthStyle): string | undefined {
  try {
    return describeSpan(parseEdtf(value), locale, { months });
  } catch (error) {
    if (error instanceof EdtfError) return undefined;
    throw error;
  }
}
