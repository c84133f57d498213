import type { APIContext } from "astro";
import { cardFiles, sent } from "../../../_cards.ts";

/** The cards of events, actors and saved views in each language. */
export async function getStaticPaths() {
  const files = await cardFiles(({ name }) => name.includes("/"));
  return files.map(({ locale, name, png }) => {
    const [folder, id] = name.split("/");
    return { params: { locale, folder, id }, props: { png } };
  });
}

/** Where the page of one of them is posted. */
export function GET({ props }: APIContext<{ png: () => Promise<Uint8Array> }>): Promise<Response> {
  return sent(props.png);
}
