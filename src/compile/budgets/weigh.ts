/** What of a built site comes with a page, and what it weighs on its way. */
import { gzipSync } from "node:zlib";
import { addressOf, isElsewhere, pathOf, resolve, shown } from "./addresses.ts";
import type { SiteFiles } from "./files.ts";
import { follow, importsOf, reach, type Imports } from "./modules.ts";
import { loadsOf } from "./page.ts";
import { linksOf } from "./styles.ts";

/** One file, or script in a page, in bytes as they are sent. */
export interface Part {
  readonly name: string;
  readonly bytes: number;
}

export interface Weighed {
  /** Scripts before anything is done; one that stands in the page is no file, and so only here. */
  readonly first: readonly Part[];
  /** Those and all that may be loaded later. */
  readonly scripts: readonly Part[];
  /** Every file fetched before anything is done, the page among them. */
  readonly files: readonly Part[];
  /** Addresses that are not of the site, whenever they are loaded. */
  readonly elsewhere: readonly string[];
}

/** Compressed already: a server sends these as they are. */
const COMPRESSED = /\.(?:woff2?|png|jpe?g|webp|avif|gif|ico)$/iu;

const LEVEL = 9;
const NO_IMPORTS: Imports = { fixed: [], later: [] };

/**
 * The bytes of a file as they are sent.
 * @example weight("a.woff2", new Uint8Array(9)) // 9
 */
export function weight(path: string, content: Uint8Array): number {
  return COMPRESSED.test(path) ? content.length : gzipSync(content, { level: LEVEL }).length;
}

/** Weighs pages of a site, whose other files are read once for all of them. */
export function scales(files: SiteFiles, base: string): (page: string) => Weighed {
  const pathIn = (address: string): string => {
    const path = pathOf(address, base);
    if (path !== undefined && files.paths.has(path)) return path;
    throw new Error(`missing ${shown(address)}, which a page loads; the built site has no such file`);
  };
  const textAt = (address: string) => new TextDecoder().decode(files.read(pathIn(address)));
  const partAt = once((address): Part => {
    const path = pathIn(address);
    return { name: shown(address), bytes: weight(path, files.read(path)) };
  });
  const importsAt = once((address) => (isElsewhere(address) ? NO_IMPORTS : importsOf(textAt(address), address)));
  const linksAt = once((address) => {
    const isSheet = !isElsewhere(address) && pathIn(address).endsWith(".css");
    return isSheet ? linksOf(textAt(address), address) : [];
  });
  const partsAt = (addresses: Iterable<string>) =>
    [...addresses].filter((address) => !isElsewhere(address)).map(partAt);

  return (page) => {
    const from = addressOf(page, base);
    const loads = loadsOf(textAt(from));
    const each = (links: readonly string[]) => links.flatMap((link) => resolve(link, from) ?? []);
    const imports = loads.inline.map((code) => importsOf(code, from));
    const written = loads.inline.map((code, index) => ({
      name: `${shown(from)}, its script ${index + 1}`,
      bytes: weight("", new TextEncoder().encode(code)),
    }));
    const { first, all } = reach(each(loads.scripts), imports, importsAt);
    const fetched = new Set([from, ...follow(each(loads.styles), linksAt), ...first, ...each(loads.others)]);
    return {
      first: [...written, ...partsAt(first)],
      scripts: [...written, ...partsAt(all)],
      // Only when asked for: of the many pages of events nobody does, and packing each takes its time.
      get files() {
        return partsAt(fetched);
      },
      elsewhere: [...new Set([...fetched, ...all, ...each(loads.hosts)])].filter(isElsewhere),
    };
  };
}

function once<T>(of: (address: string) => T): (address: string) => T {
  const known = new Map<string, T>();
  return (address) => {
    const value = known.has(address) ? (known.get(address) as T) : of(address);
    known.set(address, value);
    return value;
  };
}
