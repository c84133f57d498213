import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import { chart, holder } from "../draw/chart.ts";
import { LOCALES } from "../i18n/locale.ts";
import { select } from "../timeline/query.ts";
import { editionOf } from "./edition.ts";
import { pictureOf } from "./picture.ts";

const ADDRESS = { siteUrl: "https://timeline.example", base: "/" };
const { compiled } = compile(join(import.meta.dirname, "../../e2e/fixtures/lighthouses"), ADDRESS);
if (compiled === undefined) throw new Error("the lighthouses have faults");
const editions = LOCALES.map((locale) => editionOf({ ...compiled, articles: {} }, locale, ADDRESS));
const drawn = editions.map((edition) => {
  const picture = pictureOf(edition, select(compiled.timeline, {}));
  if (picture === undefined) throw new Error("nothing is drawn");
  return { locale: edition.locale, picture };
});
const charts = drawn.flatMap(({ locale, picture }) => picture.charts.map((each) => ({ ...each, locale })));

describe("pictureOf(edition, events)", () => {
  it.each(charts)("gives in $locale, $width px wide, what a browser draws again without a change", (each) => {
    const { body } = new JSDOM(each.markup).window.document;
    const before = body.innerHTML;
    chart(holder(body), each.scene);
    expect(body.innerHTML).toBe(before);
    expect(body.innerHTML.length).toBeGreaterThan(1000);
  });

  it("links every event that has a day, in each language and width", () => {
    const ids = compiled.timeline.events.filter(({ withdrawn }) => withdrawn === undefined).map(({ id }) => id);
    for (const { markup } of charts) {
      const { document } = new JSDOM(markup).window;
      const linked = new Set([...document.querySelectorAll("a")].map((link) => link.getAttribute("data-id")));
      expect([...linked].sort()).toEqual([...ids].sort());
    }
  });

  it("lays out once what a page asks for twice", () => {
    const [edition] = editions;
    const events = select(compiled.timeline, {});
    if (edition !== undefined) expect(pictureOf(edition, events)).toBe(pictureOf(edition, events));
  });

  it("draws a saved view as that says, beside the picture of the same events as ever", () => {
    const [edition] = editions;
    const events = select(compiled.timeline, {});
    if (edition === undefined) throw new Error("there are no lighthouses");
    const asEver = pictureOf(edition, events);
    const looked = pictureOf(edition, events, { scale: "true", background: true });
    expect([looked?.scene.scale, looked?.scene.background]).toEqual(["true", undefined]);
    expect(asEver?.scene.scale).toBe("fitted");
    expect(pictureOf(edition, events, { scale: "true", background: true })).toBe(looked);
    expect(pictureOf(edition, events, {})).toBe(asEver);
    expect(looked?.strips).toEqual(asEver?.strips);
  });

  it("sums up in one sentence what is drawn", () => {
    for (const { locale, picture } of drawn)
      expect(picture.summary).toMatch(locale === "en" ? /^\d+ events \(.+densest: .+\.$/u : /أكثفها/u);
  });

  it("is nothing for one event or none, which the list says as well", () => {
    const [edition] = editions;
    const [first] = compiled.timeline.events;
    if (edition === undefined || first === undefined) throw new Error("there are no lighthouses");
    expect(pictureOf(edition, [])).toBeUndefined();
    expect(pictureOf(edition, [first])).toBeUndefined();
  });
});
