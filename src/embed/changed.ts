/** What has changed in the records since an article took them over. */
import { wordsOf } from "./words.ts";

/**
 * How many of these days come after another.
 * @example changesSince("2012-06-01", ["2012-06-01", "2012-06-02"]) // 1
 */
export function changesSince(asof: string, days: readonly string[]): number {
  return days.filter((day) => day > asof).length;
}

/** Says so in the note that the document has for it, whose link leads to the corrections. */
export function noteChanges(note: HTMLElement | null, asof: string): void {
  const n = changesSince(asof, note?.dataset["days"]?.split(" ") ?? []);
  const link = note?.querySelector("a");
  if (!note || !link || n === 0) return;
  link.textContent = wordsOf(note)("embed.changed", { n, day: asof });
  note.hidden = false;
}
