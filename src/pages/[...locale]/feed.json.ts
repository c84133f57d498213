import type { APIContext } from "astro";
import type { Edition } from "../../components/edition.ts";
import { publicationOf } from "../../components/publication.ts";
import { jsonFeed } from "../../export/feed.ts";
import { pages } from "../_editions.ts";

export const getStaticPaths = pages;

/** What was added, corrected and withdrawn, as a JSON Feed. */
export function GET({ props: { edition } }: APIContext<{ edition: Edition }>): Response {
  return new Response(`${JSON.stringify(jsonFeed(publicationOf(edition), edition.locale), null, 2)}\n`);
}
