/** The list and the detail beside it: choosing an event, going on to the next, and closing it again. */
import { detail, type Chosen, type Detail, type Fillings } from "./detail.ts";
import type { Controller } from "./controller.ts";
import { isSeen, must } from "./find.ts";
import { focusMark } from "./keyboard.ts";
import { isStill } from "./motion.ts";
import type { Page } from "./page.ts";

export interface Reading extends Pick<Detail, "settle" | "has"> {
  readonly list: HTMLElement;
  /** Whom the focus goes to when the detail is shown or closed next; nobody if nothing was asked for by hand. */
  readonly asked: (by: "mark" | "list" | "button" | "close") => void;
  /** Shows or closes it; tells whether the focus goes there. */
  readonly show: (chosen: Chosen | undefined) => boolean;
  /** Brings a page that was opened at an event to it; the promise is kept once it can be read there. */
  readonly arrive: () => Promise<void>;
}

/** The reading of a page. */
export function reading(root: HTMLElement, fillings: Fillings): Reading {
  const both = must(root, ".reading", HTMLElement);
  const list = must(both, ".list", HTMLElement);
  const pane = detail(root, fillings);
  let by: Parameters<Reading["asked"]>[0] | undefined;
  let opener: Element | null = null;
  let current: Chosen | undefined;

  const entryOf = (id: string): HTMLElement | null => list.querySelector(`.entry[data-id="${CSS.escape(id)}"]`);
  let opened = Promise.resolve();

  const bring = (id: string, block: "start" | "nearest"): void => {
    const entry = entryOf(id);
    const [target, to] = entry && isAtEnd(entry, block) ? ([both, "end"] as const) : ([entry, block] as const);
    target?.scrollIntoView({ block: to, behavior: isStill() ? "auto" : "smooth" });
  };
  /** Whether the page would go on past the end of the list, and take the top of the detail beside it out of sight. */
  const isAtEnd = (entry: HTMLElement, block: "start" | "nearest"): boolean => {
    const { bottom } = both.getBoundingClientRect();
    const top = entry.getBoundingClientRect().top - parseFloat(getComputedStyle(entry).scrollMarginBlockStart);
    const isPast = bottom - top < innerHeight && (block === "start" || bottom < innerHeight);
    return isPast && both.classList.contains("beside");
  };
  const open = async (chosen: Chosen, asked: typeof by): Promise<void> => {
    await pane.show(chosen, asked !== undefined);
    if (asked === undefined || current?.id !== chosen.id) return;
    bring(chosen.id, asked === "mark" ? "start" : "nearest");
    const button = document.activeElement;
    const stays = asked === "button" && button instanceof HTMLButtonElement && !button.disabled;
    if (!stays) pane.focus();
  };
  return {
    list,
    settle: pane.settle,
    has: pane.has,
    asked(how) {
      by = how;
      if (how === "mark" || how === "list") opener = document.activeElement;
    },
    show(chosen) {
      const [asked, before] = [by, current];
      [by, current] = [undefined, chosen];
      if (chosen !== undefined) {
        opened = open(chosen, asked);
        return asked === "mark" || asked === "list";
      }
      void pane.show(undefined, false);
      if (asked === "close" && before !== undefined) back(opener, entryOf(before.id), before.id);
      return false;
    },
    async arrive() {
      await opened;
      const [entry] = performance.getEntriesByType("navigation");
      const isNew = entry instanceof PerformanceNavigationTiming && entry.type === "navigate";
      if (isNew && current !== undefined) bring(current.id, "start");
    },
  };
}

/** The focus goes to where it came from; if that is gone, to the event's line in the list. */
function back(opener: Element | null, entry: HTMLElement | null, id: string): void {
  if (opener instanceof SVGElement && focusMark(opener.ownerSVGElement, opener.getAttribute("data-id") ?? id)) return;
  if (opener instanceof HTMLElement && isSeen(opener)) opener.focus();
  else entry?.querySelector("a")?.focus();
}

/** Opens what is clicked here instead of on its own page, but for those who want a tab of their own. */
export function bindReading({ root, pane, selection }: Page, control: Controller, isHome: boolean): void {
  if (!isHome) return;
  root.addEventListener("click", (event) => {
    const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
    const link = target.closest(".mark, .tick, .entry-title a");
    const id = link?.getAttribute("data-id") ?? link?.closest("[data-id]")?.getAttribute("data-id");
    if (!link || !id || pane.has(link) || !selection.known.event.has(id)) return;
    event.preventDefault();
    if (link instanceof SVGElement) focusMark(link.ownerSVGElement, id);
    pane.asked(link instanceof SVGElement ? "mark" : "list");
    // Choosing it again asks for it where it is open already.
    if (control.state.view.event === id) control.again();
    else control.dispatch({ type: "select", event: id });
  });
  document.addEventListener("keydown", ({ key, target, defaultPrevented }) => {
    if (key !== "Escape" || defaultPrevented || control.state.view.event === undefined) return;
    // A page that was come back to has the focus nowhere.
    if (target !== document.body && !(target instanceof Node && root.contains(target))) return;
    // There it empties the field.
    if (target instanceof HTMLInputElement && target.type === "search" && target.value !== "") return;
    pane.asked("close");
    control.dispatch({ type: "select", event: undefined });
  });
}
