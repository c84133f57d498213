/**
 * Markup as text, for feeds and for what stands in them: XML 1.0 that is well-formed whatever the records say.
 * Ours, because of two packages that write Atom: `feed` puts a title into CDATA as HTML, so that `<b>` in it is
 * markup, and knows no `xml:lang`; `feedsmith` turns a title's own `&apos;` into an apostrophe; and neither leaves
 * out the characters that XML forbids, of which one makes every reader refuse the whole feed.
 */

/** Attributes by name; one without a value is not written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Markup that is safe to stand in markup: only `element` and `text` make it. */
export interface Markup {
  readonly markup: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser would read a carriage return as an end of line (XML 1.0, 2.11), and both as a space in an attribute (3.3.3).
  "\r": "&#13;",
};

/**
 * A text without the characters that no XML document may have, not even escaped (XML 1.0, 2.2); half a pair is one
 * that could not be read.
 * @example allowed("a\u0001b\uD800") // "ab\uFFFD"
 */
export function allowed(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}

/**
 * A text as markup, in an element or in an attribute.
 * @example text('a < "b"').markup // "a &lt; &quot;b&quot;"
 */
export function text(value: string): Markup {
  return { markup: allowed(value).replace(/[&<>"\r]/gu, (character) => ESCAPES[character] ?? character) };
}

/**
 * An element. Strings among the children are text; an element without any is written `<a></a>`, which is the same in
 * XML and in HTML.
 * @example element("a", { href: "?x&y" }, "b > c").markup // '<a href="?x&amp;y">b &gt; c</a>'
 */
export function element(name: string, attributes: Attributes, ...children: readonly (Markup | string)[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${text(value).markup.replace(/\n/gu, "&#10;").replace(/\t/gu, "&#9;")}"`],
  );
  const inner = children.map((child) => (typeof child === "string" ? text(child) : child).markup);
  return { markup: `<${name}${written.join("")}>${inner.join("")}</${name}>` };
}
