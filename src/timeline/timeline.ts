/**
 * The compiled timeline: joined, sorted, plain JSON. `/data/events.json` is this very value
 * (contract, version 1), and everything that is shown is made from it.
 */
import type { Sets } from "../dates/reading.ts";
import type { Day, Shape } from "../dates/span.ts";
import type { Localized } from "../i18n/locale.ts";
import type { Corrected, STEPS } from "../schema/event.ts";

export type KindRole = "primary" | "background";
export type Drawn = "solid" | "dashed" | "crossed";
export type OriginType = "official" | "party" | "agency" | "media" | "unnamed" | "article";

export interface Kind {
  readonly id: string;
  /** The lane's name, in the plural: "Visits". */
  readonly name: Localized;
  /** One of them, as it begins a status sentence: "Visit". */
  readonly one: Localized;
  readonly definition: Localized;
  readonly glyph: "disc" | "bar" | "diamond" | "tick";
  readonly colour: string;
  readonly role: KindRole;
  /** Grammatical gender of the Arabic singular, which the status word follows. */
  readonly gender: "masculine" | "feminine";
}

export interface Status {
  readonly id: string;
  readonly name: { readonly en: string; readonly ar: { readonly masculine: string; readonly feminine: string } };
  readonly drawn: Drawn;
  /** Whether the matter was still open as told, so that the site adds "none of these articles says whether…". */
  readonly open: boolean;
  readonly definition: Localized;
}

export interface TitleAsPrinted {
  readonly text: string;
  readonly source: string;
  readonly paragraph: number;
  readonly nth?: number;
}

export interface Actor {
  readonly id: string;
  readonly type: string;
  readonly name: Localized;
  readonly spellings: readonly string[];
  readonly titles: readonly TitleAsPrinted[];
}

export interface Origin {
  readonly id: string;
  readonly name: Localized;
  readonly type: OriginType;
  readonly about: Localized;
}

export interface Place {
  readonly id: string;
  readonly name: Localized;
  readonly partOf?: string;
}

export interface Thread {
  readonly id: string;
  readonly title: Localized;
}

export interface By extends Localized {
  readonly paragraph?: number;
  readonly phrase?: string;
  readonly nth?: number;
}

export interface Claim {
  readonly source: string;
  readonly paragraph: number;
  readonly quote: string;
  readonly nth?: number;
  readonly origin: string;
  /** Left out where the origin is the article's own voice. */
  readonly by?: By;
  /** Origins that relayed it. */
  readonly via?: readonly string[];
  readonly says: Localized;
  /** EDTF; only where this claim tells another date than the event's. */
  readonly date?: string;
  readonly dating?: readonly DatingRow[];
}

export type { Sets };

export interface DatingRow {
  readonly source: string;
  readonly paragraph: number;
  readonly phrase: string;
  readonly nth?: number;
  readonly rule: string;
  /** `published`, `previous`, `base`, `source:<id>` or `event:<id>`. */
  readonly from: string;
  readonly sets: Sets;
  readonly week?: "saturday" | "sunday" | "monday";
  /** EDTF of the days the rule gives; left out where it gives no day (a length, an hour, nothing). */
  readonly gives?: string;
  readonly why?: Localized;
}

export interface Time {
  readonly start?: string;
  readonly end?: string;
  readonly part?: "morning" | "noon" | "evening" | "night";
  readonly zone?: string;
  readonly zoneFrom?: "article" | "editor";
}

export interface Checked {
  readonly by: string;
  readonly on: Day;
}

export interface Outside {
  readonly field: "date" | "number" | "outcome" | "other";
  readonly value?: string;
  readonly fact: Localized;
  readonly reference: string;
  readonly url?: string;
  readonly checked?: Checked;
}

export interface Correction {
  readonly on: Day;
  readonly field: Corrected;
  readonly was: string;
  readonly now: string;
  readonly why: Localized;
}

export interface Withdrawn {
  readonly on: Day;
  readonly why: Localized;
  readonly into?: string;
}

export type ThreadStep = (typeof STEPS)[number];

export interface TimelineEvent {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly title: Localized;
  readonly label: Localized;
  readonly summary: Localized;
  readonly date: string;
  readonly shape: Shape;
  readonly earliest: Day | null;
  readonly startLatest: Day | null;
  readonly endEarliest: Day | null;
  readonly latest: Day | null;
  readonly order?: number;
  /** EDTF: the day that only outside knowledge gives. */
  readonly outsideDate?: string;
  readonly time?: Time;
  readonly actors: readonly { readonly id: string; readonly role: string }[];
  readonly places: readonly string[];
  readonly thread?: { readonly id: string; readonly step: ThreadStep };
  readonly claims: readonly Claim[];
  readonly dating: readonly DatingRow[];
  /** How many articles tell of it. */
  readonly articles: number;
  /** How many of them are independent reports: distinct origins, copies left out. */
  readonly independent: number;
  readonly differs: readonly Localized[];
  readonly outside: readonly Outside[];
  readonly added: Day;
  readonly corrections: readonly Correction[];
  readonly withdrawn?: Withdrawn;
  /** Absolute addresses. */
  readonly url: Localized;
}

export interface PublishedRow {
  readonly paragraph: number;
  readonly phrase: string;
  readonly nth?: number;
  readonly rule: string;
  readonly week?: "saturday" | "sunday" | "monday";
  /** EDTF, or the name of a weekday in English. */
  readonly means: string;
  /** `phrase`, `source:<id>`, `event:<id>` or `outside`. */
  readonly known: string;
  readonly fact?: Localized;
  readonly reference?: string;
  readonly url?: string;
  readonly checked?: Checked;
}

export interface Publisher {
  readonly name: Localized;
  readonly known: "named" | "probable" | "unknown";
  readonly evidence: readonly {
    readonly paragraph: number;
    readonly phrase: string;
    readonly nth?: number;
    readonly says: Localized;
  }[];
}

export interface Source {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly language: string;
  readonly publisher: Publisher;
  readonly headline?: { readonly paragraph: number; readonly text: string };
  readonly published: string;
  readonly reasoning: Localized;
  readonly basis: "words" | "outside";
  readonly dating: readonly PublishedRow[];
  readonly integrity: { readonly state: "as-published" | "altered"; readonly why: Localized };
  /** How many paragraphs the article has. */
  readonly paragraphs: number;
  readonly copies?: readonly {
    readonly paragraph: number;
    readonly of: { readonly source: string; readonly paragraph: number };
    readonly why: Localized;
  }[];
  readonly left: readonly { readonly paragraph: number; readonly says: Localized; readonly why: Localized }[];
  readonly url?: string;
  readonly archived?: string;
}

export interface Timeline {
  readonly version: 1;
  readonly title: Localized;
  readonly scope: Localized;
  /** The latest day among what was added and corrected. */
  readonly updated: Day;
  /** SHA-256 of the canonical JSON (RFC 8785) without this field. */
  readonly hash: string;
  readonly licence: Localized;
  readonly events: readonly TimelineEvent[];
  readonly sources: readonly Source[];
  readonly kinds: readonly Kind[];
  readonly statuses: readonly Status[];
  readonly actors: readonly Actor[];
  readonly origins: readonly Origin[];
  readonly places: readonly Place[];
  readonly threads: readonly Thread[];
}
