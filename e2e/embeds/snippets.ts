/** Snippets as the site offers them, from its own records and its own functions, at any address. */
import { embeddedActor, embeddedEvent, embeddedView } from "../../src/components/embedding.ts";
import { editionOf } from "../../src/components/edition.ts";
import type { Edition } from "../../src/components/edition.ts";
import { compile } from "../../src/compile/compile.ts";
import type { Embedded, SnippetKind, SnippetOptions } from "../../src/embed/snippet.ts";
import { snippet } from "../../src/embed/snippet.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { translate } from "../../src/i18n/strings.ts";

const editions = new Map<string, Edition>();

/** The timeline of a folder of records, as a site at this address tells it. */
export function edition(content: string, origin: string, locale: Locale): Edition {
  const key = [content, origin, locale].join(" ");
  const address = { siteUrl: new URL(origin).origin, base: "/" };
  const known = editions.get(key);
  if (known) return known;
  const { compiled } = compile(content, address);
  if (!compiled) throw new Error(`${content} has faults`);
  const made = editionOf({ ...compiled, articles: {} }, locale, address);
  editions.set(key, made);
  return made;
}

/** What is embedded: of which kind, which one. */
export type Which = { readonly event: string } | { readonly view: string } | { readonly actor: string };

/** What a snippet says of something. */
export function embeddedOf(which: Which, locale: Locale, origin: string, content = "content"): Embedded {
  const of = edition(content, origin, locale);
  if ("event" in which) return embeddedEvent(of, of.event(which.event));
  if ("actor" in which) return embeddedActor(of, of.actor(which.actor));
  const view = of.views.find(({ id }) => id === which.view);
  if (!view) throw new Error(`no view ${which.view}`);
  return embeddedView(of, view);
}

/** A snippet of a kind, which must be there. */
export function pastedHtml(kind: SnippetKind, embedded: Embedded, options: Partial<SnippetOptions> = {}): string {
  const html = snippet(kind, embedded, { token: "k1", ...options }, translate(embedded.locale));
  if (html === undefined) throw new Error(`no ${kind} of ${embedded.page}`);
  return html;
}
