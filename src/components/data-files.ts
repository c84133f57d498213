/** The files to download and the fields in them, with the strings that say what they are. */
import type { StringKey } from "../i18n/strings.ts";

export const FILES: readonly { readonly file: string; readonly key: StringKey }[] = [
  { file: "events.json", key: "data.file.events" },
  { file: "events.jsonl", key: "data.file.lines" },
  { file: "sources.json", key: "data.file.sources" },
];

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
