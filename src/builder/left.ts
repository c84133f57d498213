/** What of a snippet is left, told from what a sanitiser gave back. Pure: the document is the caller's. */
import type { Embedded } from "../embed/snippet.ts";

/** What a snippet is made of, in the order in which it is told. */
export const PARTS = ["text", "link", "image", "frame"] as const;

export interface Left {
  readonly parts: readonly (typeof PARTS)[number][];
  /** Tags have become text, which readers see. */
  readonly tags: boolean;
}

/** Directions are isolated in some texts and not in others; what is seen is the same. */
const seen = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/**
 * What is left below an element, of all that makes up the snippet of `embedded`.
 * @example leftOf(body, embedded) // { parts: ["text", "link"], tags: false }
 */
export function leftOf(
  root: ParentNode & Node,
  { page, title, events }: Pick<Embedded, "page" | "title" | "events">,
): Left {
  const text = seen(root.textContent ?? "");
  const has: Readonly<Record<(typeof PARTS)[number], boolean>> = {
    text: [title, ...events.map((event) => event.title)].some((each) => text.includes(seen(each))),
    link: [...root.querySelectorAll("a[href]")].some((link) => link.getAttribute("href") === page),
    image: root.querySelector("img[src]") !== null,
    frame: root.querySelector("iframe[src]") !== null,
  };
  return { parts: PARTS.filter((part) => has[part]), tags: /<\/?[a-z]/iu.test(text) };
}
