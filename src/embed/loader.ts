/**
 * `/embed/v1.js`: puts the embed document into each figure of a snippet. It runs on pages that are not ours: one name,
 * no storage, no request but the frames', and where anything fails the text of the snippet stays.
 */
import { baseOf } from "./loader/bases.ts";
import { upgrader } from "./loader/upgrade.ts";
import { LOADER_VERSION } from "./version.ts";

/** What other scripts of the page may rely on (version 1: changed only by adding). */
interface Loader {
  readonly version: string;
  /** Where the site begins that it loads from. */
  readonly bases: readonly string[];
  /** Upgrades what is in a part of the page, and what comes into it later; a shadow root is found by no other way. */
  readonly scan: (root?: Document | DocumentFragment | Element) => void;
}

declare global {
  var TLEmbed: Loader | undefined;
}

const FIGURES = "figure[data-tl-src]";

/** The script's own address; where the page has hidden which script this is, those of all that it may be. */
function findBases(): string[] {
  const { currentScript } = document;
  const own = currentScript instanceof HTMLScriptElement ? baseOf(currentScript.src) : undefined;
  if (own !== undefined) return [own];
  const scripts = [...document.querySelectorAll<HTMLScriptElement>("script[src]")].map(({ src }) => src);
  // A script in a shadow root is in no list but this one.
  const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
  return [...new Set([...scripts, ...fetched].flatMap((src) => baseOf(src) ?? []))];
}

function start(bases: readonly string[]): void {
  const { upgrade, heard } = upgrader(bases);
  const look = (node: Node): void => {
    if (node instanceof HTMLElement && node.matches(FIGURES)) upgrade(node);
    if (node instanceof Element || node instanceof Document || node instanceof DocumentFragment)
      node.querySelectorAll<HTMLElement>(FIGURES).forEach(upgrade);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) (type === "attributes" ? [target] : addedNodes).forEach(look);
  });
  const scan: Loader["scan"] = (root = document) => {
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ["data-tl-src"] });
    look(root);
  };
  if (!isLoader(globalThis.TLEmbed)) globalThis.TLEmbed = { version: LOADER_VERSION, bases, scan };
  addEventListener("message", heard);
  scan();
}

/** An element of that name would be found under it, too. */
function isLoader(other: Partial<Loader> | undefined): other is Loader {
  return Array.isArray(other?.bases);
}

const [bases, other] = [findBases(), globalThis.TLEmbed];
// The tag is in every snippet. One loader does for all of a site, whatever its version.
if (isLoader(other) && bases.every((base) => other.bases.includes(base))) other.scan();
else start(bases);
