import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { junkQueries } from "../client/fixtures/junk.ts";
import { KNOWN, WORLD } from "../client/fixtures/world.ts";
import { LAYOUTS, MAX, MOST, THEMES } from "../embed/parameters.ts";
import { SNIPPET_KINDS } from "../embed/snippet.ts";
import { LOCALES } from "../i18n/locale.ts";
import { ID_KEYS, toQuery, type View } from "../timeline/view.ts";
import { HOSTS, looksOf, readChoice, writeChoice, type Choice, type Nameable, type What } from "./choice.ts";

const SAVED: View = { kind: ["watch"], background: true };
const NAMEABLE: Nameable = {
  ...KNOWN,
  saved: new Set(["watches", "a b&c"]),
  queries: new Map([[toQuery(SAVED), "watches"]]),
  limits: WORLD,
  locales: LOCALES,
};
const USUAL: Choice = {
  what: { of: "whole" },
  lang: "en",
  theme: "light",
  layout: "auto",
  max: MAX,
  header: true,
  click: false,
  as: "safe",
  plain: false,
};
const read = (query: string): Choice => readChoice(query, NAMEABLE, "en");

describe("readChoice(search, known, page)", () => {
  it.each<readonly [query: string, what: What, why: string]>([
    ["", { of: "whole" }, "nothing is asked for"],
    ["?event=fog", { of: "event", id: "fog" }, "an event alone is that event"],
    ["?actor=keeper", { of: "actor", id: "keeper" }, "an actor alone is that actor"],
    ["?saved=watches", { of: "saved", id: "watches" }, "a saved view is named"],
    ["?saved=watches&event=fog", { of: "saved", id: "watches" }, "what is saved is that, whatever is chosen in it"],
    ["?saved=none", { of: "whole" }, "there is no such view"],
    ["?event=none", { of: "whole" }, "there is no such event"],
    ["?kind=watch&event=fog", { of: "view", view: { kind: ["watch"], event: "fog" } }, "an event among others"],
    ["?actor=keeper&scale=true", { of: "view", view: { actor: ["keeper"], scale: "true" } }, "drawn as was asked"],
    ["?background=1&kind=watch", { of: "saved", id: "watches" }, "the very view that is saved"],
    ["?from=2017-01-01&to=2018-01-01", { of: "whole" }, "a window in which nothing lies is none, as on the home page"],
    ["?kind=watch&to=2000-01-01", { of: "view", view: { kind: ["watch"] } }, "nor is it beside other filters"],
    ["?from=2012-03-01&kind=watch", { of: "view", view: { kind: ["watch"] } }, "an end that shuts nothing out is none"],
    ["?kind=watch&theme=dark", { of: "view", view: { kind: ["watch"] } }, "how it looks is no part of the view"],
  ])("takes %j for %j: %s", (query, what) => {
    expect(read(query).what).toEqual(what);
  });

  it.each([
    ["?theme=purple&layout=cube&max=0&header=maybe&as=fax&at=12&lang=tlh&click=yes&plain=2", USUAL],
    [`?max=${MOST + 1}`, USUAL],
    ["?max=9999999999999999999999", USUAL],
    ["?theme=dark&theme=light", { ...USUAL, theme: "dark" }],
    ["?header=0&click=1&plain=1&max=3", { ...USUAL, header: false, click: true, plain: true, max: 3 }],
    ["?lang=ar&as=iframe&at=dark", { ...USUAL, lang: "ar", as: "iframe", at: "dark" }],
  ] as const)("gives the usual for what in %j is of no use", (query, choice) => {
    expect(read(query)).toEqual(choice);
  });

  it("follows the language of the page, unless told otherwise", () => {
    expect(readChoice("", NAMEABLE, "ar").lang).toBe("ar");
    expect(readChoice("?lang=en", NAMEABLE, "ar").lang).toBe("en");
  });

  it("never throws, and what it makes of junk has an address that gives the same again", () => {
    for (const query of [...junkQueries(7, 300, KNOWN), `?q=${"x".repeat(20_000)}`, `?${"kind=watch&".repeat(5000)}`]) {
      const choice = read(query);
      expect(read(writeChoice(choice, "en"))).toEqual(choice);
    }
  });
});

const some = (ids: ReadonlySet<string>): fc.Arbitrary<string[]> => fc.subarray([...ids].sort(), { minLength: 1 });
const id = (ids: ReadonlySet<string>): fc.Arbitrary<string> => fc.constantFrom(...ids);

const views: fc.Arbitrary<View> = fc.record(
  {
    ...Object.fromEntries(ID_KEYS.map((key) => [key, some(KNOWN[key])])),
    from: fc.constant("2012-03-01"),
    to: fc.constantFrom("2012-03-03", "2013-01-01"),
    exact: fc.constant(true),
    background: fc.constant(true),
    q: fc.string({ minLength: 1, maxLength: 50 }).map((text) => `a${text}b`),
    event: id(KNOWN.event),
    scale: fc.constantFrom("true" as const, "fitted" as const),
  },
  { requiredKeys: [] },
);

const choices: fc.Arbitrary<Choice> = fc
  .record(
    {
      what: fc.oneof(
        fc.record({ of: fc.constant("saved" as const), id: id(NAMEABLE.saved) }),
        fc.record({ of: fc.constant("actor" as const), id: id(KNOWN.actor) }),
        fc.record({ of: fc.constant("event" as const), id: id(KNOWN.event) }),
        // A view that is one of those above is read as that: what is asked here is the one form.
        views.map((view) => read(`?${toQuery(view)}`).what),
      ),
      lang: fc.constantFrom(...LOCALES),
      theme: fc.constantFrom(...THEMES),
      layout: fc.constantFrom(...LAYOUTS),
      max: fc.integer({ min: 1, max: MOST }),
      header: fc.boolean(),
      click: fc.boolean(),
      as: fc.constantFrom(...SNIPPET_KINDS),
      plain: fc.boolean(),
      at: fc.constantFrom(...HOSTS),
    },
    { requiredKeys: ["what", "lang", "theme", "layout", "max", "header", "click", "as", "plain"] },
  )
  .map((choice) => choice as Choice);

describe("writeChoice(choice, page)", () => {
  it("is undone by reading, in either language of the page, so that a choice can be linked", () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...LOCALES), (choice, page) => {
        expect(readChoice(`?${writeChoice(choice, page)}`, NAMEABLE, page)).toEqual(choice);
      }),
    );
  });

  it("writes nothing that is as usual, so that one choice has one address", () => {
    expect(writeChoice(USUAL, "en")).toBe("");
    expect(writeChoice({ ...USUAL, what: { of: "event", id: "fog" }, lang: "ar", max: 3 }, "en")).toBe(
      "event=fog&lang=ar&max=3",
    );
  });
});

describe("looksOf(choice)", () => {
  it("has only what an embed document does not do anyway", () => {
    expect(looksOf(USUAL)).toEqual([]);
    expect(looksOf({ ...USUAL, theme: "auto", layout: "card", max: 20, header: false })).toEqual([
      ["theme", "auto"],
      ["layout", "card"],
      ["max", "20"],
      ["header", "0"],
    ]);
  });
});
