/** What each kind of page says to machines: the site, the way to the page, and what it is about. */
import { actorNode, articleNode, datasetNode, eventNodes, homeGraph, pageGraph, type Crumb } from "../export/jsonld.ts";
import type { Node } from "../export/jsonld/node.ts";
import { dataFiles, subscriptions } from "./data-files.ts";
import type { Edition } from "./edition.ts";
import { publicationOf } from "./publication.ts";

/** Sections with a page of their own, above the pages in them. */
const SECTIONS = { actors: "nav.actors", sources: "nav.articles" } as const;

/**
 * The graph of a page; `page` is its path apart from its language.
 * @example linkedData(edition, "events/x/", "A truce")["@graph"]
 */
export function linkedData(edition: Edition, page: string, title: string): Node {
  const { locale, siteTitle, t } = edition;
  const publication = publicationOf(edition);
  if (page === "") return homeGraph(publication, locale);
  const [section = "", id = ""] = page.split("/");
  const above = id === "" ? undefined : Object.entries(SECTIONS).find(([name]) => name === section);
  const trail: [Crumb, ...Crumb[]] = [
    { page: "", name: siteTitle },
    ...(above === undefined ? [] : [{ page: `${section}/`, name: t(above[1]) }]),
    { page, name: title },
  ];
  return pageGraph(publication, locale, trail, nodesOf(edition, section, id));
}

function nodesOf(edition: Edition, section: string, id: string): readonly Node[] {
  const { locale } = edition;
  const publication = publicationOf(edition);
  if (section === "data") {
    return [datasetNode(publication, locale, [...dataFiles(edition), ...subscriptions(edition)])];
  }
  if (id === "") return [];
  if (section === "events") return eventNodes(publication, edition.event(id), locale);
  if (section === "sources") return [articleNode(publication, edition.source(id), locale)];
  if (section === "actors") return [actorNode(publication, edition.actor(id), locale)];
  return [];
}
