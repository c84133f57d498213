/** What of the address was of no use, for a note: what is shown instead is not what was asked for. */
import { describeDropped, LONGEST_QUERY, readQuery } from "../client/url.ts";
import type { EmbedWords } from "../i18n/embed-keys.ts";
import { readChoice, type Nameable } from "./choice.ts";

/** What an address may name that has an embed of its own. */
const NAMED = ["saved", "event", "actor"] as const;

/**
 * A note on an address; none where all of it is used.
 * @example unusedIn("?event=nope", known, words) // "There is no such event; the whole timeline is shown."
 */
export function unusedIn(search: string, known: Nameable, words: EmbedWords): string | undefined {
  const [page = "en"] = known.locales;
  const { what } = readChoice(search, known, page);
  // What is saved is that, whatever else is asked for.
  if (what.of === "saved") return undefined;
  const params = new URLSearchParams(search.slice(0, LONGEST_QUERY));
  const missing = NAMED.find((name) => (params.get(name) ?? "").trim() !== "");
  if (what.of === "whole" && missing !== undefined) return words(`embed.missing.${missing}`);
  if ((params.get("q") ?? "").trim() !== "") return words("embed.noSearch");
  const { dropped } = readQuery(search, known, known.limits);
  const saved = params.get("saved")?.trim() ?? "";
  const all = [...(saved === "" ? [] : [{ key: "saved", value: saved.slice(0, 40) }]), ...dropped];
  return all.length === 0 ? undefined : words("live.dropped", { values: describeDropped(all) });
}
