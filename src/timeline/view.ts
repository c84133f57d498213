/**
 * What is being looked at: filters, window, selection. A saved view, the query of a URL, an embed code and
 * the state of the chart are this one record (contract: the keys of the URL).
 */
import type { Day } from "../dates/span.ts";
import { isDay, spanDays } from "./days.ts";

export const ID_KEYS = ["kind", "actor", "place", "source", "origin", "status"] as const;
export type IdKey = (typeof ID_KEYS)[number];

export const SCALES = ["true", "fitted"] as const;
export const MODES = ["hide", "dim"] as const;
export const MONTH_STYLES = ["levant", "gulf", "both"] as const;

/** A window narrower than this shows nothing that a list does not. */
export const LEAST_DAYS = 3;

/** Longer searches are nobody's typing. */
export const LONGEST_SEARCH = 200;

/** Every key is optional; what is not there means everything, or the default. Ids are sorted and each once. */
export interface View {
  readonly kind?: readonly string[];
  readonly actor?: readonly string[];
  readonly place?: readonly string[];
  readonly source?: readonly string[];
  readonly origin?: readonly string[];
  readonly status?: readonly string[];
  /** Whole days, inclusive. */
  readonly from?: Day;
  readonly to?: Day;
  /** Exact days only. */
  readonly exact?: boolean;
  readonly q?: string;
  /** The selected event. */
  readonly event?: string;
  readonly scale?: (typeof SCALES)[number];
  readonly background?: boolean;
  readonly mode?: (typeof MODES)[number];
  readonly months?: (typeof MONTH_STYLES)[number];
}

type Writable = { -readonly [Key in keyof View]: View[Key] };

/** The ids that a timeline has, per key. */
export type Known = Readonly<Record<IdKey | "event", ReadonlySet<string>>>;

/** A value that was not used, for the note to the reader. */
export interface Dropped {
  readonly key: string;
  readonly value: string;
}

/**
 * The query of a view, keys always in one order, so that one view has one address.
 * @example toQuery({ kind: ["truce", "visit"], from: "2012-03-01" }) // "kind=truce,visit&from=2012-03-01"
 */
export function toQuery(view: View): string {
  const pairs: string[] = [];
  const add = (key: string, ...values: readonly (string | undefined)[]): void => {
    const written = values.flatMap((value) => (value === undefined || value === "" ? [] : [encode(value)]));
    if (written.length > 0) pairs.push(`${key}=${written.join(",")}`);
  };
  for (const key of ID_KEYS) add(key, ...[...new Set(view[key])].sort(compare));
  add("from", view.from);
  add("to", view.to);
  add("exact", view.exact === true ? "1" : undefined);
  add("q", view.q);
  add("event", view.event);
  add("scale", view.scale);
  add("background", view.background === true ? "1" : undefined);
  add("mode", view.mode);
  add("months", view.months);
  return pairs.join("&");
}

/**
 * The view that a query asks for, and what in it was of no use. Never throws: a query is anybody's typing.
 * @example fromQuery(new URLSearchParams("kind=visit&from=soon"), known) // { view: { kind: ["visit"] }, dropped: [{ key: "from", value: "soon" }] }
 */
export function fromQuery(
  params: URLSearchParams,
  known: Known,
): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const view: Writable = {};
  const dropped: Dropped[] = [];
  const drop = (key: string, value: string): void => {
    dropped.push({ key, value: value.slice(0, LONGEST_SEARCH) });
  };
  const take = <Key extends keyof View>(key: Key, read: (value: string) => View[Key]): void => {
    // A field that was left empty says nothing, nor does one with a space in it.
    const [value, ...more] = params.getAll(key).filter((each) => each.trim() !== "");
    for (const other of more) drop(key, other);
    if (value === undefined) return;
    const taken = read(value);
    if (taken === undefined) drop(key, value);
    else if (taken !== false) view[key] = taken;
  };

  for (const key of ID_KEYS) {
    const ids = params.getAll(key).flatMap((value) => value.split(","));
    const good = new Set(ids.filter((id) => known[key].has(id)));
    for (const id of new Set(ids)) if (id.trim() !== "" && !good.has(id)) drop(key, id);
    if (good.size > 0) view[key] = [...good].sort(compare);
  }
  take("from", asDay);
  take("to", asDay);
  take("exact", asFlag);
  take("q", asSearch);
  take("event", (value) => (known.event.has(value) ? value : undefined));
  take("scale", (value) => SCALES.find((scale) => scale === value));
  take("background", asFlag);
  take("mode", (value) => MODES.find((mode) => mode === value));
  take("months", (value) => MONTH_STYLES.find((style) => style === value));
  dropNarrow(view, drop);
  return { view, dropped };
}

/**
 * A view without some of its keys.
 * @example without({ kind: ["visit"], from: "2012-03-01" }, "from", "to") // { kind: ["visit"] }
 */
export function without(view: View, ...keys: readonly (keyof View)[]): View {
  return Object.fromEntries(Object.entries(view).filter(([key]) => !(keys as readonly string[]).includes(key)));
}

/** A window too narrow or the wrong way round is no window: both ends go. */
function dropNarrow(view: Writable, drop: (key: string, value: string) => void): void {
  const { from, to } = view;
  if (from === undefined || to === undefined || spanDays(from, to) >= LEAST_DAYS) return;
  drop("from", from);
  drop("to", to);
  delete view.from;
  delete view.to;
}

function asDay(value: string): Day | undefined {
  return isDay(value) ? value : undefined;
}

/** `0` is written by people who mean the default; it is no fault. */
function asFlag(value: string): boolean | undefined {
  return value === "1" ? true : value === "0" ? false : undefined;
}

/** What no field of a form can hold, such as an end of line, is a space: the field would give another search back. */
function asSearch(value: string): string | undefined {
  const search = value
    .toWellFormed()
    .replace(/\p{Cc}/gu, " ")
    .trim();
  return search === "" || search.length > LONGEST_SEARCH ? undefined : search;
}

/** Half a surrogate pair is what `encodeURIComponent` throws at. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
