/** Who says so, in words: attribution travels with every record. */
import { articleCounts } from "../i18n/counts.ts";
import type { Locale } from "../i18n/locale.ts";
import { translate } from "../i18n/strings.ts";
import { isCopied } from "../timeline/origins.ts";
import type { Claim, Origin, Timeline, TimelineEvent } from "../timeline/timeline.ts";
import { uncapitalised } from "./plain.ts";
import { named } from "./publication.ts";
import { publisherOf } from "./told.ts";

/**
 * Whoever says it, each once; those who relay it are no second report, nor are copies where there is another.
 * @example sayersOf(timeline, event, "en") // "unnamed sources in the capital; Agency K"
 */
export function sayersOf(timeline: Timeline, { claims }: TimelineEvent, locale: Locale): string {
  const own = claims.filter((claim) => !isCopied(claim, timeline.sources));
  const names = (own.length > 0 ? own : claims).map((claim) => sayerOf(timeline, claim, locale));
  return [...new Set(names)].join(`${translate(locale)("list.semicolon")} `);
}

/**
 * How many articles tell of it and from how many origins.
 * @example countsOf(event, "en") // "2 articles, 1 origin"
 */
export function countsOf({ articles, independent }: TimelineEvent, locale: Locale): string {
  return articles === 1 && independent === 1
    ? translate(locale)("count.articles", { n: 1 })
    : articleCounts({ articles, independent }, locale);
}

/** An article's own voice is known by its paper to those who have not the pages before them. */
function sayerOf(timeline: Timeline, claim: Claim, locale: Locale): string {
  const origin = named(timeline.origins, claim.origin);
  if (origin.type !== "article") return nameInSentence(origin, locale, claim.by);
  const source = named(timeline.sources, claim.source);
  const paper = publisherOf(timeline, source, locale);
  return source.publisher.known === "named" ? paper : uncapitalised(paper);
}

/**
 * An origin's name as it stands within a sentence: in the letters in which a claim has it, if it does; a description
 * such as “The spokesman” loses its capital.
 */
export function nameInSentence({ name, type }: Origin, locale: Locale, by?: Claim["by"]): string {
  const whole = name[locale];
  const within = by?.[locale].slice(0, whole.length);
  const own = within?.toLowerCase() === whole.toLowerCase() ? within : whole;
  return type === "unnamed" || /^(?:The|An?) /u.test(own) ? uncapitalised(own) : own;
}
