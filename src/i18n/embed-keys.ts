/** The strings that the script of the page of embeds needs, in the language of the page. */
import type { StringKey } from "./strings.ts";
import type { Params } from "./translator.ts";

export const EMBED_KEYS = [
  "count.events",
  "embed.left.frame",
  "embed.left.image",
  "embed.left.keeps",
  "embed.left.link",
  "embed.left.nothing",
  "embed.left.tags",
  "embed.left.text",
  "embed.missing.actor",
  "embed.missing.event",
  "embed.missing.saved",
  "embed.noSearch",
  "embed.none",
  "list.comma",
  "live.dropped",
  "live.none",
] as const satisfies readonly StringKey[];

export type EmbedKey = (typeof EMBED_KEYS)[number];

/** Gives the text of one of them. */
export type EmbedWords = (key: EmbedKey, params?: Params) => string;
