/** What is refused from the look of a date alone, where the parser would only say "syntax error". */
import { daysInMonth } from "./day.ts";
import { EdtfError } from "./edtf-error.ts";
import { windowSpan } from "./span.ts";

/**
 * Refuses hours, seasons and days and months that do not exist.
 * @throws EdtfError
 * @example refuseByLook("2012-02-30") // throws: there is no such day … write a day from "2012-02-01" to "2012-02-29"
 */
export function refuseByLook(text: string): void {
  if (/\d[T ]\d\d/.test(text)) {
    throw new EdtfError("a date has no hours", text, `the day alone, and the hours under "time"`);
  }
  for (const [found, year = "", month = "", day] of text.matchAll(/(?<![\dXY-])(\d{4})-(\d\d)(?:-(\d\d))?(?![\dX])/g)) {
    const number = Number(month);
    if (number >= 21 && number <= 41)
      throw new EdtfError("a season is not a date here", found, `the months, "${year}-03/${year}-05"`);
    if (number < 1 || number > 12)
      throw new EdtfError("there is no such month", found, `a month from "${year}-01" to "${year}-12"`);
    const last = daysInMonth(`${year}-${month}`);
    if (day !== undefined && (Number(day) < 1 || Number(day) > last)) {
      throw new EdtfError(
        "there is no such day",
        found,
        `a day from "${year}-${month}-01" to "${year}-${month}-${String(last)}"`,
      );
    }
  }
}

/**
 * What to write for a date with X in it (EDTF levels 1 and 2): days counted by us, so that the 30th is not lost.
 * @example spelledOut("2012-05-3X") // '"[2012-05-30..2012-05-31]"'
 */
export function spelledOut(text: string): string {
  if (/^\d{4}-XX(?:-XX)?$/.test(text)) return `"${text.slice(0, 4)}"`;
  if (/^\d{4}-\d\d-XX$/.test(text)) return `"${text.slice(0, 7)}"`;
  const [, month = "", tens = ""] = /^(\d{4}-\d\d)-([0-3])X$/.exec(text) ?? [];
  // The 30s of February are nothing at all.
  if (month === "" || Number(`${tens}0`) > daysInMonth(month)) return `the days it can be, "[2012-05-20..2012-05-29]"`;
  const first = tens === "0" ? "01" : `${tens}0`;
  const last = String(Math.min(Number(tens) * 10 + 9, daysInMonth(month))).padStart(2, "0");
  return `"${windowSpan(`${month}-${first}`, `${month}-${last}`).edtf}"`;
}
