import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays } from "../dates/day.ts";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { isExact } from "../timeline/query.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { corrected, dated, DATES, withdrawn, without } from "./fixtures/others.ts";
import { NASTY_TITLES, nastyTitle } from "./fixtures/nasty.ts";
import { published, retitled, withEvents } from "./fixtures/published.ts";
import { calendar } from "./ics.ts";
import { capitalised, plain } from "./plain.ts";
import type { Publication } from "./publication.ts";
import { whenOf } from "./telling.ts";

const { publication } = published("content");
const { timeline } = publication;

const drawn = ({ status }: TimelineEvent) => timeline.statuses.find(({ id }) => id === status)?.drawn;
const [first] = timeline.events;
const solid = timeline.events.find((event) => drawn(event) === "solid");
if (first === undefined || solid === undefined) throw new Error("the content lacks an event");
const timed: TimelineEvent = {
  ...dated(solid, "2016-10-20"),
  title: { en: "Title", ar: "عنوان" },
  time: { start: "08:00", end: "16:00", zone: "Asia/Damascus", zoneFrom: "article" },
};
const zones = { "Asia/Damascus": { en: "Damascus time", ar: "بتوقيت دمشق" } };

/** ical.js reads; it throws at what is no iCalendar. */
const read = (publication: Publication, locale: Locale) =>
  new ICAL.Component(ICAL.parse(calendar(publication, locale)) as string | unknown[]);
const eventsOf = (publication: Publication, locale: Locale) => read(publication, locale).getAllSubcomponents("vevent");
const valueOf = (component: ICAL.Component | undefined, name: string) =>
  component?.getFirstPropertyValue(name)?.toString();
const only = (event: TimelineEvent, locale: Locale = "en") => {
  const { site, ...rest } = withEvents(publication, [event]);
  return eventsOf({ ...rest, site: { ...site, zones } }, locale)[0];
};

describe.each(LOCALES)("calendar(publication, %j)", (locale) => {
  const component = read(publication, locale);
  const events = component.getAllSubcomponents("vevent");

  it("says what it is, what it is drawn from, under which licence, where it is from and when to ask again", () => {
    // ical.js knows neither as a text, and so leaves them escaped.
    const title = timeline.title[locale].replaceAll(",", "\\,");
    const text = calendar(publication, locale).replaceAll("\r\n ", "");
    expect(text).toContain(`\r\nNAME;LANGUAGE=${locale}:${title}\r\n`);
    expect(text).toContain(`\r\nX-WR-CALNAME:${title}\r\n`);
    expect(valueOf(component, "description")).toContain(timeline.scope[locale]);
    expect(valueOf(component, "description")).toContain(timeline.licence[locale]);
    expect(valueOf(component, "description")).toContain(publication.site.licences.url);
    expect(valueOf(component, "url")).toBe(publication.address(locale, ""));
    expect(valueOf(component, "source")).toBe(publication.address(locale, "data/events.ics"));
    expect(valueOf(component, "refresh-interval")).toBe("P1D");
    expect(valueOf(component, "version")).toBe("2.0");
  });

  it("has every event of events.json, by an id of this site that never changes", () => {
    expect(events.map((event) => valueOf(event, "uid"))).toEqual(
      timeline.events.map(({ id }) => `${id}@timeline.example`),
    );
  });

  it("agrees with events.json in texts, kinds, addresses and days, in its own language", () => {
    timeline.events.forEach((event, index) => {
      const own = events[index];
      const summary = own?.getFirstProperty("summary");
      expect(summary?.getFirstParameter("language")).toBe(locale);
      expect(valueOf(own, "summary")?.endsWith(event.title[locale])).toBe(true);
      const description = valueOf(own, "description") ?? "";
      for (const text of [event.summary[locale], event.url[locale], timeline.scope[locale], timeline.licence[locale]])
        expect(description).toContain(text);
      expect(valueOf(own, "url")).toBe(event.url[locale]);
      expect(valueOf(own, "categories")).toBe(timeline.kinds.find(({ id }) => id === event.kind)?.name[locale]);
      expect(valueOf(own, "dtstamp")).toBe(`${timeline.updated}T00:00:00Z`);
      expect(valueOf(own, "created")).toBe(`${event.added}T00:00:00Z`);
      if (event.time?.start !== undefined && event.shape === "day") return;
      expect(valueOf(own, "dtstart")).toBe(event.earliest ?? event.latest);
      expect(valueOf(own, "dtend")).toBe(addDays(event.latest ?? event.earliest ?? "", 1));
    });
  });

  it("says the date in words before any title whose days are not the very days, so that none seems to last or to be known", () => {
    timeline.events.forEach((event, index) => {
      const summary = valueOf(events[index], "summary") ?? "";
      const when = capitalised(whenOf(publication, event, locale));
      expect(summary.startsWith(`${when}: `)).toBe(!isExact(event));
      expect(valueOf(events[index], "description")?.split("\n")[1]).toBe(when);
    });
  });

  it("never drops a status word, nor confirms what was only to come or whose day is not sure", () => {
    timeline.events.forEach((event, index) => {
      const status = timeline.statuses.find(({ id }) => id === event.status);
      const gender = timeline.kinds.find(({ id }) => id === event.kind)?.gender ?? "masculine";
      const word = locale === "ar" ? status?.name.ar[gender] : status?.name.en;
      expect(valueOf(events[index], "description")?.split("\n")[0]).toContain(word);
      if (drawn(event) !== "solid")
        expect(valueOf(events[index], "summary")?.toLowerCase()).toContain(`${word ?? ""}: `.toLowerCase());
      if (event.withdrawn !== undefined) return;
      const sure = drawn(event) === "solid" && isExact(event);
      expect(valueOf(events[index], "status")).toBe(sure ? "CONFIRMED" : "TENTATIVE");
    });
  });

  it("gives what no article says in lines of its own behind a †, never in a title", () => {
    timeline.events.forEach(({ outside, outsideDate }, index) => {
      const lines = valueOf(events[index], "description")?.split("\n") ?? [];
      const marked = lines.filter((line) => line.startsWith("† "));
      expect(marked).toHaveLength(outside.length + (outsideDate === undefined ? 0 : 1));
      for (const { fact, reference } of outside) {
        expect(lines.filter((line) => line.includes(fact[locale]))).toHaveLength(1);
        expect(marked.some((line) => line.includes(fact[locale]) && line.includes(reference))).toBe(true);
      }
      expect(valueOf(events[index], "summary")).not.toContain("†");
    });
  });

  it("takes up nobody's time: no entry makes its reader busy", () => {
    expect(new Set(events.map((event) => valueOf(event, "transp")))).toEqual(new Set(["TRANSPARENT"]));
  });

  it("has lines of at most 75 octets that end in CRLF, each whole in UTF-8 (RFC 5545, 3.1)", () => {
    const lines = calendar(publication, locale).split("\r\n");
    expect(lines.pop()).toBe("");
    const decoder = new TextDecoder("utf-8", { fatal: true });
    for (const line of lines) {
      const octets = Buffer.from(line);
      expect(octets.length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/u);
      expect(decoder.decode(octets)).toBe(line);
    }
  });
});

describe("calendar(publication, locale)", () => {
  it("gives an hour that an article tells in UTC, and in words as it is told, since nobody reads it where it was", () => {
    const own = only(timed);
    expect([valueOf(own, "dtstart"), valueOf(own, "dtend")]).toEqual(["2016-10-20T05:00:00Z", "2016-10-20T13:00:00Z"]);
    expect(valueOf(own, "summary")).toBe("08:00 to 16:00 Damascus time: Title");
    const moment = only({ ...timed, time: without(timed.time ?? {}, "end") });
    expect([valueOf(moment, "dtstart"), valueOf(moment, "dtend")]).toEqual(["2016-10-20T05:00:00Z", undefined]);
  });

  it.each([
    ["2012-05-17", "2012-05-17", "2012-05-18", ""],
    ["2012-05-17~", "2012-05-17", "2012-05-18", "About 17 May 2012: "],
    ["2012-05-17?", "2012-05-17", "2012-05-18", "Perhaps 17 May 2012: "],
    ["2012-05-17/2012-05-20", "2012-05-17", "2012-05-21", ""],
    ["[2012-05-17..2012-05-20]", "2012-05-17", "2012-05-21", "Some day from 17 to 20 May 2012: "],
    ["[2012-05-17,2012-05-20]", "2012-05-17", "2012-05-21", "17 or 20 May 2012: "],
    ["[..2012-05-18]", "2012-05-18", "2012-05-19", "On or before 18 May 2012: "],
    ["[2012-05-18..]", "2012-05-18", "2012-05-19", "On or after 18 May 2012: "],
    ["2012-05", "2012-05-01", "2012-06-01", "Some day in May 2012: "],
    ["2012-05-17/", "2012-05-17", "2012-05-18", "From 17 May 2012, no end given: "],
    ["2012-05-17/..", "2012-05-17", "2012-05-18", "From 17 May 2012, continuing: "],
    ["/2012-05-17", "2012-05-17", "2012-05-18", "Until 17 May 2012, no start given: "],
  ])("puts %s on the days that are known of it, and says in the title what they are", (date, start, end, before) => {
    const own = only(dated({ ...solid, title: { en: "Title", ar: "عنوان" } }, date));
    expect([valueOf(own, "dtstart"), valueOf(own, "dtend")]).toEqual([start, end]);
    expect(own?.getFirstPropertyValue("dtstart")).toMatchObject({ isDate: true });
    expect(valueOf(own, "summary")).toBe(`${before}Title`);
  });

  it.each(DATES)("has a place for %s, so that a record cannot stop the build", (date) => {
    for (const locale of LOCALES) expect(valueOf(only(dated(solid, date), locale), "dtstart")).toMatch(/^2012-/u);
  });

  it("gives an hour without a zone, or one of several days, in words alone: the hour of which place or day nobody knows", () => {
    const hours = without(timed.time ?? {}, "zone");
    expect(valueOf(only({ ...timed, time: hours }), "dtstart")).toBe(timed.date);
    expect(valueOf(only({ ...timed, time: hours }), "summary")).toMatch(/^08:00 to 16:00: /u);
    const loose = { ...dated(timed, "[2012-05-17..2012-05-20]"), ...(timed.time && { time: timed.time }) };
    expect(valueOf(only(loose), "dtstart")).toBe("2012-05-17");
    expect(valueOf(only(loose), "summary")).toMatch(
      /^Some day from 17 to 20 May 2012, 08:00 to 16:00 Damascus time: /u,
    );
  });

  it("counts corrections, so that programs take the new state, and says when the last was", () => {
    const own = only(corrected(solid));
    expect([valueOf(own, "sequence"), valueOf(own, "last-modified")]).toEqual(["2", "2026-12-05T00:00:00Z"]);
    expect(valueOf(only(solid), "sequence")).toBe("0");
  });

  it("strikes out what was withdrawn instead of leaving it in the calendars that have it", () => {
    const own = only(withdrawn(corrected(solid)));
    expect([valueOf(own, "status"), valueOf(own, "sequence")]).toEqual(["CANCELLED", "3"]);
    expect(valueOf(own, "last-modified")).toBe("2026-12-09T00:00:00Z");
    expect(valueOf(own, "summary")).toMatch(/Withdrawn on 9 December 2026: ./u);
    expect(valueOf(own, "description")).toContain("Withdrawn on 9 December 2026: It was the same visit.");
  });

  it("gives any title back as it was", () => {
    const event = dated(solid, "2012-05-17");
    fc.assert(
      fc.property(nastyTitle, fc.constantFrom(...LOCALES), (title, locale) => {
        const [own, ...rest] = eventsOf(retitled(publication, event, title), locale);
        expect(rest).toEqual([]);
        expect(valueOf(own, "summary")).toBe(plain(title));
        expect(valueOf(own, "description")).toContain(plain(title));
        expect(valueOf(own, "uid")).toBe(`${event.id}@timeline.example`);
      }),
      {
        numRuns: 200,
        examples: NASTY_TITLES.map(([title]) => [title, "ar"]),
      },
    );
  });
});
