/** Linked reading: whatever stands for the event under the pointer or the focus is lit, wherever on the page it is. */
import { eventAt, standingFor } from "./find.ts";

export interface Lit {
  /** Lights what was drawn anew. */
  readonly refresh: () => void;
}

/** Watches a part of a page; `on` hears of each change, with the element that was pointed at or focused. */
export function lit(root: HTMLElement, on: (id: string | undefined, by: Element | undefined) => void): Lit {
  let current: string | undefined;
  const light = (id: string | undefined, by?: Element): void => {
    if (id !== current) {
      for (const element of root.querySelectorAll("[data-lit]")) element.removeAttribute("data-lit");
      current = id;
      refresh();
    }
    on(id, by);
  };
  const refresh = (): void => {
    if (current === undefined) return;
    for (const element of standingFor(root, current)) element.setAttribute("data-lit", "");
  };
  const follow = ({ target }: Event): void => {
    light(eventAt(target), target instanceof Element ? target : undefined);
  };
  const leave = (): void => {
    light(eventAt(document.activeElement));
  };
  root.addEventListener("pointerover", follow);
  root.addEventListener("focusin", follow);
  root.addEventListener("pointerleave", leave);
  root.addEventListener("focusout", () => {
    light(undefined);
  });
  return { refresh };
}
