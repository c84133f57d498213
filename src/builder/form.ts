/** The form of the page and what is chosen in it. Its fields have the names of the address, so that one reader does for both. */
import { toQuery, type View } from "../timeline/view.ts";
import type { Choice } from "./choice.ts";

/**
 * What is chosen in the form, as the address would say it.
 * @param view what the page was opened with, if that was a view of nobody's saving: the form has no fields for it
 */
export function queryOf(form: HTMLFormElement, view: View): string {
  const fields = new FormData(form);
  const of = fields.get("of");
  const query = new URLSearchParams(of === "view" ? toQuery(view) : "");
  // What lies ready to be chosen in another way is not chosen.
  const others = ["of", "saved", "actor", "event"].filter((name) => name !== of);
  for (const [name, value] of fields)
    if (typeof value === "string" && !others.includes(name)) query.append(name, value);
  // A box that is not ticked is not in the form.
  if (!fields.has("header")) query.set("header", "0");
  return query.toString();
}

/** Shows a choice in the form. Of what is not chosen the fields stay as they are: it may be chosen again. */
export function fillForm(form: HTMLFormElement, choice: Choice): void {
  const { what, lang, theme, layout, max, header, click, as, plain, at } = choice;
  const set = (name: string, value: string): void => {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList || field instanceof HTMLSelectElement) field.value = value;
    else if (field instanceof HTMLInputElement && field.type === "radio") field.checked = field.value === value;
    else if (field instanceof HTMLInputElement) field.value = value;
  };
  const tick = (name: string, checked: boolean): void => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.checked = checked;
  };
  set("of", what.of);
  if ("id" in what) set(what.of, what.id);
  set("lang", lang);
  set("theme", theme);
  set("layout", layout);
  set("max", String(max));
  tick("header", header);
  tick("click", click);
  set("as", as);
  tick("plain", plain);
  if (at !== undefined) set("at", at);
}
