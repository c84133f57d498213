/** The strings of a snippet: the builder's page hands its script these few, as the chart is handed its own. */
import type { StringKey } from "./strings.ts";
import type { Params } from "./translator.ts";

export const SNIPPET_KEYS = [
  "card.more",
  "count.eventsOf",
  "date.compact.after",
  "date.interval",
  "embed.load",
  "embed.selection",
  "embed.selection.until",
  "filter.exact",
  "list.comma",
  "list.semicolon",
] as const satisfies readonly StringKey[];

export type SnippetKey = (typeof SNIPPET_KEYS)[number];

/** Gives the text of one of them; `translate(locale)` is one, and so is a `translator` of the few. */
export type SnippetWords = (key: SnippetKey, params?: Params) => string;
