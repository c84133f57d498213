/** The sections of the method page, in order. Their words are the strings'. */
import type { StringKey } from "../i18n/strings.ts";
import type { OriginType } from "../timeline/timeline.ts";
import type { Edition } from "./edition.ts";

export const METHOD = [
  { id: "kinds", paragraphs: ["method.kinds.1"] },
  { id: "statuses", paragraphs: ["method.statuses.1", "method.statuses.2"] },
  { id: "dates", paragraphs: ["method.dates.1", "method.dates.2", "method.dates.3", "method.dates.4"] },
  { id: "origins", paragraphs: ["method.origins.1", "method.origins.2"] },
  { id: "outside", paragraphs: ["method.outside.1", "method.outside.2"] },
  { id: "words", paragraphs: ["method.words.1", "method.words.2"] },
  { id: "checks", paragraphs: ["method.checks.1", "method.checks.2"] },
] as const satisfies readonly { readonly id: string; readonly paragraphs: readonly StringKey[] }[];

interface Members {
  readonly term: string;
  readonly members: readonly { readonly name: string; readonly about: string }[];
}

const TYPES: readonly OriginType[] = ["official", "party", "agency", "media", "unnamed", "article"];

/** What kinds of origin there are, each with those that content names. */
export function originTypes({ timeline, t, text }: Edition): Members[] {
  return TYPES.map((type) => ({
    term: t(`origin.${type}`),
    members: timeline.origins
      .filter((origin) => origin.type === type)
      .map(({ name, about }) => ({ name: text(name), about: text(about) })),
  })).filter(({ members }) => members.length > 0);
}
