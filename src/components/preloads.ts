/** The addresses of the fonts that a page needs at once, whatever else it needs: the later one comes, the more it moves. */
import arabicBold from "../../.cache/fonts/arabic-600.woff2?url";
import arabic from "../../.cache/fonts/arabic-400.woff2?url";
import latinBold from "../../.cache/fonts/latin-600.woff2?url";
import latin from "../../.cache/fonts/latin-400.woff2?url";
import type { Locale } from "../i18n/locale.ts";

/** English pages name the other language in its own letters, Arabic ones have Western digits. */
const FONTS: Readonly<Record<Locale, readonly string[]>> = {
  en: [latin, latinBold, arabic],
  ar: [arabic, arabicBold, latin, latinBold],
};

/**
 * The fonts to preload on a page of a locale.
 * @param page its path apart from the language; those of events show phrases of the articles
 */
export function preloads(locale: Locale, page: string): readonly string[] {
  return page.startsWith("events/") ? [...new Set([...FONTS[locale], arabicBold])] : FONTS[locale];
}
