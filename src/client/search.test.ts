import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../i18n/fold.ts";
import { matcher } from "./search.ts";

const INDEX = {
  council: fold("قرار مجلس المناراتِ الأوّل رقم ٢٣٢٨، الأمم المتّحدة Resolution 2328 of the Lighthouse Council, 5 + 5"),
  keeper: fold("زيارة حارس المنارة عليّ المملوك إلى جزيرة الطائف Ali al-Mamlouk, Ali Mamluk, al-Ṭāʾif"),
  years: fold("هدنة عامي 2015 و2016 بين القريتين للمناوبة في الساحل A truce"),
};

describe("matcher(index)", () => {
  const found = matcher(INDEX);
  const all = (search: string): string[] => Object.keys(INDEX).filter((id) => found({ id }, search));

  it.each([
    ["الامم المتحده", ["council"], "typed without hamza, with ha for ta marbuta"],
    ["المتحدة الأمم", ["council"], "its words are found in any order"],
    ["ممْلُوك", ["keeper"], "typed with tashkeel, without the article the text has"],
    ["Mamluk", ["keeper"], "a spelling of the actors' list is in the index"],
    ["MAMLOUK ali", ["keeper"], "capitals and order make no difference"],
    ["٢٣٢٨", ["council"], "digits of either script are one number"],
    ["2328", ["council"], "digits of either script are one number"],
    ["328", [], "a number within another is another number"],
    ["23", ["council"], "a number is found while it is being typed"],
    ["2016", ["years"], "Arabic writes its and onto the number"],
    ["5 + 5", ["council"], "the sign between is no word"],
    ["5+5", ["council"], "the sign between is no word, with no spaces round it either"],
    ["منار", ["council", "keeper"], "three letters are found behind an article"],
    ["المناوبة", ["years"], "behind a preposition the article has lost its alef"],
    ["القرار", ["council"], "the text may have the word without the article"],
    ["ما", [], "two letters within a word are chance"],
    ["al", ["keeper"], "two letters begin a word"],
    ["taif", ["keeper"], "a hyphen parts words"],
    ["al-ta'if", ["keeper"], "the whole name, as a newspaper spells it"],
    ["council storm", [], "all words are asked for"],
    ["visit.*", [], "signs of patterns are no patterns"],
    ["", ["council", "keeper", "years"], "nothing is asked for"],
    [" – ؟ «»", ["council", "keeper", "years"], "punctuation asks for nothing"],
  ])("by %j finds %j, since %s", (search, ids) => {
    expect(all(search)).toEqual(ids);
  });

  it("finds nothing of an event that the index does not have, unless all is asked for", () => {
    expect(found({ id: "constructor" }, "a")).toBe(false);
    expect(found({ id: "constructor" }, "")).toBe(true);
  });

  it("finds an event by its whole text and by any beginning of a word of it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (words, which, length) => {
          const finds = matcher({ storm: fold(words.join(" ")) });
          expect(finds({ id: "storm" }, words.join(" "))).toBe(true);
          const word = fold(words[which % words.length] ?? "");
          expect(finds({ id: "storm" }, [...word].slice(0, 1 + (length % 9)).join(""))).toBe(true);
        },
      ),
    );
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (search) => {
        expect(() => all(search)).not.toThrow();
      }),
    );
  });
});
