/** What was done to an event, in a line of plain text. */
import { daySpan } from "../../dates/span.ts";
import { isolate } from "../../i18n/bidi.ts";
import { describeSpan } from "../../i18n/describe.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translate } from "../../i18n/strings.ts";
import type { Correction, Withdrawn } from "../../timeline/timeline.ts";
import { named, type Publication } from "../publication.ts";
import { titleOf } from "../told.ts";

/**
 * What was, what is now, and why. A fact from outside the articles keeps its †.
 * @example correctionLine(correction, "en") // "Date: was “2012-05-17”, now “2012-05-18”. The weekday was misread."
 */
export function correctionLine({ field, was, now, why }: Correction, locale: Locale): string {
  const t = translate(locale);
  const name = field === "outside" ? t("event.outside") : t(`corrections.field.${field}`);
  return `${t("corrections.line", { field: name, was: isolate(was), now: isolate(now) })} ${why[locale]}`;
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
