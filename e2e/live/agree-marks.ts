/** Whether each mark stands at its date, by the days of the published record. */
import type { TimelineEvent } from "../../src/timeline/timeline.ts";
import type { Site } from "../site.ts";
import { dayOf, placeOf, type Calendar, type Window } from "./calendar.ts";
import type { Along, Drawn, DrawnMark } from "./drawn.ts";
import { apart, differences, inView, SLACK } from "./faults.ts";

/** px: a stay is no smaller than a glyph, which on a strip is stretched a little. */
const GLYPH = 17;

export interface Dates {
  readonly site: Site;
  readonly calendar: Calendar;
}

/** Marks that are missing, too many or off their days; `events` are those of the window. */
export function markFaults(
  picture: Drawn,
  events: readonly TimelineEvent[],
  window: Window,
  { site, calendar }: Dates,
): string[] {
  const { plot, marks, is } = picture;
  const at = (day: number): number => placeOf(calendar, window, plot, day);
  const background = new Set(site.timeline.kinds.filter(({ role }) => role === "background").map(({ id }) => id));
  const own = marks.filter(({ second }) => !second);
  const faults = differences(
    "the marks",
    own.map(({ event }) => event),
    events.map(({ id }) => id),
  );
  for (const event of events) {
    const mark = own.find((each) => each.event === event.id);
    if (!mark) continue;
    if (is === "chart" && mark.tick && !background.has(event.kind)) faults.push(`${event.id} is but a tick`);
    const days = daysOf(event);
    const [start, end] = [at(days[0]), at(days[1] + 1)];
    const spans = { start, size: end - start };
    const isStay = event.shape === "interval" && event.outsideDate === undefined && !mark.tick;
    faults.push(...(isStay ? stayFaults(mark, spans, plot) : placeFaults(mark, at((days[0] + days[1] + 1) / 2), plot)));
    if (is === "chart" && !isStay) faults.push(...beyondFaults(mark, at((days[0] + days[1] + 1) / 2), plot));
    const isSpan = ["window", "month"].includes(event.shape) && event.outsideDate === undefined;
    if (isSpan && mark.whisker) faults.push(...apart(`the line of ${event.id}`, mark.whisker, inView(spans, plot)));
  }
  return faults;
}

/** The first and last of the days in whose middle a mark stands: those of the articles, unless outside knowledge gives the day. */
function daysOf({ earliest, latest, outsideDate }: TimelineEvent): readonly [number, number] {
  return [dayOf(outsideDate ?? earliest ?? latest ?? ""), dayOf(outsideDate ?? latest ?? earliest ?? "")];
}

/** What lies beyond an edge stands at it. */
function placeFaults({ event, start, size }: DrawnMark, x: number, plot: Along): string[] {
  const off = start + size / 2 - Math.max(plot.start, Math.min(plot.start + plot.size, x));
  return Math.abs(off) <= SLACK ? [] : [`${event} is ${off.toFixed(1)} px off its days`];
}

/** And points there, so that nobody takes the edge for its day. */
function beyondFaults({ event, beyond }: DrawnMark, x: number, plot: Along): string[] {
  const over = Math.max(plot.start - x, x - plot.start - plot.size);
  if (Math.abs(over) <= SLACK || beyond === over > 0) return [];
  return [beyond ? `${event} points beyond the edge, and is in sight` : `${event} does not point to where it is`];
}

function stayFaults(mark: DrawnMark, days: Along, plot: Along): string[] {
  const seen = inView(days, plot);
  if (seen.size >= GLYPH) return apart(mark.event, mark, seen);
  const isRound = mark.start <= seen.start + SLACK && mark.start + mark.size >= seen.start + seen.size - SLACK;
  return isRound && mark.size <= GLYPH ? [] : [`${mark.event} is off its days`];
}
