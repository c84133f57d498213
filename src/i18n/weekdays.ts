/** Names of weekdays: to print them, and to find the one that a phrase of an article prints. */
import type { Weekday } from "../dates/weekday.ts";
import type { Locale } from "./locale.ts";

const NAMES: Readonly<Record<Locale, Readonly<Record<Weekday, string>>>> = {
  en: {
    sunday: "Sunday",
    monday: "Monday",
    tuesday: "Tuesday",
    wednesday: "Wednesday",
    thursday: "Thursday",
    friday: "Friday",
    saturday: "Saturday",
  },
  ar: {
    sunday: "الأحد",
    monday: "الإثنين",
    tuesday: "الثلاثاء",
    wednesday: "الأربعاء",
    thursday: "الخميس",
    friday: "الجمعة",
    saturday: "السبت",
  },
};

// As newspapers spell them, after `plain` and without the article. Only names with the article are
// looked for: without it «أحد» is "one of" and «خميس» a man's name.
const ARABIC_STEMS: Readonly<Record<string, Weekday>> = {
  احد: "sunday",
  اثنين: "monday",
  ثلاثاء: "tuesday",
  ثلثاء: "tuesday",
  ثلاثا: "tuesday",
  اربعاء: "wednesday",
  اربعا: "wednesday",
  خميس: "thursday",
  جمعه: "friday",
  سبت: "saturday",
};

// The article, or ل which swallows its alef, after the prefixes that are written as one word with it.
const ARABIC_DAY = /^[وف]?(?:[بك]?ال|لل)(.+)$/u;
const ENGLISH_DAY = /\b(sun|mon|tues|wednes|thurs|fri|satur)day\b/giu;

/**
 * The name of a weekday.
 * @example weekdayName("ar", "monday") // "الإثنين"
 */
export function weekdayName(locale: Locale, weekday: Weekday): string {
  return NAMES[locale][weekday];
}

/**
 * The weekday that a phrase prints, however it is spelt, if it prints one and no other.
 * @example weekdayIn("مساء الاثنين", "ar") // "monday"
 * @example weekdayIn("Thursday and Friday", "en") // undefined
 */
export function weekdayIn(phrase: string, language: string): Weekday | undefined {
  const found = new Set(weekdaysIn(phrase, language.toLowerCase().split("-")[0] ?? ""));
  return found.size === 1 ? [...found][0] : undefined;
}

function weekdaysIn(phrase: string, language: string): Weekday[] {
  if (language === "en") return [...phrase.matchAll(ENGLISH_DAY)].map(([name]) => name.toLowerCase() as Weekday);
  if (language !== "ar") return [];
  return plain(phrase)
    .split(/[^\p{L}]+/u)
    .map((word) => ARABIC_STEMS[ARABIC_DAY.exec(word)?.[1] ?? ""])
    .filter((weekday) => weekday !== undefined);
}

/** Folds what spellings differ in: vowel signs, the stretching line, hamza on alef, ta marbuta. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\p{M}\u0640]/gu, "")
    .replaceAll(/[أإآٱ]/gu, "ا")
    .replaceAll("ة", "ه");
}
