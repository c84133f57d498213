/** The cards of all editions as files. */
import { widthOf } from "../compile/measure.ts";
import { cardsOf, type NamedCard } from "../components/cards.ts";
import type { Edition } from "../components/edition.ts";
import { cardSvg } from "../still/card.ts";
import { image, prune } from "../still/image.ts";
import { editions } from "./_editions.ts";

interface File {
  readonly locale: Edition["locale"];
  readonly name: string;
  /** Gives the bytes of its PNG. */
  readonly png: () => Promise<Uint8Array>;
}

/**
 * The files of cards; a build has the threads begin with all of them before it needs the first, whereas the server of
 * `npm run dev` draws what is asked for.
 */
export async function cardFiles(wanted: (card: NamedCard) => boolean): Promise<File[]> {
  prune();
  const files = (await editions()).flatMap((edition) =>
    cardsOf(edition)
      .filter(wanted)
      .map(({ name, card }) => ({
        locale: edition.locale,
        name,
        png: once(() => image(cardSvg(card(), widthOf))),
      })),
  );
  // Whoever asks for one that failed is told.
  if (import.meta.env.PROD) for (const { png } of files) void png().catch(() => undefined);
  return files;
}

/** One of them as it is sent. */
export async function sent(png: File["png"]): Promise<Response> {
  return new Response(new Uint8Array(await png()), { headers: { "Content-Type": "image/png" } });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
