/** Everything that can be cited, and the files of each citation. */
import { bibtex } from "../export/bibtex.ts";
import { articleWork, eventWork, viewWork, wholeWork, type Work } from "../export/cite.ts";
import { cslItem } from "../export/csl.ts";
import { ris } from "../export/ris.ts";
import type { Edition } from "./edition.ts";
import { publicationOf } from "./publication.ts";

interface CitationFormat {
  /** As programs call it, in every language. */
  readonly name: string;
  /** How its files end. */
  readonly extension: string;
  readonly write: (work: Work) => string;
}

export const CITATION_FORMATS: readonly CitationFormat[] = [
  { name: "BibTeX", extension: "bib", write: bibtex },
  { name: "RIS", extension: "ris", write: ris },
  { name: "CSL-JSON", extension: "json", write: (work) => `${JSON.stringify([cslItem(work)], null, 2)}\n` },
];

/**
 * The whole, and every event, article and saved view. Their files share one folder.
 * @throws where two of them have one id, since one file would take the place of the other
 */
export function worksOf(edition: Edition): Work[] {
  const { timeline, views, locale } = edition;
  const publication = publicationOf(edition);
  const works: Work[] = [
    wholeWork(publication, locale),
    ...timeline.events.map((event) => eventWork(publication, event, locale)),
    ...timeline.sources.map((source) => articleWork(publication, source, locale)),
    ...views.map((view) => viewWork(publication, view, locale)),
  ];
  const seen = new Set<string>();
  const twice = works.find(({ id }) => seen.size === seen.add(id).size);
  if (twice !== undefined) throw new Error(`two things to be cited as \`${twice.id}\`: give one of them another id`);
  return works;
}

/**
 * Where a citation's file lies, below the base path.
 * @example citationFile(work, "bib") // "data/cite/en/timeline.bib"
 */
export function citationFile({ locale, id }: Work, extension: string): string {
  return `data/cite/${locale}/${id}.${extension}`;
}
