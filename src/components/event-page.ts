/** What an event's own page says besides its claims, as plain text. */
import { parseEdtf } from "../dates/edtf.ts";
import { countsOf } from "../export/sayers.ts";
import { printsItsDay, toldOf, toldOn } from "../export/told.ts";
import { describeSpan, describeWhen } from "../i18n/describe.ts";
import { openNote, statusSentence } from "../i18n/status.ts";
import type { Source, TimelineEvent } from "../timeline/timeline.ts";
import { correctionLines } from "./corrections.ts";
import { spanOf, type Edition } from "./edition.ts";
import { publisherOf, stageOf } from "./wording.ts";

export interface EventPage {
  /** "Visit, said to have happened · as told on 22 May 2012". */
  readonly status: string;
  /** The status word before the title: a heading is quoted without the line above it. */
  readonly stage: string | undefined;
  readonly when: string;
  readonly places: readonly string[];
  readonly outsideDay: string | undefined;
  readonly withdrawn: string | undefined;
  readonly openNote: string | undefined;
  readonly zone: string | undefined;
  readonly counts: string;
  /** When it was added, and each correction since. */
  readonly history: readonly string[];
  readonly datedBy: readonly { readonly note: string; readonly link: string; readonly href: string }[];
}

/** All of it for one event. */
export function eventPage(edition: Edition, event: TimelineEvent): EventPage {
  const { locale, site, t, text, timeline } = edition;
  const { months, zones } = site;
  const on = toldOn(timeline, event);
  const told = toldOf(timeline, event);
  return {
    // The dot ends a line, never begins one.
    status: statusSentence(told, on, locale, months).replace(" · ", "\u00a0· "),
    stage: stageOf(edition, event),
    when: describeWhen(spanOf(event), event.time, locale, { months, zones, weekday: true }),
    places: event.places.map((id) => text(edition.place(id).name)),
    outsideDay:
      event.outsideDate === undefined
        ? undefined
        : t("event.outsideDay", {
            date: describeWhen(parseEdtf(event.outsideDate), undefined, locale, { months, zones, weekday: true }),
          }),
    withdrawn: withdrawnNote(edition, event),
    openNote: told.status.open ? openNote(on, locale, months) : undefined,
    zone: event.time?.zoneFrom === "editor" ? t("event.zoneByEditor") : undefined,
    counts: countsOf(event, locale),
    history: historyOf(edition, event),
    datedBy: datingSources(edition, event).map((source) => ({
      note: [
        t(printsItsDay(source) ? "source.printsDateNamed" : "source.noDateNamed", {
          name: publisherOf(edition, source),
        }),
        ...(source.basis === "outside" ? [t("source.basisOutside")] : []),
      ].join(" "),
      link: t("source.workedOut"),
      href: edition.href(`sources/${source.id}/#day`),
    })),
  };
}

/** What search engines and others say of the page below its title: the event, or that it is none any more. */
export function eventDescription(edition: Edition, event: TimelineEvent): string {
  const { text, site } = edition;
  return `${withdrawnNote(edition, event) ?? text(event.summary)} ${text(site.scope)}`;
}

function historyOf(edition: Edition, event: TimelineEvent): string[] {
  const { t, locale, site } = edition;
  const date = describeSpan(parseEdtf(event.added), locale, { months: site.months });
  const corrections = correctionLines(edition, event).map(
    ({ on, what }) => `${t("event.corrected", { date: on })} ${what}`,
  );
  return [`${t("event.added", { date })}.`, ...corrections];
}

function datingSources(edition: Edition, event: TimelineEvent): Source[] {
  return [...new Set(event.dating.map(({ source }) => source))].map(edition.source);
}

function withdrawnNote({ locale, site, t, text }: Edition, { withdrawn }: TimelineEvent): string | undefined {
  if (withdrawn === undefined) return undefined;
  const date = describeSpan(parseEdtf(withdrawn.on), locale, { months: site.months });
  return `${t("event.withdrawn", { date })}. ${text(withdrawn.why)}`;
}
