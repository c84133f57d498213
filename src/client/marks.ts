/** What a drawing cannot know: which event is chosen, and which are dimmed beside those that a filter finds. */

export interface Marked {
  readonly chosen: string | undefined;
  /** The events that are not dimmed; without it none is. */
  readonly bright?: ReadonlySet<string>;
}

/** Marks whatever stands for an event in a part of the page. */
export function mark(part: ParentNode, { chosen, bright }: Marked): void {
  for (const element of part.querySelectorAll("[data-selected], [data-dim]")) {
    element.removeAttribute("data-selected");
    element.removeAttribute("data-dim");
  }
  if (chosen === undefined && bright === undefined) return;
  for (const element of part.querySelectorAll(
    ".entry[data-id], .mark[data-id], .tick[data-id], :is(.mini, .join)[data-key]",
  )) {
    const id = element.getAttribute("data-id") ?? element.getAttribute("data-key")?.replace(/~\d+$/u, "");
    if (id === undefined) continue;
    if (id === chosen) element.setAttribute("data-selected", "");
    if (bright?.has(id) === false) element.setAttribute("data-dim", "");
  }
}
