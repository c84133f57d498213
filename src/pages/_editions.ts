/** The only binding of pages to Astro's store: the timeline in each language, and the paths of its pages. */
import { getEntry } from "astro:content";
import { prefix } from "../components/addresses.ts";
import { editionOf, type Compiled, type Edition } from "../components/edition.ts";
import { basePath, siteUrl } from "../compile/settings.ts";

let built: Promise<Edition[]> | undefined;

/**
 * The timeline in every language of the site, the default first. A build has one for all its pages, so that what is
 * worked out for one of them is known to the others; the server of `npm run dev` looks at the store each time.
 */
export function editions(): Promise<Edition[]> {
  return import.meta.env.PROD ? (built ??= madeEditions()) : madeEditions();
}

async function madeEditions(): Promise<Edition[]> {
  const all = await compiled();
  const address = { siteUrl: siteUrl(), base: basePath() };
  return all.site.locales.map((locale) => editionOf(all, locale, address));
}

/** The timeline in its default language, for files that have every language in them. */
export async function defaultEdition(): Promise<Edition> {
  const [first] = await editions();
  if (first === undefined) throw new Error("a site without a language");
  return first;
}

/** What the loader has stored. */
export async function compiled(): Promise<Compiled> {
  const entry = await getEntry("compiled", "all");
  if (entry === undefined) throw new Error("the content loader has stored nothing");
  return entry.data;
}

/** One page in every language. */
export async function pages() {
  return (await editions()).map((edition) => ({ params: paramsOf(edition), props: { edition } }));
}

/** One page for each item in every language. */
export async function pagesOf<T extends { readonly id: string }>(items: (edition: Edition) => readonly T[]) {
  return (await editions()).flatMap((edition) =>
    items(edition).map((item) => ({ params: { ...paramsOf(edition), id: item.id }, props: { edition, item } })),
  );
}

function paramsOf({ locale, host }: Edition) {
  return { locale: prefix(host.locales, locale) };
}
