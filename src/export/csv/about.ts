/**
 * The last columns of every table, the same in every row: what it is drawn from, whose work it is, under which licence,
 * of which state. In the rows, since a comment above them breaks most readers and a file beside them is lost on the
 * way; a row that somebody copies still says what it is. (Darwin Core, "record-level terms", does the same.)
 */
import type { Publication } from "../publication.ts";
import { localized, type Column } from "./table.ts";

/** `from` is the address of what the table holds: the timeline, or one view of it. */
export function aboutColumns({ timeline, site }: Publication, from: string): Column<unknown>[] {
  const { scope, licence, updated, hash } = timeline;
  return [
    ...localized("scope", (_, locale) => scope[locale]),
    ...localized("publisher", (_, locale) => site.publisher[locale]),
    ...localized("licence", (_, locale) => licence[locale]),
    { name: "licence_url", cell: () => site.licences.url },
    { name: "updated", cell: () => updated },
    { name: "hash", cell: () => hash },
    { name: "from_url", cell: () => from },
  ];
}
