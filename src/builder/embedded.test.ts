import { describe, expect, it } from "vitest";
import { quoted } from "../embed/fixtures/embedded.ts";
import { STRINGS } from "../i18n/strings.ts";
import type { Selectable } from "../timeline/query.ts";
import { readChoice, type Choice } from "./choice.ts";
import type { EmbedData, Offered } from "./data.ts";
import { embeddedOf, nameable } from "./embedded.ts";

const ROOT = "https://timeline.example/tl/";
const DAY = "2012-05-17";

const offered = (path: string, events: readonly string[]): Offered => ({
  page: `${ROOT}${path}`,
  embed: `${ROOT}embed/v1/en/${path}`,
  title: path,
  source: "Lighthouses",
  height: 260,
  image: { address: `${ROOT}img/x.png`, alt: "A chart.", width: 1200, height: 630 },
  frozen: `${ROOT}frozen/0/x.html`,
  events,
});
const selectable = (id: string, kind: string): Selectable => ({
  ...{ id, kind, status: "done", date: DAY, places: [], actors: [], claims: [] },
  ...{ earliest: DAY, startLatest: DAY, endEarliest: DAY, latest: DAY },
});
const DATA: EmbedData = {
  locale: "en",
  root: ROOT,
  home: ROOT,
  loader: `${ROOT}embed/v1.js`,
  scope: "Not a full record.",
  updated: "2031-05-02",
  strings: STRINGS.en,
  names: {
    ...{ kind: { watch: "Watches", repair: "Repairs" }, actor: { keeper: "The keeper" } },
    ...{ place: {}, source: {}, origin: {}, status: { done: "Took place" } },
  },
  limits: { span: { from: "2012-05-01", to: "2012-05-31" }, months: "both" },
  places: [],
  events: [selectable("event-1", "watch"), selectable("event-2", "repair"), selectable("event-3", "watch")],
  quoted: Object.fromEntries([1, 2, 3].map((n) => [`event-${n}`, quoted(n)])),
  whole: { ...offered("", ["event-1", "event-2", "event-3"]), page: `${ROOT}views/all/` },
  saved: { all: offered("views/all/", ["event-1", "event-2", "event-3"]) },
  queries: { "background=1": "all" },
  actor: { keeper: offered("actors/keeper/", ["event-2"]) },
  event: { "event-1": offered("events/event-1/", ["event-1"]) },
};
const choose = (query: string): Choice => readChoice(query, nameable(DATA, ["en", "ar"]), "en");
const embedded = (query: string) => embeddedOf(DATA, choose(query));

describe("embeddedOf(data, choice)", () => {
  it.each([
    ["", `${ROOT}embed/v1/en/?asof=2031-05-02`, `${ROOT}views/all/`],
    ["?event=event-1", `${ROOT}embed/v1/en/events/event-1/?asof=2031-05-02`, `${ROOT}events/event-1/`],
    [
      "?actor=keeper&theme=dark",
      `${ROOT}embed/v1/en/actors/keeper/?theme=dark&asof=2031-05-02`,
      `${ROOT}actors/keeper/`,
    ],
    ["?background=1", `${ROOT}embed/v1/en/views/all/?asof=2031-05-02`, `${ROOT}views/all/`],
    ["?kind=watch&max=3", `${ROOT}embed/v1/en/?kind=watch&max=3&asof=2031-05-02`, `${ROOT}?kind=watch`],
  ])("has for %j the document %s and the page %s", (query, embed, page) => {
    expect(embedded(query)).toMatchObject({ embed, page });
  });

  it("quotes of a view what it shows, and offers no picture and no frozen edition, which would show something else", () => {
    const of = embedded("?kind=watch");
    expect(of.events.map(({ id }) => id)).toEqual(["event-1", "event-3"]);
    expect([of.image, of.frozen]).toEqual([undefined, undefined]);
    expect(embedded("?saved=all").frozen).toBeDefined();
  });

  it.each<readonly [query: string, selection: string | undefined, why: string]>([
    ["?kind=watch,repair", "Selection: Repairs, Watches · 3 of 3 events", "a filter by its names"],
    ["?kind=watch&actor=keeper", "Selection: Watches; The keeper · 0 of 3 events", "filters that exclude each other"],
    ["?from=2012-05-02&to=2012-05-20&exact=1", "Selection: 2 to 20 May 2012; Exact days only · 3 of 3 events", "days"],
    ["?from=2012-05-02", "Selection: from 2 May 2012 · 3 of 3 events", "no end"],
    [
      "?to=2012-05-20&q=2",
      "Selection: until 20 May 2012 · 3 of 3 events",
      "no start, and a search, which no embed carries",
    ],
    ["?scale=true", undefined, "nothing is left out"],
    ["?actor=keeper", undefined, "its title says so"],
  ])("says of %j that it is %j: %s", (query, selection) => {
    expect(embedded(query).selection).toBe(selection);
  });
});
