/** The cards of all editions as files. */
import { widthOf } from "../compile/measure.ts";
import { cardsOf, type NamedCard } from "../components/cards.ts";
import type { Edition } from "../components/edition.ts";
import { cardSvg } from "../still/card.ts";
import { prune } from "../still/image.ts";
import { begin, imageOf, type Image } from "../still/images.ts";
import { editions } from "./_editions.ts";

interface File extends Image {
  readonly locale: Edition["locale"];
  readonly name: string;
}

/**
 * The files of cards; a build has the threads begin with them before it needs the first, whereas the server of
 * `npm run dev` draws what is asked for.
 */
export async function cardFiles(wanted: (card: NamedCard) => boolean): Promise<File[]> {
  const files = (await editions()).flatMap((edition) =>
    cardsOf(edition)
      .filter(wanted)
      .map(({ name, card }) => ({ locale: edition.locale, name, ...imageOf(() => cardSvg(card(), widthOf)) })),
  );
  prune(files.length);
  if (import.meta.env.PROD) begin(files);
  return files;
}

/** One of them as it is sent. */
export async function sent(png: File["png"]): Promise<Response> {
  return new Response(new Uint8Array(await png()), { headers: { "Content-Type": "image/png" } });
}
