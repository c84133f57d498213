import type { APIContext } from "astro";
import type { Edition } from "../../components/edition.ts";
import { publicationOf } from "../../components/publication.ts";
import { atomFeed } from "../../export/feed.ts";
import { pages } from "../_editions.ts";

export const getStaticPaths = pages;

/** What was added, corrected and withdrawn, as an Atom feed. */
export function GET({ props: { edition } }: APIContext<{ edition: Edition }>): Response {
  return new Response(atomFeed(publicationOf(edition), edition.locale));
}
