/** Where a page lives: the default locale bare, the others under their prefix, all below the base path. */
import type { Locale } from "../i18n/locale.ts";

export interface Host {
  readonly siteUrl: string;
  /** With a slash at either end. */
  readonly base: string;
  /** The first is the default. */
  readonly locales: readonly Locale[];
}

/**
 * The prefix of a locale, as Astro's `[...locale]` wants it: nothing for the default.
 * @example prefix(["en", "ar"], "ar") // "ar"
 */
export function prefix(locales: readonly Locale[], locale: Locale): Locale | undefined {
  return locale === locales[0] ? undefined : locale;
}

/**
 * The address of a page on this host; `page` has no slash before it and one behind.
 * @example hrefOf(host, "ar", "events/x/") // "/ar/events/x/"
 */
export function hrefOf(host: Host, locale: Locale, page: string): string {
  const first = prefix(host.locales, locale);
  return `${host.base}${first === undefined ? "" : `${first}/`}${page}`;
}

/**
 * The whole address of a page, for canonical links and citations.
 * @example addressOf(host, "ar", "") // "https://timeline.example/ar/"
 */
export function addressOf(host: Host, locale: Locale, page: string): string {
  return new URL(hrefOf(host, locale, page), host.siteUrl).href;
}

/**
 * Which page, apart from its language, an address is of: the inverse of `addressOf`.
 * @example pageOf(host, "https://timeline.example/ar/method/") // "method/"
 */
export function pageOf(host: Host, address: string): string {
  const path = new URL(address).pathname.slice(host.base.length);
  const other = host.locales.slice(1).find((locale) => path.startsWith(`${locale}/`));
  return other === undefined ? path : path.slice(other.length + 1);
}

/**
 * The whole address of what lies at one place in all languages; `path` has no slash before it.
 * @example fileOf(host, "embed/v1.js") // "https://timeline.example/embed/v1.js"
 */
export function fileOf({ base, siteUrl }: Host, path: string): string {
  return new URL(base + path, siteUrl).href;
}
