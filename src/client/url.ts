/** The address of a view, and what an address asks for. Nothing here trusts what it reads: an address is anybody's typing. */
import { fromQuery, toQuery, type Dropped, type Known, type View } from "../timeline/view.ts";
import { canonical, isBeside, type Limits } from "./canonical.ts";

/** How much of a query is read, in characters: more than the address of any view, and than servers let through. */
export const LONGEST_QUERY = 8192;

/** What a note to the reader quotes of a value, in characters, and how many values it names. */
const LONGEST_QUOTE = 40;
const MOST_NAMED = 5;

/** Every key of a view; the rest of a query is other people's, and no fault. */
const KEYS: Readonly<Record<keyof View, true>> = {
  kind: true,
  actor: true,
  place: true,
  source: true,
  origin: true,
  status: true,
  from: true,
  to: true,
  exact: true,
  q: true,
  event: true,
  scale: true,
  background: true,
  mode: true,
  months: true,
};

/**
 * The query of a view with its question mark, or nothing.
 * @example queryOf({ kind: ["visit"] }) // "?kind=visit"
 */
export function queryOf(view: View): string {
  const query = toQuery(view);
  return query === "" ? "" : `?${query}`;
}

/**
 * The address of a view on a page, most often the home page of a language.
 * @example addressOf("/ar/", { kind: ["visit"] }) // "/ar/?kind=visit"
 */
export function addressOf(home: string, view: View): string {
  return `${home}${queryOf(view)}`;
}

/**
 * A link that leads to a page, led to a view on it: to the other language, for one.
 * @example linkIn("/ar/?kind=truce#list", { kind: ["visit"] }) // "/ar/?kind=visit#list"
 */
export function linkIn(href: string, view: View): string {
  const [, path = "", hash = ""] = /^([^?#]*)[^#]*(.*)$/su.exec(href) ?? [];
  return `${addressOf(path, view)}${hash}`;
}

/**
 * The view that a query asks for, and what in it was of no use, in words short enough for a note. Never throws.
 * @example readQuery("?kind=visit&from=soon", known, limits) // { view: { kind: ["visit"] }, dropped: [{ key: "from", value: "soon" }] }
 */
export function readQuery(
  search: string,
  known: Known,
  limits: Limits,
): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const params = new URLSearchParams();
  const dropped: Dropped[] = [];
  let room = LONGEST_QUERY;
  for (const [key, value] of new URLSearchParams(search)) {
    if (!Object.hasOwn(KEYS, key)) continue;
    // Its key counts too, or there would be no end of empty values.
    room -= key.length + value.length;
    if (room >= 0) params.append(key, value);
    else dropped.push({ key, value });
  }
  const { view, dropped: useless } = fromQuery(params, known);
  dropped.push(...useless);
  if (isBeside(view, limits.span)) {
    for (const key of ["from", "to"] as const) if (view[key] !== undefined) dropped.push({ key, value: view[key] });
  }
  return { view: canonical(view, limits), dropped: dropped.map(shortened) };
}

/**
 * What was dropped, in plain text, for a note.
 * @example describeDropped([{ key: "from", value: "soon" }, { key: "kind", value: "x" }]) // "from = soon, kind = x"
 */
export function describeDropped(dropped: readonly Dropped[]): string {
  const named = dropped.slice(0, MOST_NAMED).map(({ key, value }) => `${key} = ${value}`);
  return [...named, ...(dropped.length > MOST_NAMED ? ["…"] : [])].join(", ");
}

/** What cannot be seen, or turns the direction of what follows, is not quoted. */
function shortened({ key, value }: Dropped): Dropped {
  const letters = [
    ...value
      .slice(0, LONGEST_QUERY)
      .toWellFormed()
      .replace(/[\p{Cc}\p{Cf}]/gu, ""),
  ];
  const isLong = letters.length > LONGEST_QUOTE || value.length > LONGEST_QUERY;
  return { key, value: isLong ? `${letters.slice(0, LONGEST_QUOTE - 1).join("")}…` : letters.join("") };
}
