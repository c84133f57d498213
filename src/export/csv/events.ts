/** `events.csv`: one row for each event, in the order of the list, texts in both languages. */
import { parseEdtf } from "../../dates/edtf.ts";
import { describeSpan } from "../../i18n/describe.ts";
import { statusWord } from "../../i18n/status.ts";
import { translate, type StringKey } from "../../i18n/strings.ts";
import type { TimelineEvent } from "../../timeline/timeline.ts";
import { checkedNote, DAGGER } from "../outside.ts";
import { named, type Publication } from "../publication.ts";
import { sayersOf } from "../sayers.ts";
import { caveatsOf, headlineOf, whenOf } from "../telling.ts";
import { toldOf } from "../told.ts";
import { aboutColumns } from "./about.ts";
import { csv, list, localized, type Column } from "./table.ts";

type Columns = Column<TimelineEvent>[];

/**
 * The events as a table. A withdrawn one keeps its row, says so before its title and has its day under `withdrawn`;
 * what no article says stands in the columns of `outside_`, behind a †, and in no other.
 * @example eventsCsv(publication, "https://timeline.example/")
 */
export function eventsCsv(publication: Publication, from: string): string {
  const columns = [
    ...whatColumns(publication),
    ...whenColumns(publication),
    ...outsideColumns(publication),
    ...whoColumns(publication),
    ...historyColumns(),
    ...aboutColumns(publication, from),
  ];
  return csv(columns, publication.timeline.events);
}

function whatColumns(publication: Publication): Columns {
  const { timeline } = publication;
  return [
    { name: "id", cell: ({ id }) => id },
    ...localized<TimelineEvent>("url", ({ url }, locale) => url[locale]),
    { name: "kind", cell: ({ kind }) => kind },
    ...localized<TimelineEvent>("kind", ({ kind }, locale) => named(timeline.kinds, kind).one[locale]),
    { name: "status", cell: ({ status }) => status },
    ...localized<TimelineEvent>("status", (event, locale) => statusWord(toldOf(timeline, event), locale)),
    ...localized<TimelineEvent>("title", (event, locale) => headlineOf(publication, event, locale)),
    ...localized<TimelineEvent>("summary", ({ summary }, locale) => summary[locale]),
  ];
}

function whenColumns(publication: Publication): Columns {
  return [
    { name: "date", cell: ({ date }) => date },
    ...localized<TimelineEvent>("date", (event, locale) => whenOf(publication, event, locale)),
    { name: "shape", cell: ({ shape }) => shape },
    { name: "earliest", cell: ({ earliest }) => earliest },
    { name: "start_latest", cell: ({ startLatest }) => startLatest },
    { name: "end_earliest", cell: ({ endEarliest }) => endEarliest },
    { name: "latest", cell: ({ latest }) => latest },
    { name: "time_start", cell: ({ time }) => time?.start },
    { name: "time_end", cell: ({ time }) => time?.end },
    { name: "time_part", cell: ({ time }) => time?.part },
    { name: "time_zone", cell: ({ time }) => time?.zone },
    { name: "time_zone_from", cell: ({ time }) => time?.zoneFrom },
  ];
}

/** The sign has a column of its own, so that the day beside it stays a date. */
function outsideColumns(publication: Publication): Columns {
  const { months } = publication.site;
  return [
    { name: "outside_mark", cell: ({ outside }) => (outside.length > 0 ? DAGGER : null) },
    { name: "outside_date", cell: ({ outsideDate }) => outsideDate },
    ...localized<TimelineEvent>("outside_date", ({ outsideDate }, locale) =>
      outsideDate === undefined ? null : `${DAGGER} ${describeSpan(parseEdtf(outsideDate), locale, { months })}`,
    ),
    ...localized<TimelineEvent>("outside_facts", ({ outside }, locale) =>
      list(outside.map(({ fact }) => `${DAGGER} ${fact[locale]}`)),
    ),
    { name: "outside_references", cell: ({ outside }) => list(outside.map(({ reference }) => reference)) },
    { name: "outside_urls", cell: ({ outside }) => list(outside.flatMap(({ url }) => url ?? [])) },
    ...localized<TimelineEvent>("outside_checked", ({ outside }, locale) =>
      list(outside.map(({ checked }) => checkedNote(publication, checked, locale))),
    ),
  ];
}

function whoColumns(publication: Publication): Columns {
  const { timeline } = publication;
  return [
    { name: "actors", cell: ({ actors }) => list(actors.map(({ id, role }) => `${id} (${role})`)) },
    ...localized<TimelineEvent>("actors", ({ actors }, locale) =>
      list(
        actors.map(({ id, role }) => {
          const roleName = translate(locale)(`role.${role}` as StringKey);
          return `${named(timeline.actors, id).name[locale]} (${roleName})`;
        }),
      ),
    ),
    { name: "places", cell: ({ places }) => list(places) },
    ...localized<TimelineEvent>("places", ({ places }, locale) =>
      list(places.map((id) => named(timeline.places, id).name[locale])),
    ),
    { name: "thread", cell: ({ thread }) => thread?.id },
    { name: "thread_step", cell: ({ thread }) => thread?.step },
    ...localized<TimelineEvent>("thread", ({ thread }, locale) =>
      thread === undefined ? null : named(timeline.threads, thread.id).title[locale],
    ),
    { name: "sources", cell: ({ claims }) => list([...new Set(claims.map(({ source }) => source))]) },
    { name: "articles", cell: ({ articles }) => articles },
    { name: "independent", cell: ({ independent }) => independent },
    ...localized<TimelineEvent>("who_says_so", (event, locale) => sayersOf(timeline, event, locale)),
    ...localized<TimelineEvent>("differs", ({ differs }, locale) => list(differs.map((sentence) => sentence[locale]))),
    ...localized<TimelineEvent>("notes", (event, locale) => list(caveatsOf(publication, event, locale))),
  ];
}

function historyColumns(): Columns {
  return [
    { name: "added", cell: ({ added }) => added },
    {
      name: "corrected",
      cell: ({ corrections }) =>
        corrections
          .map(({ on }) => on)
          .sort()
          .at(-1),
    },
    { name: "corrections", cell: ({ corrections }) => corrections.length },
    { name: "withdrawn", cell: ({ withdrawn }) => withdrawn?.on },
    ...localized<TimelineEvent>("withdrawn_why", ({ withdrawn }, locale) => withdrawn?.why[locale]),
    { name: "withdrawn_into", cell: ({ withdrawn }) => withdrawn?.into },
  ];
}
