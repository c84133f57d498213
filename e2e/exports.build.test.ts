/** Tables, calendars, feeds and slides of the built site, read back by parsers that wrote none of them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import ICAL from "ical.js";
import papa from "papaparse";
import { describe, expect, it, test } from "vitest";
import { LOCALES, type Locale } from "../src/i18n/locale.ts";
import type { TimelineJs } from "../src/export/timelinejs.ts";
import {
  address,
  byId,
  decoded,
  fileText,
  FOLDER,
  names,
  prefixOf,
  SITE,
  timeline,
  titleOf,
  unfolded,
} from "./built.ts";
import { walk } from "./files.ts";

const { events, sources } = timeline;
const shown = events.filter(({ withdrawn }) => withdrawn === undefined);

type Row = Readonly<Record<string, string>>;

function table(file: string): readonly Row[] {
  const { data, errors } = papa.parse<Row>(fileText(file), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** Both languages of a column. */
const both = (name: string, value: (locale: Locale) => string): Row =>
  Object.fromEntries(LOCALES.map((locale) => [`${name}_${locale}`, value(locale)]));

const list = (values: readonly string[]) => values.join(" | ");

/** In every row of every table, since rows are copied away from their file. */
const ABOUT: Row = {
  ...both("scope", (locale) => timeline.scope[locale]),
  ...both("licence", (locale) => timeline.licence[locale]),
  updated: timeline.updated,
  hash: timeline.hash,
};

describe("events.csv", () => {
  it("is UTF-8 with its mark, so that spreadsheets show Arabic as Arabic", () => {
    expect(fileText("data/events.csv").codePointAt(0)).toBe(0xfeff);
    expect(fileText("data/claims.csv").codePointAt(0)).toBe(0xfeff);
  });

  it("agrees with events.json field by field in both languages", () => {
    const expected = events.map((event) => ({
      ...ABOUT,
      ...both("url", (locale) => event.url[locale]),
      ...both("title", (locale) => titleOf(event, locale)),
      ...both("summary", (locale) => event.summary[locale]),
      ...both("kind", (locale) => byId(timeline.kinds, event.kind).one[locale]),
      ...both("places", (locale) => list(names(timeline.places, event.places, locale))),
      ...both("differs", (locale) => list(event.differs.map((sentence) => sentence[locale]))),
      ...both("outside_facts", (locale) => list(event.outside.map(({ fact }) => `† ${fact[locale]}`))),
      id: event.id,
      kind: event.kind,
      status: event.status,
      date: event.date,
      shape: event.shape,
      earliest: event.earliest ?? "",
      start_latest: event.startLatest ?? "",
      end_earliest: event.endEarliest ?? "",
      latest: event.latest ?? "",
      time_start: event.time?.start ?? "",
      time_end: event.time?.end ?? "",
      time_zone: event.time?.zone ?? "",
      outside_mark: event.outside.length > 0 ? "†" : "",
      outside_date: event.outsideDate ?? "",
      outside_references: list(event.outside.map(({ reference }) => reference)),
      actors: list(event.actors.map(({ id, role }) => `${id} (${role})`)),
      places: list(event.places),
      thread: event.thread?.id ?? "",
      thread_step: event.thread?.step ?? "",
      sources: list([...new Set(event.claims.map(({ source }) => source))]),
      articles: String(event.articles),
      independent: String(event.independent),
      added: event.added,
      corrections: String(event.corrections.length),
    }));
    expect(table("data/events.csv")).toMatchObject(expected);
  });
});

describe("claims.csv", () => {
  it("agrees with events.json claim by claim in both languages, each with the address of its passage", () => {
    const expected = events.flatMap((event) =>
      event.claims.map((claim, index) => ({
        ...ABOUT,
        ...both("event_title", (locale) => titleOf(event, locale)),
        ...both("says", (locale) => claim.says[locale]),
        ...both("by", (locale) => claim.by?.[locale] ?? ""),
        ...both("origin", (locale) => byId(timeline.origins, claim.origin).name[locale]),
        ...both("passage_url", (locale) => address(locale, `sources/${claim.source}/#p${claim.paragraph}`)),
        event: event.id,
        claim: String(index + 1),
        source: claim.source,
        article: String(sources.findIndex(({ id }) => id === claim.source) + 1),
        paragraph: String(claim.paragraph),
        quote_as_printed: claim.quote,
        origin: claim.origin,
        via: list(claim.via ?? []),
        date: claim.date ?? "",
        copied: byId(sources, claim.source).copies?.some(({ paragraph }) => paragraph === claim.paragraph)
          ? "yes"
          : "no",
      })),
    );
    expect(table("data/claims.csv")).toMatchObject(expected);
  });
});

describe.each(LOCALES)("the calendar in %s", (locale) => {
  const calendar = new ICAL.Component(ICAL.parse(fileText(`${prefixOf(locale)}data/events.ics`)) as unknown[]);
  const entries = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));

  /** A day of the calendar as the records write it; an hour in the zone in which it was told. */
  const moment = (time: ICAL.Time, zone: string | undefined) =>
    time.isDate
      ? time.toString()
      : new Intl.DateTimeFormat("sv-SE", { timeZone: zone ?? "UTC", dateStyle: "short", timeStyle: "short" }).format(
          time.toJSDate(),
        );

  it("has every event with its days or hours, its title after the status word, its place and its address", () => {
    expect(entries.map(({ uid }) => uid.split("@")[0])).toEqual(events.map(({ id }) => id));
    for (const [index, event] of events.entries()) {
      const { summary, startDate, endDate, component } = entries[index] ?? new ICAL.Event();
      expect.soft(summary, event.id).toContain(titleOf(event, locale));
      expect.soft(summary.endsWith(titleOf(event, locale)), `${event.id} ends with its title`).toBe(true);
      expect
        .soft(component.getFirstPropertyValue("location") ?? "", event.id)
        .toBe(names(timeline.places, event.places, locale).join(locale === "ar" ? "، " : ", "));
      expect.soft(component.getFirstPropertyValue("url"), event.id).toBe(event.url[locale]);
      const { start, end, zone } = event.time ?? {};
      const first = event.earliest ?? event.latest ?? "";
      const last = event.latest ?? first;
      if (start !== undefined && zone !== undefined && event.shape === "day") {
        expect.soft(moment(startDate, zone), event.id).toBe(`${first} ${start}`);
        if (end !== undefined) expect.soft(moment(endDate, zone), event.id).toBe(`${first} ${end}`);
      } else {
        const until = endDate.clone();
        until.adjust(-1, 0, 0, 0);
        expect.soft([moment(startDate, zone), moment(until, zone)], event.id).toEqual([first, last]);
      }
    }
  });

  it("says of every event its summary, what it is drawn from and the licence, and what is outside only behind a †", () => {
    for (const [index, { summary, outside, id }] of events.entries()) {
      const description = entries[index]?.description ?? "";
      for (const text of [summary[locale], timeline.scope[locale], timeline.licence[locale]])
        expect.soft(description, id).toContain(text);
      for (const { fact } of outside) expect.soft(description, id).toContain(`† ${fact[locale]}`);
    }
  });
});

describe.each(LOCALES)("the feeds in %s", (locale) => {
  const atom = parseAtomFeed(fileText(`${prefixOf(locale)}feed.xml`));
  const json = parseJsonFeed(fileText(`${prefixOf(locale)}feed.json`));

  it("are as of the day of the records, in one language, and say where they are", () => {
    expect(atom).toMatchObject({ updated: `${timeline.updated}T00:00:00Z`, xml: { lang: locale } });
    expect(atom.subtitle?.value).toBe(timeline.scope[locale]);
    expect(json).toMatchObject({
      title: atom.title?.value,
      language: locale,
      description: timeline.scope[locale],
      feed_url: address(locale, "feed.json"),
    });
    expect(atom.links?.find(({ rel }) => rel === "self")?.href).toBe(address(locale, "feed.xml"));
  });

  it("tell of every event that was added and of every correction, with status word, summary, claims and scope", () => {
    const changes = shown.reduce((sum, { corrections }) => sum + 1 + corrections.length, 0);
    expect(atom.entries).toHaveLength(changes + events.length - shown.length);
    for (const event of shown) {
      const id = `${event.url[locale]}#added`;
      const entry = atom.entries?.find((each) => each.id === id);
      expect.soft(entry?.title?.value.endsWith(titleOf(event, locale)), event.id).toBe(true);
      expect.soft(entry?.published, event.id).toBe(`${event.added}T00:00:00Z`);
      expect.soft(entry?.summary?.value, event.id).toBe(event.summary[locale]);
      const item = json.items?.find((each) => each.id === id);
      expect.soft(item, event.id).toMatchObject({
        url: event.url[locale],
        title: entry?.title?.value,
        summary: event.summary[locale],
        content_html: entry?.content?.value,
      });
      const text = decoded(item?.content_html ?? "");
      for (const { says } of event.claims) expect.soft(text, event.id).toContain(says[locale]);
      expect.soft(text, event.id).toContain(timeline.scope[locale]);
      for (const { fact } of event.outside) expect.soft(text, event.id).not.toContain(fact[locale]);
    }
  });
});

describe.each(LOCALES)("the slides in %s", (locale) => {
  const file = JSON.parse(fileText(`${prefixOf(locale)}data/timelinejs.json`)) as TimelineJs;

  it("are the events that are not withdrawn, with status word, days, summary, scope and address", () => {
    expect(file.events.map(({ unique_id }) => unique_id)).toEqual(shown.map(({ id }) => id));
    for (const [index, event] of shown.entries()) {
      const { text, start_date, end_date } = file.events[index] ?? { text: { headline: "", text: "" } };
      expect.soft(decoded(text.headline).endsWith(titleOf(event, locale)), event.id).toBe(true);
      expect.soft(decoded(text.text), event.id).toContain(event.summary[locale]);
      expect.soft(decoded(text.text), event.id).toContain(timeline.scope[locale]);
      expect.soft(text.text, event.id).toContain(`href="${event.url[locale]}"`);
      expect.soft(day(start_date), event.id).toBe(event.earliest ?? event.latest);
      expect.soft(day(end_date ?? start_date), event.id).toBe(event.latest ?? event.earliest);
      for (const { fact } of event.outside) expect.soft(decoded(text.text), event.id).toContain(`† ${fact[locale]}`);
    }
  });
});

test("events.jsonl has a line for each event, which is that of events.json", () => {
  const lines = fileText("data/events.jsonl").split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(events);
});

test("every address of the site in any of its files leads to a page or a file, so that nothing carried off is a dead end", () => {
  const files = walk(FOLDER).filter((file) => /(?:^|\/)(?:feed\.\w+|robots\.txt|data\/.+)$/u.test(file));
  expect(files.length).toBeGreaterThan(100);
  // Pieces of calendars (data/take) are strings of JSON, their folds written out.
  const textOf = (file: string): string => unfolded(fileText(file)).replaceAll("\\r\\n ", "");
  const addresses = files
    .filter((file) => !/index\.html$|\/schema\//u.test(file))
    .flatMap((file) => textOf(file).match(new RegExp(`${SITE}[^\\s"'<>\\\\{}|&#,]*`, "gu")) ?? [])
    // A full stop may stand behind one.
    .map((found) => found.slice(SITE.length).replace(/[.,;)]+$/u, ""));
  const dead = [...new Set(addresses)].filter((path) => {
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    return !existsSync(join(FOLDER, file));
  });
  expect(dead).toEqual([]);
});

const day = (date: { year: number; month: number; day: number } | undefined) =>
  date && [date.year, String(date.month).padStart(2, "0"), String(date.day).padStart(2, "0")].join("-");
