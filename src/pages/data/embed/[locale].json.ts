import type { APIContext } from "astro";
import type { Edition } from "../../../components/edition.ts";
import { embedData } from "../../../components/embed-data.ts";
import { editions } from "../../_editions.ts";

/** One file for each language. */
export async function getStaticPaths() {
  return (await editions()).map((edition) => ({ params: { locale: edition.locale }, props: { edition } }));
}

/** What the page of embeds is sent; no contract. */
export function GET({ props }: APIContext<{ edition: Edition }>): Response {
  return new Response(JSON.stringify(embedData(props.edition)));
}
