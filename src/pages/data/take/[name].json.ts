import type { APIContext } from "astro";
import type { Edition } from "../../../components/edition.ts";
import { FORMATS, piecesName, type Format } from "../../../components/pieces.ts";
import { editions } from "../../_editions.ts";

/** One file for each format, and where it speaks a language, for each of these. */
export async function getStaticPaths() {
  const formats = Object.keys(FORMATS) as Format[];
  const all = (await editions()).flatMap((edition) =>
    formats.map((format) => ({
      params: { name: piecesName(format, edition.locale) },
      props: { edition, format },
    })),
  );
  return all.filter(({ params }, at) => all.findIndex((each) => each.params.name === params.name) === at);
}

/** What the live page makes the files of a view from; no contract. */
export function GET({ props: { edition, format } }: APIContext<{ edition: Edition; format: Format }>): Response {
  return new Response(JSON.stringify(FORMATS[format].cut(edition)));
}
