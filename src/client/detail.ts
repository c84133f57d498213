/** The chosen event, opened beside the list where there is room, else in its place in it. */
import { must } from "./find.ts";

/** From so wide on there is room for two columns, in em of the root. */
const BESIDE = 60;

/** After so long it is said that something is still to come, in ms. */
const PATIENCE = 300;

export interface Chosen {
  readonly id: string;
  readonly href: string;
  /** "3 of 9". */
  readonly place: string;
  readonly previous: boolean;
  readonly next: boolean;
}

/** What stands where there is no article, and who hears of one that is there. */
export interface Fillings {
  readonly loading: () => string;
  readonly failed: () => string;
  readonly adopted: (article: HTMLElement) => void;
}

export interface Detail {
  /** Opens, changes or closes it; the promise is kept once it can be read. What failed is tried again if it `isAsked` for. */
  readonly show: (chosen: Chosen | undefined, isAsked: boolean) => Promise<void>;
  /** Puts it where the width of the page has room for it. */
  readonly settle: () => void;
  /** Brings the focus to its heading. */
  readonly focus: () => void;
  readonly has: (element: Element | null) => boolean;
}

/** The pane of a page. */
export function detail(root: HTMLElement, { loading, failed, adopted }: Fillings): Detail {
  const aside = must(root, ".detail", HTMLElement);
  const body = must(aside, ".detail-body", HTMLElement);
  const place = must(aside, ".detail-place", HTMLElement);
  const page = must(aside, ".detail-page", HTMLAnchorElement);
  const reading = must(root, ".reading", HTMLElement);
  let current: Chosen | undefined;
  let hasFailed = false;

  const settle = (): void => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const wide = reading.getBoundingClientRect().width >= BESIDE * rem;
    const entry = current && reading.querySelector(`.entry[data-id="${CSS.escape(current.id)}"]`);
    const home = wide || !entry ? reading : entry;
    reading.classList.toggle("beside", wide && current !== undefined);
    if (aside.parentElement === home) return;
    const focused = aside.contains(document.activeElement) ? document.activeElement : undefined;
    home.append(aside);
    // Moving an element takes the focus from it.
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };

  const fill = async (chosen: Chosen): Promise<void> => {
    const isCurrent = (): boolean => current?.id === chosen.id;
    const late = setTimeout(() => {
      if (isCurrent()) body.textContent = loading();
    }, PATIENCE);
    hasFailed = false;
    try {
      const { articleAt } = await import("./adopt.ts");
      const article = await articleAt(chosen.href);
      if (!isCurrent()) return;
      adopted(article);
      body.replaceChildren(article);
    } catch {
      if (!isCurrent()) return;
      hasFailed = true;
      body.textContent = failed();
    } finally {
      clearTimeout(late);
    }
    aside.scrollTop = 0;
  };

  return {
    async show(chosen, isAsked) {
      const before = current;
      current = chosen;
      aside.hidden = chosen === undefined;
      settle();
      if (chosen === undefined) {
        body.replaceChildren();
        return;
      }
      place.textContent = chosen.place;
      page.href = chosen.href;
      must(aside, "[data-do=previous]", HTMLButtonElement).disabled = !chosen.previous;
      must(aside, "[data-do=next]", HTMLButtonElement).disabled = !chosen.next;
      if (before?.id !== chosen.id || (hasFailed && isAsked)) await fill(chosen);
    },
    settle,
    focus() {
      const heading = body.querySelector("h2") ?? aside;
      heading.tabIndex = -1;
      // Whoever asks has brought the list to it.
      heading.focus({ preventScroll: true });
    },
    has: (element) => aside.contains(element),
  };
}
