/**
 * The chain of floors (CONTRIBUTING.md, "Floors"): a file imports from its own floor and from those
 * above it in this list, minus `never`; of packages, only those its floor names.
 */
export interface Floor {
  readonly at: readonly string[];
  readonly packages: readonly RegExp[];
  /** Floors above that this one must not know; those in `types` only for their types. */
  readonly never?: readonly string[];
  readonly types?: readonly string[];
}

const NODE = /^node:/;
const ASTRO = /^astro(?:$|[:/])/;

export const FLOORS: readonly Floor[] = [
  { at: ["src/dates/"], packages: [/^edtf$/, /^date-fns(?:\/|$)/, /^@date-fns\//, /^fastest-levenshtein$/] },
  { at: ["src/i18n/"], packages: [] },
  { at: ["src/schema/"], packages: [/^zod$/] },
  { at: ["src/timeline/"], packages: [], types: ["src/schema/"] },
  {
    at: ["src/compile/"],
    packages: [
      NODE,
      /^zod$/,
      /^yaml$/,
      /^fontkit$/,
      /^fastest-levenshtein$/,
      /^subset-font$/,
      /^es-module-lexer$/,
      /^parse5$/,
    ],
  },
  {
    at: ["src/layout/"],
    packages: [],
    never: ["src/compile/", "src/schema/"],
    types: ["src/dates/"],
  },
  { at: ["src/draw/"], packages: [/^d3-selection$/], never: ["src/compile/", "src/schema/", "src/dates/"] },
  { at: ["src/still/"], packages: [NODE, /^jsdom$/, /^@resvg\//] },
  { at: ["src/client/"], packages: [/^d3-/], never: ["src/compile/", "src/schema/", "src/still/"] },
  {
    at: ["src/export/"],
    packages: [/^csv-stringify\/sync$/, /^@date-fns\/tz$/],
    never: ["src/client/", "src/compile/"],
    types: ["src/schema/"],
  },
  { at: ["src/embed/"], packages: [/^esbuild$/], never: ["src/client/", "src/draw/", "src/layout/", "src/still/"] },
  {
    // The page of embeds alone: its libraries are fetched by nobody else.
    at: ["src/builder/"],
    packages: [/^dompurify$/, /^sanitize-html$/, /^xss$/],
    never: ["src/compile/", "src/schema/", "src/layout/", "src/draw/", "src/still/"],
    types: ["src/dates/"],
  },
  { at: ["src/cli/"], packages: [NODE, ASTRO] },
  {
    at: ["src/components/", "src/layouts/", "src/styles/"],
    packages: [ASTRO],
    never: ["src/cli/"],
    types: ["src/schema/"],
  },
  { at: ["src/pages/", "src/content.config.ts"], packages: [ASTRO, /^zod$/], never: ["src/cli/"] },
];

/** One importer only: what its trap is stands in its first comment. */
export const SOLE_IMPORTERS: Readonly<Record<string, RegExp>> = {
  edtf: /^src\/dates\/edtf\.ts$/,
  jsdom: /^src\/still\/still\.ts$/,
  "@resvg/resvg-js": /^src\/still\/raster\.ts$/,
  esbuild: /^src\/embed\/bundle\.ts$/,
};
