/**
 * D3's data joins, in the few forms that the drawing needs. Every join finds again what an earlier drawing,
 * or the build's markup, has left, so that drawing twice changes nothing.
 */
import { select, selectAll, type BaseType, type Selection } from "d3-selection";

/** A selection of elements with data, as the helpers take and give it. */
export type Nodes<Datum> = Selection<Element, Datum, BaseType, unknown>;

/** Whatever has a key of its own. */
interface Keyed {
  readonly key: string;
}

/**
 * The children of a class, one for each item, keyed by `key`, which they keep as `data-key`; markup that was
 * made elsewhere is known by it too, or by its `data-id`.
 * @param isMeant which of those that are there and have no item are taken away; all of them if left out
 */
export function keyed<Item extends Keyed, Parent>(
  parent: Nodes<Parent>,
  name: string,
  className: string,
  items: (parent: Parent) => readonly Item[],
  isMeant?: (item: Item) => boolean,
): Nodes<Item> {
  return childrenOf<Item, Parent>(parent, className)
    .data<Item>(items, keyOf)
    .join(
      (enter) => enter.append<Element>(`svg:${name}`).attr("class", className),
      undefined,
      (exit) => (isMeant ? exit.filter(isMeant) : exit).remove(),
    );
}

/**
 * A child of a class for whatever there is: one if `item` gives something, else none. The most frequent join
 * of all, and so without the arrays that a join of many takes.
 */
export function part<Item, Parent>(
  parent: Nodes<Parent>,
  name: string,
  className: string,
  item: (parent: Parent) => Item | undefined,
): Nodes<Item> {
  const isOwn = isOf(className);
  const parts: Element[] = [];
  parent.each(function (datum) {
    const given = item(datum);
    const there = firstOf(this, isOwn);
    if (given === undefined) there?.remove();
    else {
      const own = there ?? select(this).append<Element>(`svg:${name}`).attr("class", className).node();
      if (own) parts.push(bound(own, given));
    }
  });
  return selectAll<Element, Item>(parts);
}

/**
 * The children of a class in the order of the items, which nothing tells apart but that order, unless `keyIn` does.
 * Their keys are known only once they have been drawn here: those of the build's markup are taken in its order.
 */
export function list<Item, Parent>(
  parent: Nodes<Parent>,
  name: string,
  className: string,
  items: (parent: Parent) => readonly Item[],
  keyIn: (item: Item) => string | undefined = () => undefined,
): Nodes<Item> {
  return childrenOf<Item, Parent>(parent, className)
    .data<Item>(items, function (this: Element, item, index) {
      const drawn = item ?? items(select<Element, Parent>(this.parentElement as Element).datum())[index];
      return (drawn && keyIn(drawn)) ?? String(index);
    })
    .join((enter) => enter.append<Element>(`svg:${name}`).attr("class", className));
}

/** Where D3 keeps the datum of an element (`selection.datum`), without a selection of one for each part of each mark. */
function bound(element: Element, datum: unknown): Element {
  return Object.assign(element, { __data__: datum });
}

/**
 * Puts the children of each node in the order of their classes. Whoever enters late is appended at the end,
 * and would lie above what belongs over it. What others have put there stays above all of it.
 */
export function inOrder<Item>(nodes: Nodes<Item>, classes: readonly string[]): void {
  const ranks = classes.map(isOf);
  const rank = (child: Element): number => {
    const at = ranks.findIndex((isSuch) => isSuch(child));
    return at < 0 ? classes.length : at;
  };
  nodes.each(function () {
    const children = [...this.children].map((child) => ({ child, rank: rank(child) }));
    if (children.every((each, at) => each.rank >= (children[at - 1]?.rank ?? 0))) return;
    // Only those who came late are moved: what is taken out and put back has lost the focus.
    let place = this.firstElementChild;
    for (const { child } of children.sort((a, b) => a.rank - b.rank))
      if (child === place) place = child.nextElementSibling;
      else this.insertBefore(child, place);
  });
}

/** By the first class, which is what a part is: several times as fast as a selector, and asked of every part. */
function isOf(className: string): (child: Element) => boolean {
  const more = `${className} `;
  return (child) => {
    const own = child.getAttribute("class");
    return own === className || own?.startsWith(more) === true;
  };
}

function childrenOf<Item, Parent>(parent: Nodes<Parent>, className: string): Selection<Element, Item, Element, Parent> {
  const isOwn = isOf(className);
  return parent.selectAll<Element, Item>(function () {
    const own: Element[] = [];
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) {
      if (isOwn(child)) own.push(child);
    }
    return own;
  });
}

function firstOf(parent: Element, isSuch: (child: Element) => boolean): Element | undefined {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) if (isSuch(child)) return child;
  return undefined;
}

function keyOf(this: Element, item: Keyed | undefined): string {
  // Nodes of the build's markup have no data yet.
  return item?.key ?? this.getAttribute("data-key") ?? this.getAttribute("data-id") ?? "";
}
