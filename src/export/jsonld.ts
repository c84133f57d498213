/**
 * What pages say to machines: schema.org as JSON-LD 1.1, for a script of type `application/ld+json`. Such a script is
 * data: it never runs, and a content security policy does not look at it. Written into the page at build, it meets no
 * Trusted Types either; a page's own script must not set its text.
 */
import type { Locale } from "../i18n/locale.ts";
import type { Node } from "./jsonld/node.ts";
import { breadcrumbNode, datasetId, pageNode, websiteNode, type Crumb } from "./jsonld/site.ts";
import type { Publication } from "./publication.ts";

export { eventNodes } from "./jsonld/event.ts";
export { datasetNode, type Crumb, type Download } from "./jsonld/site.ts";
export { actorNode, articleNode } from "./jsonld/things.ts";

/**
 * Everything a page says: the site, the page, the way to it (the page itself last), and what it is about, the main
 * thing first.
 * @example pageGraph(publication, "en", [home, { page: "events/x/", name: "…" }], eventNodes(publication, event, "en"))
 */
export function pageGraph(
  publication: Publication,
  locale: Locale,
  trail: readonly [Crumb, ...Crumb[]],
  nodes: readonly Node[],
): Node {
  const [first] = trail;
  return {
    "@context": "https://schema.org",
    "@graph": [
      websiteNode(publication, locale),
      pageNode(publication, locale, trail.at(-1) ?? first, nodes[0]),
      breadcrumbNode(publication, locale, trail),
      ...nodes,
    ],
  };
}

/**
 * What the home page says: the site, and by its name alone the dataset, which has a page of its own.
 * @example homeGraph(publication, "en")["@type"] // "WebSite"
 */
export function homeGraph(publication: Publication, locale: Locale): Node {
  return {
    "@context": "https://schema.org",
    ...websiteNode(publication, locale),
    mainEntity: { "@id": datasetId(publication) },
  };
}

/**
 * JSON that no text in it can end the script with, or open a comment in it (HTML, 4.12.1.3): it has no `<` at all.
 * @example safeJson({ name: "</script>" }) // '{"name":"\\u003c/script\\u003e"}'
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
