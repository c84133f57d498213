import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { widthOf } from "../compile/measure.ts";
import { NASTY_TITLES, nastyTitle } from "../export/fixtures/nasty.ts";
import type { Direction } from "../i18n/locale.ts";
import { holdsAll, placeCard } from "./card-layout.ts";
import { CARD, type Card, type CardText } from "./card-types.ts";
import { boxesOf, cardIn, overlaps, PICTURE, roughly } from "./fixtures/cards.ts";

const titleOf = (card: Card) => placeCard(card, roughly).texts.find(({ size }) => size > 36);
const wordsOf = (count: number): string => Array.from({ length: count }, () => "keeper").join(" ");

function expectRoom(card: Card, measure = roughly): void {
  const boxes = boxesOf(placeCard(card, measure));
  expect(overlaps(boxes)).toEqual([]);
  for (const { what, x0, x1, y0, y1 } of boxes) {
    expect(x0, what).toBeGreaterThanOrEqual(60);
    expect(x1, what).toBeLessThanOrEqual(CARD.width - 60 + 0.01);
    expect(y0, what).toBeGreaterThanOrEqual(40);
    expect(y1, what).toBeLessThanOrEqual(CARD.height - 24);
  }
}

describe("placeCard(card, measure)", () => {
  it.each([
    [3, 66, 1],
    [5, 66, 2],
    [12, 50, 3],
    [16, 44, 3],
  ])("sets a title of %i words in %i px, in %i lines: as large as it can be", (words, size, lines) => {
    const title = titleOf(cardIn("ltr", { stage: undefined, title: wordsOf(words) }));
    expect({ size: title?.size, lines: title?.lines.length }).toEqual({ size, lines });
  });

  it("colours the status word before a title, however that is broken", () => {
    const title = titleOf(cardIn("ltr", { stage: "Announced:", title: wordsOf(12) }));
    expect(title?.coloured).toBe("Announced:".length);
    expect(title?.lines[0]?.text).toMatch(/^Announced: keeper/u);
  });

  it("cuts a title of 5,000 letters at a word, and keeps all the rest", () => {
    const { texts } = placeCard(cardIn("ltr", { title: wordsOf(800) }), roughly);
    const said = texts.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n");
    expect(said).toMatch(/keeper…\n/u);
    expect(said).toContain("Some day from 8 to 16 March 2031");
    expect(said).toContain("· 2");
    expect(said).toMatch(/not a\sfull record/u);
  });

  it("sets Arabic titles further apart: their dots and tails meet otherwise", () => {
    const leading = (direction: "ltr" | "rtl"): number => {
      const { size = 0, leading = 0 } = titleOf(cardIn(direction, { title: wordsOf(12) })) ?? {};
      return leading / size;
    };
    expect(leading("ltr")).toBeCloseTo(1.18, 1);
    expect(leading("rtl")).toBeCloseTo(1.28, 1);
  });

  it("says what a sign means at the end of the first line, for which that gives way", () => {
    for (const kicker of [["Person"], ["Organisation", wordsOf(20)]]) {
      const card = cardIn("ltr", { kicker, note: "† not in the articles" });
      expectRoom(card);
      const note = placeCard(card, roughly).texts.find(({ lines }) => lines[0]?.text === "† not in the articles");
      expect((note?.x ?? 0) + (note?.lines[0]?.width ?? 0)).toBeCloseTo(CARD.width - 64, 6);
    }
  });

  it("leaves out what is optional before a title has to be small", () => {
    const lead: CardText = { text: wordsOf(20), tone: "muted", size: 28, most: 2, optional: true };
    const tall = { ...PICTURE, drawing: { ...PICTURE.drawing, height: 120 } };
    const texts = (title: string): number =>
      placeCard(cardIn("ltr", { title, texts: [lead], picture: tall }), roughly).texts.length;
    expect(texts("Lamps") - texts(wordsOf(12))).toBe(1);
  });

  it("sets what the site is called and what it is told from on one line, or on two", () => {
    const rows = (scope: string): number =>
      new Set(
        placeCard(cardIn("ltr", { scope }), roughly)
          .texts.slice(-2)
          .map(({ y }) => y),
      ).size;
    expect(rows("As told by two articles; not a full record.")).toBe(1);
    expect(
      rows("As told by two articles that a lighthouse keeper kept for years; not a full record of anything."),
    ).toBe(2);
  });

  it.each(["ltr", "rtl"] as const)("leaves room to everything in the font itself, %s", (direction) => {
    for (const title of [wordsOf(3), wordsOf(30), "زيارة ".repeat(20), "x".repeat(400)]) {
      expectRoom(cardIn(direction, { title }), widthOf);
      expectRoom(cardIn(direction, { title, stage: undefined, picture: undefined }), widthOf);
    }
  });

  const lines = (count: number, text: string, tail = ""): CardText[] =>
    Array.from({ length: count }, (_, index) => ({ text: `${index} ${text}`, tail, tone: "ink", size: 25, most: 1 }));

  it("leaves out the last of a list that has no room, with an ellipsis for it, and says that it does", () => {
    const scope = wordsOf(40);
    const all = cardIn("ltr", { stage: undefined, texts: lines(7, wordsOf(30), " · said so"), scope });
    expect(holdsAll(all, roughly)).toBe(false);
    expectRoom(all);
    const said = placeCard(all, roughly).texts.flatMap(({ lines }) => lines.map(({ text }) => text));
    const listed = said.filter((text) => /^\d/u.test(text));
    expect(listed.length).toBeGreaterThan(2);
    expect(listed.length).toBeLessThan(7);
    expect(listed.filter((text) => text.endsWith("…"))).toEqual(listed.slice(-1));
    expect(holdsAll(cardIn("ltr", { texts: lines(4, "keeper"), scope }), roughly)).toBe(true);
  });

  it("throws for nothing that anybody writes: lists of any length have room below any title, beside any scope", () => {
    fc.assert(
      fc.property(
        fc.tuple(nastyTitle, nastyTitle, nastyTitle, nastyTitle),
        fc.array(fc.record({ text: nastyTitle, tail: nastyTitle, size: fc.constantFrom(25, 28, 32) }), {
          maxLength: 9,
        }),
        fc.constantFrom<[number, Direction][]>([112, "ltr"], [300, "ltr"], [300, "rtl"], [0, "rtl"]),
        ([title, scope, site, stage], texts, [height, direction]) => {
          const drawing = { ...PICTURE.drawing, height };
          const picture = height === 0 ? undefined : { ...PICTURE, scale: 1, drawing };
          const list = texts.map((each): CardText => ({ ...each, tone: "ink", most: 2 }));
          expectRoom(cardIn(direction, { title, stage, scope, site, texts: list, picture }));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("leaves room to everything, whatever anybody writes anywhere", () => {
    fc.assert(
      fc.property(
        fc.tuple(nastyTitle, nastyTitle, nastyTitle, nastyTitle),
        fc.constantFrom(PICTURE, undefined),
        fc.boolean(),
        ([title, text, site, kicker], picture, optional) => {
          const below: CardText = { text, tone: "ink", size: 32, most: 2 };
          const texts = [below, ...cardIn("ltr").texts, ...(optional ? [{ ...below, optional: true as const }] : [])];
          expectRoom(cardIn("ltr", { title, texts, site, scope: text, kicker: [kicker, text], picture }));
        },
      ),
      {
        examples: NASTY_TITLES.map(([title]): [[string, string, string, string], typeof PICTURE, boolean] => [
          [title, title, title, title],
          PICTURE,
          true,
        ]),
        numRuns: 200,
      },
    );
  });
});
