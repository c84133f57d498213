/**
 * An embed document by itself and in a plain frame: what it lists, how it answers what is asked of it. How it fares in
 * the programs of newsrooms is tried in e2e/embeds/.
 */
import type { FrameLocator, Page } from "playwright";
import type { Served } from "../serve.ts";
import type { Site } from "../site.ts";
import { expect, test } from "../test.ts";
import { around } from "./around.ts";
import { complaints } from "./open.ts";

const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

const hosts: Served[] = [];

test.afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

/** Opens a document in a frame of a page that makes it as high as it says, if that page `listens`. */
async function framed(
  page: Page,
  { origin }: Site,
  path: string,
  { width = 700, height = 400, listens = true } = {},
): Promise<{ frame: FrameLocator; heard: () => Promise<readonly Record<string, unknown>[]> }> {
  const listener = `addEventListener("message", ({ data }) => {
    if (data?.tl !== 1) return;
    heard.push(data);
    if (${String(listens)} && data.height) document.querySelector("iframe").style.height = data.height + "px";
  });`;
  const host = await around(`<!doctype html><title>Host</title><script>const heard = []; ${listener}</script>
    <iframe src="${origin}${path}" sandbox="${SANDBOX}" width="${String(width)}" height="${String(height)}" frameborder="0"></iframe>`);
  hosts.push(host);
  await page.goto(host.origin);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html[data-framed]")).toBeAttached();
  return { frame, heard: () => page.evaluate("heard") };
}

/** Asks something of the frame, as the page around it may. */
async function ask(page: Page, message: unknown): Promise<void> {
  await page.evaluate((asked) => {
    document.querySelector("iframe")?.contentWindow?.postMessage(asked, "*");
  }, message);
}

const listed = (frame: FrameLocator) => frame.locator(".list .entry:visible");

for (const locale of ["en", "ar"] as const) {
  test(`a list in ${locale} shows its first events, and all once they are asked for, in a frame as high as that`, async ({
    page,
    site,
  }) => {
    const faults = complaints(page);
    const { frame, heard } = await framed(page, site, `${site.base}embed/v1/${locale}/views/all/`);
    await expect(listed(frame)).toHaveCount(8);
    await frame.locator(".embed-more button").click();
    await expect(listed(frame)).toHaveCount(site.timeline.events.length);
    const [first, last] = [(await heard())[0], (await heard()).at(-1)];
    expect(Number(last?.["height"])).toBeGreaterThan(Number(first?.["height"]));
    await expect
      .poll(() => page.locator("iframe").evaluate((element) => element.getBoundingClientRect().height))
      .toBe(last?.["height"]);
    expect(faults).toEqual([]);
  });

  test(`a chart in ${locale} shows in its list what its address asks for, and says how many that are`, async ({
    page,
    site,
  }) => {
    const { frame } = await framed(page, site, `${site.base}embed/v1/${locale}/?kind=truce&max=200&theme=dark`);
    const truces = site.timeline.events.filter(({ kind }) => kind === "truce");
    await expect(listed(frame)).toHaveCount(truces.length);
    await expect(frame.locator(".embed-tools .count")).toContainText(String(truces.length));
    await expect(frame.locator(".chart-step:visible .mark:not([data-key*='~'])")).toHaveCount(truces.length);
    await expect(frame.locator("html")).toHaveCSS("color-scheme", "dark");
  });

  test(`a mark of the chart in ${locale} is chosen by keys alone, is shown below it, and told to the page`, async ({
    page,
    site,
  }) => {
    const { frame, heard } = await framed(page, site, `${site.base}embed/v1/${locale}/views/all/`);
    await expect(frame.locator("timeline-chart[data-bound]")).toBeAttached();
    const mark = frame.locator(".chart-step:visible .mark[tabindex='0'], .chart-step:visible .tick[tabindex='0']");
    const id = await mark.getAttribute("data-id");
    const event = site.timeline.events.find((each) => each.id === id);
    await mark.focus();
    await page.keyboard.press("Enter");
    const chosen = frame.locator(".chosen");
    await expect(chosen).toContainText(event?.title[locale] ?? "?");
    await expect(chosen.getByRole("link")).toHaveAttribute("href", event?.url[locale] ?? "?");
    await page.keyboard.press("Escape");
    await expect(chosen).toBeHidden();
    const selections = (await heard()).filter(({ type }) => type === "select").map(({ event: each }) => each);
    expect(selections).toEqual([id, null]);
  });
}

test("the page around it may set colours, days and an event, and take them back", async ({ page, site }) => {
  const { frame } = await framed(page, site, `${site.base}embed/v1/en/views/all/?max=200`);
  await expect(frame.locator("timeline-chart[data-bound]")).toBeAttached();
  const [event] = site.timeline.events.filter(({ earliest }) => (earliest ?? "") >= "2016-12-01");
  await ask(page, { tl: 1, type: "set", theme: "dark", from: "2016-12-01", focus: event?.id });
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(frame.locator(".chosen")).toContainText(event?.title.en ?? "?");
  const within = await listed(frame).count();
  expect(within).toBeGreaterThan(0);
  expect(within).toBeLessThan(site.timeline.events.length);
  await ask(page, { tl: 1, type: "set", from: null, focus: null });
  await expect(listed(frame)).toHaveCount(site.timeline.events.length);
  await expect(frame.locator(".chosen")).toBeHidden();
});

for (const [layout, chart, list] of [
  ["auto", true, true],
  ["list", false, true],
  ["chart", true, false],
  ["card", false, true],
] as const) {
  test(`layout=${layout} is what it says, where there is room for a chart`, async ({ page, site }) => {
    const { frame } = await framed(page, site, `${site.base}embed/v1/en/views/all/?layout=${layout}`);
    await expect(frame.locator(".timeline")).toBeVisible({ visible: chart });
    await expect(frame.locator(".list")).toBeVisible({ visible: list });
    if (layout === "card") await expect(listed(frame)).toHaveCount(3);
  });
}

test("in a box that nobody makes higher it shows what fits, leads to the rest, and never scrolls", async ({
  page,
  site,
}) => {
  const options = { height: 380, listens: false };
  const { frame } = await framed(page, site, `${site.base}embed/v1/en/views/all/`, options);
  const more = frame.locator(".embed-more a");
  await expect(more).toBeVisible();
  await expect(more).toHaveAttribute("href", /\/views\/all\/$/u);
  const { needs, has } = await frame
    .locator("html")
    .evaluate(({ scrollHeight, clientHeight }) => ({ needs: scrollHeight, has: clientHeight }));
  expect(needs).toBeLessThanOrEqual(has);
  expect(await listed(frame).count()).toBeGreaterThan(0);
  // Somebody makes it higher after all.
  await page.locator("iframe").evaluate((element) => {
    element.style.height = "4000px";
  });
  await expect(listed(frame)).toHaveCount(8);
  await expect(more).toBeHidden();
});

test("a selection in a box that nobody makes higher keeps the events that it has room for", async ({ page, site }) => {
  const options = { width: 640, height: 700, listens: false };
  const { frame } = await framed(page, site, `${site.base}embed/v1/en/?kind=truce`, options);
  const more = frame.locator(".embed-more");
  await expect(more).toBeVisible();
  const truces = site.timeline.events.filter(({ kind }) => kind === "truce").length;
  const shown = await listed(frame).count();
  expect(shown + Number(/\d+/u.exec((await more.textContent()) ?? "")?.[0])).toBe(truces);
  await expect(frame.locator(".chart-step:visible .mark, .list .entry:visible").first()).toBeVisible();
});

for (const width of [600, 900]) {
  test(`without scripts a list ${String(width)} px wide has its chart, every mark a link to its page`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${site.origin}${site.base}embed/v1/ar/views/all/`);
    const marks = page.locator(".chart-step:visible .mark");
    expect(await marks.count()).toBeGreaterThan(9);
    for (const mark of await marks.all()) await expect(mark).toHaveAttribute("href", /^https:.*\/ar\/events\//u);
    await expect(marks.first()).toHaveAttribute("target", "_blank");
    await context.close();
  });
}

test("what has changed since the day it was embedded is said, and where the corrections stand", async ({
  page,
  site,
}) => {
  const note = (frame: FrameLocator) => frame.locator(".embed-changed");
  const before = await framed(page, site, `${site.base}embed/v1/en/views/all/?asof=2000-01-01`);
  await expect(note(before.frame)).toContainText(String(site.timeline.events.length));
  await expect(note(before.frame).getByRole("link")).toHaveAttribute("href", /\/corrections\/$/u);
  const after = await framed(page, site, `${site.base}embed/v1/en/views/all/?asof=${site.timeline.updated}`);
  await expect(note(after.frame)).toBeHidden();
});

test("opened by itself it is the whole document, which scrolls like any other", async ({ page, site }) => {
  const faults = complaints(page);
  await page.setViewportSize({ width: 900, height: 300 });
  await page.goto(`${site.origin}${site.base}embed/v1/en/views/all/?max=200`);
  await expect(page.locator(".list .entry:visible")).toHaveCount(site.timeline.events.length);
  await page.mouse.move(450, 150);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
