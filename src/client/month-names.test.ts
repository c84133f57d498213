import { describe, expect, it } from "vitest";
import { inStyle } from "./month-names.ts";

describe("inStyle(text, style)", () => {
  const CASES = [
    ["keeps the Levantine name", "آب/أغسطس 2012", "levant", "آب 2012"],
    ["keeps the Egyptian name", "آب/أغسطس 2012", "gulf", "أغسطس 2012"],
    ["keeps both where both are wanted", "آب/أغسطس 2012", "both", "آب/أغسطس 2012"],
    ["names every month of a text", "بين آذار/مارس وكانون الأول/ديسمبر", "gulf", "بين مارس وديسمبر"],
    ["does not take the second of two months for the first", "تشرين الثاني/نوفمبر", "levant", "تشرين الثاني"],
    ["leaves alone a month that an article calls by one name", "في شهر آب", "gulf", "في شهر آب"],
  ] as const;
  it.each(CASES)("%s", (_, text, style, named) => {
    expect(inStyle(text, style)).toBe(named);
  });
});
