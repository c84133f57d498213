import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import { widthOf } from "../compile/measure.ts";
import { LOCALES } from "../i18n/locale.ts";
import { placeCard } from "../still/card-layout.ts";
import { cardSvg } from "../still/card.ts";
import { boxesOf, overlaps } from "../still/fixtures/cards.ts";
import { actorCard, altOf, cardsOf, eventCard, viewCard, wholeCard } from "./cards.ts";
import { editionOf, type Edition } from "./edition.ts";
import { eventPage } from "./event-page.ts";
import { lighthouses } from "./fixtures/lighthouses.ts";

const ADDRESS = { siteUrl: "https://timeline.example", base: "/" };

function real(): Edition[] {
  const { compiled } = compile("content", ADDRESS);
  if (compiled === undefined) throw new Error("the content has faults");
  return LOCALES.map((locale) => editionOf({ ...compiled, articles: {} }, locale, ADDRESS));
}

const [en, ar] = [lighthouses("en"), lighthouses("ar")];
const editions = [en, ar, ...real()];
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("the alternative text of a card", () => {
  it.each([
    [
      "a truce, visit or draft that was done",
      altOf(en, eventCard(en, en.event("island-inspection"))),
      "Inspection, said to have happened · as told on 5 March 2031. A team at the island lighthouse. Sunday 2 March 2031. Who says so: a spokesman of the Lights Service; the keeper of the island lighthouse · 2 articles, 2 origins. Below: a strip of the whole timeline, on which this is marked. As told by two articles made up for testing; not a full record.",
    ],
    [
      "one that is still to come",
      altOf(en, eventCard(en, en.event("bay-inspection"))),
      "Inspection, expected · as told on 4 March 2031. Expected: Inspection planned at the bay lighthouse. Some day from Saturday 8 to Sunday 16 March 2031. Who says so: a spokesman of the Lights Service · 1 article. Below: a strip of the whole timeline, on which this is marked. As told by two articles made up for testing; not a full record.",
    ],
    [
      "the same in Arabic",
      altOf(ar, eventCard(ar, ar.event("bay-inspection"))),
      "تفتيش، متوقع · كما رُوي في 4 مارس 2031. متوقع: تفتيش مقرر لمنارة الخليج. يوم غير محدد من السبت 8 إلى الأحد 16 مارس 2031. من يقول ذلك: ناطق باسم مصلحة الفنارات · مقال واحد. وتحته شريط الخط الزمني كله، وموضع ذلك مُعلَّم عليه. كما رواه مقالان مختلَقان للاختبار؛ وليس سجلًا كاملًا.",
    ],
    [
      "an actor, whose events keep their status",
      altOf(en, actorCard(en, en.actor("lights-service"))),
      "Organisation · مصلحة الفنارات · 3 events. Lights Service. 2 Mar 2031 · Team on the island. 5 Mar 2031 · Expected: North Cape visit expected. A day of 8–16 Mar 2031 · Expected: Bay inspection planned. Below: a strip of the whole timeline, on which this is marked. As told by two articles made up for testing; not a full record.",
    ],
    [
      "the whole",
      altOf(en, wholeCard(en)),
      "4 events · 2 articles. Lighthouse inspections. Below: a chart of these events. As told by two articles made up for testing; not a full record.",
    ],
  ])("tells what is seen of %s", (_, alt, expected) => {
    expect(plain(alt)).toBe(expected);
  });

  it("says under a † what only outside knowledge gives, and marks it on the strip", () => {
    const event = { ...en.event("bay-inspection"), outsideDate: "2031-03-12" };
    const card = eventCard(en, event);
    expect(altOf(en, card)).toContain("† Wednesday 12 March 2031, by what is known from outside the articles.");
    expect(card.picture?.drawing.xml().match(/†/gu)).toHaveLength(1);
    expect(eventCard(en, en.event("bay-inspection")).picture?.drawing.xml()).not.toContain("†");
  });

  it("says of a withdrawn event that it is one, before anything it told", () => {
    const why = { en: "Told of another lamp.", ar: "رُوي عن مصباح آخر." };
    const event = { ...en.event("bay-inspection"), withdrawn: { on: "2031-04-01", why } };
    expect(eventCard(en, event).stage).toBe("Withdrawn: Expected:");
  });

  it("says nothing of a strip where the event is not on it", () => {
    const card = eventCard(en, { ...en.event("bay-inspection"), id: "gone" });
    expect(card.picture).toBeUndefined();
    expect(altOf(en, card)).not.toContain("Below");
  });
});

describe.each(editions)("cardsOf(edition) of $siteTitle", (edition) => {
  const cards = cardsOf(edition);

  it("has one for each event, actor and saved view, and one for the whole", () => {
    const { timeline, views } = edition;
    expect(cards).toHaveLength(timeline.events.length + timeline.actors.length + views.length + 1);
    expect(new Set(cards.map(({ name }) => name)).size).toBe(cards.length);
    expect(cards.at(-1)?.name).toBe("timeline");
  });

  it("has room for all that stands on each of them", () => {
    for (const { name, card } of cards) expect(overlaps(boxesOf(placeCard(card(), widthOf))), name).toEqual([]);
  });

  it("cuts nothing off, for titles and names are written to be read whole", () => {
    const cut = cards.filter(({ card }) =>
      placeCard(card(), widthOf).texts.some(
        ({ lines, size }) => size > 30 && lines.some(({ text }) => text.endsWith("…")),
      ),
    );
    expect(cut.map(({ name }) => name)).toEqual([]);
  });

  it("never tells of an event without its date, its status and who says so", () => {
    for (const event of edition.timeline.events) {
      const alt = altOf(edition, eventCard(edition, event));
      const { status, stage = "", when, outsideDay = "", counts } = eventPage(edition, event);
      const said = [status, stage, edition.text(event.title), when.slice(1), outsideDay, edition.t("event.whoSays")];
      for (const text of [...said, edition.text(edition.site.scope)]) expect(plain(alt)).toContain(plain(text));
      expect(plain(alt)).toContain(plain(counts));
    }
  });

  it("lights the event on its strip, and no other", () => {
    for (const event of edition.timeline.events.slice(0, 5)) {
      const xml = eventCard(edition, event).picture?.drawing.xml() ?? "";
      expect(xml.match(/\blit\b/gu)?.length, event.id).toBeGreaterThanOrEqual(1);
      expect(xml.match(/class="meant"/gu)?.length).toBe(xml.match(/\blit\b/gu)?.length);
    }
  });
});

it("draws marks by the drawing of the pages alone, without what only readers of pages need", () => {
  for (const edition of [en, ar]) {
    for (const view of edition.views) {
      const svg = cardSvg(viewCard(edition, view), widthOf);
      expect(svg).toContain('class="layer marks"');
      expect(svg).not.toMatch(/href=|aria-|data-|class="hit"/u);
    }
  }
});
