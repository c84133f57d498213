/** Texts as every format can hold them. */

/** C0 and C1 but tab and line feed: no format has a use for them, and iCalendar and spreadsheets break on some. */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/**
 * A text of whole characters, its lines ended by line feeds, without control characters and without space around it.
 * @example plain(" one\r\ntwo\u0000 ") // "one\ntwo"
 */
export function plain(text: string): string {
  return text.toWellFormed().replaceAll("\r\n", "\n").replaceAll("\r", "\n").replaceAll(CONTROLS, "").trim();
}

/**
 * A text with a capital in front, where its script has them.
 * @example capitalised("some day in April") // "Some day in April"
 */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/**
 * A text as it goes on within a sentence.
 * @example uncapitalised("Unnamed newspaper") // "unnamed newspaper"
 */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
