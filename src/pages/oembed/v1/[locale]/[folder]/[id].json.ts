import { oembedsOf } from "../../../../../components/oembeds.ts";
import type { OEmbed } from "../../../../../embed/oembed.ts";
import { editions } from "../../../../_editions.ts";

/** A file for each page that can be embedded, in each language. */
export async function getStaticPaths() {
  return (await editions()).flatMap((edition) =>
    oembedsOf(edition).map(({ folder, id, answer }) => ({
      params: { locale: edition.locale, folder, id },
      props: { answer },
    })),
  );
}

/** What the page says of it for editors in which its address is pasted. */
export function GET({ props }: { props: { answer: () => OEmbed } }): Response {
  return Response.json(props.answer());
}
