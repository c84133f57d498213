/**
 * The records as tables for spreadsheets and statistics: UTF-8 with a byte order mark (without it a spreadsheet takes
 * Arabic for Latin), otherwise RFC 4180. The parts are in `csv/`.
 */
export { claimsCsv } from "./csv/claims.ts";
export { eventsCsv } from "./csv/events.ts";
export { csv, SEPARATOR, type Cell, type Column } from "./csv/table.ts";
