/** What the button "back" leads back to: every choice is a step, what is made of many small movements is one. */
import type { Action } from "./state.ts";

/** Whether an action, once it has changed the view, adds an entry to the browser's history or changes the one there is. */
export type Entry = "push" | "replace" | "none";

/**
 * What becomes of the history. `previous` is the last action that changed the view, `went` among them: what was gone
 * to stays an entry of its own, to be come back to.
 * @example entry({ type: "window", window: a }, { type: "window", window: b }) // "replace": back leaves the zoom as a whole
 */
export function entry(previous: Action | undefined, action: Action): Entry {
  if (action.type === "went" || action.type === "dismiss") return "none";
  const movement = movementOf(action);
  return movement !== undefined && previous !== undefined && movementOf(previous) === movement ? "replace" : "push";
}

/** What an action is a small part of: typing a search, or zooming and panning, be it by the fields of its two days. */
function movementOf(action: Action): "typing" | "window" | undefined {
  if (action.type === "window") return "window";
  if (action.type !== "form") return undefined;
  return action.field === "q" ? "typing" : action.field === "from" || action.field === "to" ? "window" : undefined;
}
