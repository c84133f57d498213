/** The controls of a page as a query and back: their names are the keys of a view. */
import type { View } from "../timeline/view.ts";
import type { Controller } from "./controller.ts";

/**
 * Sends what is chosen to the controller. `searches` is called when somebody is about to search; where it is not given,
 * searching leads to another page, and not before the search is written to its end.
 */
export function bindForm(form: HTMLFormElement, control: Controller, searches?: () => Promise<void>): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!searches) control.dispatch({ type: "form", query: formQuery(form), field: "q" });
    closeAll(form);
  });
  form.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "q") void searches?.();
  });
  // A date is half typed while it is typed: it counts once it is left or chosen.
  form.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type !== "date") changed(target);
  });
  // Escape empties a field of this type, which is no input to every browser.
  form.addEventListener("search", ({ target }) => {
    if (target instanceof HTMLInputElement) changed(target);
  });
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "date") changed(target);
  });
  const changed = ({ name, checked }: HTMLInputElement): void => {
    if (name === "q" && !searches) return;
    if (name === "scale") control.dispatch({ type: "scale", scale: checked ? "true" : "fitted" });
    else if (name === "background") control.dispatch({ type: "toggle-background" });
    else control.dispatch({ type: "form", query: formQuery(form), field: name });
    if (name === "q") void searches?.();
  };
  for (const menu of form.querySelectorAll("details")) closeOutside(menu);
}

/** Closes menus and folds, for what lies under them. */
export function closeAll(form: HTMLFormElement): void {
  for (const fold of form.querySelectorAll("details")) fold.open = false;
}

/** A menu is closed by Escape, which leads back to it, and by going elsewhere. */
function closeOutside(menu: HTMLDetailsElement): void {
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open || !menu.matches(":has(summary:not([hidden]))")) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (menu.open && target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (menu.open && relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
}

/**
 * What the controls say, as a query.
 * @example formQuery(form) // "kind=visit&kind=truce&q="
 */
export function formQuery(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value !== "") query.append(name, value);
  return query.toString();
}

/** Sets the controls to what a view says. What is being typed in is left alone where it says the same. */
export function fillForm(form: HTMLFormElement, view: View, months: string): void {
  const said: Readonly<Record<string, unknown>> = { months, ...view };
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement)) continue;
    const value = said[control.name];
    if (control.type === "checkbox" || control.type === "radio") control.checked = isSaid(value, control.value);
    else {
      const text = typeof value === "string" ? value : "";
      if (control.value.trim() !== text) control.value = text;
    }
  }
  for (const menu of form.querySelectorAll(".menu")) {
    const chosen = menu.querySelectorAll("input[type=checkbox]:checked").length;
    const told = menu.querySelector(".chosen");
    if (told) told.textContent = chosen === 0 ? "" : String(chosen);
  }
}

function isSaid(value: unknown, own: string): boolean {
  if (Array.isArray(value)) return value.includes(own);
  return value === true ? own === "1" : value === own;
}

/** Writes beside each choice how many events it would give. */
export function fillCounts(form: HTMLFormElement, countsOf: (key: string) => ReadonlyMap<string, number>): void {
  const counts = new Map<string, ReadonlyMap<string, number>>();
  for (const label of form.querySelectorAll("label")) {
    const input = label.querySelector("input");
    const number = label.querySelector(".n");
    if (!input || !number) continue;
    const { name, value } = input;
    const found = counts.get(name) ?? countsOf(name);
    counts.set(name, found);
    const n = found.get(value) ?? 0;
    number.textContent = String(n);
    label.classList.toggle("none", n === 0);
  }
}
