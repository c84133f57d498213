/** Arabic months by one of their two names: the build writes both, so that one has only to be left out. */
import { monthName, type MonthStyle } from "../i18n/months.ts";

const originals = new WeakMap<Text, string>();

/**
 * Writes the months of a part of a page in a style.
 * @example nameMonths(list, "gulf") // "آب/أغسطس 2012" becomes "أغسطس 2012"
 */
export function nameMonths(part: Element, style: MonthStyle): void {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!(node instanceof Text)) continue;
    const original = originals.get(node) ?? node.data;
    if (!original.includes("/")) continue;
    originals.set(node, original);
    const named = inStyle(original, style);
    if (named !== node.data) node.data = named;
  }
}

/**
 * A text in which every month that bears both names bears those of a style.
 * @example inStyle("آب/أغسطس", "levant") // "آب"
 */
export function inStyle(text: string, style: MonthStyle): string {
  let named = text;
  for (let month = 1; month <= 12; month += 1) {
    named = named.replaceAll(monthName("ar", month, "both"), monthName("ar", month, style));
  }
  return named;
}
