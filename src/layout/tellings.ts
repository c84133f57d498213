/** The marks an event has: its own, and one for each telling whose date contradicts it. */
import type { ChartEvent } from "./chart-event.ts";
import type { Scale } from "./scale.ts";
import { spotOf, type Spot } from "./site.ts";

/** A mark with its place in time, before it has a row. */
export interface Told {
  readonly key: string;
  readonly event: ChartEvent;
  readonly name: string;
  readonly second: boolean;
  readonly spot: Spot;
}

/** The tellings of all events in order, those without any known day left out. */
export function tellings(events: readonly ChartEvent[], scale: Scale): Told[] {
  return events.flatMap((event) => {
    const told = [
      { name: event.name, dated: event },
      ...event.others.map((other) => ({ name: other.name, dated: other })),
    ];
    return told.flatMap(({ name, dated }, index) => {
      const spot = spotOf(dated, scale);
      const key = index === 0 ? event.id : `${event.id}~${index}`;
      return spot === undefined ? [] : [{ key, event, name, second: index > 0, spot }];
    });
  });
}
