/** What has been corrected since an event was first published. */
import type { Day } from "../dates/span.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { correctionLine } from "../export/feed/lines.ts";
import { describeSpan } from "../i18n/describe.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";

export interface CorrectionLine {
  readonly day: Day;
  readonly on: string;
  readonly event: TimelineEvent;
  /** What was, what is now, and why. */
  readonly what: string;
}

/** Corrections and withdrawals of all events, the latest first. */
export function correctionsOf(edition: Edition): CorrectionLine[] {
  const { timeline, t, text } = edition;
  const lines = timeline.events.flatMap((event) => {
    const { withdrawn } = event;
    const corrections = correctionLines(edition, event);
    if (withdrawn === undefined) return corrections;
    return [...corrections, line(edition, event, withdrawn.on, `${t("corrections.withdrawn")} ${text(withdrawn.why)}`)];
  });
  return lines.reverse().sort((a, b) => byDay(b, a));
}

/** The corrections of one event, in the order of their days. */
export function correctionLines(edition: Edition, event: TimelineEvent): CorrectionLine[] {
  return event.corrections
    .map((correction) => line(edition, event, correction.on, correctionLine(edition, correction, edition.locale)))
    .sort(byDay);
}

function line({ locale, site }: Edition, event: TimelineEvent, day: Day, what: string): CorrectionLine {
  return { day, on: describeSpan(parseEdtf(day), locale, { months: site.months }), event, what };
}

function byDay(a: CorrectionLine, b: CorrectionLine): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
