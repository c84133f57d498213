/** Rows and columns as CSV (RFC 4180), written by `csv-stringify`. */
import { stringify } from "csv-stringify/sync";
import { LOCALES, type Locale } from "../../i18n/locale.ts";
import { plain } from "../plain.ts";

/** A number stays one; nothing is an empty cell. */
export type Cell = string | number | null | undefined;

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Cell;
}

/** Between the values of one cell. No id has it. */
export const SEPARATOR = " | ";

/**
 * A table: byte order mark, a line of names, CRLF after every line, quotation marks where they are needed (RFC 4180, 2).
 * A text that a spreadsheet would take for a formula, since it begins with = + - or @, has an apostrophe before it
 * (OWASP, "CSV Injection"); numbers are left alone. Space around a text goes first, so that none hides behind a tab.
 * @example csv([{ name: "id", cell: ({ id }) => id }], [{ id: "a" }]) // "\ufeffid\r\na\r\n"
 */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const records = rows.map((row) =>
    columns.map(({ cell }) => {
      const value = cell(row);
      return typeof value === "string" ? plain(value) : value;
    }),
  );
  return stringify(records, {
    bom: true,
    columns: columns.map(({ name }) => name),
    escape_formulas: true,
    header: true,
    // Where the record delimiter is given, only that very one is quoted, and a lone line feed would end the row.
    quote_record_delimiter: true,
    record_delimiter: "windows",
  });
}

/**
 * One column for each language, the language last in its name.
 * @example localized("title", (event, locale) => event.title[locale]).map(({ name }) => name) // ["title_en", "title_ar"]
 */
export function localized<Row>(name: string, cell: (row: Row, locale: Locale) => Cell): Column<Row>[] {
  return LOCALES.map((locale) => ({ name: `${name}_${locale}`, cell: (row) => cell(row, locale) }));
}

/**
 * Several values in one cell.
 * @example list(["a", "b"]) // "a | b"
 */
export function list(values: readonly string[]): string {
  return values.join(SEPARATOR);
}
