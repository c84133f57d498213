/** The stage: what readers will see of a choice, on a page of somebody else's. */
import type { Embedded } from "../embed/snippet.ts";
import { direction } from "../i18n/locale.ts";
import type { Choice, Host } from "./choice.ts";
import { makeHost } from "./host.ts";
import { elementsOf, scriptOf } from "./markup.ts";

/** px between the edge of such a page and its text, both sides together (host.css). */
const AROUND = 32;

/** In px: what is seen of a page at the most, and how much of it may be out of sight before it is said to go on. */
const [MOST, SLACK] = [900, 4];

/** Columns that most articles have, the widest first. */
const WIDTHS = ["660", "510"] as const;

/**
 * The page to look at it on where nobody has chosen: the widest that fits into the stage, but no wider than most articles.
 * @param stage its width in px
 * @example hostFor(390) // "320"
 */
export function hostFor(stage: number): Exclude<Host, "dark" | "other"> {
  return WIDTHS.find((each) => Number(each) + AROUND <= stage) ?? "320";
}

export interface Shown {
  readonly embedded: Embedded;
  readonly choice: Choice;
  /** What stands in the page: a snippet; nothing where there is none of the kind. A link is shown as what becomes of it. */
  readonly code: string | undefined;
  readonly at: Host;
}

/**
 * Shows a snippet where it will stand, as it will: quotation and loader, frame, picture or text.
 * @param here makes an address of the site one of the copy that is open, so that a preview asks nobody else
 */
export function showOn(
  stage: HTMLElement,
  { embedded, choice, code, at }: Shown,
  here: (text: string) => string,
): void {
  const frame = document.createElement("iframe");
  frame.className = "host";
  frame.title = stage.getAttribute("aria-label") ?? "";
  const own = direction(embedded.locale);
  const other = own === "rtl" ? "ltr" : "rtl";
  const width = Number(/^\d+$/u.test(at) ? at : hostFor(stage.clientWidth));
  frame.style.inlineSize = `${String(width + AROUND)}px`;
  const page = {
    lang: embedded.locale,
    direction: at === "other" ? other : own,
    dark: at === "dark",
    article: true,
  } as const;
  const fill = (host: Document): Node => {
    const filled = host.createDocumentFragment();
    if (code === undefined) return filled;
    if (choice.as === "text") {
      const text = host.createElement("p");
      text.className = "text";
      text.textContent = code;
      filled.append(text);
      return filled;
    }
    filled.append(elementsOf(here(code), host));
    for (const script of filled.querySelectorAll("script")) script.replaceWith(scriptOf(here(embedded.loader), host));
    // What waits until it is near would wait for a scroll that the small page never needs.
    for (const inner of filled.querySelectorAll("iframe")) inner.loading = "eager";
    return filled;
  };
  delete stage.dataset["more"];
  makeHost(frame, page, fill, (host) => {
    grow(stage, frame, host);
  });
  stage.replaceChildren(frame);
  // What is wider than the stage is come to by keys, too.
  stage.tabIndex = stage.scrollWidth > stage.clientWidth ? 0 : -1;
}

/** The frame is as high as its page, as far as that can be looked at; where there is more, the stage is told. */
function grow(stage: HTMLElement, frame: HTMLIFrameElement, host: Document): void {
  const view = host.defaultView;
  if (view === null) return;
  const look = (): void => {
    const below = host.documentElement.scrollHeight - view.scrollY - view.innerHeight;
    stage.toggleAttribute("data-more", below > SLACK);
  };
  // Its own observer: one of this page's would not be told of what is in another document.
  new view.ResizeObserver(() => {
    frame.style.blockSize = `${String(Math.min(MOST, Math.ceil(host.body.getBoundingClientRect().height)))}px`;
    view.requestAnimationFrame(look);
  }).observe(host.body);
  view.addEventListener("scroll", look);
}
