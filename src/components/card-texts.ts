/** What stands below the title of a card: of one event when it was and who says so, of several a line each. */
import { parseEdtf } from "../dates/edtf.ts";
import { capitalised, uncapitalised } from "../export/plain.ts";
import { sayersOf } from "../export/sayers.ts";
import { toldOf } from "../export/told.ts";
import { compactRange, describeSpan } from "../i18n/describe.ts";
import { statusWord } from "../i18n/status.ts";
import { otherDates } from "../layout/events.ts";
import type { CardText } from "../still/card-types.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { spanOf, type Edition } from "./edition.ts";
import { eventPage } from "./event-page.ts";
import { titleOf } from "./wording.ts";

/** So many events are listed at most; and so few with their whole titles. */
export const LISTED = { most: 5, few: 3 } as const;

/** Who says something has so many letters at most in a list: what stands behind a title is never cut. */
const SAYER = 48;

/** What somebody does whose words the event itself is. */
const SAYING: readonly string[] = ["speaker", "caller"];

const MUTED = { tone: "muted", size: 26, most: 2 } as const;

/** When it was, in so many px, also by what is known otherwise, and who says so. */
export function textsOf(edition: Edition, event: TimelineEvent, size = 32): CardText[] {
  const { when, outsideDay } = eventPage(edition, event);
  return [
    { text: capitalised(when), tone: "ink", size, most: 2 },
    ...[outsideDay ?? [], ...otherTellings(edition, event, describeSpan)].flat().map((text) => ({ ...MUTED, text })),
    whoSays(edition, event),
  ];
}

/** The same below its title where no mark tells its status: what is drawn solid has that before its date. */
export function toldTexts(edition: Edition, event: TimelineEvent, size: number): CardText[] {
  const title: CardText = { text: titleOf(edition, event), tone: "ink", size, most: 2 };
  const [date, ...rest] = textsOf(edition, event, size);
  const { status, kind } = toldOf(edition.timeline, event);
  if (date === undefined || status.drawn !== "solid") return [title, ...(date ? [date] : []), ...rest];
  const word = capitalised(statusWord({ status, kind }, edition.locale));
  return [title, { ...date, text: `${word} · ${eventPage(edition, event).when}` }, ...rest];
}

/** A line for each event, so many at most; of more, for the first and then how many more there are. */
export function listOf(edition: Edition, events: readonly TimelineEvent[], most: number = LISTED.most): CardText[] {
  const { t } = edition;
  const shown = events.length > most ? events.slice(0, most - 1) : events;
  const few = events.length <= LISTED.few;
  const look = { size: events.length > 2 ? 25 : 28, most: few ? 2 : 1 };
  const lines = shown.map((event): CardText => {
    const told = toldOf(edition.timeline, event);
    // A label is worded for a chart and may tell its status by itself; of what is drawn solid it does not.
    const solid = told.status.drawn === "solid";
    const title = solid && !few ? edition.text(event.label) : titleOf(edition, event);
    const others = otherTellings(edition, event, compactRange).map(uncapitalised);
    const tail = [...(solid ? [asTold(edition, event, title)] : []), ...others].map((text) => ` · ${text}`);
    return { ...look, tone: "ink", text: `${dateOf(edition, event)} · ${title}`, tail: tail.join("") };
  });
  const more = events.length - shown.length;
  const rest: CardText = { ...look, tone: "ink", text: capitalised(t("card.more", { n: more })) };
  return more === 0 ? lines : [...lines, rest];
}

/**
 * What is said of an event that is drawn solid, behind its title: before the words of somebody the status would read as
 * if these were true. Of words it is whose they are, unless the title says that.
 */
function asTold({ t, timeline, locale }: Edition, event: TimelineEvent, title: string): string {
  const names = sayersOf(timeline, event, locale);
  const isSaying = event.actors.some(({ role }) => SAYING.includes(role));
  return isSaying && names.length <= SAYER && !title.includes(names)
    ? t("card.saidBy", { names })
    : statusWord(toldOf(timeline, event), locale);
}

function whoSays(edition: Edition, event: TimelineEvent): CardText {
  const { t, timeline, locale } = edition;
  const { counts } = eventPage(edition, event);
  const text = t("event.statusTitle", { status: t("event.whoSays"), title: sayersOf(timeline, event, locale) });
  return { ...MUTED, text, tail: ` · ${counts.replaceAll(" ", "\u00a0")}` };
}

/** What a † means, where one is drawn and nothing else says it. */
export function noteOf({ t }: Edition, events: readonly TimelineEvent[]): string | undefined {
  return events.some(({ outsideDate }) => outsideDate !== undefined) ? `† ${t("key.outside")}` : undefined;
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
