/** Citations as RIS, the tagged lines that EndNote, Zotero and libraries read: two letters, two spaces, a hyphen, CRLF. */
import { containerOf, dateOf, foundAt, languageOf, type Work } from "./cite/work.ts";
import { oneLine } from "./line.ts";

/**
 * A work as a record.
 * @example ris(work).split("\r\n")[0] // "TY  - ELEC"
 */
export function ris(work: Work): string {
  const isArticle = work.type === "article";
  const date = dateOf(work);
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", isArticle ? "NEWS" : "ELEC"],
    ["ID", work.id],
    ["AU", isArticle ? undefined : work.author],
    ["TI", work.title],
    ["T2", containerOf(work)],
    // An author with a comma in it is taken for a family and a first name; as publisher it is whole.
    ["PB", isArticle ? undefined : work.author],
    ["PY", date?.slice(0, 4)],
    ["DA", date === undefined ? undefined : risDate(date)],
    ["UR", foundAt(work)],
    ["Y2", work.accessed === undefined ? undefined : risDate(work.accessed)],
    ["LA", languageOf(work)],
    ["N1", work.note],
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]));
  return `${written.join("")}ER  - \r\n`;
}

/** Year, month and day, each with its slash, whether known or not: `2012/05//`. */
function risDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}
