import type { APIContext } from "astro";
import type { Edition } from "../../../components/edition.ts";
import { publicationOf } from "../../../components/publication.ts";
import { calendar } from "../../../export/ics.ts";
import { pages } from "../../_editions.ts";

export const getStaticPaths = pages;

/** The events as a calendar to subscribe to. */
export function GET({ props: { edition } }: APIContext<{ edition: Edition }>): Response {
  return new Response(calendar(publicationOf(edition), edition.locale));
}
