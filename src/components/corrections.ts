/** What has been corrected since an event was first published. */
import { parseEdtf } from "../dates/edtf.ts";
import { isolate } from "../i18n/bidi.ts";
import { describeSpan } from "../i18n/describe.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";
import { titleOf } from "./wording.ts";

export interface CorrectionLine {
  readonly day: string;
  readonly on: string;
  readonly title: string;
  readonly href: string;
  readonly what: string;
  readonly why: string;
}

/** Corrections and withdrawals of all events, the latest first. */
export function correctionsOf(edition: Edition): CorrectionLine[] {
  return edition.timeline.events
    .flatMap((event) => linesOf(edition, event))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function linesOf(edition: Edition, event: TimelineEvent): CorrectionLine[] {
  const { t, text, locale, site } = edition;
  const { withdrawn } = event;
  const line = (day: string, what: string, why: string): CorrectionLine => ({
    day,
    on: describeSpan(parseEdtf(day), locale, { months: site.months }),
    title: titleOf(edition, event),
    href: edition.href(`events/${event.id}/`),
    what,
    why,
  });
  return [
    ...event.corrections.map(({ on, field, was, now, why }) =>
      line(
        on,
        t("corrections.line", { field: t(`corrections.field.${field}`), was: isolate(was), now: isolate(now) }),
        text(why),
      ),
    ),
    ...(withdrawn === undefined ? [] : [line(withdrawn.on, t("corrections.withdrawn"), text(withdrawn.why))]),
  ];
}
