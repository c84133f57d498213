/** Loaders whose bytes are kept for ever, by their version: the pages that name them say which bytes they want. */
import { createHash } from "node:crypto";

/** By version, the hash that a tag's `integrity` is held against (Subresource Integrity, W3C). */
export type Releases = Readonly<Record<string, string>>;

/**
 * The hash of a script as `integrity` wants it.
 * @example integrityOf("") // "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"
 */
export function integrityOf(script: string): string {
  return `sha384-${createHash("sha384").update(script).digest("base64")}`;
}

/**
 * The list with one version more.
 * @throws if that version was released with other bytes
 */
export function released(releases: Releases, version: string, script: string): Releases {
  const integrity = integrityOf(script);
  const before = releases[version] ?? integrity;
  if (before !== integrity) {
    throw new Error(
      `${version} was released with other bytes, which pages rely on; raise LOADER_VERSION in src/embed/version.ts`,
    );
  }
  return { ...releases, [version]: integrity };
}
