/** The parts of the timeline that cards show. */
import { widthOf } from "../compile/measure.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { describeSpan } from "../i18n/describe.ts";
import { statusWord } from "../i18n/status.ts";
import type { ChartEvent } from "../layout/chart-event.ts";
import { chartEvents } from "../layout/events.ts";
import type { Strip } from "../layout/scene-types.ts";
import { cardStrip, chartPicture, stripPicture, type ChartOptions } from "../still/card-chart.ts";
import { PICTURE, type CardPicture } from "../still/card-types.ts";
import { marksOf } from "../still/strip-others.ts";
import { select, summarize } from "../timeline/query.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";

/** Fewer marks tell nothing of when one of them was. */
const LEAST = 2;

/** The strip of everything, which most cards of an edition have. */
const strips = new WeakMap<Edition, Strip | undefined>();

/** The chart of some events, at most so high, and how many are labelled; nothing where it would be too large or nearly empty. */
export function chartOf(
  edition: Edition,
  events: readonly TimelineEvent[],
  height: number,
): (CardPicture & { readonly labels: number }) | undefined {
  const room = { width: PICTURE.width, height };
  const part = events.length < edition.timeline.events.length;
  const chart = chartPicture(room, laidOut(edition, events), { ...optionsOf(edition), part });
  return chart && { ...chart, alt: chartAlt(edition, events) };
}

/** The strip of the whole timeline with some events lit; nothing where there is hardly one, or they are not on it. */
export function litStrip(edition: Edition, lit: readonly TimelineEvent[]): CardPicture | undefined {
  if (!strips.has(edition)) strips.set(edition, wholeStrip(edition));
  const scene = strips.get(edition);
  if (scene === undefined || marksOf(scene, idsOf(lit)).length === 0) return undefined;
  const outside = lit.filter(({ outsideDate }) => outsideDate !== undefined);
  const alt = edition.t(lit.length === 1 ? "card.strip" : "card.strips");
  return { ...stripPicture(scene, { lit: idsOf(lit), outside: idsOf(outside) }), alt };
}

/** Over which days they are, and how many of each kind had come how far. */
function chartAlt(edition: Edition, events: readonly TimelineEvent[]): string {
  const { t, text, locale, site, timeline } = edition;
  const counted = (name: string, n: number): string[] => (n === 0 ? [] : [t("chart.summaryLane", { name, n })]);
  const kinds = timeline.kinds.flatMap((kind) => {
    const own = events.filter(({ kind: id }) => id === kind.id);
    const statuses = timeline.statuses.flatMap((status) =>
      counted(statusWord({ kind, status }, locale), own.filter(({ status: id }) => id === status.id).length),
    );
    return counted(text(kind.name), own.length).map((name) =>
      t("card.kind", { name, statuses: statuses.join(`${t("list.comma")} `) }),
    );
  });
  const { first, last } = summarize(events);
  const days = first === last ? (first ?? "") : `${first}/${last}`;
  const when = days === "" ? t("date.unknown") : describeSpan(parseEdtf(days), locale, { months: site.months });
  return t("card.chart", { when, kinds: kinds.join(`${t("list.semicolon")} `) });
}

function wholeStrip(edition: Edition): Strip | undefined {
  const scene = cardStrip(PICTURE.width, laidOut(edition, select(edition.timeline, {})), optionsOf(edition));
  return scene.marks.length < LEAST ? undefined : scene;
}

function laidOut({ timeline, locale, site }: Edition, events: readonly TimelineEvent[]): ChartEvent[] {
  const { months, zones } = site;
  return chartEvents(timeline, events, { locale, months, zones, parse: parseEdtf, href: () => "" });
}

function optionsOf({ locale, site, timeline, text, t }: Edition): ChartOptions {
  const threads = new Map(timeline.threads.map(({ id, title }) => [id, text(title)]));
  return { locale, months: site.months, t, kinds: timeline.kinds, threads, measure: widthOf };
}

function idsOf(events: readonly TimelineEvent[]): ReadonlySet<string> {
  return new Set(events.map(({ id }) => id));
}
