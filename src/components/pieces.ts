/**
 * The files of a view in pieces, for the live page to choose from (client/take/pieces.ts): cut from what the writers of
 * the whole files write, so that each format has one.
 */
import type { Pieces } from "../client/take/pieces.ts";
import { eventsCsv } from "../export/csv.ts";
import { calendar } from "../export/ics.ts";
import type { Locale } from "../i18n/locale.ts";
import { select } from "../timeline/query.ts";
import { addressOf } from "./addresses.ts";
import type { Edition } from "./edition.ts";
import { pictureFrame } from "./picture-frame.ts";
import { publicationOf } from "./publication.ts";

/** A place for the address of the view, in the one file that quotes what has a comma. */
const QUOTED = '"{from}"';

const RECORD = /(?:[^"\r]|"[^"]*")+\r\n/gu;
const EVENT = /(?<=\n)BEGIN:VEVENT\r[^]*?\nEND:VEVENT\r\n/gu;
const DESCRIPTION = /\n(?:DESCRIPTION;LANGUAGE=..|X-WR-CALDESC):(?:[^\r]|\r\n )*/gu;

/** What a piece of a calendar, which is no subscription, must not ask for: to be replaced by the whole (RFC 7986, 5.7 and 5.8). */
const SUBSCRIPTION = /(?<=\n)(?:SOURCE|REFRESH-INTERVAL|X-PUBLISHED-TTL)[;:](?:[^\r]|\r\n )*\r\n/gu;

/** What is the same for all formats unless it is said otherwise. */
const NOTHING = { events: [], between: "", after: "", foot: "" } as const;

/**
 * The table. Its last column, where it is from (`from_url`), is the address of the view, and one more is the day; licence
 * and publisher stand in every row.
 */
export function csvPieces(edition: Edition): Pieces {
  const from = "{from}";
  const [names = "", ...rows] = eventsCsv(publicationOf(edition), from).match(RECORD) ?? [];
  const end = `${from}\r\n`;
  return {
    ...NOTHING,
    ...{ type: "text/csv", ending: "csv" },
    head: names.replace("\r", ",retrieved\r"),
    events: rows.map((row) => [row.slice(0, row.indexOf(",")), row.slice(0, -end.length)]),
    after: `${QUOTED},{day}\r\n`,
  };
}

/**
 * The calendar. Its address is that of the view (RFC 7986, 5.5: where it can be seen as it is now), its description ends
 * with the day, and it asks nobody to be refreshed.
 */
export function icsPieces(edition: Edition): Pieces {
  const whole = calendar(publicationOf(edition), edition.locale);
  const day = "\r\n \\n{day}";
  return {
    ...NOTHING,
    ...{ type: "text/calendar", ending: "ics" },
    head: whole
      .slice(0, whole.search(EVENT))
      .replace(SUBSCRIPTION, "")
      .replace(/(?<=\nURL:)[^\r]*/u, "\r\n {folded}")
      .replace(DESCRIPTION, (text) => text + day),
    events: [...whole.matchAll(EVENT)].map(([event]) => [idIn(event), event]),
    foot: "END:VCALENDAR\r\n",
  };
}

/** An id is the part of its UID before the host. */
function idIn(event: string): string {
  return /\nUID:(.*?)@/u.exec(event.replaceAll("\r\n ", ""))?.[1] ?? "";
}

/**
 * The records: the chosen events, and all articles, actors, places and definitions, so that every id is explained but
 * those of other events, which are in the `whole`. The hash is of that, and stands there.
 */
export function jsonPieces({ timeline, host, defaultLocale }: Edition): Pieces {
  const { version, hash, events, ...rest } = timeline;
  const whole = { url: addressOf(host, defaultLocale, "data/events.json"), hash };
  const text = JSON.stringify({ version, view: "{from}", retrieved: "{day}", whole, ...rest, events: [] }, null, 2);
  const end = "]\n}";
  const indented = (value: unknown): string => `    ${JSON.stringify(value, null, 2).replaceAll("\n", "\n    ")}`;
  return {
    ...NOTHING,
    ...{ type: "application/json", ending: "json" },
    head: `${text.slice(0, -end.length)}\n`,
    events: events.map((event) => [event.id, indented(event)]),
    between: ",\n",
    foot: `\n  ${end}\n`,
  };
}

/** The chart, which is drawn by the page. */
export function svgPieces(edition: Edition): Pieces {
  const head = pictureFrame(edition, select(edition.timeline, {}));
  return { ...NOTHING, type: "image/svg+xml", ending: "svg", head };
}

/** The formats: how each is cut, and whether each language has its own. */
export const FORMATS = {
  csv: { cut: csvPieces, own: false },
  json: { cut: jsonPieces, own: false },
  ics: { cut: icsPieces, own: true },
  svg: { cut: svgPieces, own: true },
} as const;

export type Format = keyof typeof FORMATS;

/**
 * The name of the file that has the pieces of a format, below `data/take/` and without its ending.
 * @example piecesName("ics", "ar") // "ics-ar"
 */
export function piecesName(format: Format, locale: Locale): string {
  return FORMATS[format].own ? `${format}-${locale}` : format;
}
