import { describe, expect, it } from "vitest";
import { withdrawn } from "../export/fixtures/others.ts";
import { lighthouses } from "./fixtures/lighthouses.ts";
import { oembedAddress, oembedsOf } from "./oembeds.ts";

const en = lighthouses("en");

describe("oembedAddress(edition, page)", () => {
  it.each([
    ["events/bay-inspection/", "events/bay-inspection"],
    ["views/all/", "views/all"],
    ["actors/lights-service/", "actors/lights-service"],
  ])("of %s is whole and says its language", (page, name) => {
    expect(oembedAddress(en, page)).toBe(`https://timeline.example/tl/oembed/v1/en/${name}.json`);
  });

  it.each(["", "actors/", "sources/article-000/", "method/", "embed/"])("is none for %j", (page) => {
    expect(oembedAddress(en, page)).toBeUndefined();
  });
});

describe("oembedsOf(edition)", () => {
  it("has a file for everything that has a page, a withdrawn event too", () => {
    const { events, actors } = en.timeline;
    const edition = { ...en, timeline: { ...en.timeline, events: events.map(withdrawn) } };
    const files = oembedsOf(edition);
    expect(files).toHaveLength(events.length + actors.length + en.views.length);
    expect(files[0]?.answer().title).toMatch(/^Withdrawn on 9 December 2026: /u);
  });

  it("gives addresses below the base path, of pages in the language of the file", () => {
    const { html, provider_url, thumbnail_url } =
      oembedsOf(en)
        .find(({ id }) => id === "bay-inspection")
        ?.answer() ?? {};
    expect(html).toContain('<a href="https://timeline.example/tl/en/events/bay-inspection/">Expected: ');
    expect(html).toContain('<iframe src="https://timeline.example/tl/embed/v1/en/events/bay-inspection/" ');
    expect([provider_url, thumbnail_url]).toEqual([
      "https://timeline.example/tl/en/",
      "https://timeline.example/tl/img/en/events/bay-inspection.png",
    ]);
  });
});
