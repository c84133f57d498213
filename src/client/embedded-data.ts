/** What an embed document carries for its chart: the data of the chart, but for the addresses, which follow from the ids. */
import type { ChartEvent } from "../layout/chart-event.ts";
import type { ChartData, LiveEvent } from "./data.ts";

export interface EmbeddedData extends Omit<ChartData, "events"> {
  /** The whole address below which the page of each event lies. */
  readonly pages: string;
  readonly events: readonly (Omit<LiveEvent, "chart"> & { readonly chart: Omit<ChartEvent, "href"> })[];
}

/**
 * What is sent of a chart's data.
 * @param pages where the pages of events lie, each below it under its id
 */
export function sent({ events, ...data }: ChartData, pages: string): EmbeddedData {
  return {
    ...data,
    pages,
    events: events.map(({ chart: { href, ...chart }, ...event }) => {
      if (href !== `${pages}${event.id}/`) throw new Error(`the page of ${event.id} is ${href}`);
      return { ...event, chart };
    }),
  };
}

/** The data of the chart again. */
export function received({ pages, events, ...data }: EmbeddedData): ChartData {
  return {
    ...data,
    events: events.map(({ chart, ...event }) => ({ ...event, chart: { ...chart, href: `${pages}${event.id}/` } })),
  };
}
