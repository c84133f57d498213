import { CITATION_FORMATS, worksOf } from "../../../../components/citations.ts";
import { editions } from "../../../_editions.ts";

/** A file in each format for everything that can be cited, in each language. */
export async function getStaticPaths() {
  const works = (await editions()).flatMap(worksOf);
  return works.flatMap((work) =>
    CITATION_FORMATS.map(({ extension, write }) => ({
      params: { locale: work.locale, id: work.id, format: extension },
      props: { text: () => write(work) },
    })),
  );
}

/** A citation for programs that manage them. */
export function GET({ props }: { props: { text: () => string } }): Response {
  return new Response(props.text());
}
