/**
 * What a journalist pastes into an article, as one text. Plain functions without a document: the build writes snippets,
 * and so does the script of the page where they are chosen.
 */
import { direction, type Locale } from "../i18n/locale.ts";
import type { SnippetWords } from "../i18n/snippet-keys.ts";
import { ALLOW, SANDBOX } from "./allowed.ts";
import { fragment, type Markup } from "./fragment.ts";
import { schemeOf } from "./scheme.ts";
import { captionOf, isAlone, itemOf, line, listedOf, plainLine, plainText, said } from "./lines.ts";

export const SNIPPET_KINDS = ["link", "safe", "iframe", "frozen", "image", "text"] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** One event in a snippet, as plain text of one language. */
export interface QuotedEvent {
  readonly id: string;
  readonly date: string;
  /** The status word where it is not drawn solid. */
  readonly status?: string;
  readonly title: string;
  /** Who says so: "according to agency K". */
  readonly says: string;
  /** "† 18 May 2012, by what is known from outside the articles". */
  readonly outside?: string;
  /** What is known of how it ended; said where the event stands alone. */
  readonly note?: string;
  /** Of its page, absolute. */
  readonly address: string;
}

/** What is embedded: one event, an actor, a saved view or any other. All addresses are absolute. */
export interface Embedded {
  readonly locale: Locale;
  /** The canonical page. */
  readonly page: string;
  /** The embed document; may have a query. */
  readonly embed: string;
  /** With its status word where it is one event. */
  readonly title: string;
  readonly events: readonly QuotedEvent[];
  /** What a view of nobody's saving is a selection of: "Selection: Visits; 1 to 20 May 2012 · 8 of 52 events". */
  readonly selection?: string;
  /** At most so many events are listed, though never more than `LISTED`. */
  readonly most?: number;
  readonly scope: string;
  /** For the caption: "Visits, truces, resolutions, as of 12 May 2026". */
  readonly source: string;
  /** Of v1.js. */
  readonly loader: string;
  readonly image?: { readonly address: string; readonly alt: string; readonly width: number; readonly height: number };
  /** Of the frozen edition, if there is one. */
  readonly frozen?: string;
  /** In px: the shortest state, which is reserved before anything is loaded. */
  readonly height: number;
}

export interface SnippetOptions {
  /** Tells this copy from others on a page: 1 to 64 of A-Z, a-z, 0-9, `_` and `-`. */
  readonly token: string;
  /** Of `safe`: with the tag of the loader, which some editors would print; so unless it is false. */
  readonly script?: boolean;
  /** With a `style`, which some editors drop; so unless it is false. */
  readonly styles?: boolean;
  /** Of `safe`: nothing is loaded before a click. */
  readonly consent?: boolean;
}

/** In px: a frame of fixed height that lists several events. */
const FIXED = 520;

/** In px: the line below a document that the loader has put in. */
const CAPTION = 28;

/**
 * A snippet of a kind; nothing where there is none of that kind for this.
 * @throws RangeError for a token that could not stand in every address and message
 * @example snippet("link", embedded, { token: "a1" }, translate("en")) // "https://timeline.example/events/x/"
 */
export function snippet(
  kind: SnippetKind,
  embedded: Embedded,
  options: SnippetOptions,
  words: SnippetWords,
): string | undefined {
  if (!/^[\w-]{1,64}$/u.test(options.token)) throw new RangeError(`invalid token: ${options.token}`);
  switch (kind) {
    case "link":
      return embedded.page;
    case "safe":
      return safe(embedded, options, words).markup;
    case "iframe":
      return framed(embedded.embed, embedded, options, words).markup;
    case "frozen":
      return embedded.frozen && framed(embedded.frozen, embedded, options, words).markup;
    case "image":
      return pictured(embedded, options, words)?.markup;
    case "text":
      return plainText(embedded, words);
  }
}

/** A quotation that can be read wherever it is pasted, and that the loader replaces by the document where it may. */
function safe(embedded: Embedded, { token, consent, script, styles }: SnippetOptions, words: SnippetWords): Markup {
  const { locale, page, embed, height, source, loader } = embedded;
  const load = plainLine(said(words("embed.load", { host: new URL(embed).host }), locale), locale);
  const click = consent === true ? fragment` data-tl-consent="click" data-tl-load="${load}"` : undefined;
  const caption = line(fragment`<a href="${page}">${said(source, locale)}</a>`, locale);
  const tag = script === false ? undefined : fragment`<script async src="${loader}"></script>`;
  // Room for the frame and the line below it. Where no frame may come, the text takes what it needs itself.
  const room =
    script === false || styles === false ? undefined : fragment` style="margin:1em 0;min-height:${height + CAPTION}px"`;
  return fragment`<figure class="tl-embed" data-tl-src="${withToken(embed, token)}" data-tl-height="${height}"${click}${room}><blockquote cite="${page}"${tongue(locale)}>${quotation(embedded, words)}</blockquote><figcaption${tongue(locale)}>${caption}</figcaption></figure>${tag}`;
}

function quotation(embedded: Embedded, words: SnippetWords): Markup[] {
  const { locale, page, title, events, scope, selection } = embedded;
  const paragraph = (inner: Markup): Markup => fragment`<p>${line(inner, locale)}</p>`;
  const item = (inner: Markup): Markup => fragment`<li>${line(inner, locale)}</li>`;
  const heading = paragraph(fragment`<strong>${said(title, locale)}</strong>`);
  const last = paragraph(fragment`${said(scope, locale)}`);
  const [only] = events;
  if (only !== undefined && isAlone(only, embedded)) {
    const note = only.note === undefined ? [] : [paragraph(fragment`${said(only.note, locale)}`)];
    return [heading, paragraph(itemOf(only, embedded, words)), ...note, last];
  }
  const of = selection === undefined ? [] : [paragraph(fragment`${said(selection, locale)}`)];
  const shown = listedOf(embedded).map((event) => item(itemOf(event, embedded, words)));
  const more = events.length - shown.length;
  const rest = more > 0 ? [item(fragment`<a href="${page}">${words("card.more", { n: more })}</a>`)] : [];
  return [heading, ...of, ...(only === undefined ? [] : [fragment`<ul>${[...shown, ...rest]}</ul>`]), last];
}

/** A frame that needs no script of the page it stands in, and the line that is left where frames are taken away. */
function framed(address: string, embedded: Embedded, { token, styles }: SnippetOptions, words: SnippetWords): Markup {
  const { locale, title, height, events } = embedded;
  const colours = schemeOf(address);
  const scheme = colours && `color-scheme:${colours};`;
  const size =
    styles === false
      ? fragment`width="100%" height="${events.length > 1 ? FIXED : height}"`
      : fragment`style="display:block;width:100%;min-height:${height}px;border:0;${scheme}frame-sizing:content-height"`;
  return fragment`<iframe src="${withToken(address, token)}" title="${title}" loading="lazy" sandbox="${SANDBOX}" allow="${ALLOW}" ${size}></iframe><p${tongue(locale)}>${captionOf(embedded, words)}</p>`;
}

/** A picture for letters and other places that take nothing else. */
function pictured(embedded: Embedded, { styles }: SnippetOptions, words: SnippetWords): Markup | undefined {
  const { locale, page, title, image, events } = embedded;
  if (image === undefined) return undefined;
  // The line below says all that is seen on the picture of one event.
  const alt = events.some((event) => isAlone(event, embedded)) ? title : image.alt;
  const style = styles === false ? undefined : fragment` style="max-width:100%;height:auto"`;
  return fragment`<figure><a href="${page}"><img src="${image.address}" alt="${alt}" width="${image.width}" height="${image.height}"${style}></a><figcaption${tongue(locale)}>${captionOf(embedded, words)}</figcaption></figure>`;
}

/** In the query: a hash is for those who put secrets there. */
function withToken(address: string, token: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}embed=${token}`;
}

function tongue(locale: Locale): Markup {
  return fragment` lang="${locale}" dir="${direction(locale)}"`;
}
