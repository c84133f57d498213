import type { APIContext } from "astro";
import { frozenHash } from "../../../compile/freeze.ts";
import { freezes } from "../../../compile/settings.ts";
import { chartScript, documentOf } from "../../../components/embed/document.ts";
import type { Planned } from "../../../components/embed/embeddings.ts";
import { frozenEditions } from "../../../components/embed/frozen.ts";
import type { Edition } from "../../../components/edition.ts";
import { editions } from "../../_editions.ts";

/** One file for each saved view in each language, only where the build is to freeze them. */
export async function getStaticPaths() {
  if (!freezes()) return [];
  return (await editions()).flatMap((edition) =>
    frozenEditions(edition).map(({ name, planned }) => ({
      params: { hash: frozenHash(edition.timeline.hash), name },
      props: { edition, planned },
    })),
  );
}

/** All that was said of a view once, in a file that asks for nothing. */
export async function GET({ props }: APIContext<{ edition: Edition; planned: Planned }>): Promise<Response> {
  const { edition, planned } = props;
  return new Response(await documentOf(edition, planned, { code: await chartScript() }));
}
