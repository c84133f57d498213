/** The languages the site can speak. Which of them is the default is content's to say. */

export const LOCALES = ["en", "ar"] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in every language; both are always there. */
export type Localized = Readonly<Record<Locale, string>>;

export type Direction = "ltr" | "rtl";

const DIRECTIONS: Readonly<Record<Locale, Direction>> = { en: "ltr", ar: "rtl" };

/**
 * The direction in which a locale is written.
 * @example direction("ar") // "rtl"
 */
export function direction(locale: Locale): Direction {
  return DIRECTIONS[locale];
}
