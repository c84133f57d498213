/** The files to download and the fields in them, with the strings that say what they are. */
import type { Download } from "../export/jsonld.ts";
import { CALENDAR_FILE } from "../export/ics.ts";
import { FEED_FILES } from "../export/feed.ts";
import type { StringKey } from "../i18n/strings.ts";
import { addressOf } from "./addresses.ts";
import type { Edition } from "./edition.ts";

interface DataFile {
  /** Below the base path, or below the prefix of a language where each has its own. */
  readonly file: string;
  readonly own?: true;
  /** The media type. */
  readonly type: string;
  readonly key: StringKey;
}

/** A file as a page of one language links to it. */
export interface DataLink extends Download {
  /** The name without the folder. */
  readonly file: string;
}

const FILES: readonly DataFile[] = [
  { file: "data/events.json", type: "application/json", key: "data.file.events" },
  { file: "data/events.jsonl", type: "application/jsonl", key: "data.file.lines" },
  { file: "data/sources.json", type: "application/json", key: "data.file.sources" },
  { file: "data/events.csv", type: "text/csv", key: "data.file.eventsCsv" },
  { file: "data/claims.csv", type: "text/csv", key: "data.file.claimsCsv" },
  { file: "data/timelinejs.json", own: true, type: "application/json", key: "data.file.timelinejs" },
];

const SUBSCRIPTIONS: readonly DataFile[] = [
  { file: FEED_FILES.atom, own: true, type: "application/atom+xml", key: "data.file.atom" },
  { file: FEED_FILES.json, own: true, type: "application/feed+json", key: "data.file.jsonFeed" },
  { file: CALENDAR_FILE, own: true, type: "text/calendar", key: "data.file.calendar" },
];

/** What can be downloaded. */
export function dataFiles(edition: Edition): DataLink[] {
  return FILES.map((file) => linkTo(edition, file));
}

/** What can be subscribed to. */
export function subscriptions(edition: Edition): DataLink[] {
  return SUBSCRIPTIONS.map((file) => linkTo(edition, file));
}

function linkTo({ host, locale, defaultLocale, t }: Edition, { file, own, type, key }: DataFile): DataLink {
  const url = addressOf(host, own === undefined ? defaultLocale : locale, file);
  return { file: file.replace("data/", ""), url, type, name: t(key) };
}

export const FIELDS: readonly { readonly field: string; readonly key: StringKey }[] = [
  { field: "id", key: "data.field.id" },
  { field: "kind, status", key: "data.field.kind" },
  { field: "date", key: "data.field.date" },
  { field: "shape", key: "data.field.shape" },
  { field: "earliest … latest", key: "data.field.bounds" },
  { field: "outsideDate, outside", key: "data.field.outside" },
  { field: "claims", key: "data.field.claims" },
  { field: "dating", key: "data.field.dating" },
  { field: "articles, independent", key: "data.field.counts" },
  { field: "hash", key: "data.field.hash" },
];
