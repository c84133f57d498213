/** The timeline in one language, with all that a component needs to speak of it. Plain functions: no Astro. */
import { parseEdtf } from "../dates/edtf.ts";
import type { Span } from "../dates/span.ts";
import { direction, type Direction, type Locale, type Localized } from "../i18n/locale.ts";
import { translate, type Translate } from "../i18n/strings.ts";
import type { SiteRecord } from "../schema/site.ts";
import type { SavedViewRecord } from "../schema/view.ts";
import type {
  Actor,
  Kind,
  Origin,
  Place,
  Source,
  Status,
  Thread,
  Timeline,
  TimelineEvent,
} from "../timeline/timeline.ts";
import { hrefOf, type Host } from "./addresses.ts";

/** What the loader hands to the pages. */
export interface Compiled {
  readonly site: SiteRecord;
  readonly views: readonly SavedViewRecord[];
  readonly timeline: Timeline;
  /** The paragraphs of each article by its id; empty unless this build shows them. */
  readonly articles: Readonly<Record<string, readonly string[]>>;
  /** The files that were frozen of these very records, `all.en.html`; none if they were not. */
  readonly frozen?: readonly string[];
}

export interface Edition extends Compiled {
  readonly host: Host;
  readonly locale: Locale;
  readonly direction: Direction;
  readonly defaultLocale: Locale;
  readonly siteTitle: string;
  readonly t: Translate;
  /** A text in this edition's language. */
  readonly text: (localized: Localized) => string;
  /** The address of a page of this edition. */
  readonly href: (page: string) => string;
  /** The same timeline in another language. */
  readonly in: (locale: Locale) => Edition;
  readonly kind: (id: string) => Kind;
  readonly status: (id: string) => Status;
  readonly actor: (id: string) => Actor;
  readonly origin: (id: string) => Origin;
  readonly place: (id: string) => Place;
  readonly thread: (id: string) => Thread;
  readonly source: (id: string) => Source;
  readonly event: (id: string) => TimelineEvent;
}

/**
 * A look-up by id in a list. The ids have been checked, so one that is missing is a fault of the code.
 * @example finder("kind", [{ id: "visit" }])("visit") // { id: "visit" }
 */
export function finder<T extends { readonly id: string }>(what: string, items: readonly T[]): (id: string) => T {
  let known: ReadonlyMap<string, T> | undefined;
  return (id) => {
    known ??= new Map(items.map((item) => [item.id, item]));
    const found = known.get(id);
    if (found === undefined) throw new Error(`unknown ${what}: ${id}`);
    return found;
  };
}

/** The timeline as told in one language, at one address. */
export function editionOf(compiled: Compiled, locale: Locale, address: Omit<Host, "locales">): Edition {
  const { site, timeline } = compiled;
  const host: Host = { ...address, locales: site.locales };
  return {
    ...compiled,
    host,
    locale,
    direction: direction(locale),
    defaultLocale: site.locales[0] ?? locale,
    siteTitle: site.title[locale],
    t: translate(locale),
    text: (localized) => localized[locale],
    href: (page) => hrefOf(host, locale, page),
    in: (other) => editionOf(compiled, other, address),
    kind: finder("kind", timeline.kinds),
    status: finder("status", timeline.statuses),
    actor: finder("actor", timeline.actors),
    origin: finder("origin", timeline.origins),
    place: finder("place", timeline.places),
    thread: finder("thread", timeline.threads),
    source: finder("source", timeline.sources),
    event: finder("event", timeline.events),
  };
}

/** The span of an event's date; its bounds are in the timeline, how it was written only in the EDTF. */
export function spanOf(event: Pick<TimelineEvent, "date">): Span {
  return parseEdtf(event.date);
}
