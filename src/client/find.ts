/** Looking for elements of the page. */

/**
 * The first element of a selector, of the class expected.
 * @throws if there is none: the page and its script were not made for each other
 */
export function must<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new (...args: never[]) => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`missing ${selector} in the page`);
  return found;
}

/** Whether an element takes any room; of the drawn widths one does. */
export function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The event that something on the page stands for: a mark, a tick, a small mark of the overview, an item of the list. */
export function eventAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const found = target.closest("[data-id], .mini[data-key]");
  // A second telling has the key of its event with a suffix.
  return found?.getAttribute("data-id") ?? found?.getAttribute("data-key")?.replace(/~\d+$/u, "");
}

/** Everything on the page that stands for an event. */
export function standingFor(root: ParentNode, id: string): Element[] {
  const name = CSS.escape(id);
  const selector = `.entry[data-id="${name}"], .mark[data-id="${name}"], .tick[data-id="${name}"], .mini[data-key="${name}"]`;
  return [...root.querySelectorAll(selector)];
}
