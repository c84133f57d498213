/**
 * What the build writes for the live chart of one language, `/data/chart/<locale>.json`: events as the layout and the
 * filters want them, the words and the measures that drawing needs. Whoever changes it changes both ends at once:
 * it is no contract.
 */
import type { ChartKey } from "../i18n/chart-keys.ts";
import type { Locale } from "../i18n/locale.ts";
import type { MonthStyle } from "../i18n/months.ts";
import type { Strings } from "../i18n/translator.ts";
import type { ChartEvent } from "../layout/chart-event.ts";
import type { Records, Selectable } from "../timeline/query.ts";
import type { Kind } from "../timeline/timeline.ts";
import type { IdKey } from "../timeline/view.ts";

/** What filters ask about, and what is drawn of it. */
export interface LiveEvent extends Selectable {
  readonly chart: ChartEvent;
}

export interface ChartData extends Records<LiveEvent> {
  /** Whether there are more events than these: an embed document has its own only. */
  readonly part?: true;
  readonly locale: Locale;
  readonly months: MonthStyle;
  readonly kinds: readonly Pick<Kind, "id" | "name" | "glyph" | "colour" | "role">[];
  /** The titles of stories, by id. */
  readonly threads: Readonly<Record<string, string>>;
  /**
   * The ids that a view may name, those of no event included; events and kinds are known from above. Left out where only
   * those of the events may be named.
   */
  readonly known?: Readonly<Record<Exclude<IdKey, "kind">, readonly string[]>>;
  readonly strings: Strings<ChartKey>;
  /** The width in em of each word that a chart may draw, and of a space, by weight; of texts that are not the sum of theirs. */
  readonly widths: Readonly<Record<400 | 600, Readonly<Record<string, number>>>>;
}

/** `/data/search.json`: for each event everything by which it is found, folded (see `i18n/fold.ts`), in all languages. */
export type SearchIndex = Readonly<Record<string, string>>;
