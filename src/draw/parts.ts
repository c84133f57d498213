/**
 * D3's data joins, in the few forms that the drawing needs. Every join finds again what an earlier drawing,
 * or the build's markup, has left, so that drawing twice changes nothing.
 */
import type { BaseType, Selection } from "d3-selection";

/** A selection of elements with data, as the helpers take and give it. */
export type Nodes<Datum> = Selection<Element, Datum, BaseType, unknown>;

/** Whatever has a key of its own. */
interface Keyed {
  readonly key: string;
}

/**
 * The children of a class, one for each item, keyed by `key`, which they keep as `data-key`; markup that was
 * made elsewhere is known by it too, or by its `data-id`.
 */
export function keyed<Item extends Keyed, Parent>(
  parent: Nodes<Parent>,
  name: string,
  className: string,
  items: (parent: Parent) => readonly Item[],
): Nodes<Item> {
  return parent
    .selectChildren<Element, Item>(`.${className}`)
    .data<Item>(items, keyOf)
    .join((enter) => enter.append<Element>(`svg:${name}`).attr("class", className))
    .order();
}

/** A child of a class for whatever there is: one if `item` gives something, else none. */
export function part<Item, Parent>(
  parent: Nodes<Parent>,
  name: string,
  className: string,
  item: (parent: Parent) => Item | undefined,
): Nodes<Item> {
  return list<Item, Parent>(parent, name, className, (datum) => {
    const found = item(datum);
    return found === undefined ? [] : [found];
  });
}

/** The children of a class in the order of the items, which nothing tells apart but that order. */
export function list<Item, Parent>(
  parent: Nodes<Parent>,
  name: string,
  className: string,
  items: (parent: Parent) => readonly Item[],
): Nodes<Item> {
  return parent
    .selectChildren<Element, Item>(`.${className}`)
    .data<Item>(items)
    .join((enter) => enter.append<Element>(`svg:${name}`).attr("class", className));
}

/**
 * Puts the children of each node in the order of their classes. Whoever enters late is appended at the end,
 * and would lie above what belongs over it.
 */
export function inOrder<Item>(nodes: Nodes<Item>, classes: readonly string[]): void {
  const rank = (child: Element): number => classes.findIndex((name) => child.classList.contains(name));
  nodes.each(function () {
    const children = [...this.children];
    const isLate = (child: Element, at: number): boolean => rank(child) < rank(children[at - 1] ?? child);
    if (children.some(isLate)) this.replaceChildren(...children.sort((a, b) => rank(a) - rank(b)));
  });
}

function keyOf(this: Element, item: Keyed | undefined): string {
  // Nodes of the build's markup have no data yet.
  return item?.key ?? this.getAttribute("data-key") ?? this.getAttribute("data-id") ?? "";
}
