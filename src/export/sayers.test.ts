import { describe, expect, it } from "vitest";
import { asText } from "../components/as-text.ts";
import { editionOf } from "../components/edition.ts";
import { LOCALES } from "../i18n/locale.ts";
import type { Outside } from "../timeline/timeline.ts";
import { published } from "./fixtures/published.ts";
import { outsideFact } from "./outside.ts";
import { countsOf, sayersOf } from "./sayers.ts";

const { publication, views } = published("content");
const { timeline, site } = publication;

describe.each(LOCALES)("sayersOf(timeline, event, %j) and countsOf", (locale) => {
  it("name and count whom the pages name and count, so that a file never says something else", () => {
    // Of the site, only what the exports need is read by the sentence.
    const compiled = { timeline, views, articles: {}, site: { ...site, title: timeline.title } };
    const edition = editionOf(compiled as Parameters<typeof editionOf>[0], locale, {
      siteUrl: "https://timeline.example",
      base: "/",
    });
    for (const event of timeline.events) {
      expect(asText(edition, event)).toContain(sayersOf(timeline, event, locale));
      expect(asText(edition, event)).toContain(countsOf(event, locale));
    }
  });
});

describe("outsideFact(publication, fact, locale)", () => {
  const fact: Outside = {
    field: "outcome",
    fact: { en: "It was adopted.", ar: "أُقر." },
    reference: "Record of the vote",
    url: "https://example.org/vote",
  };

  it("has the mark, the reference, its address, and that nobody has looked it up", () => {
    expect(outsideFact(publication, fact, "en")).toBe(
      "† It was adopted. (Record of the vote. https://example.org/vote. Not yet checked)",
    );
  });

  it("says who has looked it up and when", () => {
    const checked = { ...fact, checked: { by: "N. N.", on: "2012-06-03" } };
    expect(outsideFact(publication, checked, "ar")).toBe(
      "† أُقر. (Record of the vote. https://example.org/vote. تحقق منه N. N. في 3 حزيران/يونيو 2012)",
    );
  });
});
