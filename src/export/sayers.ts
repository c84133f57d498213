/** Who says so, in words: attribution travels with every record. */
import { articleCounts } from "../i18n/counts.ts";
import type { Locale } from "../i18n/locale.ts";
import { translate } from "../i18n/strings.ts";
import { isCopied } from "../timeline/origins.ts";
import type { Claim, Timeline, TimelineEvent } from "../timeline/timeline.ts";
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
function sayerOf(timeline: Timeline, { origin, source: sourceId, by }: Claim, locale: Locale): string {
  const { name, type } = named(timeline.origins, origin);
  if (type === "article") {
    const source = named(timeline.sources, sourceId);
    const paper = publisherOf(timeline, source, locale);
    return source.publisher.known === "named" ? paper : uncapitalised(paper);
  }
  const own = name[locale];
  // Within a sentence a claim may spell the name of its origin with a small letter: that is how it stands here too.
  const within = by?.[locale].slice(0, own.length);
  if (within?.toLowerCase() === own.toLowerCase()) return within;
  return type === "unnamed" || /^(?:The|An?) /u.test(own) ? uncapitalised(own) : own;
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
