/** What a stylesheet has a browser load. */
import { resolve } from "./addresses.ts";

const COMMENT = /\/\*[\s\S]*?\*\//gu;
const LINK = /url\(\s*(?<quote>["']?)(?<url>.*?)\k<quote>\s*\)|@import\s+(?<mark>["'])(?<sheet>.*?)\k<mark>/gu;

/**
 * The addresses that a stylesheet names, in its order: fonts, pictures and other stylesheets. All of them count,
 * since any of its fonts may be needed by some text.
 * @example linksOf("@font-face{src:url(a.woff2)}", "https://site.invalid/x/a.css") // ["https://site.invalid/x/a.woff2"]
 */
export function linksOf(css: string, from: string): string[] {
  return [...css.replace(COMMENT, "").matchAll(LINK)].flatMap(
    ({ groups }) => resolve(groups?.["url"] ?? groups?.["sheet"] ?? "", from) ?? [],
  );
}
