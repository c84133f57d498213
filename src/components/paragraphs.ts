/** What the records say of each paragraph of an article: the article read backwards. */
import type { Claim, Source, Timeline, TimelineEvent } from "../timeline/timeline.ts";

export interface PhraseUse {
  readonly phrase: string;
  readonly nth: number | undefined;
  readonly events: readonly TimelineEvent[];
}

export interface ParagraphRecord {
  readonly number: number;
  readonly claims: readonly { readonly event: TimelineEvent; readonly claim: Claim }[];
  /** Phrases that date events. */
  readonly dates: readonly PhraseUse[];
  /** Phrases that date the article itself. */
  readonly own: readonly string[];
  readonly headline: string | undefined;
  readonly evidence: Source["publisher"]["evidence"];
  readonly left: Source["left"];
  readonly copies: NonNullable<Source["copies"]>;
}

/** The paragraphs of an article, from the first to the last. */
export function paragraphsOf({ events }: Pick<Timeline, "events">, source: Source): ParagraphRecord[] {
  return Array.from({ length: source.paragraphs }, (_, index) => paragraphOf(events, source, index + 1));
}

function paragraphOf(events: readonly TimelineEvent[], source: Source, number: number): ParagraphRecord {
  const here = (item: { readonly paragraph: number }): boolean => item.paragraph === number;
  const cited = (item: { readonly source: string; readonly paragraph: number }): boolean =>
    item.source === source.id && here(item);
  const { headline } = source;
  return {
    number,
    claims: events.flatMap((event) => event.claims.filter(cited).map((claim) => ({ event, claim }))),
    dates: gather(
      events.flatMap((event) =>
        rowsOf(event)
          .filter(cited)
          .map((row) => ({ phrase: row.phrase, nth: row.nth, events: [event] })),
      ),
    ),
    own: [...new Set(source.dating.filter(here).map(({ phrase }) => phrase))],
    headline: headline !== undefined && here(headline) ? headline.text : undefined,
    evidence: source.publisher.evidence.filter(here),
    left: source.left.filter(here),
    copies: (source.copies ?? []).filter(here),
  };
}

function rowsOf(event: TimelineEvent): TimelineEvent["dating"] {
  return [...event.dating, ...event.claims.flatMap(({ dating }) => dating ?? [])];
}

/** One entry a phrase, with all the events it serves. */
export function gather(uses: readonly PhraseUse[]): PhraseUse[] {
  const found = new Map<string, PhraseUse>();
  for (const use of uses) {
    const key = `${String(use.nth ?? 1)} ${use.phrase}`;
    const events = [...new Set([...(found.get(key)?.events ?? []), ...use.events])];
    found.set(key, { ...use, events });
  }
  return [...found.values()];
}
