/**
 * What is chosen on the page of embeds: what of the timeline, how it looks, as which kind of code, and where it is
 * looked at. The address of the page is this record, so that a chosen embed can be linked.
 */
import type { Limits } from "../client/canonical.ts";
import { LONGEST_QUERY, readQuery } from "../client/url.ts";
import { MAX, readParameters, type Parameters } from "../embed/parameters.ts";
import { SNIPPET_KINDS, type SnippetKind } from "../embed/snippet.ts";
import type { Locale } from "../i18n/locale.ts";
import { toQuery, without, type Known, type View } from "../timeline/view.ts";

/** What is embedded. A view is one of nobody's saving: whatever the home page was showing. */
export type What =
  | { readonly of: "whole" }
  | { readonly of: "saved" | "actor" | "event"; readonly id: string }
  | { readonly of: "view"; readonly view: View };

/** Pages to look at it on: their width in px, or what is special of them. */
export const HOSTS = ["320", "510", "660", "930", "dark", "other"] as const;
export type Host = (typeof HOSTS)[number];

export interface Choice extends Pick<Parameters, "theme" | "layout" | "max" | "header"> {
  readonly what: What;
  /** The language of the embed, which need not be that of the page. */
  readonly lang: Locale;
  /** Nothing is loaded before a click. */
  readonly click: boolean;
  readonly as: SnippetKind;
  /** The variant for editors that drop scripts and styles. */
  readonly plain: boolean;
  /** The page that was asked for; otherwise there is a widest one that fits. */
  readonly at?: Host;
}

/** What may be named in an address. */
export interface Nameable extends Known {
  readonly saved: ReadonlySet<string>;
  /** The saved view of a query, if it is one's. */
  readonly queries: ReadonlyMap<string, string>;
  /** What a view is measured against, so that it is the one that the home page shows. */
  readonly limits: Limits;
  readonly locales: readonly Locale[];
}

/**
 * The choice that a query asks for; what it says nothing useful of is as usual. Never throws: it is anybody's typing.
 * @param page the language of the page, which the embed follows unless told otherwise
 * @example readChoice("?event=storm&theme=dark", known, "en") // { what: { of: "event", id: "storm" }, theme: "dark", … }
 */
export function readChoice(search: string, known: Nameable, page: Locale): Choice {
  const query = search.slice(0, LONGEST_QUERY);
  const params = new URLSearchParams(query);
  const { theme, layout, max, header } = readParameters(query);
  const one = <Value extends string>(key: string, values: readonly Value[], usual: Value): Value =>
    values.find((value) => value === params.get(key)) ?? usual;
  const at = HOSTS.find((host) => host === params.get("at"));
  return {
    what: whatOf(search, known),
    lang: one("lang", known.locales, page),
    ...{ theme, layout, max, header },
    click: params.get("click") === "1",
    as: one("as", SNIPPET_KINDS, "safe"),
    plain: params.get("plain") === "1",
    ...(at !== undefined && { at }),
  };
}

/**
 * The query of a choice, with nothing in it that is as usual: one choice has one address.
 * @example writeChoice({ …, what: { of: "saved", id: "storms" }, as: "iframe" }, "en") // "saved=storms&as=iframe"
 */
export function writeChoice(choice: Choice, page: Locale): string {
  const { lang, as, plain, at, click } = choice;
  const own = new URLSearchParams();
  if (lang !== page) own.set("lang", lang);
  for (const [key, value] of looksOf(choice)) own.set(key, value);
  if (click) own.set("click", "1");
  if (as !== "safe") own.set("as", as);
  if (plain) own.set("plain", "1");
  if (at !== undefined) own.set("at", at);
  return [queryOfWhat(choice.what), own.toString()].filter((part) => part !== "").join("&");
}

/** The parameters by which an embed document is told how to look, those as usual left out. */
export function looksOf({
  theme,
  layout,
  max,
  header,
}: Pick<Choice, "theme" | "layout" | "max" | "header">): (readonly [key: string, value: string])[] {
  return [
    ...(theme === "light" ? [] : [["theme", theme] as const]),
    ...(layout === "auto" ? [] : [["layout", layout] as const]),
    ...(max === MAX ? [] : [["max", String(max)] as const]),
    ...(header ? [] : [["header", "0"] as const]),
  ];
}

/** An event or an actor alone is that; among other filters it is one of them. */
function whatOf(search: string, known: Nameable): What {
  const saved = new URLSearchParams(search.slice(0, LONGEST_QUERY)).get("saved");
  if (saved !== null && known.saved.has(saved)) return { of: "saved", id: saved };
  // What is searched for is found by an index that no embed carries.
  return ofView(without(readQuery(search, known, known.limits).view, "q"), known.queries);
}

/**
 * What a view is: the whole, one event, one actor, one that is saved, or no more than a view.
 * @example ofView({ actor: ["envoy-a"] }, new Map()) // { of: "actor", id: "envoy-a" }
 */
export function ofView(view: View, queries: Nameable["queries"]): What {
  const keys = Object.keys(view);
  const [only, ...others] = view.actor ?? [];
  if (keys.length === 0) return { of: "whole" };
  if (keys.length === 1 && view.event !== undefined) return { of: "event", id: view.event };
  if (keys.length === 1 && only !== undefined && others.length === 0) return { of: "actor", id: only };
  const saved = queries.get(toQuery(view));
  return saved === undefined ? { of: "view", view } : { of: "saved", id: saved };
}

function queryOfWhat(what: What): string {
  switch (what.of) {
    case "whole":
      return "";
    case "view":
      return toQuery(what.view);
    case "saved":
    case "actor":
    case "event":
      return new URLSearchParams({ [what.of]: what.id }).toString();
  }
}
