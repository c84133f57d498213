/** What becomes of an event that was withdrawn, merged or corrected, in a site that has all three. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { JSDOM } from "jsdom";
import papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import type { Locale } from "../src/i18n/locale.ts";
import { build, type Built } from "./build.ts";
import { isDocument, walk } from "./files.ts";
import { FIXTURE } from "./markup.ts";

const temporary = mkdtempSync(join(tmpdir(), "timeline-"));
const [content, folder] = [join(temporary, "content"), join(temporary, "site")];

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

const WHY = { en: "It was the same visit.", ar: "كانت الزيارة نفسها." };
const GONE = { en: "No article says so.", ar: "لا يقول ذلك أي مقال." };
const CORRECTED = { en: "The weekday was misread.", ar: "أُسيئت قراءة يوم الأسبوع." };

/** An event of the fixture once more, under another id and with other fields. */
function write(id: string, like: string, fields: Readonly<Record<string, unknown>>): void {
  const event = parse(readFileSync(join(FIXTURE, `events/${like}.yaml`), "utf8")) as Readonly<Record<string, unknown>>;
  const text = stringify(
    { ...event, thread: undefined, ...fields },
    { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 },
  );
  writeFileSync(join(content, `events/${id}.yaml`), text);
}

let built: Built | undefined;

beforeAll(() => {
  cpSync(FIXTURE, content, { recursive: true });
  write("merged-visit", "north-cape-visit", {
    title: { en: "The merged visit", ar: "الزيارة المدموجة" },
    withdrawn: { on: "2031-03-09", why: WHY, into: "island-inspection" },
  });
  write("gone-visit", "north-cape-visit", {
    title: { en: "The withdrawn visit", ar: "الزيارة المسحوبة" },
    withdrawn: { on: "2031-03-08", why: GONE },
  });
  write("bay-inspection", "bay-inspection", {
    corrections: [
      { on: "2031-03-10", field: "date", was: "2031-03-08", now: "[2031-03-08..2031-03-16]", why: CORRECTED },
    ],
  });
  built = build({ CONTENT_DIR: content, OUT_DIR: folder });
});

const read = (file: string) => readFileSync(join(folder, file), "utf8");
const pageOf = (locale: Locale, page: string) =>
  new JSDOM(read(`${locale === "ar" ? "" : "en/"}${page}index.html`)).window.document;
const textOf = (locale: Locale, page: string) => pageOf(locale, page).querySelector("main")?.textContent ?? "";

it("the site with withdrawn events can be built", () => {
  expect(built?.ok, built?.output).toBe(true);
});

describe.each([
  {
    locale: "en",
    withdrawn: "Withdrawn: Expected: ",
    on: ["Withdrawn on 8 March 2031.", "Withdrawn on 9 March 2031."],
    into: "It is now told in: A team at the island lighthouse",
    corrected: "Corrected on 10 March 2031. Date: was “8 March 2031”, now “some day from 8 to 16 March 2031”.",
  },
  {
    locale: "ar",
    withdrawn: "سُحب: متوقع: ",
    on: ["سُحب في 8 مارس 2031.", "سُحب في 9 مارس 2031."],
    into: "ويُروى الآن في: فريق في منارة الجزيرة",
    corrected: "صُوِّب في 10 مارس 2031. التاريخ: كان «8 مارس 2031» فصار «يوم غير محدد من 8 إلى 16 مارس 2031».",
  },
] as const)("in $locale", ({ locale, withdrawn, on, into, corrected }) => {
  const prefix = locale === "ar" ? "" : "en/";
  const events = [
    {
      id: "gone-visit",
      title: { en: "The withdrawn visit", ar: "الزيارة المسحوبة" }[locale],
      why: GONE[locale],
      on: on[0],
    },
    {
      id: "merged-visit",
      title: { en: "The merged visit", ar: "الزيارة المدموجة" }[locale],
      why: WHY[locale],
      on: on[1],
    },
  ];

  it.each(events)(
    "$id keeps its page, which says so in its title, its first line and to those who only link to it",
    ({ id, title, why, on }) => {
      const page = pageOf(locale, `events/${id}/`);
      expect(page.querySelector("h1")?.textContent.trim()).toBe(`${withdrawn}${title}`);
      expect(page.title).toContain(`${withdrawn}${title}`);
      const notice = page.querySelector("h1 + .notice")?.textContent;
      expect(notice).toContain(on);
      expect(notice).toContain(why);
      expect(page.querySelector('meta[name="description"]')?.getAttribute("content")).toContain(why);
      // Machines are told of a page, and of no event.
      expect(page.querySelector('script[type="application/ld+json"]')?.textContent).not.toMatch(/"(?:Event|Claim)"/u);
    },
  );

  it("one that was merged leads to where it is told now; one that was not leads nowhere", () => {
    const link = pageOf(locale, "events/merged-visit/").querySelector(".notice a");
    expect(link?.textContent.trim()).toBe(into);
    expect(link?.getAttribute("href")).toBe(`/${prefix}events/island-inspection/`);
    expect(pageOf(locale, "events/gone-visit/").querySelector(".notice a")).toBeNull();
  });

  it("no list, chart, matrix, actor, view or neighbour shows a withdrawn event; an article's passage says that it was", () => {
    const pages = walk(folder).filter(
      (file) => file.endsWith("index.html") && !isDocument(file) && file.startsWith("en/") === (locale === "en"),
    );
    const linking = pages.filter((file) => events.some(({ id }) => read(file).includes(`/events/${id}/`)));
    const elsewhere = linking
      .map((file) => file.slice(prefix.length))
      .filter((file) => !/^events\/(?:gone|merged)-visit\//u.test(file));
    expect(elsewhere).toEqual(["corrections/index.html", "sources/article-000/index.html"]);
    for (const link of pageOf(locale, "sources/article-000/").querySelectorAll('a[href*="-visit/"]')) {
      if (/gone|merged/u.test(link.getAttribute("href") ?? "")) expect(link.textContent.trim()).toContain(withdrawn);
    }
    expect(read(`data/chart/${locale}.json`)).not.toMatch(/gone-visit|merged-visit/u);
  });

  it("the corrections tell of it, the latest first", () => {
    const text = textOf(locale, "corrections/").replaceAll(/\s+/gu, " ");
    const at = [CORRECTED[locale], WHY[locale], into, GONE[locale]].map((each) => text.indexOf(each));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  it("a corrected event says what was, what is now and why", () => {
    const text = textOf(locale, "events/bay-inspection/");
    expect(text).toContain(corrected);
    expect(text).toContain(CORRECTED[locale]);
  });

  it("feeds say it once, and tell a withdrawn event no more", () => {
    const { entries = [] } = parseAtomFeed(read(`${prefix}feed.xml`));
    for (const { id, title, why } of events) {
      const own = entries.filter((entry) => entry.id?.includes(`/${id}/`));
      expect(own.map((entry) => entry.id?.replace(/.*#/u, ""))).toEqual(["withdrawn"]);
      expect(own[0]?.title?.value).toBe(`${withdrawn}${title}`);
      expect(own[0]?.summary?.value).toContain(why);
    }
    expect(
      entries.filter(({ id }) => id?.includes("/bay-inspection/")).map(({ id }) => id?.replace(/.*#/u, "")),
    ).toEqual(["corrected-1", "added"]);
  });

  it("citations begin with it, calendars cancel it, slides leave it out, the sitemap keeps it", () => {
    const sitemap = walk(folder)
      .filter((file) => /^sitemap-\d/u.test(file))
      .map(read)
      .join("");
    const calendar = read(`${prefix}data/events.ics`);
    for (const { id, title } of events) {
      const [item] = JSON.parse(read(`data/cite/${locale}/${id}.json`)) as { title: string }[];
      expect(item?.title).toBe(`${withdrawn}${title}`);
      expect(pageOf(locale, `events/${id}/`).querySelector(".cite p")?.textContent).toContain(`${withdrawn}${title}`);
      expect(calendar).toMatch(new RegExp(`UID:${id}@(?:(?!END:VEVENT).)*STATUS:CANCELLED`, "su"));
      expect(read(`${prefix}data/timelinejs.json`)).not.toContain(id);
      expect(sitemap).toContain(`<loc>https://timeline.example/${prefix}events/${id}/</loc>`);
    }
  });

  it("tables keep its row, which says when and why", () => {
    const { data } = papa.parse<Record<string, string>>(read("data/events.csv"), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.find(({ id }) => id === "merged-visit")).toMatchObject({
      withdrawn: "2031-03-09",
      withdrawn_into: "island-inspection",
      [`withdrawn_why_${locale}`]: WHY[locale],
    });
    expect(data.find(({ id }) => id === "gone-visit")).toMatchObject({ withdrawn: "2031-03-08", withdrawn_into: "" });
  });
});
