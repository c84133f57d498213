/** The row of ticks that stands for the background while it is not opened into lanes. */
import type { Kind } from "../timeline/timeline.ts";
import { translate } from "../i18n/strings.ts";
import type { ChartEvent } from "./chart-event.ts";
import type { Frame } from "./frame.ts";
import type { Scale } from "./scale.ts";
import type { Background } from "./scene-types.ts";
import { tellings } from "./tellings.ts";
import type { AxisWords } from "./ticks.ts";

/** px: half a tick, and the row with its two lines of words. */
const REACH = 5;
const SIZE = 40;

/** The row of the given events at `top`, named after the first kind of the background; `undefined` without any. */
export function backgroundOf(
  events: readonly ChartEvent[],
  kind: Kind | undefined,
  { scale, top, frame }: { readonly scale: Scale; readonly top: number; readonly frame: Frame },
  { locale, measure, type }: AxisWords,
): Background | undefined {
  if (kind === undefined || events.length === 0) return undefined;
  const beside = frame.names > 0;
  const name = kind.name[locale];
  const aside = beside ? 0 : measure(name, 600) * type.lane + 8;
  const lines = beside ? 0 : 20;
  return {
    top,
    size: SIZE + (beside ? 0 : 4),
    y: top + (beside ? 14 : lines + 14),
    reach: REACH,
    colour: kind.colour,
    name: { text: name, x: 0, y: top + 16 },
    count: { text: translate(locale)("count.events", { n: events.length }), x: aside, y: top + (beside ? 33 : 16) },
    ticks: tellings(events, scale)
      .filter(({ second }) => !second)
      .map(({ event, site, name: spoken }) => ({
        event: event.id,
        x: site.x,
        drawn: event.drawn,
        href: event.href,
        name: spoken,
      })),
  };
}
