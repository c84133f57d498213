import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import { widthOf } from "../compile/measure.ts";
import { capitalised } from "../export/plain.ts";
import { sayersOf } from "../export/sayers.ts";
import { toldOf } from "../export/told.ts";
import { LOCALES } from "../i18n/locale.ts";
import { statusTitle, statusWord } from "../i18n/status.ts";
import { placeCard } from "../still/card-layout.ts";
import { cardSvg } from "../still/card.ts";
import { boxesOf, overlaps } from "../still/fixtures/cards.ts";
import { select } from "../timeline/query.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { actorCard, altOf, cardsOf, eventCard, viewCard, wholeCard } from "./cards.ts";
import { listOf } from "./card-texts.ts";
import { editionOf, type Edition } from "./edition.ts";
import { eventPage } from "./event-page.ts";
import { claimOf, lighthouses } from "./fixtures/lighthouses.ts";

const ADDRESS = { siteUrl: "https://timeline.example", base: "/" };

function real(): Edition[] {
  const { compiled } = compile("content", ADDRESS);
  if (compiled === undefined) throw new Error("the content has faults");
  return LOCALES.map((locale) => editionOf({ ...compiled, articles: {} }, locale, ADDRESS));
}

const [en, ar] = [lighthouses("en"), lighthouses("ar")];
const editions = [en, ar, ...real()];
const titles = (edition: Edition, { title, label }: TimelineEvent): string[] => [title, label].map(edition.text);
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("the alternative text of a card", () => {
  it.each([
    [
      "a truce, visit or draft that was done",
      altOf(eventCard(en, en.event("island-inspection"))),
      "Inspection, said to have happened · as told on 5 March 2031. A team at the island lighthouse. Sunday 2 March 2031. Who says so: a spokesman of the Lights Service; the keeper of the island lighthouse · 2 articles, 2 origins. Below: a strip of the whole timeline, on which this is marked. As told by two articles made up for testing; not a full record.",
    ],
    [
      "one that is still to come",
      altOf(eventCard(en, en.event("bay-inspection"))),
      "Inspection, expected · as told on 4 March 2031. Expected: Inspection planned at the bay lighthouse. Some day from Saturday 8 to Sunday 16 March 2031. Who says so: a spokesman of the Lights Service · 1 article. Below: a strip of the whole timeline, on which this is marked. As told by two articles made up for testing; not a full record.",
    ],
    [
      "the same in Arabic",
      altOf(eventCard(ar, ar.event("bay-inspection"))),
      "تفتيش، متوقع · كما رُوي في 4 مارس 2031. متوقع: تفتيش مقرر لمنارة الخليج. يوم غير محدد من السبت 8 إلى الأحد 16 مارس 2031. من يقول ذلك: ناطق باسم مصلحة الفنارات · مقال واحد. وتحته شريط الخط الزمني كله، وموضع ذلك مُعلَّم عليه. كما رواه مقالان مختلَقان للاختبار؛ وليس سجلًا كاملًا.",
    ],
    [
      "an actor, whose events keep their status",
      altOf(actorCard(en, en.actor("lights-service"))),
      "Organisation · مصلحة الفنارات · 3 events. Lights Service. 2 Mar 2031 · A team at the island lighthouse · said to have happened. 5 Mar 2031 · Expected: Two inspectors to North Cape. A day of 8–16 Mar 2031 · Expected: Inspection planned at the bay lighthouse. Below: a strip of the whole timeline, on which these are marked. As told by two articles made up for testing; not a full record.",
    ],
    [
      "the whole",
      altOf(wholeCard(en)),
      "4 events · 2 articles. Lighthouse inspections. Below: a chart of these events, 2 to 8 March 2031: Inspections 4 (said to have happened 1, expected 2, refused 1). As told by two articles made up for testing; not a full record.",
    ],
  ])("tells what is seen of %s", (_, alt, expected) => {
    expect(plain(alt)).toBe(expected);
  });

  it("says under a † what only outside knowledge gives, and marks it on the strip", () => {
    const event = { ...en.event("bay-inspection"), outsideDate: "2031-03-12" };
    const card = eventCard(en, event);
    expect(altOf(card)).toContain("† Wednesday 12 March 2031, by what is known from outside the articles.");
    expect(card.picture?.drawing.xml().match(/†/gu)).toHaveLength(1);
    expect(eventCard(en, en.event("bay-inspection")).picture?.drawing.xml()).not.toContain("†");
  });

  it("says of a withdrawn event that it is one, before anything it told", () => {
    const why = { en: "Told of another lamp.", ar: "رُوي عن مصباح آخر." };
    const event = { ...en.event("bay-inspection"), withdrawn: { on: "2031-04-01", why } };
    expect(eventCard(en, event).stage).toBe("Withdrawn: Expected:");
  });

  it("tells which marks of a chart are not in the articles, a tick of the context too", () => {
    const [cairo] = editions.slice(2);
    if (cairo === undefined) throw new Error("no content");
    const outside = (role: string) => (event: TimelineEvent) =>
      event.outsideDate !== undefined && cairo.kind(event.kind).role === role;
    const card = wholeCard(cairo);
    const drawn = cairo.timeline.events.filter((each) => outside("primary")(each) || outside("background")(each));
    expect(card.picture?.drawing.xml().match(/†/gu)).toHaveLength(drawn.length);
    expect(drawn.filter(outside("background")).length).toBeGreaterThan(0);
    expect(altOf(card)).toContain("† not in the articles.");
    expect(altOf(wholeCard(en))).not.toContain("†");
  });

  it("gives the date of another telling, which is lit as well", () => {
    const event = en.event("island-inspection");
    const told = { ...event, claims: [{ ...claimOf(event), date: "[2031-03-06..2031-03-07]" }] };
    expect(altOf(eventCard(en, told))).toContain("Another telling: 6 or 7 March 2031.");
    expect(altOf(eventCard(en, event))).not.toContain("telling");
  });

  it("says nothing of a strip where the event is not on it", () => {
    const card = eventCard(en, { ...en.event("bay-inspection"), id: "gone" });
    expect(card.picture).toBeUndefined();
    expect(altOf(card)).not.toContain("Below");
  });
});

describe("what a list says of an event that is told as done", () => {
  const edition = en;
  const [actor] = edition.timeline.actors;
  const said = (more: Partial<TimelineEvent>): string | undefined => {
    const event = { ...edition.event("island-inspection"), ...more };
    return listOf(edition, [event, event])[0]?.tail;
  };

  it("is whose words they are, where the event is somebody's words and the title does not say", () => {
    const actors = [{ id: actor?.id ?? "", role: "speaker" }];
    const { claims } = edition.event("island-inspection");
    const one = { actors, claims: claims.slice(0, 1) };
    expect(said(one)).toBe(" · said by a spokesman of the Lights Service");
    const title = { en: "A spokesman: lit, says a spokesman of the Lights Service", ar: "…" };
    expect(said({ ...one, title })).toBe(" · said to have happened");
    expect(said({ ...one, actors: [] })).toBe(" · said to have happened");
    // Whoever has many names or a long one: what stands behind a title is not cut.
    expect(said({ actors })).toBe(" · said to have happened");
  });

  it("is on a card however many lines the scope takes: with less room fewer are listed, and how many more there are", () => {
    const scope = "As told by two articles made up for testing ".repeat(3);
    const narrow = { ...edition, site: { ...edition.site, scope: { en: scope, ar: scope } } };
    const events = Array.from({ length: 5 }, (_, index) => ({
      ...edition.event("bay-inspection"),
      id: `bay-${index}`,
      title: { en: "A title of many words ".repeat(9).trim(), ar: "…" },
      actors: [{ id: actor?.id ?? "", role: "visitor" }],
    }));
    // Of these a chart has no labels.
    const kinds = edition.timeline.kinds.map((kind) => ({ ...kind, role: "background" as const }));
    const timeline = { ...edition.timeline, kinds, events };
    if (actor === undefined) throw new Error("no actor");
    const { texts } = actorCard({ ...narrow, timeline }, actor);
    expect(texts.length).toBeLessThan(5);
    expect(texts.at(-1)?.text).toBe(`And ${5 - texts.length + 1} more events`);
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
    const cut = cards.filter(({ card }) => {
      const drawn = card();
      // Of many events each has one line, whatever they are called.
      const least = drawn.texts.some(({ most }) => most === 1) ? 28 : 0;
      return placeCard(drawn, widthOf).texts.some(
        ({ lines, size, tone }) => tone === "ink" && size >= least && lines.some(({ text }) => text.endsWith("…")),
      );
    });
    expect(cut.map(({ name }) => name)).toEqual([]);
  });

  it("never tells of an event without its date, its status and who says so", () => {
    for (const event of edition.timeline.events) {
      const alt = altOf(eventCard(edition, event));
      const { status, stage = "", when, outsideDay = "", counts } = eventPage(edition, event);
      const said = [status, stage, edition.text(event.title), when.slice(1), outsideDay, edition.t("event.whoSays")];
      for (const text of [...said, edition.text(edition.site.scope)]) expect(plain(alt)).toContain(plain(text));
      expect(plain(alt)).toContain(plain(counts));
    }
  });

  it("never tells of an event of an actor without its status, nor of one that is not done as if it were", () => {
    const { timeline, locale } = edition;
    for (const actor of timeline.actors) {
      const events = select(timeline, { actor: [actor.id] });
      const { texts } = actorCard(edition, actor);
      const lines = texts.map(({ text, tail = "" }) => text + tail);
      for (const event of lines.length === 0 ? [] : events.slice(0, 4)) {
        const told = toldOf(timeline, event);
        const title = edition.text(event.title);
        const word = statusWord(told, locale);
        if (told.status.drawn !== "solid") {
          const said = statusTitle(told, title, locale);
          expect(
            lines.some((line) => line.endsWith(said)),
            `${actor.id}: ${said}`,
          ).toBe(true);
          continue;
        }
        // Before somebody's words "said to have happened" would say that these are true.
        expect(lines.join("\n"), actor.id).not.toContain(statusTitle(told, "", locale).trim());
        const said = [word, edition.t("card.saidBy", { names: sayersOf(timeline, event, locale) })];
        const wanted =
          events.length === 1
            ? [`${capitalised(word)} · `]
            : titles(edition, event).flatMap((each) => said.map((after) => `${each} · ${after}`));
        expect(
          lines.some((line) => wanted.some((text) => line.includes(text))),
          `${actor.id}: ${title}`,
        ).toBe(true);
      }
    }
  });

  it("names the month of each panel of its strip, in Arabic too", () => {
    const xml = eventCard(edition, edition.timeline.events[0] ?? edition.event("")).picture?.drawing.xml() ?? "";
    const count = (name: string): number => xml.match(new RegExp(`class="${name}"`, "gu"))?.length ?? 0;
    expect(count("ground")).toBeGreaterThan(0);
    expect(count("month-tick")).toBe(count("ground"));
  });

  it("has a word for every † on it", () => {
    for (const { name, card } of cards) {
      const drawn = card();
      if (drawn.picture?.drawing.xml().includes("†") === true) expect(altOf(drawn), name).toContain("†");
    }
  });

  it("says how many events of an actor a list leaves out", () => {
    for (const actor of edition.timeline.actors) {
      const count = select(edition.timeline, { actor: [actor.id] }).length;
      const { texts } = actorCard(edition, actor);
      const more = capitalised(edition.t("card.more", { n: count - 4 }));
      if (texts.length > 0 && count > 5) expect(texts.at(-1)?.text, actor.id).toBe(more);
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
