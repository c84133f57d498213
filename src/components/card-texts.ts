/** What stands below the title of a card: of one event when it was and who says so, of several a line each. */
import { parseEdtf } from "../dates/edtf.ts";
import { capitalised, uncapitalised } from "../export/plain.ts";
import { sayersOf } from "../export/sayers.ts";
import { toldOf } from "../export/told.ts";
import { compactRange, describeSpan } from "../i18n/describe.ts";
import { statusTitle } from "../i18n/status.ts";
import { otherDates } from "../layout/events.ts";
import type { CardText } from "../still/card-types.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { spanOf, type Edition } from "./edition.ts";
import { eventPage } from "./event-page.ts";

/** So many events are listed at most; and so few with their whole titles. */
export const LISTED = { most: 5, few: 3 } as const;

const MUTED = { tone: "muted", size: 26, most: 2 } as const;

/** When it was, in so many px, also by what is known otherwise, and who says so. */
export function textsOf(edition: Edition, event: TimelineEvent, size = 32): CardText[] {
  const { t, locale, timeline } = edition;
  const { when, outsideDay, counts } = eventPage(edition, event);
  const says = t("event.statusTitle", { status: t("event.whoSays"), title: sayersOf(timeline, event, locale) });
  return [
    { text: capitalised(when), tone: "ink", size, most: 2 },
    ...[outsideDay ?? [], ...otherTellings(edition, event, describeSpan)].flat().map((text) => ({ ...MUTED, text })),
    { ...MUTED, text: says, tail: ` · ${counts.replaceAll(" ", "\u00a0")}` },
  ];
}

/** Its title after the status word, be that drawn solid or not: no mark stands beside it. */
export function toldTitle({ timeline, locale, text }: Edition, event: TimelineEvent): string {
  return statusTitle(toldOf(timeline, event), text(event.title), locale);
}

/** A line for each event; of many, for the first. */
export function listOf(edition: Edition, events: readonly TimelineEvent[]): CardText[] {
  const { t } = edition;
  const shown = events.length > LISTED.most ? events.slice(0, LISTED.most - 1) : events;
  const few = events.length <= LISTED.few;
  const look = { size: events.length > 2 ? 25 : 28, most: few ? 2 : 1 };
  const lines = shown.map((event): CardText => {
    const said = few ? toldTitle(edition, event) : shortTitle(edition, event);
    const tail = otherTellings(edition, event, compactRange).map((text) => ` · ${uncapitalised(text)}`);
    return { ...look, tone: "ink", text: `${dateOf(edition, event)} · ${said}`, tail: tail.join("") };
  });
  const more = events.length - shown.length;
  const rest: CardText = { ...look, tone: "ink", text: capitalised(t("card.more", { n: more })) };
  return more === 0 ? lines : [...lines, rest];
}

/** What a † means, where one is drawn and nothing else says it. */
export function noteOf({ t }: Edition, events: readonly TimelineEvent[]): string | undefined {
  return events.some(({ outsideDate }) => outsideDate !== undefined) ? `† ${t("key.outside")}` : undefined;
}

/** A label is worded for a chart and may tell its status by itself; of what is drawn solid it does not. */
function shortTitle(edition: Edition, event: TimelineEvent): string {
  const { timeline, locale, text } = edition;
  const told = toldOf(timeline, event);
  return told.status.drawn === "solid" ? statusTitle(told, text(event.label), locale) : toldTitle(edition, event);
}

/** "By 18 Oct 2016 († 16 Oct 2016)". */
function dateOf({ t, locale, site }: Edition, event: TimelineEvent): string {
  const short = (span: ReturnType<typeof spanOf>): string => compactRange(span, locale, { months: site.months });
  const date = capitalised(short(spanOf(event)));
  const { outsideDate } = event;
  return outsideDate === undefined ? date : t("card.outsideDay", { date, day: short(parseEdtf(outsideDate)) });
}

function otherTellings(
  { t, locale, site: { months } }: Edition,
  event: TimelineEvent,
  describe: typeof compactRange,
): string[] {
  return otherDates(event, parseEdtf).map((date) =>
    t("event.otherTelling", { date: describe(date, locale, { months }) }),
  );
}
