import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { exceeds, KB, measure, type Budget } from "./budgets.ts";
import { filesOf } from "./budgets/files.ts";
import { excesses, table } from "./budgets/report.ts";

/** Letters that no packing makes smaller by much. */
const NOISE = Array.from({ length: 2500 }, (_, index) =>
  createHash("sha256").update(String(index)).digest("base64"),
).join("");
const noise = (kilobytes: number) => `/*${NOISE.slice(0, (kilobytes * KB * 4) / 3)}*/`;

const FIRST = "JavaScript of the home page before the first gesture";
const ALL = "JavaScript of the home page in all";
const EVENT = "JavaScript of an event page, in all";
const HOME = "Home page before interaction, all in";
const REQUESTS = "Requests of the home page before interaction";
const ELSEWHERE = "Addresses elsewhere that the home page loads";
const FONTS = "Fonts";

const page = (head: string, body = "") => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const module = (src: string) => `<script type="module" src="${src}"></script>`;

function budgetsOf(files: Parameters<typeof filesOf>[0], base = "/") {
  const budgets = measure(filesOf(files), base);
  return (what: string): Budget => {
    const found = budgets.find((budget) => budget.what === what);
    if (!found) throw new Error(`no budget "${what}"`);
    return found;
  };
}

const names = ({ parts }: Budget) => parts.map(({ name }) => name).sort();

describe("scripts of the home page", () => {
  test("a chain of static imports counts before the first gesture, since a browser fetches all of it", () => {
    const budget = budgetsOf({
      "index.html": page(module("/_astro/a.js")),
      "_astro/a.js": 'import { b } from "./b.js"; b();',
      "_astro/b.js": 'export * from "./c.js"; export const b = 1;',
      "_astro/c.js": "export const c = 1;",
      "_astro/unused.js": "export const d = 1;",
    });
    expect(names(budget(FIRST))).toEqual(["/_astro/a.js", "/_astro/b.js", "/_astro/c.js"]);
    expect(names(budget(ALL))).toEqual(names(budget(FIRST)));
  });

  test("what import() loads counts in all only, with what it imports in turn, and what is shared counts once", () => {
    const budget = budgetsOf({
      "index.html": page(module("/a.js")),
      "a.js": 'import "./shared.js"; const zoom = () => import(`./zoom.js`);',
      "zoom.js": 'import "./shared.js"; import "./drag.js"; import.meta.url;',
      "drag.js": 'import("./a.js");',
      "shared.js": noise(3),
    });
    expect(names(budget(FIRST))).toEqual(["/a.js", "/shared.js"]);
    expect(names(budget(ALL))).toEqual(["/a.js", "/drag.js", "/shared.js", "/zoom.js"]);
    expect(budget(FIRST).figure).toBeGreaterThan(3 * KB);
    expect(budget(ALL).figure).toBeLessThan(4 * KB);
  });

  test("a script in the page counts with its imports, but is no request of its own; data in a <script> is no script", () => {
    const budget = budgetsOf({
      "index.html": page(
        '<script type="application/ld+json">{"a":"import(1)"}</script><script type="module">import "./a.js"; import("./b.js");</script>',
      ),
      "a.js": "1",
      "b.js": "2",
    });
    expect(names(budget(FIRST))).toEqual(["/, its script 1", "/a.js"]);
    expect(names(budget(ALL))).toEqual(["/, its script 1", "/a.js", "/b.js"]);
    expect(budget(REQUESTS).figure).toBe(2);
  });

  test("a module preloaded or an old-fashioned script is fetched all the same", () => {
    const budget = budgetsOf({
      "index.html": page('<link rel="modulepreload" href="/a.js"><script src="/b.js" defer></script>'),
      "a.js": 'import "./c.js"',
      "b.js": "1",
      "c.js": "1",
    });
    expect(names(budget(FIRST))).toEqual(["/a.js", "/b.js", "/c.js"]);
  });

  test("an import() worked out when it runs is refused, because nobody could tell what it weighs", () => {
    const files = { "index.html": page(module("/a.js")), "a.js": 'import("./" + name)' };
    expect(() => budgetsOf(files)).toThrow('imports "./" + name, known only when it runs; write the address itself');
  });

  test("markup in a text or an attribute is not loaded, whatever it looks like", () => {
    const budget = budgetsOf({
      "index.html": page(
        "<!-- <script src='/a.js'></script> -->",
        `<p title="<script src='/b.js'></script>">&lt;script src="/c.js"&gt;</p><noscript><img src="/d.png"></noscript><template><img src="/e.png"></template>`,
      ),
    });
    expect(budget(REQUESTS).figure).toBe(1);
  });
});

describe("everything a page fetches", () => {
  const SITE = {
    "index.html": page(
      `<link rel="stylesheet" href="/tl/_astro/p.css"><link rel="icon" href="/tl/favicon.svg">` +
        `<link rel="canonical" href="https://timeline.example/tl/"><link rel="alternate" hreflang="ar" href="https://timeline.example/tl/ar/">` +
        `<link rel="preload" as="font" href="/tl/_astro/latin.woff2">${module("/tl/_astro/a.js")}`,
      `<a href="https://elsewhere.example/">a link loads nothing</a><timeline-chart data-src="/tl/data/chart/en.json"></timeline-chart>`,
    ),
    "ar/index.html": page("", noise(2)),
    "_astro/p.css":
      "@font-face{src:url(./latin.woff2)}@font-face{src:url('/tl/_astro/arabic.woff2')}p{background:url(\"data:image/png;base64,AA\")}/* url(gone.png) */",
    "_astro/a.js": 'import "./b.js"',
    "_astro/b.js": "1",
    "_astro/latin.woff2": new Uint8Array(20 * KB),
    "_astro/arabic.woff2": new Uint8Array(21 * KB),
    "_astro/unserved-by-this-page.woff2": new Uint8Array(KB),
    "data/chart/en.json": JSON.stringify([NOISE.slice(0, KB)]),
    "favicon.svg": "<svg/>",
  };
  const budget = budgetsOf(SITE, "/tl/");

  test("counts the page, its style and every font that this names, scripts, data and icon, each once", () => {
    expect(names(budget(HOME))).toEqual([
      "/tl/",
      "/tl/_astro/a.js",
      "/tl/_astro/arabic.woff2",
      "/tl/_astro/b.js",
      "/tl/_astro/latin.woff2",
      "/tl/_astro/p.css",
      "/tl/data/chart/en.json",
      "/tl/favicon.svg",
    ]);
    expect(budget(REQUESTS)).toMatchObject({ figure: 8, limit: 12, page: "/tl/" });
  });

  test("takes the worst of the languages, since each has its own texts", () => {
    expect(budget(HOME).page).toBe("/tl/");
    const heavier = { ...SITE, "ar/index.html": page("", noise(60)) };
    expect(budgetsOf(heavier, "/tl/")(HOME)).toMatchObject({ page: "/tl/ar/" });
  });

  test("weighs a font as it is, since it is packed already, and counts those of the whole site", () => {
    expect(budget(FONTS)).toMatchObject({ figure: 42 * KB, limit: 65 * KB });
    expect(budget(HOME).parts[0]).toEqual({ name: "/tl/_astro/arabic.woff2", bytes: 21 * KB });
  });

  test("a link and a canonical address are not loaded, so they are nobody else's business", () => {
    expect(budget(ELSEWHERE).figure).toBe(0);
  });

  test.each([
    ['<script src="https://cdn.example/a.js"></script>', "https://cdn.example/a.js"],
    ['<link rel="stylesheet" href="//cdn.example/a.css">', "https://cdn.example/a.css"],
    ['<link rel="preconnect" href="https://cdn.example">', "https://cdn.example/"],
    ['<img srcset="/tl/favicon.svg 1x, https://cdn.example/2.png 2x">', "https://cdn.example/2.png"],
    ['<svg><use href="https://cdn.example/i.svg#a"></use></svg>', "https://cdn.example/i.svg"],
    ['<link rel="icon" href="https://timeline.example/favicon.svg">', "https://timeline.example/favicon.svg"],
    ['<script type="module">import("https://cdn.example/d3.js")</script>', "https://cdn.example/d3.js"],
  ])("%s asks %s, which tells somebody else who reads", (markup, address) => {
    const found = budgetsOf({ ...SITE, "index.html": page(markup) }, "/tl/")(ELSEWHERE);
    expect(names(found)).toEqual([address]);
    expect(exceeds(found)).toBe(true);
  });

  test.each([
    ["outside the base path", "/_astro/a.js"],
    ["not there", "/tl/_astro/z.js"],
  ])("a file %s is told by its address, since a page that lacks it does not work", (_, src) => {
    const files = { ...SITE, "index.html": page(module(src)) };
    expect(() => budgetsOf(files, "/tl/")).toThrow(`missing ${src}, which a page loads`);
  });
});

test("of event pages the one with most script counts, in any language", () => {
  const budget = budgetsOf({
    "index.html": "",
    "events/one/index.html": page(module("/a.js")),
    "ar/events/one/index.html": page(module("/a.js") + module("/b.js")),
    "sources/one/index.html": page("<script src='/c.js'></script>"),
    "a.js": "1",
    "b.js": noise(4),
    "c.js": noise(9),
  });
  expect(budget(EVENT)).toMatchObject({ page: "/ar/events/one/" });
  expect(names(budget(EVENT))).toEqual(["/a.js", "/b.js"]);
  expect(exceeds(budget(EVENT))).toBe(true);
});

test("a site without scripts, and a folder without pages, weigh nothing and so keep every limit", () => {
  for (const files of [{ "index.html": page("") }, {}]) {
    const budgets = measure(filesOf(files), "/");
    expect(budgets.filter(exceeds)).toEqual([]);
    expect(excesses(budgets)).toEqual([]);
  }
});

test("a figure at its limit is within it, and one byte more is shown as more", () => {
  const at = (bytes: number) => measure(filesOf({ "a.woff2": new Uint8Array(bytes) }), "/");
  expect(excesses(at(65 * KB))).toEqual([]);
  const over = at(65 * KB + 1);
  expect(excesses(over)).toEqual([
    "Fonts: 65.1 KB, at most 65.0 KB. Cut them to fewer characters or weights.\n  65.1 KB  /a.woff2",
  ]);
  expect(table(over).split("\n").at(-1)).toMatch(/^ {2}Fonts +65\.1 KB {2}of +65\.0 KB {2}TOO MUCH$/u);
});

test("what is too heavy is told with its page and its files, the heaviest first, and what to do", () => {
  const files = {
    "index.html": page(module("/small.js") + module("/large.js")),
    "large.js": noise(40),
    "small.js": noise(2),
  };
  const [first] = excesses(measure(filesOf(files), "/"));
  expect(first).toMatch(
    /^JavaScript of the home page before the first gesture: 4\d\.\d KB, at most 35\.0 KB \(\/\)\. Load by import\(\) .+\.\n {2}\d+\.\d KB {2}\/large\.js\n {3}\d\.\d KB {2}\/small\.js$/u,
  );
});
