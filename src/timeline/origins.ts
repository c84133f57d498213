/**
 * How many articles tell of an event, and how many independent reports stand behind them. Two articles that
 * relay one agency, or copy one another, are one report: counting them twice is the commonest error of all.
 */
import type { Claim, Source } from "./timeline.ts";

type Told = Pick<Claim, "source" | "paragraph" | "origin">;
type Copies = Pick<Source, "id" | "copies">;

/**
 * The distinct articles among claims.
 * @example articles([{ source: "a", paragraph: 1, origin: "x" }, { source: "a", paragraph: 2, origin: "y" }]) // 1
 */
export function articles(claims: readonly Told[]): number {
  return new Set(claims.map(({ source }) => source)).size;
}

/**
 * Whether a claim stands in a paragraph that its article took over from another one.
 * @example isCopied({ source: "b", paragraph: 1, origin: "x" }, [{ id: "b", copies: [{ paragraph: 1, of: …, why: … }] }]) // true
 */
export function isCopied(claim: Told, sources: readonly Copies[]): boolean {
  const copies = sources.find(({ id }) => id === claim.source)?.copies ?? [];
  return copies.some(({ paragraph }) => paragraph === claim.paragraph);
}

/**
 * The distinct origins among claims, copies left out. What is known from copies alone is still one report each
 * origin: somebody said it, though the article that said it first is not at hand.
 * @example independent([{ source: "a", paragraph: 1, origin: "x" }, { source: "b", paragraph: 1, origin: "x" }], []) // 1
 */
export function independent(claims: readonly Told[], sources: readonly Copies[]): number {
  const own = claims.filter((claim) => !isCopied(claim, sources));
  return new Set((own.length > 0 ? own : claims).map(({ origin }) => origin)).size;
}
