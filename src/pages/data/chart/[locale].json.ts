import type { APIContext } from "astro";
import { chartData } from "../../../components/chart-data.ts";
import type { Edition } from "../../../components/edition.ts";
import { editions } from "../../_editions.ts";

/** One file for each language. */
export async function getStaticPaths() {
  return (await editions()).map((edition) => ({ params: { locale: edition.locale }, props: { edition } }));
}

/** What the live chart is sent; no contract. */
export function GET({ props }: APIContext<{ edition: Edition }>): Response {
  return new Response(JSON.stringify(chartData(props.edition)));
}
