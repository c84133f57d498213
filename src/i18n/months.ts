/**
 * Names of months. The tables are ours: date-fns has no Levantine names, and those of
 * ICU differ from one version to the next, which would change the pages with the machine.
 */
import type { Locale } from "./locale.ts";

/** Which Arabic names: Levantine (آب), Gulf and Egyptian (أغسطس), or both (آب/أغسطس). */
export type MonthStyle = "levant" | "gulf" | "both";

const ENGLISH = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const LEVANT = [
  "كانون الثاني",
  "شباط",
  "آذار",
  "نيسان",
  "أيار",
  "حزيران",
  "تموز",
  "آب",
  "أيلول",
  "تشرين الأول",
  "تشرين الثاني",
  "كانون الأول",
] as const;

const GULF = [
  "يناير",
  "فبراير",
  "مارس",
  "أبريل",
  "مايو",
  "يونيو",
  "يوليو",
  "أغسطس",
  "سبتمبر",
  "أكتوبر",
  "نوفمبر",
  "ديسمبر",
] as const;

/**
 * The name of a month, 1 to 12; English has but one style.
 * @example monthName("ar", 8, "both") // "آب/أغسطس"
 */
export function monthName(locale: Locale, month: number, style: MonthStyle): string {
  if (locale === "en") return pick(ENGLISH, month);
  if (style === "levant") return pick(LEVANT, month);
  if (style === "gulf") return pick(GULF, month);
  return `${pick(LEVANT, month)}/${pick(GULF, month)}`;
}

/**
 * The name of a month for tight places such as the axis, where of two Arabic names the Levantine stands alone.
 * @example monthNameShort("en", 9, "both") // "Sept"
 * @example monthNameShort("ar", 8, "both") // "آب"
 */
export function monthNameShort(locale: Locale, month: number, style: MonthStyle): string {
  // Three letters, four of September, and June and July whole.
  if (locale === "en") return pick(ENGLISH, month).replace(/^(Sept|...(?!.$)).*/u, "$1");
  return monthName(locale, month, style === "gulf" ? "gulf" : "levant");
}

function pick(names: readonly string[], month: number): string {
  const name = names[month - 1];
  if (name === undefined) throw new Error(`invalid month: ${String(month)}`);
  return name;
}
