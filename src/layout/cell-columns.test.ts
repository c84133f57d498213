import { describe, expect, it } from "vitest";
import { columnId, columnsOf, LEAST } from "./cell-columns.ts";
import { dayNumber } from "./days.ts";
import type { Band } from "./scale.ts";

/** Some days, each so many px wide. */
function band(from: string, to: string, day: number): Band {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return { is: "panel", from: first, to: last, start: 100, size: (last - first + 1) * day };
}

describe("columnsOf(bands, k)", () => {
  it.each([
    ["days, where each has room", 40, ["2012-05-03", "2012-05-04", "2012-05-05"], "2012-05-05"],
    [
      "weeks from Monday, with what is left of one beside its neighbour",
      6,
      ["2012-05-03-2012-05-13", "2012-05-14-2012-05-20", "2012-05-21-2012-05-28"],
      "2012-05-28",
    ],
    ["months", 1.4, ["2012-05-03-2012-05-31", "2012-06-01-2012-07-02"], "2012-07-02"],
    ["every third month", 0.45, ["2012-05-03-2012-09-30", "2012-10-01-2013-01-07"], "2013-01-07"],
    ["all of it, where no more than one has room", 0.1, ["2012-05-03-2012-08-01"], "2012-08-01"],
  ])("are %s", (_, day, columns, to) => {
    expect(columnsOf([band("2012-05-03", to, day)], 1).map(columnId)).toEqual(columns);
  });

  it("follow from how far apart days are, be it by a lens", () => {
    const bands = [band("2012-05-03", "2012-05-05", 10)];
    expect(columnsOf(bands, 1)).toHaveLength(1);
    expect(columnsOf(bands, 4)).toHaveLength(3);
  });

  it.each([0.03, 0.5, 1, 4, 39, 40])("fill every band with %d px a day, in order and with room for a number", (day) => {
    const bands = [band("2012-05-03", "2013-09-20", day), band("2014-01-01", "2014-01-01", day)];
    for (const each of bands) {
      const columns = columnsOf([each], 1);
      expect(columns[0]?.from).toBe(each.from);
      expect(columns.at(-1)?.to).toBe(each.to);
      columns.slice(1).forEach(({ from, start }, index) => {
        const before = columns[index];
        expect(from).toBe((before?.to ?? 0) + 1);
        expect(start).toBeCloseTo((before?.start ?? 0) + (before?.size ?? 0));
      });
      if (columns.length > 1) for (const { size } of columns) expect(size).toBeGreaterThanOrEqual(LEAST - 1e-6);
    }
  });
});
