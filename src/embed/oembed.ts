/** What editors that know oEmbed make of an address on a line (oEmbed 1.0, oembed.com): a file, since no server answers. */
import type { SnippetWords } from "../i18n/snippet-keys.ts";
import { fragment } from "./fragment.ts";
import { captionText } from "./lines.ts";
import type { Embedded } from "./snippet.ts";

/** In px: a column of text. */
const WIDTH = 600;

/** In s: consumers may keep what they were given for a day. */
const CACHE_AGE = 86_400;

/** Who offers it; addresses are absolute. */
export interface Provider {
  readonly name: string;
  readonly address: string;
  readonly author: string;
}

export interface OEmbed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly author_name: string;
  readonly cache_age: number;
  /** In px, like all sizes. */
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/**
 * The answer for a page. WordPress wants the quotation first and in it one link with all of the text, and sizes the frame
 * only then; it takes away everything else.
 * @example oembed(embedded, provider, translate("en")).html // '<blockquote><a href="…">…</a></blockquote><iframe …></iframe>'
 */
export function oembed(embedded: Embedded, provider: Provider, words: SnippetWords): OEmbed {
  const { page, embed, title, height, image } = embedded;
  const quotation = fragment`<blockquote><a href="${page}">${captionText(embedded, words)}</a></blockquote>`;
  const frame = fragment`<iframe src="${embed}" width="${WIDTH}" height="${height}" title="${title}"></iframe>`;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: provider.name,
    provider_url: provider.address,
    author_name: provider.author,
    cache_age: CACHE_AGE,
    width: WIDTH,
    height,
    html: quotation.markup + frame.markup,
    ...(image && { thumbnail_url: image.address, thumbnail_width: image.width, thumbnail_height: image.height }),
  };
}
