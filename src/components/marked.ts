/** A paragraph of an article with its cited phrases marked: for local builds that show the articles. */
import type { TimelineEvent } from "../timeline/timeline.ts";
import type { ParagraphRecord, PhraseUse } from "./paragraphs.ts";

export interface Segment {
  readonly text: string;
  /** The events that rest on it; none for what nothing cites. */
  readonly events: readonly TimelineEvent[];
}

/**
 * The phrases of a paragraph that events rest on.
 */
export function phrasesOf({ claims, dates }: ParagraphRecord): PhraseUse[] {
  return [...claims.map(({ event, claim }) => ({ phrase: claim.quote, nth: claim.nth, events: [event] })), ...dates];
}

/**
 * Cuts a text where phrases begin and end; what lies under several phrases has the events of all.
 * @example markPhrases("a b c", [{ phrase: "b", nth: undefined, events: [e] }]).map(({ text }) => text) // ["a ", "b", " c"]
 */
export function markPhrases(text: string, phrases: readonly PhraseUse[]): Segment[] {
  const spans = phrases.flatMap(({ phrase, nth = 1, events }) => {
    const start = nthIndexOf(text, phrase, nth);
    return start < 0 ? [] : [{ start, end: start + phrase.length, events }];
  });
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const under = spans.filter((span) => span.start <= start && start < span.end);
    return { text: text.slice(start, cuts[index + 1]), events: [...new Set(under.flatMap(({ events }) => events))] };
  });
}

function nthIndexOf(text: string, phrase: string, nth: number): number {
  let at = -1;
  for (let found = 0; found < nth; found += 1) {
    at = text.indexOf(phrase, at + 1);
    if (at < 0) return -1;
  }
  return at;
}
