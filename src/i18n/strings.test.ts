import { describe, expect, it } from "vitest";
import { LOCALES } from "./locale.ts";
import { STRINGS, translate } from "./strings.ts";
import { placeholders, type Plural } from "./translator.ts";

const forms = (entry: string | Plural): string[] => (typeof entry === "string" ? [entry] : Object.values(entry));
const entries = LOCALES.flatMap((locale) =>
  Object.entries(STRINGS[locale]).map(([key, entry]) => ({ locale, key, entry })),
);

describe("the strings", () => {
  it("have the same keys in the same order in every language", () => {
    expect(Object.keys(STRINGS.ar)).toEqual(Object.keys(STRINGS.en));
  });

  it("stand in alphabetical order, so that a key has one place to be looked for", () => {
    const keys = Object.keys(STRINGS.en);
    expect(keys).toEqual([...keys].sort());
  });

  it.each(Object.keys(STRINGS.en))("take the same placeholders in both languages: %s", (key) => {
    const [en, ar] = LOCALES.map((locale) => placeholders(forms(STRINGS[locale][key as never]).join(" ")));
    expect(ar).toEqual(en);
  });

  it.each(entries.filter(({ entry }) => typeof entry !== "string"))(
    "have every plural form of the language: $locale $key",
    ({ locale, entry }) => {
      const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      expect(Object.keys(entry).sort()).toEqual([...categories].sort());
    },
  );

  it("are nowhere empty, and carry no direction marks: those are set by bidi.ts alone", () => {
    for (const { locale, key, entry } of entries) {
      for (const text of forms(entry)) {
        expect(text.trim(), `${locale} ${key}`).toBe(text);
        expect(text, `${locale} ${key}`).not.toMatch(/^$|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
      }
    }
  });

  it("are written in Arabic with Arabic punctuation, Western digits and tanwin before its alef", () => {
    for (const [key, entry] of Object.entries(STRINGS.ar)) {
      for (const text of forms(entry)) expect(text, key).not.toMatch(/[\u0621-\u064A] ?[,;?]|[٠-٩۰-۹]|اً/u);
    }
  });

  it("are written in English with typographic quotation marks", () => {
    for (const [key, entry] of Object.entries(STRINGS.en)) {
      for (const text of forms(entry)) expect(text, key).not.toMatch(/["']/u);
    }
  });
});

describe("translate(locale)", () => {
  it.each([
    [0, "لا مقالات"],
    [1, "مقال واحد"],
    [2, "مقالان"],
    [3, "3 مقالات"],
    [10, "10 مقالات"],
    [11, "11 مقالًا"],
    [99, "99 مقالًا"],
    [100, "100 مقال"],
    [102, "102 مقال"],
    [103, "103 مقالات"],
  ])("counts %i articles in Arabic as a newspaper does", (n, expected) => {
    expect(translate("ar")("count.articles", { n })).toBe(expected);
  });

  it.each([
    [0, "0 articles"],
    [1, "1 article"],
    [2, "2 articles"],
    [1500, "1500 articles"],
  ])("counts %i articles in English without separators", (n, expected) => {
    expect(translate("en")("count.articles", { n })).toBe(expected);
  });

  it("throws for a missing param and names the key", () => {
    expect(() => translate("en")("date.interval", { start: "17" })).toThrow(
      'missing {end} of `date.interval`: "{start} to {end}"',
    );
  });

  it("throws for a plural without a number", () => {
    expect(() => translate("en")("count.articles")).toThrow("missing {n} of `count.articles`");
    expect(() => translate("en")("count.articles", { n: "2" })).toThrow("missing {n}");
  });

  it("leaves braces in what is filled in as they are", () => {
    expect(translate("en")("date.interval", { start: "{end}", end: "$&" })).toBe("{end} to $&");
  });
});
