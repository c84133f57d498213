// The binding of everything to Astro: addresses, the policy, fonts and the sitemap.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, URL } from "node:url";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { compile } from "./src/compile/compile.ts";
import { writeFonts } from "./src/compile/fonts.ts";
import { articlesDir, basePath, contentDir, siteUrl } from "./src/compile/settings.ts";
import { addressOf, pageOf } from "./src/components/addresses.ts";
import { MANY } from "./src/layout/plan.ts";

const [site, base] = [siteUrl(), basePath()];

/** Cuts the fonts before Astro reads the stylesheet that names them. */
const fonts = {
  name: "fonts",
  hooks: {
    "astro:config:setup": async ({ config }) => {
      const articles = articlesDir();
      const folders = articles === undefined ? [contentDir()] : [contentDir(), articles];
      await writeFonts(folders, fileURLToPath(new URL(".cache/fonts", config.root)));
    },
  },
};

/**
 * Vite wraps each `import()` in a function, heavier than some of our parts, that fetches what the part needs beforehand.
 * Here parts need nothing that the page has not, so it only calls.
 */
const HELPER = "\0vite/preload-helper.js";
const plainImports = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) => (id.startsWith(HELPER) ? "export const __vitePreload = (load) => load();" : undefined),
};

/**
 * The page of embeds has its own copies of what it shares with the chart. Shared, they would be files of their own, which
 * cost the home page a request and weigh more than within the chart's.
 */
const builderApart = {
  name: "builder-apart",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "client",
  async resolveId(source, importer) {
    if (importer === undefined || !/\/src\/builder\/|\?apart$/u.test(importer)) return undefined;
    if (source === HELPER) return `${HELPER}?apart`;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && /\/src\/(?!builder\/)[^?]*\.ts$/u.test(found.id) ? { ...found, id: `${found.id}?apart` } : found;
  },
};

let compilation;

/** No moment of the build is in it: every page is as of the last change to the records. */
function describePage(page) {
  compilation ??= compile(contentDir(), { siteUrl: site, base });
  const { compiled } = compilation;
  if (compiled === undefined) throw new Error("the content has faults");
  const host = { siteUrl: site, base, locales: compiled.site.locales };
  const links = host.locales.map((lang) => ({ lang, url: addressOf(host, lang, pageOf(host, page.url)) }));
  return { ...page, lastmod: compiled.timeline.updated, links };
}

/** With few events no chart counts them in cells, and no script has what that needs (client/picture.ts). */
const isCrowded = readdirSync(join(contentDir(), "events")).length > MANY;

const MOVEMENTS = fileURLToPath(new URL("src/client/no-transition.ts", import.meta.url));

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  // Line breaks in templates are no spaces, so that formatting them changes no page; a space there is {" "}.
  compressHTML: "jsx",
  devToolbar: { enabled: false },
  // One stylesheet, never inlined: no page carries CSS of its own, and the policy needs no exception.
  build: { inlineStylesheets: "never" },
  vite: {
    define: { "import.meta.env.CROWDED": String(isCrowded) },
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports, builderApart],
    // See there: movements that nobody asks for are left out.
    resolve: { alias: { "d3-transition": MOVEMENTS, "d3-interpolate": MOVEMENTS } },
  },
  integrations: [fonts, sitemap({ serialize: describePage })],
  // Nothing here is highlighted, and the default would want styles in the markup.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        // Without its script the form of the filters leads to the home page.
        "form-action 'self'",
        // Markup is made from text in one place only: where an event's article is taken from its page.
        "require-trusted-types-for 'script'",
        "trusted-types event-page",
      ],
    },
  },
});
