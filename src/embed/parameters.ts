/**
 * How an embed document is asked to look, by its own query. The view in the same query is not read here
 * (timeline/view.ts). Nothing is trusted: what is unknown is ignored, what is no use gives the default, and no
 * parameter opens anything.
 */
import { isDay } from "../timeline/days.ts";

export const LAYOUTS = ["auto", "list", "chart", "card"] as const;
export const THEMES = ["light", "dark", "auto"] as const;

/** So many events a list shows before it is opened. */
export const MAX = 8;

/** More than anybody would scroll an article for. */
export const MOST = 200;

export interface Parameters {
  /** At most so many events are listed. */
  readonly max: number;
  readonly layout: (typeof LAYOUTS)[number];
  /** Of the page around it nothing is known, and most of them are light whatever the reader's system is. */
  readonly theme: (typeof THEMES)[number];
  /** Whether the title stands above it. */
  readonly header: boolean;
  /** Whether it keeps within the box it is given, whatever that is. */
  readonly fit: boolean;
  /** The day from which on changes are pointed out. */
  readonly asof?: string;
  /** What tells this copy from others on the same page. */
  readonly embed?: string;
  /** What a pym.js parent calls it. */
  readonly childId?: string;
}

/**
 * The parameters of a query.
 * @example readParameters("?theme=dark&max=many") // { max: 8, layout: "auto", theme: "dark", header: true, fit: false }
 */
export function readParameters(search: string): Parameters {
  const query = new URLSearchParams(search);
  const one = <Value extends string>(key: string, of: readonly Value[], otherwise: Value): Value =>
    of.find((value) => value === query.get(key)) ?? otherwise;
  const [asof, embed, childId] = [query.get("asof") ?? "", query.get("embed") ?? "", query.get("childId") ?? ""];
  return {
    max: countOf(query.get("max")) ?? MAX,
    layout: one("layout", LAYOUTS, "auto"),
    theme: one("theme", THEMES, "light"),
    header: query.get("header") !== "0",
    fit: query.get("fit") === "1",
    ...(isDay(asof) && { asof }),
    ...(isToken(embed) && { embed }),
    ...(isChild(childId) && { childId }),
  };
}

function countOf(value: string | null): number | undefined {
  const count = /^\d{1,3}$/u.test(value ?? "") ? Number(value) : 0;
  return count >= 1 && count <= MOST ? count : undefined;
}

/** What may stand in an address, a selector and a message as it is. */
function isToken(value: string): boolean {
  return /^[\w-]{1,64}$/u.test(value);
}

/** Pages choose the ids of their own elements; what separates the parts of a message cannot be in one. */
function isChild(value: string): boolean {
  return /^[^\s<>"'`]{1,128}$/u.test(value) && !value.includes("xPYMx");
}
