import { describe, expect, it } from "vitest";
import { parseEdtf } from "../dates/edtf.ts";
import { articleCounts } from "./counts.ts";
import { direction } from "./locale.ts";
import { eventName, openNote, statusSentence, statusTitle, statusWord, type Told } from "./status.ts";

const feminine: Told = {
  kind: { one: { en: "Talk", ar: "محادثة" }, gender: "feminine" },
  status: { name: { en: "announced", ar: { masculine: "مُعلَن", feminine: "مُعلَنة" } } },
};
const masculine: Told = { ...feminine, kind: { one: { en: "Meeting", ar: "اجتماع" }, gender: "masculine" } };
const on = parseEdtf("2012-05-22");

describe("statusWord(told, locale)", () => {
  it("agrees in Arabic with the gender of the kind", () => {
    expect(statusWord(feminine, "ar")).toBe("مُعلَنة");
    expect(statusWord(masculine, "ar")).toBe("مُعلَن");
    expect(statusWord(masculine, "en")).toBe("announced");
  });
});

describe("statusSentence(told, on, locale, months)", () => {
  it.each([
    ["2012-05-22", "Talk, announced · as told on 22 May 2012", "محادثة، مُعلَنة · كما رُوي في 22 أيار/مايو 2012"],
    ["2012-05", "Talk, announced · as told in May 2012", "محادثة، مُعلَنة · كما رُوي في أيار/مايو 2012"],
    [
      "[..2012-05-22]",
      "Talk, announced · as told on or before 22 May 2012",
      "محادثة، مُعلَنة · كما رُوي في 22 أيار/مايو 2012 أو قبله",
    ],
  ])("of an article of %s says “%s”", (edtf, en, ar) => {
    expect(statusSentence(feminine, parseEdtf(edtf), "en", "both")).toBe(en);
    expect(statusSentence(feminine, parseEdtf(edtf), "ar", "both")).toBe(ar);
  });
});

describe("titles with their status", () => {
  it("begin with the status word, in English with a capital", () => {
    expect(statusTitle(feminine, "Four days", "en")).toBe("Announced: Four days");
    expect(statusTitle(feminine, "أربعة أيام", "ar")).toBe("مُعلَنة: أربعة أيام");
  });

  it("have a full name of kind, status and title", () => {
    expect(eventName(masculine, "Four days", "en")).toBe("Meeting, announced: Four days");
    expect(eventName(masculine, "أربعة أيام", "ar")).toBe("اجتماع، مُعلَن: أربعة أيام");
  });
});

describe("openNote(on, locale, months)", () => {
  it("says that no article tells what came of it", () => {
    expect(openNote(on, "en", "both")).toBe(
      "As told on 22 May 2012; none of these articles says whether it took place.",
    );
    expect(openNote(on, "ar", "levant")).toBe("كما رُوي في 22 أيار 2012؛ ولا يذكر أي من هذه المقالات هل تم ذلك.");
  });
});

describe("articleCounts(counts, locale)", () => {
  it.each([
    [1, 1, "1 article, 1 origin", "مقال واحد، أصل واحد"],
    [2, 1, "2 articles, 1 origin", "مقالان، أصل واحد"],
    [3, 2, "3 articles, 2 origins", "3 مقالات، أصلان"],
    [11, 3, "11 articles, 3 origins", "11 مقالًا، 3 أصول"],
    [100, 11, "100 articles, 11 origins", "100 مقال، 11 أصلًا"],
    [103, 100, "103 articles, 100 origins", "103 مقالات، 100 أصل"],
  ])("says %i articles of %i origins", (articles, independent, en, ar) => {
    expect(articleCounts({ articles, independent }, "en")).toBe(en);
    expect(articleCounts({ articles, independent }, "ar")).toBe(ar);
  });
});

describe("direction(locale)", () => {
  it("is right to left in Arabic", () => {
    expect([direction("en"), direction("ar")]).toEqual(["ltr", "rtl"]);
  });
});
