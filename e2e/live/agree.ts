/** Whether all of a page agrees: what is drawn with the days of its address, each mark with its date, the list and the count with both. */
import type { Page } from "playwright";
import type { Locale } from "../../src/i18n/locale.ts";
import { translate } from "../../src/i18n/strings.ts";
import type { TimelineEvent } from "../../src/timeline/timeline.ts";
import type { Site } from "../site.ts";
import { markFaults } from "./agree-marks.ts";
import { columnFaults, monthFaults, overviewFaults } from "./agree-time.ts";
import { dayOf, type Calendar, type Window } from "./calendar.ts";
import { drawn } from "./drawn.ts";
import { differences } from "./faults.ts";

/** What a page is held against. */
export interface Known {
  readonly site: Site;
  readonly locale: Locale;
  readonly calendar: Calendar;
}

/** The window that an address names. */
export function windowIn(page: Page): Window {
  const query = new URL(page.url()).searchParams;
  return { from: query.get("from") ?? undefined, to: query.get("to") ?? undefined };
}

/** Everything that does not agree, in words; nothing if all does. */
export async function disagreements(page: Page, known: Known): Promise<string[]> {
  const [picture, listed, count] = [
    await drawn(page),
    await page.locator(".entry[data-id]:visible").evaluateAll((all) => all.map((each) => each.getAttribute("data-id"))),
    await page.locator("p.count").textContent(),
  ];
  const window = windowIn(page);
  const events = known.site.timeline.events.filter((event) => belongs(event, window));
  return [
    ...windowFaults(window, known.calendar),
    ...columnFaults(picture, window, known),
    ...monthFaults(picture, window, known),
    ...markFaults(picture, events, window, known),
    ...overviewFaults(picture, window, known),
    ...differences(
      "the list",
      listed.map((id) => id ?? ""),
      events.map(({ id }) => id),
    ),
    ...(count?.trim() === countOf(events.length, known) ? [] : [`the count says ${count ?? "nothing"}`]),
  ];
}

/** What a window shows: whatever can have been on one of its days, or was, by outside knowledge. */
function belongs({ earliest, latest, outsideDate }: TimelineEvent, { from = "", to = "9999-12-31" }: Window): boolean {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  const spans = [[first, last] as const, ...(outsideDate ? [[outsideDate, outsideDate] as const] : [])];
  if (first === null && !outsideDate) return from === "" && to === "9999-12-31";
  return spans.some(([one, other]) => one !== null && other !== null && one <= to && other >= from);
}

function countOf(n: number, { site, locale }: Known): string {
  const all = site.timeline.events.length;
  return n === all
    ? translate(locale)("count.events", { n })
    : translate(locale)("count.eventsOf", { shown: n, n: all });
}

function windowFaults({ from, to }: Window, { first, last }: Calendar): string[] {
  const [start, end] = [from === undefined ? first : dayOf(from), to === undefined ? last : dayOf(to)];
  const written = [from, to].filter((day) => day !== undefined);
  return [
    ...written.filter((day) => !/^\d{4}-\d\d-\d\d$/u.test(day)).map((day) => `${day} is no whole day`),
    ...(end - start + 1 >= 3 ? [] : [`${from ?? ""} to ${to ?? ""} is less than three days`]),
    // What shuts nothing out is not written.
    ...(from !== undefined && start <= first ? [`from=${from} shuts nothing out`] : []),
    ...(to !== undefined && end >= last ? [`to=${to} shuts nothing out`] : []),
  ];
}
