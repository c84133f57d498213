import { describe, expect, it } from "vitest";
import type { Locale } from "../i18n/locale.ts";
import { translate } from "../i18n/strings.ts";
import { daysIn } from "./cells-at.ts";
import { dayNumber } from "./days.ts";

describe("daysIn(from, to, words)", () => {
  it.each<[Locale, string, string, string]>([
    ["en", "2012-05-03", "2012-05-03", "3 May 2012"],
    ["en", "2012-05-03", "2012-05-09", "3 to 9 May 2012"],
    ["en", "2012-04-28", "2012-05-04", "28 April to 4 May 2012"],
    ["en", "2011-12-28", "2012-01-04", "28 December 2011 to 4 January 2012"],
    ["ar", "2012-05-03", "2012-05-09", "من 3 إلى 9 أيار 2012"],
    ["ar", "2011-12-28", "2012-01-04", "من 28 كانون الأول 2011 إلى 4 كانون الثاني 2012"],
  ])("in %s from %s to %s says each month and year once", (locale, from, to, said) => {
    const words = { t: translate(locale), locale, months: "levant" as const };
    expect(daysIn(dayNumber(from), dayNumber(to), words)).toBe(said);
  });
});
