import { basePath, siteUrl } from "../compile/settings.ts";

/** Everybody may read everything. */
export function GET(): Response {
  const sitemap = new URL(`${basePath()}sitemap-index.xml`, siteUrl()).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
}
