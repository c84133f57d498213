import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";

describe("fold(text)", () => {
  it.each([
    ["أحمد إبراهيم آدم", "احمد ابراهيم ادم", "a hamza or madda on alef is left out by whoever types in haste"],
    ["مسؤول رئيس", "مسوول رييس", "a hamza on its seat leaves the seat"],
    ["سماء جزء \u0675", "سما جز ا", "a hamza without a seat leaves nothing"],
    ["ٱلكتاب", "الكتاب", "an alef with wasla is an alef"],
    ["مستشفى مستشفي", "مستشفي مستشفي", "the last letter is written with and without dots"],
    ["مدرسة", "مدرسه", "ta marbuta is typed as ha"],
    ["مَمْلُوكٌ شدّة", "مملوك شده", "nobody types tashkeel, and texts have it here and there"],
    ["هٰذا الرحمٰن", "هذا الرحمن", "the small alef above is a mark as well"],
    ["مـــحـــرر", "محرر", "tatweel only stretches"],
    ["کتاب یک", "كتاب يك", "a Persian keyboard has its own kaf and ya"],
    ["٢٣٢٨ ۲۳۲۸ ２３２８", "2328 2328 2328", "digits are numbers, in whatever script"],
    ["\uFEE3\uFEA4\uFEAE\uFEAD \uFEFB", "محرر لا", "a PDF gives the forms of letters, not the letters"],
    [
      "\u2067قرار\u2069 \u200Fرقم\u200E سر\u00ADاج",
      "قرار رقم سراج",
      "what controls direction is not seen, so not typed",
    ],
    [
      "Işık Łódź Ærø Đura Straße",
      "isik lodz aero dura strasse",
      "some Latin letters do not come apart into letter and mark",
    ],
    ["Ṭāriq Ḥusayn Élysée", "tariq husayn elysee", "Latin marks go, and capitals are no difference"],
    ["Sanʿaʾ San'a’ San`a´ San‘a", "sana sana sana sana", "an ʿayn has as many signs as there are writers"],
    ["al-Ṭāʾif", "al taif", "a hyphen parts words, so that either is found"],
    ["«قرار»، (رقم 5/2012)؟", "قرار رقم 5 2012", "punctuation of both scripts parts words"],
    ["5+5", "5 5", "signs are written with and without spaces"],
    ["ﬁle ½ №7", "file 1 2 no7", "what is one sign for several letters becomes them"],
    ["I\u0307 İ I", "i i i", "capitals are made small alike on every machine, in Turkey too"],
    ["  a \n\t b\u00A0c\u2003", "a b c", "spaces of every width are one space, none at the ends"],
    ["…!?«» – 🙂", "", "what is no word leaves nothing"],
    ["a\uD800b", "a b", "half a surrogate pair is no letter"],
    ["", "", "nothing stays nothing"],
  ])("makes %j %j, since %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("changes nothing that is folded already, whatever it was, so that the index needs no folding again", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xff_ff }).map((code) => String.fromCharCode(code)) }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(folded).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it("holds for every character there is, between letters", () => {
    const row = (start: number): string =>
      Array.from({ length: 0x400 }, (_, index) => `a${String.fromCodePoint(start + index)}b`).join(" ");
    for (let start = 0; start < 0x11_00_00; start += 0x400) {
      const folded = fold(row(start));
      if (fold(folded) !== folded) expect(fold(folded)).toBe(folded);
    }
  });
});
