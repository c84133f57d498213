/** What a page has a browser load by itself, read from its markup with scripts on. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Attributes = ReadonlyMap<string, string>;

/** Links as they are written, in the order of the page. */
export interface PageLoads {
  /** Scripts with an address, those preloaded as modules too. */
  readonly scripts: readonly string[];
  /** The code of scripts that stand in the page. */
  readonly inline: readonly string[];
  readonly styles: readonly string[];
  /** Pictures, fonts, icons, what a custom element fetches at once: all else that loads. */
  readonly others: readonly string[];
  /** Hosts that are only connected to: no request, but somebody else who learns of the reader. */
  readonly hosts: readonly string[];
}

/** The lists of `PageLoads`, by what a `<link rel>` says. */
const RELATIONS: Readonly<Record<string, keyof PageLoads>> = {
  stylesheet: "styles",
  modulepreload: "scripts",
  preload: "others",
  prefetch: "others",
  icon: "others",
  "apple-touch-icon": "others",
  "mask-icon": "others",
  manifest: "others",
  preconnect: "hosts",
  "dns-prefetch": "hosts",
};

/** Attributes that load something, of elements that are no links. `data-src` is what <timeline-chart> fetches. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  img: ["src", "srcset"],
  source: ["src", "srcset"],
  video: ["src", "poster"],
  audio: ["src"],
  track: ["src"],
  embed: ["src"],
  iframe: ["src"],
  object: ["data"],
  input: ["src"],
  image: ["href", "xlink:href"],
  use: ["href", "xlink:href"],
  feimage: ["href", "xlink:href"],
  "timeline-chart": ["data-src"],
};

/**
 * What a page loads.
 * @example loadsOf('<script type="module" src="/a.js"></script>').scripts // ["/a.js"]
 */
export function loadsOf(html: string): PageLoads {
  const found: Record<keyof PageLoads, string[]> = { scripts: [], inline: [], styles: [], others: [], hosts: [] };
  for (const element of elements(parse(html))) {
    const attributes: Attributes = new Map(
      element.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    );
    const name = element.tagName.toLowerCase();
    if (name === "script") script(element, attributes, found);
    else if (name === "link") link(attributes, found);
    else found.others.push(...(ATTRIBUTES[name] ?? []).flatMap((attribute) => linksIn(attribute, attributes)));
  }
  return found;
}

/** Every element in its order; what stands in a <template> is inert and left out. */
function* elements(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elements(child);
  }
}

/** Data in a <script>, such as JSON-LD, is not run. */
function script(element: Element, attributes: Attributes, found: Record<"scripts" | "inline", string[]>): void {
  const type = attributes.get("type")?.trim().toLowerCase() ?? "";
  if (type !== "" && type !== "module" && !/^(?:text|application)\/(?:x-)?(?:java|ecma)script$/u.test(type)) return;
  const address = attributes.get("src");
  if (address !== undefined) found.scripts.push(address);
  else found.inline.push(element.childNodes.map((child) => ("value" in child ? child.value : "")).join(""));
}

function link(attributes: Attributes, found: Record<keyof PageLoads, string[]>): void {
  const address = attributes.get("href");
  const relation = attributes
    .get("rel")
    ?.toLowerCase()
    .split(/\s+/u)
    .map((word) => RELATIONS[word])
    .find((list) => list !== undefined);
  if (address !== undefined && relation !== undefined) found[relation].push(address);
}

/** `a.png 1x, b.png 2x` are two. */
function linksIn(attribute: string, attributes: Attributes): readonly string[] {
  const value = attributes.get(attribute);
  if (value === undefined) return [];
  if (attribute !== "srcset") return [value];
  return value.split(",").flatMap((candidate) => candidate.trim().split(/\s+/u)[0] ?? []);
}
