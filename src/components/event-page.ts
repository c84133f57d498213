/** What an event's own page says besides its claims, as plain text. */
import { parseEdtf } from "../dates/edtf.ts";
import type { Span } from "../dates/span.ts";
import { describeSpan, describeWhen } from "../i18n/describe.ts";
import { openNote, statusSentence } from "../i18n/status.ts";
import { isCopied } from "../timeline/origins.ts";
import type { Claim, Source, TimelineEvent } from "../timeline/timeline.ts";
import { spanOf, type Edition } from "./edition.ts";
import { countsOf, printsItsDate, publisherOf, stageOf, toldOf } from "./wording.ts";

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
  readonly datedBy: readonly { readonly note: string; readonly link: string; readonly href: string }[];
}

/** All of it for one event. */
export function eventPage(edition: Edition, event: TimelineEvent): EventPage {
  const { locale, site, t, text } = edition;
  const { months, zones } = site;
  const on = toldOn(edition, event);
  const told = toldOf(edition, event);
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
    counts: countsOf(edition, event),
    datedBy: datingSources(edition, event).map((source) => ({
      note: [
        t(printsItsDate(source) ? "source.printsDateNamed" : "source.noDateNamed", {
          name: publisherOf(edition, source),
        }),
        ...(source.basis === "outside" ? [t("source.basisOutside")] : []),
      ].join(" "),
      link: t("source.workedOut"),
      href: edition.href(`sources/${source.id}/#day`),
    })),
  };
}

/**
 * The day of the telling: of the last article whose day is known, copies aside where there is another.
 * The status is as of then.
 */
export function toldOn(edition: Edition, event: TimelineEvent): Span {
  const days = ownClaims(edition, event).map((claim) => parseEdtf(edition.source(claim.source).published));
  const known = days.filter(({ shape }) => shape === "day");
  return (known.length > 0 ? known : days).reduce((last, day) =>
    (day.latest ?? "") > (last.latest ?? "") ? day : last,
  );
}

/** The claims that count: copies only where there is nothing else. */
export function ownClaims({ timeline }: Edition, { claims }: TimelineEvent): readonly Claim[] {
  const own = claims.filter((claim) => !isCopied(claim, timeline.sources));
  return own.length > 0 ? own : claims;
}

function datingSources(edition: Edition, event: TimelineEvent): Source[] {
  return [...new Set(event.dating.map(({ source }) => source))].map(edition.source);
}

function withdrawnNote({ locale, site, t, text }: Edition, { withdrawn }: TimelineEvent): string | undefined {
  if (withdrawn === undefined) return undefined;
  const date = describeSpan(parseEdtf(withdrawn.on), locale, { months: site.months });
  return `${t("event.withdrawn", { date })}. ${text(withdrawn.why)}`;
}
