import type { APIContext } from "astro";
import type { Edition } from "../../../components/edition.ts";
import { publicationOf } from "../../../components/publication.ts";
import { timelineJs } from "../../../export/timelinejs.ts";
import { pages } from "../../_editions.ts";

export const getStaticPaths = pages;

/** The events as TimelineJS reads them. */
export function GET({ props: { edition } }: APIContext<{ edition: Edition }>): Response {
  return new Response(`${JSON.stringify(timelineJs(publicationOf(edition), edition.locale), null, 2)}\n`);
}
