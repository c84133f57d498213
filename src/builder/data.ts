/**
 * What the build writes for the page of embeds, `/data/embed/<locale>.json`: everything that can be embedded, in one
 * language, as snippets want it. No contract.
 */
import type { Limits } from "../client/canonical.ts";
import type { Day } from "../dates/span.ts";
import type { Embedded, QuotedEvent } from "../embed/snippet.ts";
import type { Locale } from "../i18n/locale.ts";
import type { SnippetKey } from "../i18n/snippet-keys.ts";
import type { Strings } from "../i18n/translator.ts";
import type { Records, Selectable } from "../timeline/query.ts";
import type { IdKey } from "../timeline/view.ts";

/** Something with an embed of its own; its events by their ids, since many share them. */
export interface Offered extends Omit<Embedded, "events" | "locale" | "loader" | "scope"> {
  readonly events: readonly string[];
}

export interface EmbedData extends Records<Selectable> {
  readonly locale: Locale;
  /** The whole addresses of the site's root and of its home page in this language. */
  readonly root: string;
  readonly home: string;
  readonly loader: string;
  readonly scope: string;
  /** The day of the last change to the records. */
  readonly updated: Day;
  readonly strings: Strings<SnippetKey>;
  /** What a view may name, by its id; events are known from below. */
  readonly names: Readonly<Record<IdKey, Readonly<Record<string, string>>>>;
  /** What a view is measured against on the home page. */
  readonly limits: Limits;
  readonly quoted: Readonly<Record<string, QuotedEvent>>;
  readonly whole: Offered;
  readonly saved: Readonly<Record<string, Offered>>;
  /** The id of each saved view by its query. */
  readonly queries: Readonly<Record<string, string>>;
  readonly actor: Readonly<Record<string, Offered>>;
  readonly event: Readonly<Record<string, Offered>>;
}
