import { describe, expect, it } from "vitest";
import { editionOf } from "./edition.ts";
import { lighthouses } from "./fixtures/lighthouses.ts";
import { imageAddress, socialOf } from "./social.ts";

const [en, ar] = [lighthouses("en"), lighthouses("ar")];
const page = (path: string, edition = en): Readonly<Record<string, string>> =>
  Object.fromEntries(
    socialOf(edition, { page: path, title: "Expected: A visit", description: "What it is." }).map(
      ({ property, content }) => [property, content.replaceAll("\u00a0", " ")],
    ),
  );

describe("socialOf(edition, page)", () => {
  it("gives an event its title with the status, one attributed sentence, and its own card", () => {
    expect(page("events/bay-inspection/")).toMatchObject({
      "og:type": "article",
      "og:site_name": "Lighthouse inspections",
      "og:title": "Expected: A visit",
      "og:description":
        "Some day from Saturday 8 to Sunday 16 March 2031, according to a spokesman of the Lights Service, as told on 4 March 2031 by 1 article. As told by two articles made up for testing; not a full record.",
      "og:url": "https://timeline.example/tl/en/events/bay-inspection/",
      "og:locale": "en_GB",
      "og:locale:alternate": "ar_AR",
      "og:image": "https://timeline.example/tl/img/en/events/bay-inspection.png",
      "og:image:width": "1200",
      "og:image:height": "630",
    });
    expect(page("events/bay-inspection/")["og:image:alt"]).toContain("Expected: Inspection planned at the bay");
  });

  it.each([
    ["", "website", "timeline"],
    ["actors/lights-service/", "website", "actors/lights-service"],
    ["views/all/", "website", "views/all"],
    ["sources/article-000/", "article", "timeline"],
    ["sources/", "website", "timeline"],
    ["method/", "website", "timeline"],
  ])("gives the page %j the type %s and the card %s", (path, type, card) => {
    const { "og:type": ogType, "og:image": image, "og:description": description } = page(path);
    expect([ogType, image, description]).toEqual([type, imageAddress(en, card), "What it is."]);
  });

  it("says its language in every address of an image, the default one too", () => {
    expect(page("", ar)["og:image"]).toBe("https://timeline.example/tl/img/ar/timeline.png");
    expect(page("", ar)["og:url"]).toBe("https://timeline.example/tl/");
  });

  it("takes nothing of a withdrawn event but what its page says of that", () => {
    const why = { en: "Told of another lamp.", ar: "رُوي عن مصباح آخر." };
    const events = en.timeline.events.map((event) => ({ ...event, withdrawn: { on: "2031-04-01", why } }));
    const later = editionOf({ ...en, timeline: { ...en.timeline, events } }, "en", en.host);
    expect(page("events/bay-inspection/", later)["og:description"]).toBe("What it is.");
  });
});
