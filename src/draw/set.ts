/**
 * Changes what has changed and leaves the rest alone: setting an attribute to what it is already makes a browser
 * work its styles out again, and a chart is redrawn with every frame of a gesture.
 */
import type { Nodes } from "./parts.ts";

/** What an attribute is set to; it is taken away without one. */
type Value = string | number | null | undefined;

/** Attributes by name, each the same for all or made of the item. Those that are not named are not touched. */
type Attributes<Item> = Readonly<Record<string, Value | ((item: Item) => Value)>>;

/** What the attributes of each element were set to here: to ask the element takes longer. */
const values = new WeakMap<Element, Map<string, Value>>();

/**
 * Sets attributes, in this order. They are for the drawing alone: what others have changed since is not put right.
 * @example set(circles, { r: 3, cx: ({ x }) => x })
 */
export function set<Item>(nodes: Nodes<Item>, attributes: Attributes<Item>): Nodes<Item> {
  const entries = Object.entries(attributes);
  return nodes.each(function (item) {
    const known = values.get(this) ?? new Map<string, Value>();
    values.set(this, known);
    for (const [name, of] of entries) {
      const value = (typeof of === "function" ? of(item) : of) ?? null;
      if (known.get(name) === value) continue;
      known.set(name, value);
      // What the build has set is not known yet.
      const there = this.getAttribute(name);
      if (value === null) {
        if (there !== null) this.removeAttribute(name);
      } else if (there !== String(value)) this.setAttribute(name, String(value));
    }
  });
}

/** Writes texts. */
export function write<Item>(nodes: Nodes<Item>, of: (item: Item) => string): void {
  nodes.each(function (item) {
    const text = of(item);
    if (this.textContent !== text) this.textContent = text;
  });
}

/** What each element was last drawn as; those of the build's markup have not been drawn here yet. */
const looks = new WeakMap<Element, unknown>();

/**
 * Those of the nodes that do not look as they were last drawn: most of a chart, most frames, is not among them.
 * Each node has one look, whatever of its item that is made of.
 */
export function fresh<Item>(nodes: Nodes<Item>, lookOf: (item: Item) => unknown): Nodes<Item> {
  return nodes.filter(function (item) {
    const look = lookOf(item);
    if (looks.has(this) && alike(looks.get(this), look)) return false;
    looks.set(this, look);
    return true;
  });
}

/** Whether two plain values, objects and lists among them, are the same. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  for (const key in a) if (!alike(a[key], b[key])) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
