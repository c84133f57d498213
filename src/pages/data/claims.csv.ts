import { addressOf } from "../../components/addresses.ts";
import { publicationOf } from "../../components/publication.ts";
import { claimsCsv } from "../../export/csv.ts";
import { defaultEdition } from "../_editions.ts";

/** What each article says, as a table. */
export async function GET(): Promise<Response> {
  const edition = await defaultEdition();
  return new Response(claimsCsv(publicationOf(edition), addressOf(edition.host, edition.locale, "")));
}
