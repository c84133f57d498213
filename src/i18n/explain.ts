/**
 * The working behind a date in words: how an event's day follows from what articles print, and how an
 * article's own day does. The parts are in `explain/`.
 */
export type { PhraseWording } from "./explain/phrase.ts";
export { explainPublished, type KnownFrom, type PublishedRowToExplain } from "./explain/published.ts";
export {
  explainRow,
  explanationText,
  type Explanation,
  type RowBase,
  type RowSets,
  type RowToExplain,
} from "./explain/row.ts";
