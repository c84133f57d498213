import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { nastyTitle, NASTY_TITLES } from "../export/fixtures/nasty.ts";
import { LOCALES } from "../i18n/locale.ts";
import { translate } from "../i18n/strings.ts";
import { eventOf, quoted, viewOf } from "./fixtures/embedded.ts";
import { snippet, SNIPPET_KINDS, type Embedded, type SnippetKind, type SnippetOptions } from "./snippet.ts";

const write = (kind: SnippetKind, embedded: Embedded, options: Partial<SnippetOptions> = {}): string =>
  snippet(kind, embedded, { token: "a1", ...options }, translate(embedded.locale)) ?? "";
const { implementation } = new JSDOM().window.document;
function parse(markup: string): HTMLElement {
  const { body } = implementation.createHTMLDocument();
  body.innerHTML = markup;
  return body;
}

/** Texts that open and close what is not theirs. */
const tangled = fc
  .array(fc.constantFrom(..."\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\u200fa1ع "), { minLength: 1 })
  .map((characters) => `${characters.join("")}.`);

/** The tree without its texts: what no text may change. */
function skeleton(node: Element): unknown {
  return [node.localName, [...node.attributes].map(({ name }) => name), [...node.children].map(skeleton)];
}

describe("snippet(kind, embedded, options, words)", () => {
  it("gives the bare address as a link, which is what editors that know oEmbed want", () => {
    expect(write("link", viewOf(3))).toBe("https://timeline.example/tl/views/all/");
  });

  it("quotes an event so that status, date, who says so, source and scope are all there without any script", () => {
    const embedded = { ...eventOf("en", "Announced: A truce", { outside: "† 3 May 2012, by other papers" }) };
    expect(write("safe", embedded)).toBe(
      '<figure class="tl-embed" data-tl-src="https://timeline.example/tl/embed/v1/en/events/event-1/?embed=a1" data-tl-height="260" style="margin:1em 0;min-height:288px">' +
        '<blockquote cite="https://timeline.example/tl/events/event-1/" lang="en" dir="ltr">' +
        "<p><strong>Announced: A truce</strong></p>" +
        "<p>1 May 2012 (according to agency K; † 3 May 2012, by other papers)</p>" +
        "<p>As told by two articles; not a full record.</p></blockquote>" +
        '<figcaption lang="en" dir="ltr"><a href="https://timeline.example/tl/events/event-1/">Lighthouses, as of 2 May 2031</a></figcaption></figure>' +
        '<script async src="https://timeline.example/tl/embed/v1.js"></script>',
    );
  });

  it("says of an event that stands alone that nobody tells how it ended, and of one in a list only its status", () => {
    const note = "As told on 2 May 2012; none of these articles says whether it took place.";
    const alone = eventOf("en", "Expected: A visit", { note });
    expect(parse(write("safe", alone)).querySelectorAll("blockquote > p")[2]?.textContent).toBe(note);
    for (const kind of ["iframe", "image", "text"] as const) expect(write(kind, alone)).toContain(note.slice(0, -1));
    expect(write("safe", viewOf(1, { events: alone.events }))).not.toContain(note);
  });

  it.each([
    ["", "color-scheme:light;"],
    ["?theme=light", "color-scheme:light;"],
    ["?max=3&theme=dark", "color-scheme:dark;"],
    ["?theme=auto", ""],
  ])(
    "gives the frame of a document with the query %j the colours %j, or the reader's would be asked for",
    (query, colours) => {
      expect(write("iframe", viewOf(2, { embed: viewOf(2).embed + query }))).toContain(
        `border:0;${colours}frame-sizing`,
      );
    },
  );

  it.each([
    [0, 0, ""],
    [1, 1, ""],
    [7, 7, ""],
    [8, 8, "and 1 more event"],
    [30, 8, "and 23 more events"],
  ])("lists of %i events seven at most, in %i items, and links on to the others: %j", (n, items, last) => {
    const body = parse(write("safe", viewOf(n)));
    const list = [...body.querySelectorAll("blockquote li")].map((item) => item.textContent);
    expect(list).toHaveLength(items);
    if (n > 0) expect(list[0]).toBe("1 May 2012 · Announced · Title 1 (according to agency K)");
    const link = body.querySelector("li:last-child > a:only-child");
    if (last !== "") expect([link?.textContent, link?.getAttribute("href")]).toEqual([last, viewOf(n).page]);
    expect(body.querySelectorAll("li a")).toHaveLength(items);
  });

  it.each([
    [3, 3],
    [7, 7],
    [100, 7],
  ])("lists no more than %i where that is asked for, and never more than seven: %i", (most, items) => {
    const embedded = viewOf(30, { most });
    expect(parse(write("safe", embedded)).querySelectorAll("blockquote li")).toHaveLength(items + 1);
    expect(write("text", embedded).match(/^- /gmu)).toHaveLength(items + 1);
    expect(write("text", embedded)).toContain(`and ${30 - items} more events`);
  });

  it("says in every kind but the link what a view is a selection of, since its title is that of the whole", () => {
    const embedded = viewOf(2, { selection: "Selection: Visits & truces · 2 of 9 events" });
    const [, second] = parse(write("safe", embedded)).querySelectorAll("blockquote > p");
    expect(second?.textContent).toBe(embedded.selection);
    for (const kind of ["iframe", "image"] as const)
      expect(parse(write(kind, embedded)).textContent).toContain(`. ${embedded.selection ?? ""}. Lighthouses`);
    expect(write("text", embedded).split("\n")[1]).toBe(embedded.selection);
  });

  it.each([
    [{}, true, null],
    [{ script: false }, false, null],
    [{ consent: true }, true, "click"],
  ] as const)("with %j has a script: %s, and waits for: %s", (options, script, consent) => {
    const body = parse(write("safe", viewOf(2), options));
    expect(body.querySelector("script") !== null).toBe(script);
    expect(body.querySelector("figure")?.getAttribute("data-tl-consent")).toBe(consent);
  });

  it("frames the document so that it may run, open pages and nothing else, and reserves its shortest state", () => {
    const frame = parse(write("iframe", viewOf(2))).querySelector("iframe");
    expect(frame?.getAttribute("sandbox")).toBe("allow-scripts allow-popups allow-popups-to-escape-sandbox");
    expect(frame?.getAttribute("style")).toBe(
      "display:block;width:100%;min-height:420px;border:0;color-scheme:light;frame-sizing:content-height",
    );
    expect([frame?.title, frame?.getAttribute("loading"), frame?.hasAttribute("height")]).toEqual([
      "The whole",
      "lazy",
      false,
    ]);
  });

  it.each([
    [viewOf(2), "520"],
    [eventOf("en", "A visit"), "260"],
  ])("gives a frame a size in attributes where styles are dropped", (embedded, height) => {
    const frame = parse(write("iframe", embedded, { styles: false })).querySelector("iframe");
    expect([frame?.hasAttribute("style"), frame?.width, frame?.height]).toEqual([false, "100%", height]);
  });

  it.each(["iframe", "image"] as const)(
    "leaves title, first event, source and scope below what %s shows, for where that is taken away",
    (kind) => {
      const body = parse(write(kind, viewOf(3)));
      for (const gone of body.querySelectorAll("iframe, img")) gone.remove();
      expect(body.textContent).toBe(
        "The whole: 1 May 2012 · Announced · Title 1 (according to agency K) and 2 more events. Lighthouses, as of 2 May 2031. As told by two articles; not a full record.",
      );
      expect(body.querySelector("p > a, figcaption > a")?.getAttribute("href")).toBe(viewOf(3).page);
    },
  );

  it("puts the token behind a query that is there already", () => {
    const embed = "https://timeline.example/embed/v1/en/?kind=visit";
    expect(write("safe", viewOf(1, { embed }))).toContain(
      'data-tl-src="https://timeline.example/embed/v1/en/?kind=visit&amp;embed=a1"',
    );
  });

  it("gives nothing where there is no frozen edition or no picture", () => {
    const { image, ...bare } = viewOf(1);
    expect(image).toBeDefined();
    expect(["frozen", "image"].map((kind) => write(kind as SnippetKind, bare))).toEqual(["", ""]);
    const frozen = "https://timeline.example/frozen/0123456789abcdef/all.en.html";
    expect(parse(write("frozen", { ...bare, frozen })).querySelector("iframe")?.src).toBe(`${frozen}?embed=a1`);
  });

  it("writes plain text with the address alone on its line, so that a program links no more than that", () => {
    expect(write("text", viewOf(8)).split("\n").slice(-5)).toEqual([
      "- 7 May 2012 · Announced · Title 7 (according to agency K)",
      "- and 1 more event",
      "As told by two articles; not a full record.",
      "Lighthouses, as of 2 May 2031",
      "https://timeline.example/tl/views/all/",
    ]);
  });

  it.each(["", "a b", "é", "a\n", "x".repeat(65), '"'])(
    "refuses the token %j, which some listener would not find",
    (token) => {
      expect(() => write("link", viewOf(1), { token })).toThrow(RangeError);
    },
  );

  it("isolates every Arabic line, so that its order survives the loss of dir", () => {
    const embedded = eventOf("ar", "هدنة 17–20", { date: "7 تشرين الأول/أكتوبر 2023", says: "بحسب BBC News" });
    const lines = [...parse(write("safe", embedded)).querySelectorAll("p, figcaption")].map(
      ({ textContent }) => textContent,
    );
    expect(lines).toHaveLength(4);
    for (const line of [...lines, ...write("text", embedded).split("\n").slice(0, -1)])
      expect(line).toMatch(/^\u2067\u200f.*\u2069$/u);
    expect(lines[1]).toContain("\u2066BBC News\u2069");
  });

  it("isolates Arabic names in English", () => {
    expect(write("safe", eventOf("en", "Envoy علي أحمد, 17 May"))).toContain(
      "<strong>Envoy \u2067\u200fعلي أحمد\u2069, 17 May</strong>",
    );
  });

  it.each(SNIPPET_KINDS.filter((kind) => kind !== "link" && kind !== "text"))(
    "lets no text out of the markup of %s, whatever it is",
    (kind) => {
      for (const locale of LOCALES) {
        const made = (nasty: string): Embedded => ({
          ...viewOf(0),
          locale,
          title: nasty,
          scope: nasty,
          source: nasty,
          frozen: "https://timeline.example/frozen/x.html",
          image: { address: "https://timeline.example/x.png", alt: nasty, width: 1, height: 1 },
          events: [1, 2].map((n) =>
            quoted(n, { date: nasty, title: nasty, status: nasty, says: nasty, outside: nasty, note: nasty }),
          ),
        });
        const expected = skeleton(parse(write(kind, made("plain"))));
        const holds = (nasty: string): void => {
          const markup = write(kind, made(nasty));
          const body = parse(markup);
          expect(skeleton(body)).toEqual(expected);
          expect(markup).not.toMatch(/[\n\r]|\sid=|\son\w+=[^&]/u);
          const title = body.querySelector("iframe")?.title ?? body.querySelector("img")?.alt;
          for (const line of [
            title ?? "",
            ...[...body.querySelectorAll("p, li, figcaption")].map((each) => each.textContent),
          ])
            expect(depths(line)).toEqual({ least: 0, last: 0 });
        };
        fc.assert(fc.property(fc.oneof(nastyTitle, tangled), holds), {
          examples: NASTY_TITLES.map(([each]) => [each]),
          numRuns: 60,
        });
      }
    },
  );
});

/** How deep a text is in isolates at its least and at its end. */
function depths(text: string): { least: number; last: number } {
  let [least, last] = [0, 0];
  for (const character of text) {
    if (/[\u2066-\u2068\u202a\u202b\u202d\u202e]/u.test(character)) last += 1;
    if (/[\u2069\u202c]/u.test(character)) last -= 1;
    least = Math.min(least, last);
  }
  return { least, last };
}
