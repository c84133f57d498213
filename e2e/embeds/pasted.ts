/** The pages that can be pasted into a CMS, and what belongs to each. */
import type { Locale } from "../../src/i18n/locale.ts";
import { siteFiles, siteText } from "./site.ts";

export interface Pasted {
  /** `ar/events/x/`. */
  readonly path: string;
  readonly locale: Locale;
  /** `events/x`, as in the addresses of what belongs to it. */
  readonly name: string;
}

const KINDS = /^(ar\/)?((?:events|actors|views)\/[^/]+)\/index\.html$/u;

/** The pages of events, actors and views. */
export const PASTED: readonly Pasted[] = siteFiles().flatMap((file) => {
  const [, prefix, name] = KINDS.exec(file) ?? [];
  const path = file.slice(0, -"index.html".length);
  return name === undefined ? [] : [{ path, locale: prefix ? "ar" : "en", name } as const];
});

export const oembedFile = ({ locale, name }: Pasted): string => `oembed/v1/${locale}/${name}.json`;

export const oembedOf = (page: Pasted): Record<string, unknown> =>
  JSON.parse(siteText(oembedFile(page))) as Record<string, unknown>;

/** The address of its embed document. */
export const embedOf = (origin: string, { locale, name }: Pasted): string => `${origin}embed/v1/${locale}/${name}/`;

/** The first page of a kind in a language. */
export function firstOf(kind: "events" | "actors" | "views", locale: Locale): Pasted {
  const found = PASTED.find((page) => page.locale === locale && page.name.startsWith(`${kind}/`));
  if (!found) throw new Error(`no page of ${kind} in ${locale}`);
  return found;
}

/** The page with everything on it. */
export const wholeIn = (locale: Locale): Pasted => ({
  path: `${locale === "ar" ? "ar/" : ""}views/all/`,
  locale,
  name: "views/all",
});
