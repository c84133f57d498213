/**
 * What a built site may weigh at most. 1 KB is 1024 bytes; gzip is at its best, so that no
 * host's settings are in the figures. This file has the limits; budgets/ measures.
 */
import { LOCALES } from "../i18n/locale.ts";
import { addressOf, shown } from "./budgets/addresses.ts";
import type { SiteFiles } from "./budgets/files.ts";
import { scales, weight, type Part, type Weighed } from "./budgets/weigh.ts";

export const KB = 1024;

interface Limit {
  readonly what: string;
  readonly limit: number;
  readonly unit: "bytes" | "requests" | "addresses";
  /** What to do where it is exceeded. */
  readonly mend: string;
}

export interface Budget extends Limit {
  readonly figure: number;
  /** The page that has the figure, the worst of its kind; nothing where there is none, or it is of the whole site. */
  readonly page?: string;
  /** What the figure is made of, the heaviest first. */
  readonly parts: readonly Part[];
}

interface PageLimit extends Limit {
  readonly pages: RegExp;
  readonly of: (weighed: Weighed) => readonly Part[];
}

const LOCALE = `(?:(?:${LOCALES.join("|")})/)?`;
const HOME = new RegExp(`^${LOCALE}index\\.html$`, "u");
const EVENT = new RegExp(`^${LOCALE}events/[^/]+/index\\.html$`, "u");
/** An embed document is always in the folder of its language. */
const EMBED = `^embed/v1/(?:${LOCALES.join("|")})/`;
const EMBEDDED_EVENT = new RegExp(`${EMBED}events/[^/]+/index\\.html$`, "u");
const EMBEDDED_LIST = new RegExp(`${EMBED}(?:(?:views|actors)/[^/]+/)?index\\.html$`, "u");
const LOADER_FILE = /^embed\/v1\.js$/u;
const FONT = /\.(?:woff2?|ttf|otf)$/iu;

const OF_PAGES: readonly PageLimit[] = [
  {
    what: "JavaScript of the home page before the first gesture",
    limit: 35 * KB,
    unit: "bytes",
    pages: HOME,
    of: ({ first }) => first,
    mend: "Load by import() what only a gesture needs, or import less of a package",
  },
  {
    what: "JavaScript of the home page in all",
    limit: 50 * KB,
    unit: "bytes",
    pages: HOME,
    of: ({ scripts }) => scripts,
    mend: "Import less of a package, or do without it",
  },
  {
    what: "JavaScript of an event page, in all",
    limit: 3 * KB,
    unit: "bytes",
    pages: EVENT,
    of: ({ scripts }) => scripts,
    mend: "Leave what the chart needs to pages that have one",
  },
  {
    what: "Home page before interaction, all in",
    limit: 150 * KB,
    unit: "bytes",
    pages: HOME,
    of: ({ files }) => files,
    mend: "Let the heaviest of these files wait for a gesture, or say less in them",
  },
  {
    what: "Requests of the home page before interaction",
    limit: 12,
    unit: "requests",
    pages: HOME,
    of: ({ files }) => files,
    mend: "Join small files, or load by import() what only a gesture needs",
  },
  {
    what: "Addresses elsewhere that the home page loads",
    limit: 0,
    unit: "addresses",
    pages: HOME,
    of: ({ elsewhere }) => elsewhere.map((name) => ({ name, bytes: 0 })),
    mend: "Serve it from the site itself, by an address without a host",
  },
  {
    what: "Embedded event, all in",
    limit: 15 * KB,
    unit: "bytes",
    pages: EMBEDDED_EVENT,
    of: ({ files }) => files,
    mend: "Say less in it: its page has the rest",
  },
  {
    what: "Embedded timeline, all in",
    limit: 75 * KB,
    unit: "bytes",
    pages: EMBEDDED_LIST,
    of: ({ files }) => files,
    mend: "Leave out of its script what no article needs (components/embed/document.ts)",
  },
  {
    what: "Requests of an embedded timeline",
    limit: 3,
    unit: "requests",
    pages: EMBEDDED_LIST,
    of: ({ files }) => files,
    mend: "Let it stand in the document itself",
  },
  {
    what: "Addresses elsewhere that an embedded timeline loads",
    limit: 0,
    unit: "addresses",
    pages: EMBEDDED_LIST,
    of: ({ elsewhere }) => elsewhere.map((name) => ({ name, bytes: 0 })),
    mend: "Let it stand in the document itself",
  },
];

const LOADER: Limit = {
  what: "Loader of embeds",
  limit: 2.5 * KB,
  unit: "bytes",
  mend: "It runs on pages that are not ours: leave out what a frame can do itself",
};

const FONTS: Limit = { what: "Fonts", limit: 65 * KB, unit: "bytes", mend: "Cut them to fewer characters or weights" };

/**
 * Every budget with its figure, that of the worst page where it is of pages: 0 where the site has no such page.
 * @throws where a page loads a file that the site does not have
 */
export function measure(files: SiteFiles, base: string): Budget[] {
  const weigh = scales(files, base);
  const matching = (pattern: RegExp) => [...files.paths].filter((path) => pattern.test(path)).sort();
  const pagesOf = (pages: RegExp) =>
    matching(pages).map((path) => ({ page: shown(addressOf(path, base)), weighed: weigh(path) }));
  const weighed = new Map([HOME, EVENT, EMBEDDED_EVENT, EMBEDDED_LIST].map((pages) => [pages, pagesOf(pages)]));
  const sizes = (pattern: RegExp) =>
    matching(pattern).map((path) => ({ name: base + path, bytes: weight(path, files.read(path)) }));
  return [
    ...OF_PAGES.map(({ pages, of, ...limit }) => worst(limit, of, weighed.get(pages) ?? [])),
    budget(LOADER, sizes(LOADER_FILE)),
    budget(FONTS, sizes(FONT)),
  ];
}

/** Whether a figure is beyond its limit. */
export function exceeds({ figure, limit }: Pick<Budget, "figure" | "limit">): boolean {
  return figure > limit;
}

function worst(
  limit: Limit,
  of: PageLimit["of"],
  pages: readonly { readonly page: string; readonly weighed: Weighed }[],
): Budget {
  const [first, ...rest] = pages.map(({ page, weighed }) => ({ ...budget(limit, of(weighed)), page }));
  return rest.reduce((a, b) => (b.figure > a.figure ? b : a), first ?? budget(limit, []));
}

function budget(limit: Limit, parts: readonly Part[]): Budget {
  const figure = limit.unit === "bytes" ? parts.reduce((sum, { bytes }) => sum + bytes, 0) : parts.length;
  return { ...limit, figure, parts: [...parts].sort((a, b) => b.bytes - a.bytes) };
}
