import { describe, expect, it } from "vitest";
import { asText } from "./as-text.ts";
import { claimOf, lighthouses } from "./fixtures/lighthouses.ts";

const [en, ar] = [lighthouses("en"), lighthouses("ar")];

describe("asText(edition, event)", () => {
  it.each([
    [
      "island-inspection",
      "A team at the island lighthouse (2 March 2031, according to a spokesman of the Lights Service; the keeper of the island lighthouse). As told on 5 March 2031 by 2 articles, 2 origins: Lighthouse inspections, https://timeline.example/tl/en/events/island-inspection/",
    ],
    [
      "bay-inspection",
      "Expected: Inspection planned at the bay lighthouse (some day from 8 to 16 March 2031, according to a spokesman of the Lights Service). As told on 4 March 2031 by 1 article: Lighthouse inspections, https://timeline.example/tl/en/events/bay-inspection/",
    ],
    [
      "south-mole-refused",
      "Refused: Visit to the South Mole light turned down (on or before 5 March 2031, according to the keeper of the island lighthouse). As told on 5 March 2031 by 1 article: Lighthouse inspections, https://timeline.example/tl/en/events/south-mole-refused/",
    ],
  ])("says of %s its status unless done, its day, who says so, and where to find it", (id, expected) => {
    expect(asText(en, en.event(id))).toBe(expected);
  });

  it("says it in Arabic with the address isolated, so that no sign of it changes its side", () => {
    const text = asText(ar, ar.event("bay-inspection"));
    expect(text).toMatch(
      /^متوقع: تفتيش مقرر لمنارة الخليج \(يوم غير محدد .+؛ القائل: ناطق باسم مصلحة الفنارات\)\. كما رُوي في /u,
    );
    expect(text).toMatch(/\u2066https:\/\/timeline\.example\/tl\/events\/bay-inspection\/\u2069$/u);
  });

  it("has nothing from outside the articles, since nothing of it is in them", () => {
    const event = en.event("bay-inspection");
    const { fact } = event.outside[0] ?? { fact: { en: "" } };
    const told = asText(en, { ...event, outsideDate: "2031-03-12" });
    expect(fact.en).not.toBe("");
    expect(told).toBe(asText(en, event));
    expect(told).not.toMatch(/†|storm/u);
  });

  it("names the paper of an article that speaks in its own voice, for there no number tells which it is", () => {
    const event = en.event("north-cape-visit");
    const own = { ...event, claims: [{ ...claimOf(event), origin: "text-of-000" }] };
    expect(asText(en, own)).toContain("according to unnamed newspaper (article 1))");
  });

  it("names whoever says it twice once, in the words of the first claim", () => {
    const event = en.event("north-cape-visit");
    const claim = claimOf(event);
    expect(asText(en, { ...event, claims: [claim, claim] })).toBe(asText(en, event));
  });
});
