import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { bundleScript } from "../src/embed/bundle.ts";
import { hashOf, VIEWING } from "../src/components/viewing.ts";
import type { Facts } from "./facts.ts";
import { gather } from "./facts.ts";
import { fileFor } from "./serve.ts";
import type { Site } from "./site.ts";
import { SITE_URL } from "./site.ts";
import { expect, test } from "./test.ts";

interface Visited {
  readonly path: string;
  readonly facts: Facts;
}

interface Crawl {
  readonly visited: readonly Visited[];
  readonly requests: ReadonlySet<string>;
  readonly troubles: readonly string[];
}

let crawl: Promise<Crawl> | undefined;

/** An address on a page, in full: the page thinks it lives at SITE_URL. */
const local = (address: string, from: string): URL => new URL(address, new URL(from, SITE_URL));
const isOwn = (url: URL) => url.origin === SITE_URL;

/** Visits every page once, listening to everything it asks for and complains about. */
async function visitAll(site: Site, browser: Browser): Promise<Crawl> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const requests = new Set<string>();
  const troubles: string[] = [];
  context.on("request", (request) => requests.add(request.url()));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // Going on to the next page cuts off an icon on its way; it was seen to arrive elsewhere.
    if (why !== "net::ERR_ABORTED") troubles.push(`${page.url()}: ${request.url()} failed (${why})`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${page.url()}: ${response.url()} is ${response.status()}`);
  });
  const visited: Visited[] = [];
  for (const { path } of site.pages) {
    await page.goto(site.origin + path);
    visited.push({ path, facts: await gather(page) });
  }
  await context.close();
  return { visited, requests, troubles };
}

test.beforeAll(async ({ site, browser }) => {
  crawl = visitAll(site, browser);
  await crawl;
});

const crawled = async (): Promise<Crawl> => (await crawl) ?? { visited: [], requests: new Set(), troubles: [] };

/** The problems of all pages in one list, so that one run shows them all. */
async function problems(of: (visited: Visited) => readonly string[]): Promise<string[]> {
  const { visited } = await crawled();
  expect(visited.length).toBeGreaterThan(10);
  return visited.flatMap((page) => of(page).map((problem) => `${page.path}: ${problem}`));
}

test("every link, image, style and font of every page leads somewhere, fragments included", async ({ site }) => {
  const ids = new Map((await crawled()).visited.map(({ path, facts }) => [path, new Set(facts.ids)]));
  const dead = await problems(({ path, facts }) =>
    [...new Set(facts.addresses)].filter((address) => {
      const url = local(address, path);
      if (!isOwn(url)) return false;
      const file = fileFor(site.folder, site.base, url.pathname);
      if (file === undefined || !existsSync(file)) return true;
      return url.hash !== "" && !ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1)));
    }),
  );
  expect(dead).toEqual([]);
});

test("every page can be reached from the home page by links alone", async ({ site }) => {
  const links = new Map(
    (await crawled()).visited.map(({ path, facts }) => [path, facts.addresses.map((address) => local(address, path))]),
  );
  const reached = new Set([site.base]);
  for (const path of reached) {
    for (const url of links.get(path) ?? []) {
      if (isOwn(url) && links.has(url.pathname)) reached.add(url.pathname);
    }
  }
  const lost = site.pages.map(({ path }) => path).filter((path) => !reached.has(path) && !path.endsWith("404.html"));
  expect(lost).toEqual([]);
});

test("the sitemap has every page once and nothing else", async ({ site }) => {
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, loc]) => loc ?? "");
  const read = (address: string) =>
    readFileSync(fileFor(site.folder, site.base, new URL(address).pathname) ?? "nowhere", "utf8");
  const index = locations(readFileSync(join(site.folder, "sitemap-index.xml"), "utf8"));
  expect(index.length).toBeGreaterThan(0);
  const listed = index.flatMap((address) => locations(read(address)));
  const indexed = (await crawled()).visited.filter(({ facts }) => facts.robots !== "noindex");
  expect(listed.sort()).toEqual(indexed.map(({ path }) => SITE_URL + encodeURI(path)).sort());
  expect(readFileSync(join(site.folder, "robots.txt"), "utf8")).toContain(`${SITE_URL}${site.base}sitemap-index.xml`);
});

test("every page says its language and direction, has a description and exactly one h1", async () => {
  const wrong = await problems(({ facts }) => [
    ...(facts.lang === "ar" || facts.lang === "en" ? [] : [`lang is "${facts.lang}"`]),
    ...(facts.dir === (facts.lang === "ar" ? "rtl" : "ltr") ? [] : [`dir is "${facts.dir}"`]),
    ...(facts.description.trim() ? [] : ["no description"]),
    ...(facts.h1 === 1 ? [] : [`${facts.h1} h1`]),
  ]);
  expect(wrong).toEqual([]);
});

test("every page has a title of its own, so that tabs and search results can be told apart", async () => {
  const titles = new Map<string, string>();
  const wrong = await problems(({ path, facts }) => {
    const other = titles.get(facts.title);
    titles.set(facts.title, path);
    if (!facts.title.trim()) return ["no title"];
    return other === undefined ? [] : [`has the title of ${other}: ${facts.title}`];
  });
  expect(wrong).toEqual([]);
});

test("every page names itself as canonical and its other language, and that one points back", async ({ site }) => {
  const { visited } = await crawled();
  const byAddress = new Map(visited.map(({ path, facts }) => [SITE_URL + encodeURI(path), facts]));
  const defaultLocale = site.locales[0] ?? "";
  const wrong = await problems(({ path, facts }) => {
    if (facts.robots === "noindex") return path.endsWith("404.html") ? [] : ["is kept from search engines"];
    const own = SITE_URL + encodeURI(path);
    const alternate = (lang: string) => facts.alternates.find((each) => each.lang === lang)?.href ?? "none";
    const langs = facts.alternates.map(({ lang }) => lang).sort();
    return [
      ...(facts.canonical === own ? [] : [`canonical is ${facts.canonical}`]),
      ...(langs.join() === "ar,en,x-default" ? [] : [`hreflang are ${langs.join()}`]),
      ...(alternate(facts.lang) === own ? [] : [`hreflang of its own language is ${alternate(facts.lang)}`]),
      ...(alternate("x-default") === alternate(defaultLocale) ? [] : ["x-default is not the default language"]),
      ...facts.alternates
        .filter(({ lang }) => lang !== "x-default")
        .flatMap(({ lang, href }) => {
          const other = byAddress.get(href);
          if (!other) return [`${href} does not exist`];
          if (other.lang !== lang) return [`${href} is in ${other.lang}, not ${lang}`];
          return other.alternates.some((back) => back.href === own) ? [] : [`${href} does not point back`];
        }),
    ];
  });
  expect(wrong).toEqual([]);
});

test("nothing is asked of another origin: readers are not told on, and nothing breaks when others do", async ({
  site,
}) => {
  const { requests } = await crawled();
  expect(requests.size).toBeGreaterThanOrEqual(site.pages.length);
  expect(
    [...requests].filter((url) => !url.startsWith(`${site.origin}${site.base}`) && !url.startsWith("data:")),
  ).toEqual([]);
});

test("no page makes the browser complain", async () => {
  expect((await crawled()).troubles).toEqual([]);
});

/** The directives of a policy by name. */
const directivesOf = (policy: string): ReadonlyMap<string, string> =>
  new Map(
    policy
      .split(";")
      .map((directive) => directive.trim())
      .filter(Boolean)
      .map((directive) => {
        const [name = "", ...values] = directive.split(/\s+/u);
        return [name, values.join(" ")] as const;
      }),
  );

/** What every policy has to say, whatever else it does; hashes may follow where scripts and styles are named. */
const POLICY: Readonly<Record<string, RegExp>> = {
  "default-src": /^'none'$/u,
  "script-src": /^'self'(?: 'sha256-[\w+/]{43}=')*$/u,
  "style-src": /^'self'(?: 'sha256-[\w+/]{43}=')*$/u,
  "connect-src": /^'self'$/u,
  "img-src": /^'self' data:$/u,
  "font-src": /^'self'$/u,
  "base-uri": /^'none'$/u,
  "form-action": /^'self'$/u,
  "require-trusted-types-for": /^'script'$/u,
  "trusted-types": /^event-page$/u,
};

/** The page of embeds looks at them in frames, and at code as what becomes of it. */
const OF_EMBEDS: typeof POLICY = { "frame-src": /^'self'$/u, "trusted-types": /^event-page embed-preview$/u };

test("every page's policy allows the site's own scripts and nothing else, and nothing stands before it", async () => {
  const wrong = await problems(({ path, facts }) => {
    const directives = directivesOf(facts.policy);
    const policy = path.endsWith("/embed/") ? { ...POLICY, ...OF_EMBEDS } : POLICY;
    return [
      ...Object.entries(policy).flatMap(([name, allowed]) =>
        allowed.test(directives.get(name) ?? "") ? [] : [`policy says ${name} ${directives.get(name) ?? "nothing"}`],
      ),
      ...[...directives.keys()].filter((name) => !(name in policy)).map((name) => `policy has ${name}`),
      ...facts.beforePolicy.map((name) => `<${name}> before the policy`),
    ];
  });
  expect(wrong).toEqual([]);
});

test("the only scripts are modules of this site, where there is something to bring to life, and one line on the home page", async ({
  site,
}) => {
  const homes = new Set(site.pages.filter(({ kind }) => kind === "").map(({ path }) => path));
  // What runs first, on the home page and where there is nothing.
  const missing = await bundleScript("src/embed/missing.ts");
  const earlyOn = (path: string): string | undefined =>
    homes.has(path) ? VIEWING : path === `${site.base}404.html` ? missing : undefined;
  const hashes = new Map(
    await Promise.all([VIEWING, missing].map(async (text) => [text, await hashOf(text)] as const)),
  );
  const wrong = await problems(({ path, facts }) => {
    const [own, modules] = [
      facts.scripts.filter(({ src }) => src === ""),
      facts.scripts.filter(({ src }) => src !== ""),
    ];
    const wanted = (facts.hasChart ? 1 : 0) + (facts.hasCopies ? 1 : 0);
    return [
      ...(own.length === (earlyOn(path) ? 1 : 0) ? [] : [`${String(own.length)} scripts in the page itself`]),
      ...own.filter(({ text }) => text !== earlyOn(path)).map(({ text }) => `a script of its own: ${text}`),
      ...own
        .filter(({ text }) => !facts.policy.includes(`'${hashes.get(text) ?? ""}'`))
        .map(() => "its policy does not know its script"),
      ...modules
        .filter(({ src, type }) => type !== "module" || !src.startsWith(`${site.base}_astro/`))
        .map(({ src, type }) => `${type} script from ${src}`),
      ...(modules.length === wanted ? [] : [`${String(modules.length)} modules`]),
      ...(facts.handlers === 0 ? [] : [`${String(facts.handlers)} on… attributes`]),
      ...(facts.inlineStyles === 0 ? [] : [`${String(facts.inlineStyles)} inline styles`]),
    ];
  });
  expect(homes.size).toBe(site.locales.length);
  expect(wrong).toEqual([]);
});

test("an address that is no page is answered by the 404 page, with a way home", async ({ site, page }) => {
  const response = await page.goto(`${site.origin}${site.base}no/such/page/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(`a[href="${site.base}"]`).first()).toBeVisible();
});

test("the other language is one link away from every kind of page, and it is the same page", async ({ site, page }) => {
  const event = site.timeline.events[0];
  if (!event) throw new Error("no events");
  const [first, second] = site.locales;
  await page.goto(site.origin + new URL(event.url[first ?? "en"]).pathname);
  await page.locator(`header a[hreflang="${second ?? ""}"]`).click();
  expect(new URL(page.url()).pathname).toBe(new URL(event.url[second ?? "en"]).pathname);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(event.title[second ?? "en"]);
});
