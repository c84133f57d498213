import { describe, expect, it } from "vitest";
import type { Locale } from "../i18n/locale.ts";
import { translate } from "../i18n/strings.ts";
import { dayNumber } from "./days.ts";
import { measure } from "./fixtures/events.ts";
import { frameOf } from "./frame.ts";
import { gapOf, lengthOf } from "./gaps.ts";
import { headings } from "./headings.ts";
import { monthsOf, monthTicks } from "./months-axis.ts";
import { trueScale, type Band } from "./scale.ts";
import { dayTicks, hasNumbers, type AxisWords } from "./ticks.ts";

const wordsOf = (locale: Locale): AxisWords => ({
  t: translate(locale),
  locale,
  months: "both",
  measure,
  type: frameOf(1100, locale).type,
});
const EN = wordsOf("en");
const AR = wordsOf("ar");

function scaleOf(from: string, to: string, size: number) {
  const scale = trueScale([{ is: "panel", from: dayNumber(from), to: dayNumber(to) }], { start: 0, size });
  const [band] = scale.bands;
  if (band === undefined) throw new Error("no band");
  return { scale, band };
}

describe("dayTicks(band, scale, words)", () => {
  it("centres each number in the column of its day", () => {
    const { scale, band } = scaleOf("2012-02-28", "2012-03-01", 60);
    expect(
      dayTicks(band, scale, EN).map(({ day, number, x, labelled }) => [day, number, Math.round(x), labelled]),
    ).toEqual([
      ["2012-02-28", "28", 10, true],
      ["2012-02-29", "29", 30, true],
      ["2012-03-01", "1", 50, true],
    ]);
  });

  it("leaves numbers out evenly where columns are narrower than they", () => {
    const { scale, band } = scaleOf("2012-05-01", "2012-05-08", 80);
    expect(dayTicks(band, scale, EN).flatMap(({ number, labelled }) => (labelled ? [number] : []))).toEqual([
      "1",
      "3",
      "5",
      "7",
    ]);
  });

  it("has the columns in view alone, numbered from the first of all so that none changes while one pans", () => {
    const { scale, band } = scaleOf("2012-05-01", "2012-05-08", 80);
    const numbers = (start: number) =>
      dayTicks(band, scale, EN, { start, size: 35 }).map(({ number, labelled, size }) => [number, labelled, size]);
    expect(numbers(20)).toEqual([
      ["3", true, 10],
      ["4", false, 10],
      ["5", true, 10],
      ["6", false, 5],
    ]);
    // The number of a column that is cut is not cut but left out.
    expect(numbers(26)[0]).toEqual(["3", false, expect.closeTo(4, 6)]);
  });

  it("draws no columns where they would be all lines", () => {
    const { scale, band } = scaleOf("2010-01-01", "2012-05-08", 900);
    expect(dayTicks(band, scale, EN)).toEqual([]);
  });
});

describe("headings(band, scale, y, words)", () => {
  it.each([
    ["one month in full", EN, "2012-09-10", "2012-09-20", 200, ["September 2012"]],
    ["one month in short", EN, "2012-09-10", "2012-09-20", 70, ["Sept 2012"]],
    ["of two Arabic names the Levantine alone", AR, "2012-09-10", "2012-09-20", 200, ["أيلول 2012"]],
    ["two months, each at its first day", EN, "2012-04-16", "2012-05-15", 400, ["April 2012", "May 2012"]],
    ["two months in one where the first has no room", EN, "2012-04-30", "2012-05-08", 110, ["Apr–May 2012"]],
    ["two years in one", EN, "2011-12-31", "2012-01-08", 160, ["Dec 2011–Jan 2012"]],
    ["of many months those that have room", EN, "2011-01-01", "2011-12-31", 300, ["Jan 2011", "July 2011"]],
    ["none that would reach beyond its panel", EN, "2011-01-01", "2011-07-20", 180, ["Jan 2011"]],
  ] as const)("says %s", (_, words, from, to, size, expected) => {
    const { scale, band } = scaleOf(from, to, size);
    expect(headings(band, scale, 14, words).map(({ text }) => text)).toEqual(expected);
  });
});

describe("headings(band, scale, y, words, view)", () => {
  const { scale, band } = scaleOf("2012-04-16", "2012-06-15", 610);
  const inView = (start: number, size = 300) =>
    headings(band, scale, 14, EN, { start, size }).map(({ text, x }) => [text, Math.round(x)]);
  it.each([
    [
      "what is whole",
      -10,
      700,
      [
        ["April 2012", 0],
        ["May 2012", 150],
        ["June 2012", 460],
      ],
    ],
    [
      "a month that has begun, at the edge",
      200,
      400,
      [
        ["May 2012", 200],
        ["June 2012", 460],
      ],
    ],
    ["nothing of one that is nearly over", 120, 300, [["May 2012", 150]]],
    ["none that is cut at the end", 140, 60, [["May 2012", 150]].slice(1)],
    ["the last one as long as its panel goes on", 530, 300, [["June 2012", 530]]],
    ["and no longer", 600, 300, []],
  ])("say %s", (_, start, size, expected) => {
    expect(inView(start, size)).toEqual(expected);
  });

  it("say the month at the edge even where not every month is named", () => {
    const years = scaleOf("2010-01-01", "2012-12-31", 1096);
    const texts = (view?: { start: number; size: number }) =>
      headings(years.band, years.scale, 14, EN, view).map(({ text }) => text);
    expect(texts()).toEqual([
      "Jan 2010",
      "Apr 2010",
      "July 2010",
      "Oct 2010",
      "Jan 2011",
      "Apr 2011",
      "July 2011",
      "Oct 2011",
      "Jan 2012",
      "Apr 2012",
      "July 2012",
      "Oct 2012",
    ]);
    expect(texts({ start: 490, size: 260 })).toEqual(["July 2011", "Oct 2011"]);
    expect(texts({ start: 372, size: 260 })).toEqual(["Jan 2011", "Apr 2011", "July 2011"]);
  });
});

describe("hasNumbers(band, words)", () => {
  it.each([
    [10, false],
    [16, true],
  ])("days of %i px: %s", (column, expected) => {
    expect(hasNumbers(scaleOf("2012-05-01", "2012-05-10", column * 10).band, EN)).toBe(expected);
  });
});

describe("monthTicks(scale, y, words)", () => {
  it("ticks months as far apart as their names need, the same ones in every language", () => {
    const { scale } = scaleOf("2011-03-05", "2012-05-31", 600);
    const ticks = (words: AxisWords) => monthTicks(scale, 0, monthsOf(scale, words));
    expect(ticks(EN).flatMap(({ text }) => text?.text ?? [])).toEqual(["Apr 2011", "Jan 2012"]);
    expect(ticks(AR).map(({ x }) => x)).toEqual(ticks(EN).map(({ x }) => x));
  });
});

describe("gapOf(band, baselines, words)", () => {
  const band = (is: Band["is"], size: number): Band => ({
    is,
    size,
    start: 100,
    from: dayNumber("2011-05-01"),
    to: dayNumber("2012-01-31"),
  });
  const lines = (gap: Band, words: AxisWords) => gapOf(gap, [14, 33], words).lines.map(({ text }) => text);

  it("says how long it is and that the articles do not cover it, never that nothing happened", () => {
    const gap = gapOf(band("between", 90), [14, 33], EN);
    expect(gap.lines).toEqual([
      { text: "9 months", x: 145, y: 14 },
      { text: "not covered", x: 145, y: 33 },
    ]);
    expect(gap.title).toBe("9 months, not covered by these articles");
    expect(lines(band("between", 90), AR)).toEqual(["9 أشهر", "بلا تغطية"]);
  });

  it("says no more than that nothing of these is there, where the timeline has other events", () => {
    const gap = gapOf(band("between", 90), [14, 33], EN, { part: true });
    expect(gap.lines.map(({ text }) => text)).toEqual(["9 months", "none here"]);
    expect(gap.title).toBe("9 months without any of these events");
    expect(gapOf(band("before", 90), [14, 33], EN, { part: true })).toEqual(gapOf(band("before", 90), [14, 33], EN));
  });

  it("says the length beside the day numbers where a month's name takes the line above", () => {
    const gap = gapOf({ ...band("between", 66), to: dayNumber("2011-06-30") }, [14, 33], AR, { taken: 140 });
    expect(gap.lines).toEqual([{ text: "شهران", x: 133, y: 33 }]);
  });

  it("goes on with a month of two words in the second line: the end of December has its words in Arabic too", () => {
    const december = { ...band("after", 78), to: dayNumber("2016-12-31") };
    expect(lines(december, AR)).toEqual(["حتى كانون", "الأول 2016"]);
    expect(lines(december, EN)).toEqual(["until", "Dec 2016"]);
    expect(lines({ ...december, size: 44 }, AR)).toEqual([]);
  });

  it("says the length alone, or nothing, where it is narrower", () => {
    expect(lines(band("between", 44), EN)).toEqual(["9", "months"]);
    expect(lines(band("between", 26), EN)).toEqual([]);
  });

  it("says at the outer ends how far time reaches: events are told of there, though not by the day", () => {
    expect(lines(band("before", 70), EN)).toEqual(["from", "May 2011"]);
    expect(lines(band("after", 70), EN)).toEqual(["until", "Jan 2012"]);
    expect(gapOf(band("after", 70), [14, 33], EN).title).toBe("9 months, not shown day by day");
  });

  it.each([
    [8, "8 days", "8 أيام"],
    [30, "1 month", "شهر واحد"],
    [61, "2 months", "شهران"],
    [800, "2 years", "سنتان"],
  ])("counts %i days as %s, %s", (days, en, ar) => {
    expect([lengthOf(days, EN), lengthOf(days, AR)]).toEqual([en, ar]);
  });
});
