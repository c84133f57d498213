import type { APIContext } from "astro";
import { chartAddress } from "../../../../components/embed/chart-file.ts";
import { documentOf } from "../../../../components/embed/document.ts";
import { embeddings, type Planned } from "../../../../components/embed/embeddings.ts";
import type { Edition } from "../../../../components/edition.ts";
import { editions } from "../../../_editions.ts";

/** One document for the whole, each event, saved view and actor, in each language by its name. */
export async function getStaticPaths() {
  return (await editions()).flatMap((edition) =>
    embeddings(edition).map((planned) => ({
      params: { locale: edition.locale, path: `${planned.path}index.html` },
      props: { edition, planned },
    })),
  );
}

/** What an article shows in a frame (contract: its address for ever). */
export async function GET({ props }: APIContext<{ edition: Edition; planned: Planned }>): Promise<Response> {
  const { edition, planned } = props;
  const html = await documentOf(edition, planned, { address: await chartAddress(edition.host) });
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
