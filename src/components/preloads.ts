/** The addresses of the two fonts that a page's own language needs at once. */
import arabicBold from "../../.cache/fonts/arabic-600.woff2?url";
import arabic from "../../.cache/fonts/arabic-400.woff2?url";
import latinBold from "../../.cache/fonts/latin-600.woff2?url";
import latin from "../../.cache/fonts/latin-400.woff2?url";
import type { Locale } from "../i18n/locale.ts";

const FONTS: Readonly<Record<Locale, readonly string[]>> = { en: [latin, latinBold], ar: [arabic, arabicBold] };

/** The fonts to preload on a page of a locale. */
export function preloads(locale: Locale): readonly string[] {
  return FONTS[locale];
}
