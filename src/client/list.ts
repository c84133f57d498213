/** The list of a page under a view: items go, fade and are chosen; a month without items goes with them. */
import type { Listing } from "./listing.ts";

/** Hides and shows items and months. */
export function fillList(list: HTMLElement, { hidden }: Pick<Listing, "hidden">): void {
  for (const entry of list.querySelectorAll<HTMLElement>(".entry[data-id]")) {
    entry.hidden = hidden.has(entry.dataset["id"] ?? "");
  }
  for (const month of list.querySelectorAll<HTMLElement>(".month")) {
    month.hidden = !month.querySelector(".entry:not([hidden])");
  }
}
