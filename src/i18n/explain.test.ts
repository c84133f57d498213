import { describe, expect, it } from "vitest";
import { parseEdtf } from "../dates/edtf.ts";
import { parseRule, RULE_FORMS, type Rule } from "../dates/rules.ts";
import type { Weekday } from "../dates/weekday.ts";
import {
  explainPublished,
  explainRow,
  explanationText,
  type KnownFrom,
  type RowBase,
  type RowSets,
} from "./explain.ts";

const both = { months: "both" } as const;
const published: RowBase = { of: "published", span: parseEdtf("2012-05-22") };

/** A form with its blanks filled in. */
const sample = (form: string): string =>
  form
    .replace("<weekday>", "thursday")
    .replace("<month>", "april")
    .replaceAll("HH:MM", "06:00")
    .replace("YYYY", "2012")
    .replace(/\bN\b/, "4")
    .replace(/\bD\b/, "17");

function rule(text: string): Rule {
  const found = parseRule(text);
  if (found === undefined) throw new Error(`unknown rule: ${text}`);
  return found;
}

function row(text: string, gives?: string, sets: RowSets = "date", from: RowBase = published) {
  return { rule: rule(text), from, sets, gives: gives === undefined ? undefined : parseEdtf(gives) };
}

describe("explainRow(row, locale, wording)", () => {
  it("gives the sentence in parts, the result apart from what leads to it", () => {
    expect(explainRow(row("previous thursday", "2012-05-17", "start"), "en", both)).toEqual({
      text: "the article’s day is Tuesday 22 May 2012, so the Thursday before:",
      result: "17 May",
      tag: "start",
    });
    expect(explainRow(row("previous thursday", "2012-05-17", "start"), "ar", both)).toEqual({
      text: "يوم المقال هو الثلاثاء 22 أيار/مايو 2012، فيوم الخميس السابق:",
      result: "17 أيار/مايو",
      tag: "البداية",
    });
  });

  it("has neither result nor tag where the row gives no day and sets the date", () => {
    expect(explainRow(row("no day"), "en", both)).toEqual({ text: "no day follows from these words" });
  });

  const beside: [rule: string, gives: string, en: string, ar: string][] = [
    ["same day", "2012-05-22", "the same day: 22 May", "اليوم نفسه: 22 أيار/مايو"],
    ["yesterday", "2012-05-21", "the day before: 21 May", "اليوم السابق: 21 أيار/مايو"],
    ["day before", "2012-05-21", "the day before: 21 May", "اليوم السابق: 21 أيار/مايو"],
    ["day before yesterday", "2012-05-20", "2 days before: 20 May", "قبله بيومين: 20 أيار/مايو"],
    ["tomorrow", "2012-05-23", "the day after: 23 May", "اليوم التالي: 23 أيار/مايو"],
    ["day after", "2012-05-23", "the day after: 23 May", "اليوم التالي: 23 أيار/مايو"],
    ["day after tomorrow", "2012-05-24", "2 days after: 24 May", "بعده بيومين: 24 أيار/مايو"],
    [
      "said the day after",
      "2012-05-23",
      "the day after, when the words were said: 23 May",
      "اليوم التالي، وهو يوم الكلام: 23 أيار/مايو",
    ],
    ["first day", "2012-05-22", "its first day: 22 May", "أول يوم فيه: 22 أيار/مايو"],
    ["last day", "2012-05-22", "its last day: 22 May", "آخر يوم فيه: 22 أيار/مايو"],
    [
      "last night",
      "[2012-05-21..2012-05-22]",
      "the night before: the night of 21 to 22 May",
      "الليلة السابقة: ليل 21 إلى 22 أيار/مايو",
    ],
    [
      "last week",
      "[2012-05-12..2012-05-20]",
      "the week before, whether it begins on a Saturday, a Sunday or a Monday: some day from 12 to 20 May",
      "الأسبوع السابق، سواء بدأ بالسبت أم الأحد أم الإثنين: يوم غير محدد من 12 إلى 20 أيار/مايو",
    ],
    [
      "this week",
      "[2012-05-19..2012-05-27]",
      "the same week, whether it begins on a Saturday, a Sunday or a Monday: some day from 19 to 27 May",
      "الأسبوع نفسه، سواء بدأ بالسبت أم الأحد أم الإثنين: يوم غير محدد من 19 إلى 27 أيار/مايو",
    ],
    [
      "next week",
      "[2012-05-26..2012-06-03]",
      "the week after, whether it begins on a Saturday, a Sunday or a Monday: some day from 26 May to 3 June",
      "الأسبوع التالي، سواء بدأ بالسبت أم الأحد أم الإثنين: يوم غير محدد من 26 أيار/مايو إلى 3 حزيران/يونيو",
    ],
    ["last month", "2012-04", "the month before: some day in April", "الشهر السابق: يوم غير محدد من نيسان/أبريل"],
    [
      "end of last month",
      "[2012-04-21..2012-04-30]",
      "the last third of the month before: some day from 21 to 30 April",
      "الثلث الأخير من الشهر السابق: يوم غير محدد من 21 إلى 30 نيسان/أبريل",
    ],
    ["this month", "2012-05", "the same month: some day in May", "الشهر نفسه: يوم غير محدد من أيار/مايو"],
    ["next month", "2012-06", "the month after: some day in June", "الشهر التالي: يوم غير محدد من حزيران/يونيو"],
    ["last year", "2011", "the year before: some day in 2011", "السنة السابقة: يوم غير محدد من عام 2011"],
    ["this year", "2012", "the same year: some day in 2012", "السنة نفسها: يوم غير محدد من عام 2012"],
    [
      "already past",
      "[..2012-05-22]",
      "a day already past, or that very day: on or before 22 May",
      "يوم مضى، أو ذلك اليوم نفسه: في 22 أيار/مايو أو قبله",
    ],
    [
      "still to come",
      "[2012-05-22..]",
      "a day still to come, or that very day: on or after 22 May",
      "يوم لم يأتِ بعد، أو ذلك اليوم نفسه: في 22 أيار/مايو أو بعده",
    ],
    [
      "within hours",
      "[2012-05-22..2012-05-23]",
      "within hours, that day or the next: 22 or 23 May",
      "خلال ساعات، في اليوم نفسه أو التالي: 22 أو 23 أيار/مايو",
    ],
    [
      "within past hours",
      "[2012-05-21..2012-05-22]",
      "hours before, that day or the one before: 21 or 22 May",
      "قبل ساعات، في اليوم نفسه أو السابق: 21 أو 22 أيار/مايو",
    ],
    ["previous friday", "2012-05-18", "the Friday before: 18 May", "يوم الجمعة السابق: 18 أيار/مايو"],
    ["next tuesday", "2012-05-29", "the Tuesday after: 29 May", "يوم الثلاثاء التالي: 29 أيار/مايو"],
    [
      "sunday night",
      "[2012-05-20..2012-05-21]",
      "the night of the Sunday before: the night of 20 to 21 May",
      "ليل يوم الأحد السابق: ليل 20 إلى 21 أيار/مايو",
    ],
    ["sunday evening", "2012-05-20", "the evening of the Sunday before: 20 May", "مساء يوم الأحد السابق: 20 أيار/مايو"],
    [
      "april of last year",
      "2011-04",
      "April of the year before: some day in April 2011",
      "شهر نيسان/أبريل من السنة السابقة: يوم غير محدد من نيسان/أبريل 2011",
    ],
    [
      "april of this year",
      "2012-04",
      "April of the same year: some day in April",
      "شهر نيسان/أبريل من السنة نفسها: يوم غير محدد من نيسان/أبريل",
    ],
    ["3 days before", "2012-05-19", "3 days before: 19 May", "قبله بـ3 أيام: 19 أيار/مايو"],
    ["1 day after", "2012-05-23", "1 day after: 23 May", "بعده بيوم واحد: 23 أيار/مايو"],
    [
      "within 2 days",
      "[2012-05-22..2012-05-24]",
      "within 2 days of it: some day from 22 to 24 May",
      "خلال يومين: يوم غير محدد من 22 إلى 24 أيار/مايو",
    ],
    [
      "about 11 days before",
      "2012-05-11~",
      "about 11 days before: about 11 May",
      "قبله بنحو 11 يومًا: 11 أيار/مايو تقريبًا",
    ],
    ["about 2 days after", "2012-05-24~", "about 2 days after: about 24 May", "بعده بنحو يومين: 24 أيار/مايو تقريبًا"],
    [
      "less than 2 months before",
      "[2012-03-23..2012-05-22]",
      "less than 2 months before: some day from 23 March to 22 May",
      "قبله بأقل من شهرين: يوم غير محدد من 23 آذار/مارس إلى 22 أيار/مايو",
    ],
    [
      "less than 3 months after",
      "[2012-05-22..2012-08-21]",
      "less than 3 months after: some day from 22 May to 21 August",
      "بعده بأقل من 3 أشهر: يوم غير محدد من 22 أيار/مايو إلى 21 آب/أغسطس",
    ],
    ["about 1 month before", "2012-04~", "about 1 month before: about April", "قبله بنحو شهر واحد: نيسان/أبريل تقريبًا"],
    ["about 2 months after", "2012-07~", "about 2 months after: about July", "بعده بنحو شهرين: تموز/يوليو تقريبًا"],
  ];

  const alone: [rule: string, gives: string | undefined, sets: RowSets, en: string, ar: string][] = [
    [
      "on 17 may 2012",
      "2012-05-17",
      "date",
      "the words name the day: 17 May 2012",
      "العبارة تذكر اليوم: 17 أيار/مايو 2012",
    ],
    [
      "in april 2012",
      "2012-04",
      "date",
      "the words name the month: some day in April 2012",
      "العبارة تذكر الشهر: يوم غير محدد من نيسان/أبريل 2012",
    ],
    [
      "in 2011",
      "2011",
      "date",
      "the words name the year: some day in 2011",
      "العبارة تذكر السنة: يوم غير محدد من عام 2011",
    ],
    [
      "lasting 4 days",
      "2012-05-25",
      "end",
      "4 days, the first day counted: until 25 May (end)",
      "4 أيام بحساب اليوم الأول: حتى 25 أيار/مايو (النهاية)",
    ],
    [
      "lasting 4 days",
      "2012-05-19",
      "start",
      "4 days, the last day counted: from 19 May (start)",
      "4 أيام بحساب اليوم الأخير: من 19 أيار/مايو (البداية)",
    ],
    ["lasting 4 days", undefined, "length", "4 days (length)", "4 أيام (المدة)"],
    [
      "lasting at least 2 days",
      "[2012-05-23..]",
      "end",
      "at least 2 days, so the last day: on or after 23 May (end)",
      "يومان على الأقل، فاليوم الأخير: في 23 أيار/مايو أو بعده (النهاية)",
    ],
    ["lasting less than 2 days", undefined, "length", "less than 2 days (length)", "أقل من يومين (المدة)"],
    ["lasting some days", undefined, "length", "some days, at least two (length)", "عدة أيام، يومان على الأقل (المدة)"],
    ["lasting 2 hours", undefined, "length", "2 hours (length)", "ساعتان (المدة)"],
    ["lasting at least 10 hours", undefined, "length", "at least 10 hours (length)", "10 ساعات على الأقل (المدة)"],
    [
      "lasting some hours",
      undefined,
      "length",
      "some hours, less than a day (length)",
      "بضع ساعات، أقل من يوم (المدة)",
    ],
    ["at 06:00", undefined, "time", "at 06:00 (time)", "الساعة 06:00 (التوقيت)"],
    ["06:00 to 16:00", undefined, "time", "06:00 to 16:00 (time)", "من 06:00 إلى 16:00 (التوقيت)"],
    ["in the morning", undefined, "time", "in the morning (time)", "صباحًا (التوقيت)"],
    ["at noon", undefined, "time", "at noon (time)", "ظهرًا (التوقيت)"],
    ["in the evening", undefined, "time", "in the evening (time)", "مساءً (التوقيت)"],
    ["at night", undefined, "time", "at night (time)", "ليلًا (التوقيت)"],
    [
      "continuing",
      undefined,
      "end",
      "it goes on, and no end is told (end)",
      "الأمر مستمر، ولا نهاية مذكورة له (النهاية)",
    ],
    [
      "no day",
      undefined,
      "nothing",
      "no day follows from these words (not used)",
      "لا يُستنتج من هذه العبارة يوم (لم يُستخدم)",
    ],
  ];

  it.each(beside)("explains “%s” from the article’s day, giving %s", (text, gives, en, ar) => {
    const told = row(text, gives);
    expect(explanationText(explainRow(told, "en", both), "en")).toBe(
      `the article’s day is Tuesday 22 May 2012, so ${en}`,
    );
    expect(explanationText(explainRow(told, "ar", both), "ar")).toBe(
      `يوم المقال هو الثلاثاء 22 أيار/مايو 2012، ف${ar}`,
    );
  });

  it.each(alone)("explains “%s” giving %s as %s without the article’s day", (text, gives, sets, en, ar) => {
    const told = row(text, gives, sets);
    expect(explanationText(explainRow(told, "en", both), "en")).toBe(en);
    expect(explanationText(explainRow(told, "ar", both), "ar")).toBe(ar);
  });

  it("has every rule of the vocabulary in its tables above", () => {
    const told = new Set([...beside, ...alone].map(([text]) => rule(text).name));
    const missing = RULE_FORMS.map((form) => rule(sample(form)).name).filter((name) => !told.has(name));
    expect(missing).toEqual([]);
  });

  it("says from which day the paper's week begins where that is known", () => {
    const told = row("this week", "[2012-05-19..2012-05-25]");
    expect(explainRow(told, "en", { ...both, week: "saturday" }).text).toContain(
      "the same week, which begins on a Saturday:",
    );
    expect(explainRow(told, "ar", { ...both, week: "saturday" }).text).toContain("فالأسبوع نفسه، وأوله السبت:");
  });

  it("says the year again only where it is another", () => {
    const newYear: RowBase = { of: "published", span: parseEdtf("2012-01-01") };
    expect(explainRow(row("yesterday", "2011-12-31", "date", newYear), "en", both).result).toBe("31 December 2011");
  });

  it.each<[RowBase, string, string]>([
    [
      { of: "published", span: parseEdtf("2012-05") },
      "the article’s day falls in May 2012, so",
      "يقع يوم المقال في أيار/مايو 2012، ف",
    ],
    [
      { of: "published", span: parseEdtf("[..2012-05-22]") },
      "the article’s day falls on or before 22 May 2012, so",
      "يقع يوم المقال في 22 أيار/مايو 2012 أو قبله، ف",
    ],
    [
      { of: "published", span: parseEdtf("[2012-05-20..2012-05-22]") },
      "the article’s day falls some day from 20 to 22 May 2012, so",
      "يقع يوم المقال في يوم غير محدد من 20 إلى 22 أيار/مايو 2012، ف",
    ],
    [
      { of: "previous", span: parseEdtf("2012-05-17") },
      "the day in the row above is Thursday 17 May 2012, so",
      "اليوم المذكور في السطر السابق هو الخميس 17 أيار/مايو 2012، ف",
    ],
    [
      { of: "base", span: parseEdtf("2012-05-17") },
      "the day of those words is Thursday 17 May 2012, so",
      "يوم ذلك الكلام هو الخميس 17 أيار/مايو 2012، ف",
    ],
    [
      { of: "source", name: "Newspaper H", span: parseEdtf("2012-05-17") },
      "the day of publication of Newspaper H is Thursday 17 May 2012, so",
      "يوم صدور Newspaper H هو الخميس 17 أيار/مايو 2012، ف",
    ],
    [
      { of: "event", name: "Envoy A, four days", span: parseEdtf("2012-05-17/2012-05-20") },
      "the day of the event “Envoy A, four days”: 17 to 20 May 2012, so",
      "يوم الحدث «Envoy A, four days»: من 17 إلى 20 أيار/مايو 2012، ف",
    ],
  ])("says what it counts from: %o", (from, en, ar) => {
    expect(explainRow(row("same day", "2012-05", "date", from), "en", both).text).toContain(en);
    expect(explainRow(row("same day", "2012-05", "date", from), "ar", both).text).toContain(ar);
  });

  it.each<RowSets>([
    "start",
    "end",
    "window",
    "not-before",
    "not-after",
    "length",
    "time",
    "base",
    "report",
    "nothing",
  ])("has a tag for what sets %s", (sets) => {
    expect(explainRow(row("yesterday", "2012-05-21", sets), "en", both).tag).toMatch(/^[a-z ]+$/);
    expect(explainRow(row("yesterday", "2012-05-21", sets), "ar", both).tag).toMatch(/^[\p{Script=Arabic}\p{M} ]+$/u);
  });

  it.each(RULE_FORMS)("never falls back to the words of the rule itself in Arabic: %s", (form) => {
    const { text } = explainRow(row(sample(form)), "ar", both);
    expect(text).not.toMatch(/[a-z]/i);
    expect(text).not.toBe("");
  });
});

describe("explainPublished(row, locale, wording)", () => {
  it.each<[string, string, KnownFrom, string | undefined, string, string]>([
    [
      "yesterday",
      "monday",
      { by: "phrase" },
      undefined,
      "counted from the article’s day, the day before: Monday, as the words themselves say; so the article’s day falls on a Tuesday",
      "بالقياس إلى يوم المقال، اليوم السابق: الإثنين، كما تقول العبارة نفسها؛ فيقع يوم المقال يوم ثلاثاء",
    ],
    [
      "tomorrow",
      "sunday",
      { by: "phrase" },
      undefined,
      "counted from the article’s day, the day after: Sunday, as the words themselves say; so the article’s day falls on a Saturday",
      "بالقياس إلى يوم المقال، اليوم التالي: الأحد، كما تقول العبارة نفسها؛ فيقع يوم المقال يوم سبت",
    ],
    [
      "previous thursday",
      "2012-05-17",
      { by: "outside", fact: "It met then." },
      "[2012-05-18..2012-05-24]",
      "counted from the article’s day, the Thursday before: Thursday 17 May 2012, known from outside: It met then †; so the article’s day falls some day from 18 to 24 May 2012",
      "بالقياس إلى يوم المقال، يوم الخميس السابق: الخميس 17 أيار/مايو 2012، وهذا معلوم من خارج المقالات: It met then †؛ فيقع يوم المقال في يوم غير محدد من 18 إلى 24 أيار/مايو 2012",
    ],
    [
      "yesterday",
      "2012-05-21",
      { by: "source", name: "X" },
      "2012-05-22",
      "counted from the article’s day, the day before: Monday 21 May 2012, known from X; so the article’s day falls on Tuesday 22 May 2012",
      "بالقياس إلى يوم المقال، اليوم السابق: الإثنين 21 أيار/مايو 2012، وهذا معلوم من X؛ فيقع يوم المقال يوم الثلاثاء 22 أيار/مايو 2012",
    ],
    [
      "last month",
      "2012-04",
      { by: "event", name: "X" },
      "2012-05",
      "counted from the article’s day, the month before: some day in April 2012, known from the event “X”; so the article’s day falls in May 2012",
      "بالقياس إلى يوم المقال، الشهر السابق: يوم غير محدد من نيسان/أبريل 2012، وهذا معلوم من الحدث «X»؛ فيقع يوم المقال في أيار/مايو 2012",
    ],
    [
      "next friday",
      "friday",
      { by: "outside" },
      undefined,
      "counted from the article’s day, the Friday after: Friday, known from outside the articles †",
      "بالقياس إلى يوم المقال، يوم الجمعة التالي: الجمعة، وهذا معلوم من خارج المقالات †",
    ],
    [
      "on 22 may 2012",
      "2012-05-22",
      { by: "phrase" },
      "2012-05-22",
      "the words name the day: Tuesday 22 May 2012, as the words themselves say; so the article’s day falls on Tuesday 22 May 2012",
      "العبارة تذكر اليوم: الثلاثاء 22 أيار/مايو 2012، كما تقول العبارة نفسها؛ فيقع يوم المقال يوم الثلاثاء 22 أيار/مايو 2012",
    ],
  ])("explains “%s” meaning %s, known %o", (text, means, known, gives, en, ar) => {
    const told = {
      rule: rule(text),
      means: /^\d/.test(means) ? parseEdtf(means) : (means as Weekday),
      known,
      gives: gives === undefined ? undefined : parseEdtf(gives),
    };
    expect(explanationText(explainPublished(told, "en", both), "en")).toBe(en);
    expect(explanationText(explainPublished(told, "ar", both), "ar")).toBe(ar);
  });
});
