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
  return joined(parent, name, className, items, keyOf, isMeant);
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
  return joined(parent, name, className, items, function (item, index, all) {
    const drawn = item ?? all[index];
    return (drawn && keyIn(drawn)) ?? String(index);
  });
}

/** The key of an item, or of what was an element's item when it was last drawn. */
type KeyOf<Item> = (this: Element, item: Item | undefined, index: number, all: readonly Item[]) => string;

/**
 * A join for each parent. With most frames of a gesture nobody comes, goes or changes place: what is seen at once needs no
 * join by D3.
 */
function joined<Item, Parent>(
  parent: Nodes<Parent>,
  name: string,
  className: string,
  items: (parent: Parent) => readonly Item[],
  keyOf: KeyOf<Item>,
  isMeant?: (item: Item) => boolean,
): Nodes<Item> {
  const isOwn = isOf(className);
  const nodes: Element[] = [];
  parent.each(function (datum) {
    const all = items(datum);
    const own = childrenOf(this, isOwn);
    const isSame =
      own.length === all.length &&
      own.every((child, index) => {
        return (
          keyOf.call(child, datumOf(child) as Item | undefined, index, all) === keyOf.call(this, all[index], index, all)
        );
      });
    if (isSame) {
      for (const [index, child] of own.entries()) nodes.push(bound(child, all[index]));
      return;
    }
    select<Element, Parent>(this)
      .selectAll<Element, Item>(() => own)
      .data<Item>(all, function (item, index) {
        return keyOf.call(this, item, index, all);
      })
      .join(
        (enter) => enter.append<Element>(`svg:${name}`).attr("class", className),
        undefined,
        (exit) => (isMeant ? exit.filter(isMeant) : exit).remove(),
      )
      .each(function () {
        nodes.push(this);
      });
  });
  return selectAll<Element, Item>(nodes);
}

/** Where D3 keeps the datum of an element (`selection.datum`), without a selection of one for each part of each mark. */
function bound(element: Element, datum: unknown): Element {
  return Object.assign(element, { __data__: datum });
}

function datumOf(element: Element): unknown {
  return (element as { readonly __data__?: unknown }).__data__;
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

function childrenOf(parent: Element, isSuch: (child: Element) => boolean): Element[] {
  const own: Element[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (isSuch(child)) own.push(child);
  return own;
}

function firstOf(parent: Element, isSuch: (child: Element) => boolean): Element | undefined {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) if (isSuch(child)) return child;
  return undefined;
}

function keyOf(this: Element, item: Keyed | undefined): string {
  // Nodes of the build's markup have no data yet.
  return item?.key ?? this.getAttribute("data-key") ?? this.getAttribute("data-id") ?? "";
}
