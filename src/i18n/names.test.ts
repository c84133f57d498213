import { describe, expect, it } from "vitest";
import { WEEKDAYS } from "../dates/weekday.ts";
import { ltrIsolate, rtlIsolate } from "./bidi.ts";
import { monthName, monthNameShort } from "./months.ts";
import { weekdayIn, weekdayName } from "./weekdays.ts";

describe("monthName(locale, month, style)", () => {
  it.each([
    ["en", 9, "both", "September"],
    ["en", 5, "levant", "May"],
    ["ar", 8, "both", "آب/أغسطس"],
    ["ar", 8, "levant", "آب"],
    ["ar", 8, "gulf", "أغسطس"],
    ["ar", 1, "both", "كانون الثاني/يناير"],
    ["ar", 12, "levant", "كانون الأول"],
  ] as const)("%s %i %s is %s", (locale, month, style, expected) => {
    expect(monthName(locale, month, style)).toBe(expected);
  });

  it("throws for a month that is none", () => {
    expect(() => monthName("ar", 13, "both")).toThrow("invalid month: 13");
  });
});

describe("monthNameShort(locale, month, style)", () => {
  it.each([
    ["en", 9, "both", "Sept"],
    ["en", 6, "both", "June"],
    ["ar", 8, "both", "آب"],
    ["ar", 8, "gulf", "أغسطس"],
  ] as const)("%s %i %s is %s, one name alone", (locale, month, style, expected) => {
    expect(monthNameShort(locale, month, style)).toBe(expected);
  });
});

describe("weekdayIn(phrase, language)", () => {
  it.each(WEEKDAYS)("finds %s by the names that we print", (weekday) => {
    expect(weekdayIn(weekdayName("ar", weekday), "ar")).toBe(weekday);
    expect(weekdayIn(weekdayName("en", weekday), "en")).toBe(weekday);
  });

  it.each([
    ["الاثنين", "monday"],
    ["أمس الإثنين", "monday"],
    ["الاحد", "sunday"],
    ["والأحد المقبل", "sunday"],
    ["بالثلاثاء", "tuesday"],
    ["الثلثاء الماضي", "tuesday"],
    ["للأربعاء", "wednesday"],
    ["الاربعاء", "wednesday"],
    ["وللخميس", "thursday"],
    ["(الخميس)،", "thursday"],
    ["الجمعه", "friday"],
    ["يوم الجُمُعَة", "friday"],
    ["السـبت", "saturday"],
  ] as const)("finds the weekday in «%s»", (phrase, weekday) => {
    expect(weekdayIn(phrase, "ar-SY")).toBe(weekday);
  });

  it.each([
    ["الأحداث", "a longer word is no Sunday"],
    ["أحد المسؤولين", "without the article it is «one of»"],
    ["الخميس والجمعة", "two days are not one"],
    ["أمس", "there is none"],
  ])("finds no weekday in «%s»: %s", (phrase) => {
    expect(weekdayIn(phrase, "ar")).toBeUndefined();
  });

  it.each([
    ["yesterday, Monday", "en", "monday"],
    ["Thursday’s talks", "en-GB", "thursday"],
    ["SUNDAY night", "en", "sunday"],
    ["Friday or Saturday", "en", undefined],
    ["Mondays", "en", undefined],
    ["Donnerstag", "de", undefined],
  ] as const)("reads “%s” in %s as %s", (phrase, language, weekday) => {
    expect(weekdayIn(phrase, language)).toBe(weekday);
  });
});

describe("isolates", () => {
  it("wrap a text and close it again", () => {
    expect(rtlIsolate("17–20")).toBe("\u206717–20\u2069");
    expect(ltrIsolate("2012-05-17/..")).toBe("\u20662012-05-17/..\u2069");
  });
});
