import { describe, expect, it } from "vitest";
import { parseEdtf } from "../dates/edtf.ts";
import {
  compactRange,
  describeOn,
  describeSpan,
  describeTime,
  describeWhen,
  listDate,
  monthHeading,
  type SpokenTime,
  type Wording,
} from "./describe.ts";

const zones = { "Test/Zone": { en: "Capital time", ar: "بتوقيت العاصمة" } };
const hours: SpokenTime = { start: "06:00", end: "16:00", zone: "Test/Zone" };

const plain: Wording = { months: "both" };
const weekday: Wording = { months: "both", weekday: true };
const noYear: Wording = { months: "both", year: false };

describe("describeSpan(span, locale, wording)", () => {
  it.each<[string, Wording, string, string]>([
    ["2012-05-17", plain, "17 May 2012", "17 أيار/مايو 2012"],
    ["2012-05-17", weekday, "Thursday 17 May 2012", "الخميس 17 أيار/مايو 2012"],
    ["2012-05-17", noYear, "17 May", "17 أيار/مايو"],
    ["2012-05-17", { months: "levant" }, "17 May 2012", "17 أيار 2012"],
    ["2012-05-17/2012-05-20", plain, "17 to 20 May 2012", "من 17 إلى 20 أيار/مايو 2012"],
    ["2012-05-17/2012-05-20", weekday, "Thursday 17 to Sunday 20 May 2012", "من الخميس 17 إلى الأحد 20 أيار/مايو 2012"],
    ["2012-05-17/2012-05-20", noYear, "17 to 20 May", "من 17 إلى 20 أيار/مايو"],
    ["2012-04-30/2012-05-02", plain, "30 April to 2 May 2012", "من 30 نيسان/أبريل إلى 2 أيار/مايو 2012"],
    ["2012-04-30/2012-05-02", noYear, "30 April to 2 May", "من 30 نيسان/أبريل إلى 2 أيار/مايو"],
    [
      "2011-12-30/2012-01-02",
      plain,
      "30 December 2011 to 2 January 2012",
      "من 30 كانون الأول/ديسمبر 2011 إلى 2 كانون الثاني/يناير 2012",
    ],
    [
      "2011-12-31/2012-01-01",
      { ...weekday, year: false },
      "Saturday 31 December 2011 to Sunday 1 January 2012",
      "من السبت 31 كانون الأول/ديسمبر 2011 إلى الأحد 1 كانون الثاني/يناير 2012",
    ],
    // An end known to the month only is told as the month.
    ["2012-04/2012-05", plain, "April to May 2012", "من نيسان/أبريل إلى أيار/مايو 2012"],
    ["2012-04/2012-05-20", plain, "April to 20 May 2012", "من نيسان/أبريل إلى 20 أيار/مايو 2012"],
    ["2011/2012", plain, "2011 to 2012", "من عام 2011 إلى عام 2012"],
    [
      "2012-05/2012-05-17",
      plain,
      "start: some day from 1 to 17 May 2012; end: 17 May 2012",
      "البداية: يوم غير محدد من 1 إلى 17 أيار/مايو 2012؛ النهاية: 17 أيار/مايو 2012",
    ],
    ["[2012-05-11..2012-05-17]", plain, "some day from 11 to 17 May 2012", "يوم غير محدد من 11 إلى 17 أيار/مايو 2012"],
    ["[2012-05-11..2012-05-12]", plain, "11 or 12 May 2012", "11 أو 12 أيار/مايو 2012"],
    [
      "[2012-05-11..2012-05-17]",
      weekday,
      "some day from Friday 11 to Thursday 17 May 2012",
      "يوم غير محدد من الجمعة 11 إلى الخميس 17 أيار/مايو 2012",
    ],
    [
      "[2012-04-30..2012-05-02]",
      plain,
      "some day from 30 April to 2 May 2012",
      "يوم غير محدد من 30 نيسان/أبريل إلى 2 أيار/مايو 2012",
    ],
    [
      "[2012-03-01..2012-05-31]",
      plain,
      "some day from March to May 2012",
      "يوم غير محدد من آذار/مارس إلى أيار/مايو 2012",
    ],
    ["[2012-05-01..2012-05-31]", plain, "some day in May 2012", "يوم غير محدد من أيار/مايو 2012"],
    ["[2012-05-18,2012-05-20]", plain, "18 or 20 May 2012", "18 أو 20 أيار/مايو 2012"],
    ["[2012-05-18,2012-05-20]", weekday, "Friday 18 or Sunday 20 May 2012", "الجمعة 18 أو الأحد 20 أيار/مايو 2012"],
    ["[2012-04-30,2012-05-02]", plain, "30 April or 2 May 2012", "30 نيسان/أبريل أو 2 أيار/مايو 2012"],
    [
      "[2012-05-15,2012-05-18,2012-05-20..2012-05-22]",
      plain,
      "15, 18 or 20 to 22 May 2012",
      "15 أو 18 أو من 20 إلى 22 أيار/مايو 2012",
    ],
    ["[..2012-03-22]", plain, "on or before 22 March 2012", "في 22 آذار/مارس 2012 أو قبله"],
    ["[..2012-03-22]", weekday, "on or before Thursday 22 March 2012", "يوم الخميس 22 آذار/مارس 2012 أو قبله"],
    ["[..2012-03-22]", noYear, "on or before 22 March", "في 22 آذار/مارس أو قبله"],
    ["[2012-03-22..]", plain, "on or after 22 March 2012", "في 22 آذار/مارس 2012 أو بعده"],
    ["[2012-03-22..]", weekday, "on or after Thursday 22 March 2012", "يوم الخميس 22 آذار/مارس 2012 أو بعده"],
    ["2012-04", plain, "some day in April 2012", "يوم غير محدد من نيسان/أبريل 2012"],
    ["2012-04", noYear, "some day in April", "يوم غير محدد من نيسان/أبريل"],
    ["2012", plain, "some day in 2012", "يوم غير محدد من عام 2012"],
    ["2012-05-17/", plain, "from 17 May 2012, no end given", "من 17 أيار/مايو 2012، من دون ذكر نهاية"],
    ["2012-05-17/..", plain, "from 17 May 2012, continuing", "من 17 أيار/مايو 2012، والأمر مستمر"],
    ["2012-05/..", plain, "from May 2012, continuing", "من أيار/مايو 2012، والأمر مستمر"],
    ["2012-05-17/..", weekday, "from Thursday 17 May 2012, continuing", "من الخميس 17 أيار/مايو 2012، والأمر مستمر"],
    ["/2012-05-20", plain, "until 20 May 2012, no start given", "حتى 20 أيار/مايو 2012، من دون ذكر بداية"],
    ["2012-05-17~", plain, "about 17 May 2012", "17 أيار/مايو 2012 تقريبًا"],
    ["2012-04~", plain, "about April 2012", "نيسان/أبريل 2012 تقريبًا"],
    ["2012-05-17?", plain, "perhaps 17 May 2012", "ربما 17 أيار/مايو 2012"],
    ["2012-04?", plain, "perhaps some day in April 2012", "ربما يوم غير محدد من نيسان/أبريل 2012"],
    ["2012-05-17%", plain, "perhaps about 17 May 2012", "ربما 17 أيار/مايو 2012 تقريبًا"],
  ])("says %s with %o as “%s”", (edtf, wording, en, ar) => {
    const span = parseEdtf(edtf);
    expect(describeSpan(span, "en", wording)).toBe(en);
    expect(describeSpan(span, "ar", wording)).toBe(ar);
  });

  it("tells a night as one, and only where the time says so", () => {
    const night = parseEdtf("[2012-05-20..2012-05-21]");
    const wording = { ...weekday, time: { part: "night" } } as const;
    expect(describeSpan(night, "en", wording)).toBe("the night of Sunday 20 to Monday 21 May 2012");
    expect(describeSpan(night, "ar", wording)).toBe("ليل الأحد 20 إلى الإثنين 21 أيار/مايو 2012");
    expect(describeSpan(night, "en", plain)).toBe("20 or 21 May 2012");
    expect(describeSpan(parseEdtf("[2012-05-20..2012-05-22]"), "en", { ...plain, time: { part: "night" } })).toBe(
      "some day from 20 to 22 May 2012",
    );
  });

  it("throws for a span whose bounds belie its shape", () => {
    expect(() => describeSpan({ ...parseEdtf("2012-05-17"), earliest: null }, "en", plain)).toThrow(
      "invalid span: 2012-05-17 is day and has no earliest",
    );
  });
});

describe("describeOn(span, locale, wording)", () => {
  it.each<[string, Wording, string, string]>([
    ["2012-05-22", plain, "on 22 May 2012", "في 22 أيار/مايو 2012"],
    ["2012-05-22", weekday, "on Tuesday 22 May 2012", "يوم الثلاثاء 22 أيار/مايو 2012"],
    ["2012-05", plain, "in May 2012", "في أيار/مايو 2012"],
    ["2012", plain, "in 2012", "في عام 2012"],
    ["2012-05-17/2012-05-20", plain, "from 17 to 20 May 2012", "من 17 إلى 20 أيار/مايو 2012"],
    [
      "[2012-05-20..2012-05-22]",
      plain,
      "some day from 20 to 22 May 2012",
      "في يوم غير محدد من 20 إلى 22 أيار/مايو 2012",
    ],
    ["[2012-05-18,2012-05-20]", plain, "on 18 or 20 May 2012", "في 18 أو 20 أيار/مايو 2012"],
    ["[..2012-05-22]", plain, "on or before 22 May 2012", "في 22 أيار/مايو 2012 أو قبله"],
    ["2012-05-17?", plain, "perhaps on 17 May 2012", "ربما في 17 أيار/مايو 2012"],
    ["2012-05~", plain, "in about May 2012", "في أيار/مايو 2012 تقريبًا"],
  ])("says %s with %o as “%s”", (edtf, wording, en, ar) => {
    expect(describeOn(parseEdtf(edtf), "en", wording)).toBe(en);
    expect(describeOn(parseEdtf(edtf), "ar", wording)).toBe(ar);
  });
});

describe("describeTime(time, span, locale, zones)", () => {
  it.each<[SpokenTime, string, string]>([
    [hours, "06:00 to 16:00 Capital time", "من 06:00 إلى 16:00 بتوقيت العاصمة"],
    [{ start: "06:00", zone: "Test/Zone" }, "at 06:00 Capital time", "الساعة 06:00 بتوقيت العاصمة"],
    [{ start: "06:00" }, "at 06:00", "الساعة 06:00"],
    [{ part: "morning" }, "in the morning", "صباحًا"],
    [{ part: "noon" }, "at noon", "ظهرًا"],
    [{ part: "evening" }, "in the evening", "مساءً"],
    [{ part: "night" }, "at night", "ليلًا"],
    [{}, "", ""],
  ])("says %o as “%s”", (time, en, ar) => {
    const span = parseEdtf("2012-03-27");
    expect(describeTime(time, span, "en", zones)).toBe(en);
    expect(describeTime(time, span, "ar", zones)).toBe(ar);
  });

  it("says nothing of a night that the span has already told", () => {
    expect(describeTime({ part: "night" }, parseEdtf("[2012-05-20..2012-05-21]"), "en", zones)).toBe("");
  });

  it("throws for a zone that content has no words for", () => {
    expect(() => describeTime({ start: "06:00", zone: "No/Where" }, parseEdtf("2012-03-27"), "en", zones)).toThrow(
      "missing words for the zone `No/Where`",
    );
  });
});

describe("describeWhen(span, time, locale, wording)", () => {
  it("puts the hour after the day", () => {
    const span = parseEdtf("2012-03-27");
    expect(describeWhen(span, hours, "en", { ...plain, zones })).toBe("27 March 2012, 06:00 to 16:00 Capital time");
    expect(describeWhen(span, hours, "ar", { ...plain, zones })).toBe(
      "27 آذار/مارس 2012، من 06:00 إلى 16:00 بتوقيت العاصمة",
    );
    expect(describeWhen(span, undefined, "en", { ...plain, zones })).toBe("27 March 2012");
  });
});

describe("monthHeading(day, locale, months)", () => {
  it.each([
    ["en", "both", "May 2012"],
    ["ar", "both", "أيار/مايو 2012"],
    ["ar", "levant", "أيار 2012"],
    ["ar", "gulf", "مايو 2012"],
  ] as const)("in %s, %s, is %s", (locale, months, expected) => {
    expect(monthHeading("2012-05-17", locale, months)).toBe(expected);
  });
});

describe("listDate(span, locale, wording)", () => {
  it.each<[string, SpokenTime | undefined, string, string]>([
    ["2012-05-21", undefined, "Monday 21", "الإثنين 21"],
    ["2012-05-20", { part: "night" }, "Sunday 20, at night", "الأحد 20، ليلًا"],
    ["2012-05-17/2012-05-20", undefined, "17 to 20", "من 17 إلى 20"],
    ["2012-05-30/2012-06-02", undefined, "30 May to 2 June", "من 30 أيار/مايو إلى 2 حزيران/يونيو"],
    [
      "2012-05-30/2013-01-02",
      undefined,
      "30 May 2012 to 2 January 2013",
      "من 30 أيار/مايو 2012 إلى 2 كانون الثاني/يناير 2013",
    ],
    ["[2012-05-11..2012-05-17]", undefined, "some day from 11 to 17", "يوم غير محدد من 11 إلى 17"],
    [
      "[2012-05-20..2012-05-21]",
      { part: "night" },
      "the night of Sunday 20 to Monday 21",
      "ليل الأحد 20 إلى الإثنين 21",
    ],
    ["[2012-05-18,2012-05-20]", undefined, "18 or 20", "18 أو 20"],
    ["[..2012-05-22]", undefined, "on or before 22", "في 22 أو قبله"],
    ["[2012-05-22..]", undefined, "on or after 22", "في 22 أو بعده"],
    ["2012-05", undefined, "some day in the month", "يوم غير محدد من الشهر"],
    ["2012-05?", undefined, "perhaps some day in the month", "ربما يوم غير محدد من الشهر"],
    ["2012", undefined, "some day in 2012", "يوم غير محدد من عام 2012"],
    ["2012-05-17/..", undefined, "from 17, continuing", "من 17، والأمر مستمر"],
    ["2012-04-17/", undefined, "from 17 April, no end given", "من 17 نيسان/أبريل، من دون ذكر نهاية"],
    ["2012-05-27", hours, "Sunday 27, 06:00 to 16:00 Capital time", "الأحد 27، من 06:00 إلى 16:00 بتوقيت العاصمة"],
  ])("under May 2012 says %s, %o, as “%s”", (edtf, time, en, ar) => {
    const wording = { months: "both", heading: "2012-05-01", time, zones } as const;
    expect(listDate(parseEdtf(edtf), "en", wording)).toBe(en);
    expect(listDate(parseEdtf(edtf), "ar", wording)).toBe(ar);
  });
});

describe("compactRange(span, locale, wording)", () => {
  it.each<[string, Wording, string, string]>([
    ["2012-05-17", noYear, "17 May", "17 أيار"],
    ["2012-09-17/2012-09-20", noYear, "17–20 Sept", "17–20 أيلول"],
    ["2012-05-17/2012-05-20", { ...plain, heading: "2012-05-01" }, "17–20", "17–20"],
    ["2012-04-30/2012-05-02", noYear, "30 Apr – 2 May", "30 نيسان – 2 أيار"],
    ["[2012-05-11..2012-05-17]", noYear, "a day of 11–17 May", "يوم من 11–17 أيار"],
    ["[..2012-05-22]", noYear, "by 22 May", "حتى 22 أيار"],
    ["2012-05-17/..", noYear, "from 17 May", "من 17 أيار"],
    ["[2012-05-18,2012-05-20]", noYear, "18 or 20 May", "18 أو 20 أيار"],
    ["2012-04", plain, "Apr 2012", "نيسان 2012"],
    ["2012-04-01/2012-04-30", noYear, "1–30 Apr", "1–30 نيسان"],
    ["2012-04/2012-05", noYear, "Apr–May", "نيسان–أيار"],
    ["2012-05-17~", noYear, "about 17 May", "17 أيار تقريبًا"],
  ])("says %s with %o as “%s”, and isolates it in Arabic", (edtf, wording, en, ar) => {
    expect(compactRange(parseEdtf(edtf), "en", wording)).toBe(en);
    expect(compactRange(parseEdtf(edtf), "ar", wording)).toBe(`\u2067${ar}\u2069`);
  });
});
