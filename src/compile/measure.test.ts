import { describe, expect, it } from "vitest";
import { widthOf } from "./measure.ts";

/** What Chromium gives as `getComputedTextLength()` at 100 px, with the two files of each weight by their ranges. */
const CHROMIUM = [
  ["", 400, 0],
  ["17 to 20", 400, 3.779],
  ["9 months", 400, 4.243],
  ["not covered", 400, 5.288],
  ["AVATAR", 400, 3.532],
  ["48-hour halt asked", 600, 8.77],
  ["هدنة", 400, 1.886],
  ["لا", 400, 0.518],
  ["لَا", 400, 0.518],
  ["شهر واحد", 400, 3.616],
  ["إعلان هدنة لعشر ساعات", 400, 8.899],
  ["المبعوث أ، أربعة أيام", 400, 7.336],
  ["القاهرة", 600, 2.724],
  ["زيارات", 600, 2.356],
  ["وفد Z: 12 ألفًا", 400, 5.422],
  ["\u206717–20\u2069 أيار", 400, 4.236],
] as const;

describe("widthOf(text, weight)", () => {
  it.each(CHROMIUM)("of %j in %i is Chromium's %f em within 0.5 %%", (text, weight, width) => {
    expect(Math.abs(widthOf(text, weight) - width)).toBeLessThanOrEqual(width * 0.005);
  });

  it("does not sum letters, which join in Arabic and would come out far too wide", () => {
    const text = "المبعوث أ، أربعة أيام";
    const summed = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
    expect(summed / widthOf(text)).toBeGreaterThan(1.1);
  });

  it("is the same whatever was measured before: over WOFF2 fontkit unlearns to join letters after «آذار»", () => {
    widthOf("آذار 2016");
    expect(widthOf("وفد الاستخبارات")).toBeCloseTo(6.045, 3);
  });

  it("is no narrower for letters that the fonts lack", () => {
    expect(widthOf("ə")).toBeGreaterThan(0.3);
  });
});
