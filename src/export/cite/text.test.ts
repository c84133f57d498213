import { describe, expect, it } from "vitest";
import { chicagoCitation, dateInWords, plainCitation } from "./text.ts";
import { citeWords } from "./words.ts";
import type { Work } from "./work.ts";

describe("citations as text", () => {
  const page: Work = {
    type: "page",
    id: "truce",
    locale: "en",
    title: "Announced: A truce",
    author: "The Desk",
    site: "Talks",
    scope: "As told by two articles; not a full record.",
    updated: "2012-06-02",
    hash: "1b51afa5fa00",
    address: "https://talks.example/events/truce/",
    note: "",
    months: "both",
  };
  const article: Work = {
    ...page,
    type: "article",
    id: "article-000",
    title: "هدنة",
    language: "ar",
    untitled: false,
    paper: "Gazette",
    published: "2012-05",
    supplied: true,
    site: "Talks",
  };
  const whole: Work = { ...page, title: "Talks", site: "Talks" };

  const PLAIN: readonly (readonly [string, Work, string])[] = [
    [
      "a page",
      page,
      "The Desk: “Announced: A truce”. Talks. As told by two articles; not a full record. State of 2 June 2012. Content hash 1b51afa5fa00. https://talks.example/events/truce/",
    ],
    [
      "the whole, whose title is the site's",
      whole,
      "The Desk: “Talks”. As told by two articles; not a full record. State of 2 June 2012. Content hash 1b51afa5fa00. https://talks.example/events/truce/",
    ],
    [
      "an article in another script, its month supplied",
      article,
      "Gazette: “\u2068هدنة\u2069”. [May 2012]. Recorded in: Talks. As told by two articles; not a full record. State of 2 June 2012. Content hash 1b51afa5fa00. https://talks.example/events/truce/",
    ],
    [
      "a page in Arabic, its address set apart",
      { ...page, locale: "ar", accessed: "2012-06-03" },
      "The Desk: «Announced: A truce». Talks. As told by two articles; not a full record. كما في 2 حزيران/يونيو 2012. بصمة المحتوى \u20661b51afa5fa00\u2069. اطُّلع عليه في 3 حزيران/يونيو 2012. \u2066https://talks.example/events/truce/\u2069",
    ],
  ];
  it.each(PLAIN)("plain, of %s", (_name, work, text) => {
    expect(plainCitation(work, citeWords(work.locale))).toBe(text);
  });

  const CHICAGO: readonly (readonly [string, Work, string])[] = [
    [
      "a page: author, title, site, last change, address",
      page,
      "The Desk. “Announced: A truce.” Talks. As told by two articles; not a full record. Last modified June 2, 2012. Content hash 1b51afa5fa00. https://talks.example/events/truce/.",
    ],
    [
      "a title that ends by itself gets no second stop",
      { ...page, title: "A truce?", accessed: "2012-06-03" },
      "The Desk. “A truce?” Talks. As told by two articles; not a full record. Last modified June 2, 2012. Content hash 1b51afa5fa00. Accessed June 3, 2012. https://talks.example/events/truce/.",
    ],
    [
      "an article of a known and printed day",
      { ...article, locale: "ar", title: "هدنة", published: "2012-05-17", supplied: false },
      "«هدنة». Gazette. 17 أيار/مايو 2012. مسجَّل في: Talks. As told by two articles; not a full record. آخر تعديل في 2 حزيران/يونيو 2012. بصمة المحتوى \u20661b51afa5fa00\u2069. \u2066https://talks.example/events/truce/\u2069.",
    ],
    [
      "an article without a headline, which gets no quotation marks",
      { ...article, title: "[Article 1, without a headline]", untitled: true },
      "[Article 1, without a headline]. Gazette. [May 2012]. Recorded in: Talks. As told by two articles; not a full record. Last modified June 2, 2012. Content hash 1b51afa5fa00. https://talks.example/events/truce/.",
    ],
  ];
  it.each(CHICAGO)("Chicago, of %s", (_name, work, text) => {
    expect(chicagoCitation(work, citeWords(work.locale))).toBe(text);
  });
});

describe("dateInWords(date, locale, months, order)", () => {
  it.each([
    ["2012-05-17", "en", "17 May 2012", "May 17, 2012"],
    ["2012-05", "en", "May 2012", "May 2012"],
    ["2012", "en", "2012", "2012"],
    ["2012-05-17", "ar", "17 أيار/مايو 2012", "17 أيار/مايو 2012"],
  ] as const)("%s in %s is %s, and %s where months go first", (date, locale, plain, monthFirst) => {
    expect(dateInWords(date, locale, "both")).toBe(plain);
    expect(dateInWords(date, locale, "both", "month first")).toBe(monthFirst);
  });
});
