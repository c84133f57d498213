import { addressOf } from "../../components/addresses.ts";
import { publicationOf } from "../../components/publication.ts";
import { eventsCsv } from "../../export/csv.ts";
import { defaultEdition } from "../_editions.ts";

/** The events as a table. */
export async function GET(): Promise<Response> {
  const edition = await defaultEdition();
  return new Response(eventsCsv(publicationOf(edition), addressOf(edition.host, edition.locale, "")));
}
