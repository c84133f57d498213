/** The lines of a snippet, which say what is known, who says so and how far it goes even where nothing else is left. */
import type { Locale } from "../i18n/locale.ts";
import type { SnippetWords } from "../i18n/snippet-keys.ts";
import { oneLine } from "../export/line.ts";
import { fragment, type Markup } from "./fragment.ts";
import { apart, arabicLine, balanced } from "./runs.ts";
import type { Embedded, QuotedEvent } from "./snippet.ts";

/** So many events are listed at most. */
export const LISTED = 7;

/** The events that are listed; there may be more. */
export function listedOf({ events, most = LISTED }: Embedded): readonly QuotedEvent[] {
  return events.slice(0, Math.min(most, LISTED));
}

/** Whether an event is all that is embedded: its title stands above then, and its page is linked below. */
export function isAlone({ address }: QuotedEvent, { page }: Embedded): boolean {
  return address === page;
}

/** A line of a language in its own order, whatever its surroundings are. */
export function line(inner: Markup, locale: Locale): Markup {
  return locale === "ar" ? { markup: arabicLine(inner.markup) } : inner;
}

/** A text with what it has of the other direction kept apart; its own isolates end where it does. */
export function said(text: string, locale: Locale): string {
  return apart(balanced(oneLine(text)), locale);
}

/**
 * An event as an item of a list; of one that stands alone, what is left to say below its title.
 * @example itemOf(event, embedded, words).markup // '17 May 2012 · Expected · <a href="…">Envoy A in the capital</a> (according to agency K)'
 */
export function itemOf(event: QuotedEvent, embedded: Embedded, words: SnippetWords): Markup {
  const { locale } = embedded;
  const [before, title, after] = partsOf(event, locale, words);
  return isAlone(event, embedded)
    ? fragment`${said(event.date, locale)}${after}`
    : fragment`${before}<a href="${event.address}">${title}</a>${after}`;
}

/** One line for what cannot be shown: the title as a link, what it tells first, source and scope. */
export function captionOf(embedded: Embedded, words: SnippetWords): Markup {
  const { locale, page, title } = embedded;
  return line(fragment`<a href="${page}">${said(title, locale)}</a>${afterTitle(embedded, words)}`, locale);
}

/** The same without any markup. */
export function captionText(embedded: Embedded, words: SnippetWords): string {
  const { locale, title } = embedded;
  return plainLine(`${said(title, locale)}${afterTitle(embedded, words)}`, locale);
}

/** A line for each event, for mail and messages. The address stands alone, so that programs make a link of no more than it. */
export function plainText(embedded: Embedded, words: SnippetWords): string {
  const { locale, page, title, events, scope, selection, source } = embedded;
  const shown = listedOf(embedded).map((event) => {
    const [before, name, after] = partsOf(event, locale, words);
    return isAlone(event, embedded)
      ? `${said(event.date, locale)}${after}${noteOf(event, locale)}`
      : `- ${before}${name}${after}`;
  });
  const more = events.length - shown.length;
  const rest = more > 0 ? [`- ${words("card.more", { n: more })}`] : [];
  const of = selection === undefined ? [] : [said(selection, locale)];
  const lines = [said(title, locale), ...of, ...shown, ...rest, said(scope, locale), said(source, locale)];
  return [...lines.map((each) => plainLine(each, locale)), page].join("\n");
}

function afterTitle(embedded: Embedded, words: SnippetWords): string {
  const { locale, events, scope, selection, source } = embedded;
  const [first] = events;
  const of = selection === undefined ? "" : `. ${said(selection, locale)}`;
  const tail = `${of}. ${said(source, locale)}. ${said(scope, locale)}`;
  if (first === undefined) return tail;
  const [before, title, after] = partsOf(first, locale, words);
  if (isAlone(first, embedded)) return ` · ${said(first.date, locale)}${after}${noteOf(first, locale)}${tail}`;
  const more = events.length > 1 ? ` ${words("card.more", { n: events.length - 1 })}` : "";
  return `: ${before}${title}${after}${more}${tail}`;
}

function noteOf({ note }: QuotedEvent, locale: Locale): string {
  return note === undefined ? "" : `. ${said(note.replace(/\.$/u, ""), locale)}`;
}

/** What stands before the title, the title, and what stands behind it. */
function partsOf(event: QuotedEvent, locale: Locale, words: SnippetWords): [string, string, string] {
  const { date, status, title, says, outside } = event;
  const before = [date, status].flatMap((each) => (each === undefined ? [] : [`${said(each, locale)} · `]));
  const notes = [says, outside].flatMap((each) => (each === undefined ? [] : [said(each, locale)]));
  return [before.join(""), said(title, locale), ` (${notes.join(`${words("list.semicolon")} `)})`];
}

/** The same for text. */
export function plainLine(text: string, locale: Locale): string {
  return locale === "ar" ? arabicLine(text) : text;
}
