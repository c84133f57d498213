import fc from "fast-check";
import ICAL from "ical.js";
import papa from "papaparse";
import { describe, expect, it } from "vitest";
import { put } from "../client/take/pieces.ts";
import { compile } from "../compile/compile.ts";
import { NASTY_TITLES, nastyTitle } from "../export/fixtures/nasty.ts";
import { retitled } from "../export/fixtures/published.ts";
import { plain } from "../export/plain.ts";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import type { Timeline, TimelineEvent } from "../timeline/timeline.ts";
import { editionOf, type Edition } from "./edition.ts";
import { FORMATS, piecesName, type Format } from "./pieces.ts";
import { publicationOf } from "./publication.ts";

const ADDRESS = { siteUrl: "https://timeline.example", base: "/" };
const { compiled } = compile("content", ADDRESS);
if (compiled === undefined) throw new Error("the content has faults");
const real = (locale: Locale): Edition => editionOf({ ...compiled, articles: {} }, locale, ADDRESS);
const en = real("en");

const FROM = `https://timeline.example/?kind=truce,visit&q=${"%D9%87".repeat(30)}&from=2012-03-01&to=2012-05-20`;
const DAY = "2026-11-22";
const FILLINGS = { from: () => FROM, day: () => DAY, folded: () => FROM.replace(/.{74}/gu, "$&\r\n ") };

const fileOf = (edition: Edition, format: Format, ids: readonly string[]): string =>
  put(FORMATS[format].cut(edition), new Set(ids), FILLINGS);
const table = (text: string): readonly Readonly<Record<string, string>>[] => {
  const { data, errors } = papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};
const calendarOf = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as string | unknown[]);
const valueOf = (component: ICAL.Component | undefined, name: string) =>
  component?.getFirstPropertyValue(name)?.toString();

const events = en.timeline.events;
const all = events.map(({ id }) => id);
const some = all.filter((_, index) => index % 7 === 2);
const [first] = events;
if (first === undefined) throw new Error("the content has no events");
/** Its title has no status word before it. */
const happened: TimelineEvent = { ...first, status: "happened" };
const SETS = [
  ["some events", some],
  ["one event", some.slice(0, 1)],
  ["all events", all],
] as const;

/** The real edition with one event, of anybody's title. */
function titled(locale: Locale, title: string): Edition {
  const { timeline } = retitled(publicationOf(en), happened, title);
  return editionOf({ ...real(locale), timeline }, locale, ADDRESS);
}

describe("the table", () => {
  it.each(SETS)("has of %s the rows of events.csv, each with the view, the day, and the licence", (_, ids) => {
    const rows = table(fileOf(en, "csv", ids));
    expect(rows.map(({ id }) => id)).toEqual(all.filter((id) => ids.includes(id)));
    for (const row of rows) {
      const event = events.find(({ id }) => id === row["id"]);
      expect(row).toMatchObject({
        summary_en: event?.summary.en,
        summary_ar: event?.summary.ar,
        date: event?.date,
        articles: String(event?.articles),
        licence_en: en.timeline.licence.en,
        licence_url: en.site.licences.url,
        publisher_ar: en.site.publisher.ar,
        hash: en.timeline.hash,
        from_url: FROM,
        retrieved: DAY,
      });
    }
  });

  it("begins with the mark by which spreadsheets know Arabic, ends every line alike, and may be empty", () => {
    const empty = fileOf(en, "csv", []);
    expect(empty.codePointAt(0)).toBe(0xfeff);
    expect(empty.match(/\r\n/gu)).toHaveLength(1);
    expect(empty.endsWith(",from_url,retrieved\r\n")).toBe(true);
  });

  it("gives any title back as it was, but for the apostrophe before a formula", () => {
    fc.assert(
      fc.property(nastyTitle, (title) => {
        const rows = table(fileOf(titled("en", title), "csv", [first.id]));
        const cell = plain(title);
        const safe = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) ? `'${cell}` : cell;
        expect(rows).toMatchObject([
          { id: first.id, title_ar: safe, summary_en: safe, from_url: FROM, retrieved: DAY },
        ]);
      }),
      { numRuns: 200, examples: [...NASTY_TITLES, ["=cmd"], ['"{day}", {from}\r\n"']] },
    );
  });
});

describe.each(LOCALES)("the calendar in %s", (locale) => {
  const edition = real(locale);

  it.each(SETS)("has of %s the entries of the whole calendar, and says of itself what it is", (_, ids) => {
    const text = fileOf(edition, "ics", ids);
    const calendar = calendarOf(text);
    const entries = calendar.getAllSubcomponents("vevent");
    expect(entries.map((entry) => valueOf(entry, "uid"))).toEqual(
      all.filter((id) => ids.includes(id)).map((id) => `${id}@timeline.example`),
    );
    expect(valueOf(calendar, "version")).toBe("2.0");
    expect(valueOf(calendar, "url")).toBe(FROM);
    const description = valueOf(calendar, "description")?.split("\n") ?? [];
    expect(description.at(-1)).toBe(DAY);
    expect(description.join(" ")).toContain(edition.timeline.licence[locale]);
    expect(description.join(" ")).toContain(edition.site.publisher[locale]);
    expect(text.replaceAll("\r\n ", "")).toMatch(new RegExp(`\r\nX-WR-CALDESC:.*\\\\n${DAY}\r\n`, "u"));
  });

  it("asks no program to replace it by the whole", () => {
    const calendar = calendarOf(fileOf(edition, "ics", some));
    for (const name of ["source", "refresh-interval", "x-published-ttl"])
      expect(valueOf(calendar, name)).toBeUndefined();
  });

  it("has lines of at most 75 octets that end in CRLF (RFC 5545, 3.1)", () => {
    const lines = fileOf(edition, "ics", all).split("\r\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/u);
    }
  });

  it("gives any title back as it was", () => {
    fc.assert(
      fc.property(nastyTitle, (title) => {
        const text = fileOf(titled(locale, title), "ics", [first.id]);
        const [entry, ...rest] = calendarOf(text).getAllSubcomponents("vevent");
        expect(rest).toEqual([]);
        expect(valueOf(entry, "uid")).toBe(`${first.id}@timeline.example`);
        expect(valueOf(entry, "summary")?.endsWith(plain(title))).toBe(true);
      }),
      { numRuns: 200, examples: [...NASTY_TITLES, ["END:VEVENT\nBEGIN:VEVENT"], ["URL:x\nSOURCE:y"]] },
    );
  });
});

describe("the records", () => {
  it.each(SETS)("have of %s what events.json has, all that they refer to, and where the others are", (_, ids) => {
    const text = fileOf(en, "json", ids);
    const read = JSON.parse(text) as Timeline & Readonly<Record<string, unknown>>;
    const { hash, ...whole } = JSON.parse(JSON.stringify(en.timeline)) as Timeline;
    expect(read).toEqual({
      ...whole,
      events: whole.events.filter(({ id }) => ids.includes(id)),
      view: FROM,
      retrieved: DAY,
      whole: { url: "https://timeline.example/data/events.json", hash },
    });
    expect(text).toBe(`${JSON.stringify(read, null, 2)}\n`);
  });

  it("give any title back as it was", () => {
    fc.assert(
      fc.property(nastyTitle, (title) => {
        const { events } = JSON.parse(fileOf(titled("en", title), "json", [first.id])) as Timeline;
        expect(events.map((event) => event.title.ar)).toEqual([title]);
      }),
      { numRuns: 200, examples: [...NASTY_TITLES, ["{day}"]] },
    );
  });
});

describe("piecesName(format, locale)", () => {
  it.each([
    ["csv", "ar", "csv"],
    ["json", "en", "json"],
    ["ics", "ar", "ics-ar"],
    ["svg", "en", "svg-en"],
  ] as const)("of %s in %s is %s: what has all languages is there once", (format, locale, name) => {
    expect(piecesName(format, locale)).toBe(name);
  });
});
