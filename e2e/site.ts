/** A built site as the tests see it: its folder, where it is served, its pages and its records. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../src/i18n/locale.ts";
import type { Timeline } from "../src/timeline/timeline.ts";
import { isDocument, ROOT, walk } from "./files.ts";

export const SITE_URL = "https://timeline.example";

/** So many made-up events that a chart has cells. */
export const CROWD = 320;

/** Where each site lies after `e2e/sites.ts`, and its base path. */
export const SITES = {
  main: { folder: join(ROOT, "dist"), base: "/" },
  base: { folder: join(ROOT, ".cache/sites/base"), base: "/tl/" },
  fixture: { folder: join(ROOT, ".cache/sites/fixture"), base: "/" },
  markup: { folder: join(ROOT, ".cache/sites/markup"), base: "/" },
  many: { folder: join(ROOT, ".cache/bench", String(CROWD), "site"), base: "/" },
} as const;

export type SiteName = keyof typeof SITES;

export interface SitePage {
  /** As in an address, base and all: `/tl/ar/events/x/`. */
  readonly path: string;
  readonly file: string;
  readonly locale: Locale;
  /** What it is apart from language and record: `""`, `events/*`, `method`, `404.html`. */
  readonly kind: string;
  readonly bytes: number;
}

export interface Site {
  readonly folder: string;
  readonly base: string;
  readonly origin: string;
  readonly pages: readonly SitePage[];
  /** What is read in other people's pages, without header, footer and fonts. */
  readonly documents: readonly SitePage[];
  /** The default one first. */
  readonly locales: readonly Locale[];
  readonly timeline: Timeline;
}

/** The language of a page as its own markup has it: the one thing read from it before a browser does. */
function localeOf(html: string): Locale {
  return /<html[^>]*\slang="?ar\b/u.test(html) ? "ar" : "en";
}

function pageOf(folder: string, base: string, file: string): SitePage {
  const path = file.replace(/(?:^|(?<=\/))index\.html$/u, "");
  const [first = "", second] = path
    .replace(/^(?:ar|en)\//u, "")
    .split("/")
    .filter(Boolean);
  const kind = second === undefined ? first : `${first}/*`;
  const full = join(folder, file);
  return {
    path: base + path,
    file: full,
    locale: localeOf(readFileSync(full, "utf8")),
    kind,
    bytes: statSync(full).size,
  };
}

/** Everything that can be known of a site without a browser. */
export function readSite(name: SiteName, origin: string): Site {
  const { folder, base } = SITES[name];
  const files = walk(folder).filter((file) => file.endsWith(".html"));
  const pagesOf = (those: readonly string[]) => those.map((file) => pageOf(folder, base, file));
  const pages = pagesOf(files.filter((file) => !isDocument(file)));
  const documents = pagesOf(files.filter(isDocument));
  const home = pages.find(({ path }) => path === base);
  if (!home) throw new Error(`${folder} has no home page: run node e2e/sites.ts first`);
  const timeline = JSON.parse(readFileSync(join(folder, "data/events.json"), "utf8")) as Timeline;
  return {
    folder,
    base,
    origin,
    pages,
    documents,
    timeline,
    locales: home.locale === "ar" ? ["ar", "en"] : ["en", "ar"],
  };
}

/** The fullest page of each kind in each language: what goes wrong anywhere goes wrong there. */
export function onePerKind({ pages }: Site): SitePage[] {
  const fullest = new Map<string, SitePage>();
  for (const page of pages) {
    const key = `${page.kind} ${page.locale}`;
    if (page.bytes > (fullest.get(key)?.bytes ?? 0)) fullest.set(key, page);
  }
  return [...fullest.values()];
}
