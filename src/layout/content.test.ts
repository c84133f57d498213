/** The chart of the records that this repository holds: whatever they come to be, their labels have room. */
import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { LOCALES } from "../i18n/locale.ts";
import { translate } from "../i18n/strings.ts";
import { chartEvents } from "./events.ts";
import { measure } from "./fixtures/events.ts";
import { collisions, overEdges } from "./fixtures/rectangles.ts";
import { STEPS } from "./frame.ts";
import type { Scene } from "./scene-types.ts";
import { scene } from "./scene.ts";

const { compiled } = compile("content", { siteUrl: "https://timeline.example", base: "/" });
if (compiled === undefined) throw new Error("the records do not compile");
const { timeline, site } = compiled;
const events = timeline.events.filter(({ withdrawn }) => withdrawn === undefined);
const threads = new Map(timeline.threads.map(({ id, title }) => [id, title.en]));

const drawings = LOCALES.flatMap((locale) =>
  STEPS.flatMap((width) =>
    (["fitted", "true"] as const).map((scale) => {
      const { months, zones } = site;
      const charted = chartEvents(timeline, events, {
        locale,
        months,
        zones,
        parse: parseEdtf,
        href: ({ url }) => url[locale],
      });
      const drawn = scene(charted, {
        locale,
        months,
        t: translate(locale),
        kinds: timeline.kinds,
        threads,
        width,
        measure,
        scale,
      });
      return { locale, width, scale, charted, drawn };
    }),
  ),
);

describe.each(drawings)("the chart in $locale at $width px, $scale scale", ({ width, scale, charted, drawn }) => {
  it("lets no label touch a mark, a label, a gap or an edge", () => {
    expect(collisions(drawn)).toEqual([]);
    expect(overEdges(drawn)).toEqual([]);
  });

  it("has a mark or a tick for every event", () => {
    const ticks = drawn.background?.ticks ?? [];
    const marks = drawn.marks.filter(({ second }) => !second);
    expect([...marks, ...ticks].map(({ event }) => event).sort()).toEqual(charted.map(({ id }) => id).sort());
  });

  if (width === STEPS[0])
    it("has the label of every primary event", () => {
      const primary = charted.filter(({ role }) => role === "primary");
      const labelled = drawn.marks.filter(({ label }) => label !== undefined);
      expect(labelled.map(({ event }) => event).sort()).toEqual(primary.map(({ id }) => id).sort());
    });

  if (scale === "fitted")
    it("puts each mark of one day into the column of that day", () => {
      const columns = new Map(drawn.panels.flatMap(({ days }) => days.map((day) => [day.day, day] as const)));
      const days = charted.filter(
        ({ role, date, outside }) => role === "primary" && date.shape === "day" && outside === undefined,
      );
      expect(days.length).toBeGreaterThan(0);
      for (const { id, date } of days)
        expect(drawn.marks.find(({ key }) => key === id)?.x, id).toBeCloseTo(
          columns.get(date.earliest ?? "")?.x ?? NaN,
          6,
        );
    });
});

describe.each(STEPS)("at %i px", (width) => {
  it("one language’s chart is the mirror of the other’s: every position the same along the writing", () => {
    const [en, ar] = LOCALES.map(
      (locale) => drawings.find((one) => one.locale === locale && one.width === width)?.drawn,
    );
    const places = (drawn: Scene | undefined) => ({
      panels: drawn?.panels.map(({ id, start, size, days }) => ({ id, start, size, days })),
      gaps: drawn?.gaps.map(({ id, start, size }) => ({ id, start, size })),
      lanes: drawn?.lanes.map(({ id, top, size }) => ({ id, top, size })),
      marks: drawn?.marks.map(({ key, x, y, whisker, capsule }) => ({ key, x, y, whisker, capsule })),
      overview: drawn?.overview.marks,
      months: drawn?.overview.months.map(({ x }) => x),
      height: drawn?.height,
    });
    expect(places(ar)).toEqual(places(en));
  });
});
