/** The cards of all editions as files. */
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
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

/** So many are begun for each thread, which then has work while the build is busy with a page. */
const AHEAD = 4;

/**
 * The files of cards; a build has the threads begin with them before it needs the first, whereas the server of
 * `npm run dev` draws what is asked for.
 */
export async function cardFiles(wanted: (card: NamedCard) => boolean): Promise<File[]> {
  const cards = (await editions()).flatMap((edition) =>
    cardsOf(edition)
      .filter(wanted)
      .map(({ name, card }) => {
        const draw = () => image(cardSvg(card(), widthOf));
        return { locale: edition.locale, name, draw, drawn: once(draw) };
      }),
  );
  prune(cards.length);
  if (import.meta.env.PROD) begin(cards.map(({ drawn }) => drawn));
  // Another build may have deleted what was drawn long ago.
  return cards.map(({ locale, name, draw, drawn }) => ({
    ...{ locale, name },
    png: async () => readFile(await drawn()).catch(async () => readFile(await draw())),
  }));
}

/** Draws them one after another, a few at a time: words and marks of all of them at once would fill the memory. */
function begin(drawings: readonly (() => Promise<unknown>)[]): void {
  const queue = drawings.values();
  const lane = async (): Promise<void> => {
    for (const drawn of queue) {
      // Whoever asks for one that failed is told.
      await drawn().catch(() => undefined);
    }
  };
  for (let lanes = 0; lanes < AHEAD * availableParallelism(); lanes += 1) void lane();
}

/** One of them as it is sent. */
export async function sent(png: File["png"]): Promise<Response> {
  return new Response(new Uint8Array(await png()), { headers: { "Content-Type": "image/png" } });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
