import type { APIContext } from "astro";
import { cardFiles, sent } from "../../_cards.ts";

/** The card of the whole in each language. */
export async function getStaticPaths() {
  const files = await cardFiles(({ name }) => name === "timeline");
  return files.map(({ locale, png }) => ({ params: { locale }, props: { png } }));
}

/** For pages that have none of their own. */
export function GET({ props }: APIContext<{ png: () => Promise<Uint8Array> }>): Promise<Response> {
  return sent(props.png);
}
