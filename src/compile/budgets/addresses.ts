/** What the links of a page stand for: a file of the site, or something elsewhere. */

/** Wherever the site will be. A link that names any host leaves it, even its own: of a copy that would be another's. */
const SITE = "https://site.invalid";

/** Schemes that carry their content with them, so that nothing is fetched. */
const CARRIED = /^(?:data|blob|about|javascript):/iu;

/**
 * The address of a file of the site.
 * @example addressOf("ar/index.html", "/tl/") // "https://site.invalid/tl/ar/"
 */
export function addressOf(path: string, base: string): string {
  return new URL(base + path.replace(/(?<=^|\/)index\.html$/u, ""), SITE).href;
}

/**
 * The address that a link leads to, without its fragment; nothing where nothing is fetched.
 * @example resolve("./b.js", "https://site.invalid/tl/a.js") // "https://site.invalid/tl/b.js"
 */
export function resolve(link: string, from: string): string | undefined {
  const trimmed = link.trim();
  if (trimmed === "" || trimmed.startsWith("#") || CARRIED.test(trimmed)) return undefined;
  const address = new URL(trimmed, from);
  address.hash = "";
  return address.href;
}

/** Whether an address is not of the site. */
export function isElsewhere(address: string): boolean {
  return new URL(address).origin !== SITE;
}

/**
 * The path of a file within the site.
 * @example pathOf("https://site.invalid/tl/ar/", "/tl/") // "ar/index.html"
 */
export function pathOf(address: string, base: string): string | undefined {
  const pathname = decodeURIComponent(new URL(address).pathname);
  if (isElsewhere(address) || !pathname.startsWith(base)) return undefined;
  return pathname.slice(base.length).replace(/(?<=^|\/)$/u, "index.html");
}

/**
 * An address as a person writes it: of the site's own, the path alone.
 * @example shown("https://site.invalid/tl/") // "/tl/"
 */
export function shown(address: string): string {
  return address.startsWith(`${SITE}/`) ? address.slice(SITE.length) : address;
}
