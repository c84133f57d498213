/** What a list says of one event, as plain text. */
import type { Day } from "../dates/span.ts";
import { countsOf } from "../export/sayers.ts";
import { toldOf } from "../export/told.ts";
import { describeWhen, listDate } from "../i18n/describe.ts";
import { statusWord } from "../i18n/status.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { spanOf, type Edition } from "./edition.ts";
import { numberOf, stageOf } from "./wording.ts";

export interface Entry {
  readonly date: string;
  /** Whether only outside knowledge gives its day. */
  readonly outside: boolean;
  /** The name of its mark: "Visit, said to have happened". */
  readonly mark: string;
  /** The status word that stands before the title; nothing where it is drawn solid. */
  readonly status: string | undefined;
  readonly title: string;
  readonly facts: readonly string[];
  /** The numbers of the articles that tell it, for print. */
  readonly articles: string;
}

/** The line of an event below a month's heading, or on its own where there is none. */
export function entryOf(edition: Edition, event: TimelineEvent, heading: Day | null): Entry {
  const { locale, site, text, t } = edition;
  const kind = edition.kind(event.kind);
  const told = toldOf(edition.timeline, event);
  const { months, zones } = site;
  const background = kind.role === "background" ? [text(kind.name)] : [];
  return {
    date:
      heading === null
        ? describeWhen(spanOf(event), event.time, locale, { months, zones })
        : listDate(spanOf(event), locale, { months, zones, heading, time: event.time }),
    outside: event.outsideDate !== undefined,
    mark: t("key.mark", { kind: text(kind.one), status: statusWord(told, locale) }),
    status: stageOf(edition, event),
    title: text(event.title),
    facts: [...background, ...event.places.map((id) => text(edition.place(id).name)), countsOf(event, locale)],
    articles: [...new Set(event.claims.map(({ source }) => numberOf(edition, edition.source(source))))]
      .sort()
      .join(`${t("list.comma")} `),
  };
}
