/** How a phrase as printed is set: its language, its direction, its marks. */
import type { Direction } from "../i18n/locale.ts";

export interface Quotation {
  readonly lang: string;
  readonly dir: Direction;
  readonly open: string;
  readonly close: string;
}

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

/**
 * The setting of a quotation in an article's language.
 * @example quotationOf("ar").open // "«"
 */
export function quotationOf(language: string): Quotation {
  const rtl = RIGHT_TO_LEFT.has(language.split("-")[0] ?? "");
  return rtl
    ? { lang: language, dir: "rtl", open: "«", close: "»" }
    : { lang: language, dir: "ltr", open: "“", close: "”" };
}
