import { describe, expect, it } from "vitest";
import { compileWith } from "../compile/fixtures/folder.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Claim, TimelineEvent } from "../timeline/timeline.ts";
import { chartEvents } from "./events.ts";

const { compiled } = compileWith([]);
if (compiled === undefined) throw new Error("the fixture does not compile");
const { timeline, site } = compiled;

const charted = (locale: Locale, events: readonly TimelineEvent[]) =>
  chartEvents(timeline, events, {
    locale,
    months: site.months,
    zones: site.zones,
    parse: parseEdtf,
    href: ({ id }) => `/events/${id}/`,
  });

const [keeper] = timeline.events.filter(({ id }) => id === "keeper-on-island");
if (keeper === undefined) throw new Error("no keeper");

const claim = (date: string): Claim => ({
  source: "gazette-1",
  paragraph: 1,
  quote: "",
  origin: "",
  says: { en: "", ar: "" },
  date,
});

describe("chartEvents(timeline, events, wording)", () => {
  it.each([
    [
      "en",
      "Watch, Said to have happened: The new keeper on the island for four days, 17 to 20 May 2012, 18:00 to 23:59 Azores time, The island, 2 articles, 2 origins",
    ],
    [
      "ar",
      "نوبة، قيل إنها حدثت: الحارس الجديد أربعة أيام في الجزيرة، من 17 إلى 20 أيار/مايو 2012، من 18:00 إلى 23:59 بتوقيت الأزور، الجزيرة، مقالان، أصلان",
    ],
  ] as const)("names each mark in full, in %s", (locale, expected) => {
    expect(charted(locale, [keeper])[0]?.name).toBe(expected);
  });

  it("keeps the label of the language and, for its room, those of the others", () => {
    const [en] = charted("en", [keeper]);
    expect([en?.label, en?.translations]).toEqual([keeper.label.en, [keeper.label.ar]]);
  });

  it("takes a telling for another only where its date cannot be true together with the event’s", () => {
    const told = (...dates: readonly string[]) =>
      charted("en", [{ ...keeper, date: "2012-05-17", claims: dates.map(claim) }])[0]?.others.map(
        ({ date: other }) => other.earliest,
      );
    expect(told("2012-05")).toEqual([]);
    expect(told("[..2012-05-18]")).toEqual([]);
    expect(told("2012-05-18", "2012-05-18")).toEqual(["2012-05-18"]);
  });

  it("says of a day from outside that no article tells it", () => {
    const [event] = charted("en", [{ ...keeper, outsideDate: "2012-05-18" }]);
    expect(event?.outside?.earliest).toBe("2012-05-18");
    expect(event?.name).toMatch(/, † not from the articles: 18 May 2012$/u);
  });

  it("throws for an id that the timeline does not have", () => {
    expect(() => charted("en", [{ ...keeper, kind: "nowhere" }])).toThrow("nothing in it has the id `nowhere`");
  });
});
