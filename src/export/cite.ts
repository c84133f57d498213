/**
 * Citations, each as of the day and with the hash of the records. The works are made at build; what writes them
 * (`cite/text.ts`, `csl.ts`, `bibtex.ts`, `ris.ts`) is light enough for a page's own script.
 */
export { chicagoCitation, plainCitation } from "./cite/text.ts";
export { citeWords, type CiteWords } from "./cite/words.ts";
export type { Work } from "./cite/work.ts";
export { articleWork, eventWork, viewWork, wholeWork } from "./cite/works.ts";
