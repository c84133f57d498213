import { widthIn } from "../client/measure.ts";
import { widthOf } from "../compile/measure.ts";
import { describe, expect, it } from "vitest";
import { CHART_KEYS } from "../i18n/chart-keys.ts";
import { fold } from "../i18n/fold.ts";
import { plan } from "../layout/plan.ts";
import { sceneAt } from "../layout/scene.ts";
import { strip } from "../layout/strip.ts";
import { counts, select } from "../timeline/query.ts";
import { ID_KEYS, SCALES } from "../timeline/view.ts";
import { chartData, searchIndex } from "./chart-data.ts";
import { lighthouses } from "./fixtures/lighthouses.ts";

const editions = [lighthouses("en"), lighthouses("ar")];

describe.each(editions)("chartData(edition) in $locale", (edition) => {
  const data = chartData(edition);

  it("has the events in the order of the list", () => {
    expect(data.events.map(({ id }) => id)).toEqual(select(edition.timeline, {}).map(({ id }) => id));
  });

  it("has of each event what filters ask about and what is drawn, and none of its texts", () => {
    const allowed =
      "id kind status date earliest startLatest endEarliest latest outsideDate places actors claims chart".split(" ");
    for (const event of data.events) {
      expect(Object.keys(event).filter((key) => !allowed.includes(key))).toEqual([]);
      expect(event.chart.href).toBe(edition.href(`events/${event.id}/`));
    }
    expect(JSON.stringify(data)).not.toContain(edition.text(edition.timeline.events[0]?.summary ?? { en: "", ar: "" }));
  });

  it("counts as the whole timeline does", () => {
    for (const key of ID_KEYS) expect(counts(data, {}, key)).toEqual(counts(edition.timeline, {}, key));
  });

  it("has just the strings that the chart names", () => {
    expect(Object.keys(data.strings)).toEqual([...CHART_KEYS]);
  });

  it("has the width of every text that is asked for at first sight, so that the browser measures none", () => {
    const missing: string[] = [];
    const measure = (text: string, weight: 400 | 600 = 400): number => {
      const width = widthIn(data.widths, text, weight);
      if (width === undefined || Math.abs(width - widthOf(text, weight)) > 1e-4)
        missing.push(`${text} (${String(weight)})`);
      return width ?? 1;
    };
    const { locale, months, kinds } = data;
    const events = data.events.map(({ chart }) => chart);
    const options = { locale, months, kinds, t: edition.t, measure, threads: new Map(Object.entries(data.threads)) };
    for (const scale of SCALES) sceneAt(plan(events, { ...options, scale, width: 760, background: true, brush: true }));
    strip(events, { ...options, width: 400 });
    expect(missing).toEqual([]);
    expect(Object.keys(data.widths[400]).length).toBeGreaterThan(10);
  });
});

describe("searchIndex(timeline)", () => {
  const [{ timeline } = lighthouses("en")] = editions;
  const index = searchIndex(timeline);

  it("finds each event that is listed, and no other", () => {
    expect(Object.keys(index)).toEqual(select(timeline, {}).map(({ id }) => id));
  });

  it.each([
    ["a title in either language", "Two inspectors to North Cape"],
    ["a title in either language", "مفتشان إلى الرأس الشمالي"],
    ["an actor", "Lights Service"],
    ["another spelling of an actor", "مصلحة المنارات"],
    ["a place", "North Cape lighthouse"],
    ["what is said and by whom", "ناطق باسم مصلحة الفنارات"],
    ["a phrase as printed", "مفتشَين يزوران"],
    ["its day, in either language", "5 March 2031"],
    ["its day, by the month's name anywhere", "5 آذار/مارس 2031"],
  ])("knows an event by %s: %s", (_, text) => {
    const words = (index["north-cape-visit"] ?? "").split(" ");
    expect(
      fold(text)
        .split(" ")
        .filter((word) => !words.includes(word)),
    ).toEqual([]);
  });

  it("has each word of an event once, since every reader who searches fetches them all", () => {
    for (const text of Object.values(index)) {
      const words = text.split(" ");
      expect(words.length).toBe(new Set(words).size);
    }
  });
});
