import type { Page } from "playwright";
import { figureAt, heardAt, HOST, openHost } from "./hosts.ts";
import { expect, test } from "../test.ts";

const READY = ["tl:ready", { height: 500 }];
const tag = (origin: string, attributes = "async"): string =>
  `<script ${attributes} src="${origin}/embed/v1.js"></script>`;
const frames = (page: Page) => page.locator("iframe");
/** Has the first frame post a message of its own to the page. */
const haveSaid = async (page: Page, say: unknown): Promise<void> => {
  await page.evaluate((message) => {
    document.querySelector("iframe")?.contentWindow?.postMessage({ say: message }, "*");
  }, say);
};

test("a figure is replaced by its document once that has spoken; its text stays in the page, and comes back in print", async ({
  context,
  site,
}) => {
  const { page, errors } = await openHost(context, site, `<h1>Host</h1>${figureAt(site)}${tag(site.origin)}`);
  const frame = frames(page);
  await expect(frame).toHaveCSS("height", "500px");
  await expect(frame).toBeVisible();
  await expect(frame).toHaveAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
  await expect(frame).toHaveAttribute("src", `${site.origin}/embed/v1/en/events/x/?embed=a1`);
  await expect(frame).toHaveAttribute("title", "The whole");
  await expect(frame).toHaveAttribute("loading", "lazy");
  await expect(frame).toHaveCSS("color-scheme", "light");
  await expect(page.locator("blockquote")).toBeHidden();
  await expect(page.locator("figcaption")).toBeVisible();
  expect(await heardAt(page)).toEqual([READY]);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("blockquote")).toBeVisible();
  await expect(frame).toBeHidden();
  const address = await page.locator("blockquote").evaluate((quote) => getComputedStyle(quote, "::after").content);
  expect(address).toContain("https://timeline.example/tl/views/all/");
  expect(errors).toEqual([]);
});

test("a document that never speaks leaves the text where it was, whatever became of it", async ({ context, site }) => {
  const { page, asked } = await openHost(context, site, figureAt(site, "mute") + tag(site.origin));
  await expect.poll(() => asked.filter((url) => url.includes("mute"))).toHaveLength(1);
  await page.waitForLoadState("networkidle");
  await expect(page.locator("blockquote")).toBeVisible();
  await expect(frames(page)).toHaveCSS("height", "0px");
  expect(await heardAt(page)).toEqual([]);
});

test("a figure far below asks for nothing until it is near", async ({ context, site }) => {
  const far = `<div style="height:20000px"></div>${figureAt(site)}`;
  const { page, asked } = await openHost(context, site, far + tag(site.origin));
  await expect(frames(page)).toHaveCount(1);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => url.includes("/embed/v1/"))).toEqual([]);
  await page.locator("figcaption").scrollIntoViewIfNeeded();
  await expect(frames(page)).toHaveCSS("height", "500px");
});

test("what comes later is found: figures put into the page, and those of shadow roots that are shown to it", async ({
  context,
  site,
}) => {
  const { page } = await openHost(context, site, `<div id="later"></div>${tag(site.origin)}`);
  await page.waitForFunction(() => globalThis.TLEmbed?.version === "1.0.0");
  await page.evaluate((figure) => {
    const later = document.querySelector("#later");
    if (later) later.innerHTML = `<section>${figure}</section>`;
  }, figureAt(site));
  await expect(frames(page)).toHaveCSS("height", "500px");
  await page.evaluate((figure) => {
    const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
    root.innerHTML = `<article>${figure}</article>`;
    globalThis.TLEmbed?.scan(root);
    setTimeout(() => {
      root.append(...(root.firstElementChild?.cloneNode(true).childNodes ?? []));
    }, 100);
  }, figureAt(site));
  // In the page, in the root, and the copy of that, which had a frame in it already.
  await expect(frames(page)).toHaveCount(3);
  for (const frame of await frames(page).all()) await expect(frame).toHaveCSS("height", "500px");
  await expect(page.locator("blockquote:visible")).toHaveCount(0);
});

test("two tags, one without a trace of which script it was, make one loader and one frame a figure", async ({
  context,
  site,
}) => {
  const figures = figureAt(site, "x") + figureAt(site, "x") + figureAt(site, "y");
  const lost = `<script type="module">
    const script = document.querySelector("script[src]");
    const code = await (await fetch(script.src)).text();
    (0, eval)(code);
  </script>`;
  const tags = tag(site.origin, "") + tag(site.origin, "defer");
  // The code of a module is from nowhere: it can look for tags only.
  const own = `<script>delete globalThis.TLEmbed;</script>`;
  const { page, errors } = await openHost(context, site, figures + tags + own + lost);
  await expect(frames(page)).toHaveCount(3);
  for (const frame of await frames(page).all()) await expect(frame).toHaveCSS("height", "500px");
  await page.waitForLoadState("networkidle");
  await expect(frames(page)).toHaveCount(3);
  expect(errors).toEqual([]);
});

test("addresses of others are refused and said to be", async ({ context, site }) => {
  const own = figureAt(site);
  const bad = [
    "https://evil.example/embed/v1/en/",
    "javascript:alert(1)",
    "//evil.example/",
    `${site.origin}@evil.example/`,
  ];
  const figures = bad.map((address) => own.replace(/data-tl-src="[^"]*"/u, `data-tl-src="${address}"`)).join("");
  const { page, asked } = await openHost(context, site, figures + own + tag(site.origin));
  await expect(frames(page)).toHaveCount(1);
  await expect.poll(() => heardAt(page)).toEqual([...bad.map(() => ["tl:error", { reason: "refused" }]), READY]);
  expect(asked.filter((url) => !url.startsWith(HOST) && !url.startsWith(site.origin))).toEqual([]);
});

test("a frame is believed sane heights and nothing else, and nobody is believed in its place", async ({
  context,
  site,
}) => {
  const { page, errors } = await openHost(context, site, figureAt(site) + tag(site.origin));
  await expect(frames(page)).toHaveCSS("height", "500px");
  await page.evaluate(() => {
    postMessage({ tl: 1, type: "resize", height: 777 }, "*");
  });
  const junk = [
    null,
    "x",
    { tl: 1 },
    { tl: 1, type: "resize", height: "9e9px" },
    { tl: 1, type: "resize", height: null },
  ];
  for (const message of junk) await haveSaid(page, message);
  await haveSaid(page, { tl: 1, type: "resize", height: 1e12 });
  await haveSaid(page, { tl: 1, type: "select", event: "<img src=x onerror=alert(1)>" });
  await haveSaid(page, { tl: 1, type: "error", reason: "unknown" });
  await haveSaid(page, { tl: 1, type: "resize", height: 300 });
  await expect(frames(page)).toHaveCSS("height", "300px");
  expect(await heardAt(page)).toEqual([
    READY,
    ["tl:resize", { height: 20_000 }],
    ["tl:select", { event: "<img src=x onerror=alert(1)>" }],
    ["tl:error", { reason: "unknown" }],
    ["tl:resize", { height: 300 }],
  ]);
  await expect(page.locator("img")).toHaveCount(0);
  expect(errors).toEqual([]);
});

test("with consent nothing is asked of the site before a click", async ({ context, site }) => {
  const figure = figureAt(site, "x", { consent: true });
  const { page, asked } = await openHost(context, site, figure + tag(site.origin));
  const button = page.getByRole("button", { name: /^Load the interactive version from 127\.0\.0\.1/u });
  await expect(button).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => !url.startsWith(HOST))).toEqual([`${site.origin}/embed/v1.js`]);
  await button.click();
  await expect(frames(page)).toHaveCSS("height", "500px");
  await expect(button).toHaveCount(0);
});

test.describe("strict pages", () => {
  const strict = (origin: string, frame: string) => ({
    "Content-Security-Policy": `default-src 'none'; script-src ${origin}; frame-src ${frame}; require-trusted-types-for 'script'; trusted-types 'none'`,
  });

  test("that allow no style in markup show the document all the same", async ({ context, site }) => {
    const { page, errors } = await openHost(
      context,
      site,
      figureAt(site) + tag(site.origin),
      strict(site.origin, site.origin),
    );
    await expect(frames(page)).toHaveCSS("height", "500px");
    await expect(page.locator("blockquote")).toBeHidden();
    expect(errors).toEqual([]);
  });

  test("that allow no frames keep the text, and show no grey box", async ({ context, site }) => {
    const { page, errors } = await openHost(
      context,
      site,
      figureAt(site) + tag(site.origin),
      strict(site.origin, "'none'"),
    );
    await expect(frames(page)).toHaveCSS("height", "0px");
    await page.waitForLoadState("networkidle");
    await expect(page.locator("blockquote")).toBeVisible();
    expect(errors).toEqual([]);
  });
});

test("nothing is stored, and nothing but the loader and the document is fetched", async ({ context, site }) => {
  const { page, asked } = await openHost(context, site, figureAt(site) + tag(site.origin));
  await expect(frames(page)).toHaveCSS("height", "500px");
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(["", 0, 0]);
  expect(await context.cookies()).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(HOST)).sort()).toEqual([
    `${site.origin}/embed/v1.js`,
    `${site.origin}/embed/v1/en/events/x/?embed=a1`,
  ]);
});
