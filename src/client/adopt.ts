/**
 * The `<article>` of an event's own page, taken out of it to be read here. This is the only place where text from
 * the network becomes elements, and the only use of the policy that the pages' rules (Trusted Types) allow.
 */
import { fetchText } from "./load.ts";

/** What browsers with Trusted Types offer; the others take the text as it is. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string },
  ) => { readonly createHTML: (text: string) => string };
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** A page of this site, which alone is fetched, as a document that runs and loads nothing. */
function parsed(text: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("event-page", { createHTML: (page) => page });
  return new DOMParser().parseFromString(policy?.createHTML(text) ?? text, "text/html");
}

/** Headings one step down: the page that takes them in has a first of its own. */
const LOWER: Readonly<Record<string, string>> = { H1: "h2", H2: "h3", H3: "h4" };

/** What phrases of an article are set in. Fonts are optional: one that comes later than its text is not used any more. */
const QUOTED = '600 1rem "Plex Arabic"';

const adopted = new Map<string, Promise<HTMLElement>>();

/**
 * The article of the page at an address, ready to stand in this one; each is fetched once.
 * @throws if the page cannot be had or has none
 */
export function articleAt(address: string): Promise<HTMLElement> {
  const known = adopted.get(address);
  if (known !== undefined) return known;
  document.fonts.load(QUOTED, "ا").catch(() => undefined);
  const article = fetchText(address).then(articleOf);
  adopted.set(address, article);
  // What failed once may be there the next time.
  article.catch(() => adopted.delete(address));
  return article;
}

function articleOf(page: string): HTMLElement {
  const found = parsed(page).querySelector("article.event");
  if (!(found instanceof HTMLElement)) throw new Error("missing the article of the event");
  for (const heading of found.querySelectorAll("h1, h2, h3")) {
    const lower = document.createElement(LOWER[heading.tagName] ?? "h4");
    lower.append(...heading.childNodes);
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    heading.replaceWith(lower);
  }
  // What it needs is here already (copy.ts), and would not run anyway.
  for (const script of found.querySelectorAll("script")) script.remove();
  // Ids are for the page they come from.
  for (const element of found.querySelectorAll("[id]")) element.removeAttribute("id");
  return document.adoptNode(found);
}
