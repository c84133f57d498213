/** A page of somebody else's, to look at an embed on: a frame with a document of its own, made here and asked of nobody. */
import type { Direction, Locale } from "../i18n/locale.ts";
import css from "./host.css?inline";
import { blank } from "./markup.ts";

export interface HostPage {
  readonly lang: Locale;
  readonly direction: Direction;
  readonly dark: boolean;
  /** Text of the article above and below, as bars. */
  readonly article: boolean;
}

/** Bars of text, the last of a paragraph shorter. */
const PARAGRAPH = ["bar", "bar", "bar last"] as const;

/**
 * Makes such a page in a frame, once that has come into a document.
 * @param fill makes what stands in the middle
 * @param made is told of the page with all of it
 */
export function makeHost(
  frame: HTMLIFrameElement,
  page: HostPage,
  fill: (host: Document) => Node,
  made?: (host: Document) => void,
): void {
  const make = (): void => {
    const host = frame.contentDocument;
    if (!host?.defaultView) return;
    const sheet = new host.defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
    host.adoptedStyleSheets = [sheet];
    host.documentElement.lang = page.lang;
    host.documentElement.dir = page.direction;
    host.documentElement.classList.toggle("dark", page.dark);
    const main = host.createElement("main");
    const bars = (names: readonly string[]) => (page.article ? names.map((name) => bar(host, name)) : []);
    host.body.replaceChildren(...bars(["bar head", ...PARAGRAPH]), main, ...bars([...PARAGRAPH, ...PARAGRAPH]));
    main.append(fill(host));
    made?.(host);
  };
  frame.addEventListener("load", make, { once: true });
  blank(frame);
}

function bar(host: Document, name: string): HTMLElement {
  const element = host.createElement("div");
  element.className = name;
  return element;
}
