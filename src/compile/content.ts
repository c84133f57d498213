/** All records of a content folder as they were read, each with its place in its file. */
import type { z } from "zod";
import type { EventRecord } from "../schema/event.ts";
import type { SiteRecord } from "../schema/site.ts";
import type { SourceRecord } from "../schema/source.ts";
import type { SavedViewRecord } from "../schema/view.ts";
import type { lists, TermsRecord } from "../schema/vocabulary.ts";
import { formatPath, type Issue, type Path, type Position } from "./issues.ts";

/** A record and where it stands. */
export interface Located<T> {
  readonly id: string;
  readonly file: string;
  readonly value: T;
  /** The path of the record in its file: empty, or its number in a list. */
  readonly base: Path;
  at(path: Path): Position;
  atKey(path: Path): Position;
}

export type ListName = keyof typeof lists;
export type ListItem<Name extends ListName> = z.infer<(typeof lists)[Name]>[number];

type Lists = { readonly [Name in ListName]: readonly Located<ListItem<Name>>[] };

export interface Content extends Lists {
  readonly site?: Located<SiteRecord>;
  readonly terms?: Located<TermsRecord>;
  readonly views: readonly Located<SavedViewRecord>[];
  readonly sources: readonly Located<SourceRecord>[];
  readonly events: readonly Located<EventRecord>[];
  /** Every id that was written, those of records with faults too: a reference to one is no further fault. */
  readonly ids: Readonly<Record<ListName | "views" | "sources" | "events", ReadonlySet<string>>>;
  /** Lists whose file cannot be read: what names an entry of one may be right. */
  readonly unread: ReadonlySet<string>;
  /** Whether some record could not be used, so that what is missing may only be unread. */
  readonly partial: boolean;
}

/**
 * An issue about a field of a record.
 * @example fault(event, ["kind"], "unknown id", show("visti"), oneOf("visti", kinds))
 */
export function fault(record: Located<unknown>, path: Path, problem: string, found: string, instead: string): Issue {
  const whole = [...record.base, ...path];
  return { file: record.file, ...record.at(whole), path: formatPath(whole), problem, found, instead };
}
