/** Whatever is made of the records to be read elsewhere: none of it drops a status word or states an outside fact unmarked. */
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../src/i18n/locale.ts";
import type { TimelineEvent } from "../src/timeline/timeline.ts";
import { decoded, fileText, FOLDER, prefixOf, stageOf, timeline, titleOf, unfolded } from "./built.ts";
import { walk } from "./files.ts";

const { events } = timeline;
const shown = events.filter(({ withdrawn }) => withdrawn === undefined);

describe("nothing that is carried off", () => {
  const files = walk(FOLDER).filter(isCarried);
  const texts = new Map(files.map((file) => [file, carriedBy(file)]));

  it("is left out here", () => {
    const names = ["feed.xml", "feed.json", "data/events.ics", "data/timelinejs.json"];
    const all = [
      "data/events.csv",
      "data/claims.csv",
      "data/take/csv.json",
      ...LOCALES.flatMap((locale) => names.map((file) => prefixOf(locale) + file)),
    ];
    expect(files).toEqual(expect.arrayContaining(all));
    for (const ending of [
      /^data\/cite\/.+\.bib$/u,
      /^data\/cite\/.+\.ris$/u,
      /^data\/cite\/.+\.json$/u,
      /events\/.+\/index\.html$/u,
    ])
      expect(files.filter((file) => ending.test(file)).length, String(ending)).toBeGreaterThanOrEqual(
        2 * events.length,
      );
    const whole = [...texts.values()].join("\n");
    for (const event of shown) for (const locale of LOCALES) expect(whole).toContain(titleOf(event, locale));
  });

  it("drops a status word", () => {
    const dropped = [...texts].flatMap(([file, text]) =>
      shown.flatMap((event) =>
        LOCALES.filter((locale) => bare(text, event, locale)).map((locale) => `${file}: ${event.title[locale]}`),
      ),
    );
    expect(dropped).toEqual([]);
  });

  it("states an outside fact without its †", () => {
    const facts = events.flatMap(({ outside }) => outside.flatMap(({ fact }) => LOCALES.map((locale) => fact[locale])));
    expect(facts.length).toBeGreaterThan(0);
    const unmarked = [...texts].flatMap(([file, text]) =>
      facts
        .filter((fact) =>
          text
            .split(fact)
            .slice(0, -1)
            .some((before) => !before.endsWith("† ")),
        )
        .map((fact) => `${file}: ${fact}`),
    );
    expect(unmarked).toEqual([]);
  });
});

/** Whether a file is made to be read elsewhere: tables, calendars, feeds, slides, citations, pieces of these, and heads of pages. */
function isCarried(file: string): boolean {
  return /(?:^|\/)(?:feed\.\w+|data\/(?:[^/]+\.(?:csv|ics)|timelinejs\.json|cite\/.+|take\/(?:csv|ics).+)|index\.html)$/u.test(
    file,
  );
}

/** What a file says to programs, as plain text; of a page, what others show of it. */
function carriedBy(file: string): string {
  const text = fileText(file);
  if (file.endsWith(".html")) {
    const data = text.match(/<script type="application\/ld\+json">.*?<\/script>/gsu) ?? [];
    const metas = text.match(/<meta [^>]*>|<title>.*?<\/title>/gsu) ?? [];
    return decoded([...data.map(unescaped), ...metas].join("\n"));
  }
  return decoded(unfolded(file.endsWith(".json") ? unescaped(text) : text).replaceAll(/[{}]/gu, ""));
}

/** JSON without what it writes in its own way, whatever is text within text there. */
function unescaped(json: string): string {
  return json
    .replaceAll("\\r\\n ", "")
    .replaceAll(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll('\\"', '"')
    .replaceAll("\\\\", "\\");
}

/** Whether a title stands anywhere without the status word that belongs before it. */
function bare(text: string, event: TimelineEvent, locale: Locale): boolean {
  const stage = stageOf(event, locale);
  if (stage === "") return false;
  const title = event.title[locale];
  return text
    .split(title)
    .slice(0, -1)
    .some((before) => !before.endsWith(stage));
}
