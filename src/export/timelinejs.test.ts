import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, it, vi } from "vitest";
import { parseEdtf } from "../dates/edtf.ts";
import { compactRange } from "../i18n/describe.ts";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { isExact, select } from "../timeline/query.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { dated, DATES, withdrawn } from "./fixtures/others.ts";
import { nastyTitle, NASTY_TITLES } from "./fixtures/nasty.ts";
import { published, withEvents } from "./fixtures/published.ts";
import { capitalised, plain } from "./plain.ts";
import type { Publication } from "./publication.ts";
import { whenOf } from "./telling.ts";
import { timelineJs, type TimelineJs } from "./timelinejs.ts";
import { allowed } from "./xml.ts";

const { publication } = published("content");
const { timeline } = publication;
const [first] = timeline.events;
const solid = timeline.events.find(
  ({ status }) => timeline.statuses.find(({ id }) => id === status)?.drawn === "solid",
);
const [kind] = timeline.kinds;
if (first === undefined || solid === undefined || kind === undefined) throw new Error("the content lacks an event");

/** TimelineJS itself, as it is published. */
const script = readFileSync(
  createRequire(import.meta.url).resolve("@knight-lab/timelinejs/dist/js/timeline.js"),
  "utf8",
);

/** What TimelineJS makes of a file: what it complains about, and the page it draws. */
const loaded = async (file: TimelineJs) => {
  const complaints: unknown[] = [];
  const virtualConsole = new VirtualConsole();
  const complain = (...said: unknown[]): void => void complaints.push(said);
  for (const kind of ["log", "info", "warn", "error"] as const) virtualConsole.on(kind, complain);
  virtualConsole.on("jsdomError", complain);
  const { window } = new JSDOM('<!doctype html><div id="here"></div>', {
    runScripts: "outside-only",
    url: "https://host.example/",
    virtualConsole,
  });
  // jsdom has no layout, so that nothing ever comes into view.
  window.eval("window.IntersectionObserver = class { observe() {} }");
  window.eval(script);
  window.eval(`var tl = new TL.Timeline("here", ${JSON.stringify(file)}, { script_path: "https://host.example/" })`);
  await vi.waitFor(() => {
    expect(window.eval("tl.ready || tl.config?.isValid() === false")).toBe(true);
  }, 20_000);
  const { errors, warnings } = window.eval("tl.config.messages") as Record<"errors" | "warnings", unknown[]>;
  const { document } = window;
  const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return {
    complaints: [...complaints, ...errors, ...warnings],
    document,
    headlines: textsOf(".tl-slide .tl-text h2"),
    dates: textsOf(".tl-slide .tl-headline-date"),
    markers: textsOf(".tl-timemarker h2"),
    groups: textsOf(".tl-timegroup-message"),
    slide: (id: string) => document.getElementById(id),
    close: () => {
      window.close();
    },
  };
};

const fileOf = (events: readonly TimelineEvent[], locale: Locale = "en", of: Publication = publication) =>
  timelineJs(withEvents(of, events), locale);
const slideOf = (event: TimelineEvent, locale: Locale = "en") => fileOf([event], locale).events[0];

describe.each(LOCALES)("timelineJs(publication, %j), loaded by TimelineJS", async (locale) => {
  const file = timelineJs(publication, locale);
  const page = await loaded(file);
  const shown = select(timeline, {});

  it("is taken without complaint", () => {
    expect(page.complaints).toEqual([]);
  });

  it("opens with what it is drawn from, whose it is, under which licence and where it is from", () => {
    const title = page.slide(file.title.unique_id)?.textContent;
    const { scope, licence } = timeline;
    for (const text of [timeline.title, scope, licence, publication.site.publisher])
      expect(title).toContain(text[locale]);
    expect(title).toContain(publication.site.licences.url);
    expect(title).toContain(publication.address(locale, ""));
  });

  it("shows every event of events.json with its text, its date in words and its address", () => {
    expect(file.events.map((event) => event.unique_id)).toEqual(shown.map(({ id }) => id));
    expect(page.markers).toHaveLength(shown.length);
    for (const event of shown) {
      const slide = page.slide(event.id);
      const text = slide?.textContent ?? "";
      for (const part of [event.title, event.summary, timeline.scope]) expect(text).toContain(part[locale]);
      expect(slide?.querySelector(".tl-headline-date")?.textContent).toBe(
        capitalised(whenOf(publication, event, locale)),
      );
      expect(slide?.querySelector("a")?.href).toBe(event.url[locale]);
    }
  });

  it("has a row for each kind", () => {
    const names = timeline.kinds.map(({ name }) => name[locale]);
    expect(page.groups.toSorted()).toEqual(names.toSorted());
  });

  it("drops no status word, and says the date before a title that stands at a point or a bar it does not fill", () => {
    for (const event of shown) {
      const status = timeline.statuses.find(({ id }) => id === event.status);
      const gender = timeline.kinds.find(({ id }) => id === event.kind)?.gender ?? "masculine";
      const word = (locale === "ar" ? status?.name.ar[gender] : status?.name.en) ?? "";
      const headline = page.slide(event.id)?.querySelector("h2")?.textContent ?? "";
      if (status?.drawn !== "solid") expect(headline.toLowerCase()).toContain(`${word.toLowerCase()}: `);
      expect(page.slide(event.id)?.textContent).toContain(word);
      const before = headline.slice(0, headline.length - event.title[locale].length);
      const when = compactRange(parseEdtf(event.date), locale, { months: publication.site.months, year: false });
      expect(before.startsWith(`${capitalised(when)}: `)).toBe(!isExact(event));
    }
  });

  it("says what no article says in paragraphs of their own behind a †", () => {
    for (const { id, outside } of shown) {
      const paragraphs = [...(page.slide(id)?.querySelectorAll("p") ?? [])].map(({ textContent }) => textContent);
      for (const { fact } of outside) {
        const own = paragraphs.filter((text) => text.includes(fact[locale]));
        expect(own).toHaveLength(1);
        expect(own[0]?.startsWith("† ")).toBe(true);
      }
    }
  });

  it("says its language and direction, whatever the page around it is", () => {
    const [text] = page.document.querySelectorAll(".tl-text-content > div");
    expect([text?.getAttribute("lang"), text?.getAttribute("dir")]).toEqual([locale, locale === "ar" ? "rtl" : "ltr"]);
    expect(page.document.querySelectorAll(".tl-text-content p:empty")).toHaveLength(0);
  });
});

describe("timelineJs(publication, locale)", () => {
  it.each([
    ["2012-05-17", [2012, 5, 17], undefined, "Title"],
    ["2012-05-17/2012-05-20", [2012, 5, 17], [2012, 5, 20], "Title"],
    ["[2012-05-17..2012-05-20]", [2012, 5, 17], [2012, 5, 20], "A day of 17–20 May: Title"],
    ["[..2012-05-18]", [2012, 5, 18], undefined, "By 18 May: Title"],
    ["[2012-05-18..]", [2012, 5, 18], undefined, "From 18 May: Title"],
    ["2012-05", [2012, 5, 1], [2012, 5, 31], "May: Title"],
    ["2012", [2012, 1, 1], [2012, 12, 31], "2012: Title"],
    ["2012-05-17~", [2012, 5, 17], undefined, "About 17 May: Title"],
  ])("puts %s where it can have been, and says before the title what it is", (date, start, end, headline) => {
    const asDate = ([year, month, day]: readonly number[]) => ({ year, month, day });
    const slide = slideOf(dated({ ...solid, title: { en: "Title", ar: "عنوان" } }, date));
    expect(slide?.start_date).toEqual(asDate(start));
    expect(slide?.end_date).toEqual(end && asDate(end));
    expect(slide?.text.headline).toBe(headline);
  });

  it("has a place for a date of any shape, which TimelineJS takes too", async () => {
    const events = DATES.map((date, index) => ({ ...dated(solid, date), id: `e-${index}` }));
    const page = await loaded(fileOf(events));
    expect(page.complaints).toEqual([]);
    expect(page.markers).toHaveLength(DATES.length);
  });

  it("leaves out what was withdrawn, as the chart does: a slide would tell it all the same", () => {
    expect(fileOf([withdrawn(first)]).events).toEqual([]);
  });

  it("lets no text become markup, nor lose a letter: neither titles, nor summaries, nor the names of rows and zones", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nastyTitle, { minLength: 50, maxLength: 50 }), async (titles) => {
        const both = (text: string) => ({ en: text, ar: text });
        const events = titles.map((title, index) => ({
          ...dated(solid, "2012-05-17"),
          id: `e-${index}`,
          title: both(title),
          summary: both(title),
          time: { start: "12:00", zone: `zone-${index}` },
          kind: `kind-${index}`,
        }));
        const kinds = titles.map((title, index) => ({
          ...kind,
          id: `kind-${index}`,
          name: both(title),
          one: both("One"),
        }));
        const zones = Object.fromEntries(titles.map((title, index) => [`zone-${index}`, both(title)]));
        const page = await loaded(
          fileOf(events, "en", {
            ...publication,
            timeline: { ...timeline, kinds },
            site: { ...publication.site, zones },
          }),
        );
        expect(page.complaints).toEqual([]);
        const wanted = titles.map((title) => allowed(plain(title)));
        // The first is that of the title slide.
        expect(page.headlines.slice(1)).toEqual(wanted);
        expect(page.markers).toEqual(wanted);
        wanted.forEach((title, index) => {
          const slide = page.slide(`e-${index}`);
          expect(slide?.querySelectorAll(".tl-text-content p")[1]?.textContent).toBe(title);
          expect(slide?.querySelector(".tl-headline-date")?.textContent).toContain(title);
        });
        // TimelineJS takes the spaces round the name of a row away.
        const names = wanted.map((name) => name.trim());
        for (const group of page.groups) expect(names).toContain(group.trim());
        expect(page.document.querySelectorAll("#here :is(script, style, b, img, iframe)")).toHaveLength(0);
        page.close();
      }),
      {
        numRuns: 4,
        examples: [[[...NASTY_TITLES, ...NASTY_TITLES, ...NASTY_TITLES].map(([title]) => title).slice(0, 50)]],
      },
    );
  });
});
