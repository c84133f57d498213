/**
 * Code that is to be looked at, as elements. Only here does text become markup on this page, by the one policy that its
 * rules (Trusted Types) allow beside that of event pages.
 */

/** A policy as the browser gives it, whose results are taken as texts are; DOMPurify asks for both of its functions. */
interface Policy {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (text: string) => string;
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string; readonly createScriptURL: (text: string) => string },
  ) => Policy;
}

/** Nothing that is made of it runs; the only script that is let in is the site's own loader. */
export const POLICY = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("embed-preview", {
  createHTML: (text) => text,
  createScriptURL: (address) => {
    const { origin, pathname } = new URL(address);
    if (origin === location.origin && /\/embed\/v1[\d.]*\.js$/u.test(pathname)) return address;
    throw new TypeError(`not the loader: ${address}`);
  },
});

/** Where the styles of an element wait: as an attribute of markup the page's policy would refuse them. */
const STYLES = "data-styles";

/**
 * HTML with its styles put aside, so that they are nothing to a policy.
 * @example aside('<p style="margin:0">') // '<p data-styles="margin:0">'
 */
export function aside(html: string): string {
  return html.replaceAll(/<[a-z][^<>]*>/giu, (tag) => tag.replace(/\sstyle=(?=")/u, ` ${STYLES}=`));
}

/** HTML with its styles where they belong: the inverse of `aside`. */
export function back(html: string): string {
  return html.replaceAll(` ${STYLES}=`, " style=");
}

/** A piece of HTML as a document of its own, in which nothing runs and nothing is loaded. */
export function parsed(html: string): Document {
  const text = aside(html);
  return new DOMParser().parseFromString(POLICY?.createHTML(text) ?? text, "text/html");
}

/** The elements of a piece of HTML for a document: from then on they are loaded. */
export function elementsOf(html: string, host: Document): DocumentFragment {
  const fragment = host.createDocumentFragment();
  fragment.append(...[...parsed(html).body.childNodes].map((node) => host.adoptNode(node)));
  for (const element of fragment.querySelectorAll<HTMLElement>(`[${STYLES}]`)) {
    element.style.cssText = element.getAttribute(STYLES) ?? "";
    element.removeAttribute(STYLES);
  }
  return fragment;
}

/** A script of the page's own site, which runs once it stands in the document. */
export function scriptOf(address: string, host: Document): HTMLScriptElement {
  const script = host.createElement("script");
  script.src = POLICY?.createScriptURL(address) ?? address;
  return script;
}

/** Gives a frame an empty document of this page's origin, in which HTML is laid out as it is today. */
export function blank(frame: HTMLIFrameElement): void {
  frame.srcdoc = POLICY?.createHTML("") ?? "";
}
