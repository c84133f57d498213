/** What others have built upon: addresses, the loader's names, the shapes of messages, snippets as they were pasted. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { ROOT } from "../files.ts";
import { SITE_URL } from "../site.ts";
import { expectLive } from "./figures.ts";
import { documentIn, makeHigh } from "./frames.ts";
import { frameTag } from "./listeners.ts";
import { SITE_FOLDER } from "./site.ts";
import { embeddedOf, pastedHtml } from "./snippets.ts";
import { expect, test } from "./test.ts";

const RELEASED = join(ROOT, "e2e/released-urls.txt");

test("every address that was ever released is still there", () => {
  const released = readFileSync(RELEASED, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  expect(released.length).toBeGreaterThan(0);
  const gone = released.filter((address) => {
    const { pathname } = new URL(address, SITE_URL);
    return !existsSync(join(SITE_FOLDER, pathname.endsWith("/") ? `${pathname}index.html` : pathname));
  });
  expect(gone).toEqual([]);
});

/** By these a message is known, so that their values are part of it. */
const WORDS = ["context", "message", "method", "sentinel", "tl", "type"];

/** The names of what a value has, and of which type each is; as text, since a page has to run it. */
const SHAPE = `(part) => part === null ? "null" : Array.isArray(part) ? part.map(shape) : typeof part !== "object" ? typeof part
  : Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, ${JSON.stringify(WORDS)}.includes(key) ? inner : shape(inner)]))`;

/** Everything a page was told, without repetition, in the order of the alphabet. */
const unique = (shapes: readonly unknown[]) => [...new Set(shapes.map((shape) => JSON.stringify(shape)))].sort();

async function heard(page: Page): Promise<string[]> {
  return unique(await page.evaluate("globalThis.heard.map(globalThis.shape)"));
}

const listening = `<script>globalThis.heard = []; globalThis.shape = ${SHAPE}; addEventListener("message", (e) => { let said = e.data; if (typeof said === "string") said = said.startsWith("{") ? { json: JSON.parse(said) } : { type: said.replace(/\\d+/g, "N") }; heard.push(said); }); for (const type of ["ready", "resize", "select", "error"]) addEventListener("tl:" + type, (e) => { heard.push({ event: { [e.type]: e.detail } }); });</script>`;

test("an embed document says to its page what it always said", async ({ page, host, origin, timeline }) => {
  const source = `${origin}embed/v1/en/events/${timeline.events[0]?.id ?? ""}/?embed=k1&childId=c1#?secret=s1`;
  await page.goto(host.show({ head: listening, body: frameTag(source) }));
  const document = await documentIn(page.locator("iframe"));
  await makeHigh(document, 333);
  await page.evaluate(() => {
    const settings = ["f1", "0", "false", ...Array.from({ length: 17 }, () => "0"), "4.3.9", "0", "0", "0"];
    frames[0]?.postMessage(`[iFrameSizer]${settings.join(":")}`, "*");
    frames[0]?.postMessage({ type: "iframe-child-init" }, "*");
  });
  const hears = async (...all: readonly string[]): Promise<void> => {
    for (const said of all) await expect.poll(async () => (await heard(page)).join()).toContain(said);
  };
  // The height that was made and the one that was asked for come in either order.
  await hears("iframe-resized", '"tl":1,"token":"string","type":"resize"', ":init:");
  // To whoever has told its settings every height from now on is a new one.
  await makeHigh(document, 444);
  await hears(":resize");
  const shapes = (await heard(page)).map((line) => line.replaceAll("k1", "TOKEN"));
  expect(`${shapes.join("\n")}\n`).toMatchSnapshot("messages.txt");
});

test("the loader has the names, and its figures the events, that it always had", async ({ page, host, origin }) => {
  await page.goto(host.show({ head: listening, body: pastedHtml("safe", embeddedOf({ view: "all" }, "en", origin)) }));
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectLive(page);
  const frame = await documentIn(page.locator("iframe"));
  await frame.locator("a.mark:visible, .mark:visible a").first().click({ force: true });
  await page.evaluate((html) => {
    document.body.insertAdjacentHTML("beforeend", html);
  }, '<figure class="tl-embed" data-tl-src="x:y"></figure>');
  await expect.poll(async () => (await heard(page)).join()).toContain("tl:error");
  await expect.poll(async () => (await heard(page)).join()).toContain("tl:select");
  const api = await page.evaluate<string>("JSON.stringify(shape(TLEmbed))");
  const events = (await heard(page)).filter((line) => line.startsWith('{"event":{"tl:'));
  expect(`${[api, ...events].join("\n")}\n`).toMatchSnapshot("loader.txt");
});

test("a figure that comes late, and one in a shadow root that the page points out, get their frames", async ({
  page,
  host,
  origin,
  timeline,
}) => {
  const [first, second, third] = timeline.events.map(({ id }) =>
    pastedHtml("safe", embeddedOf({ event: id }, "en", origin), { script: false }),
  );
  await page.goto(
    host.show({
      body: `${String(first)}<div id="late"></div><div id="shadow"></div><script async src="${origin}embed/v1.js"></script>`,
    }),
  );
  await expectLive(page);
  await page.evaluate(
    ([late, hidden]) => {
      document.querySelector("#late")?.insertAdjacentHTML("beforeend", late);
      const root = document.querySelector("#shadow")?.attachShadow({ mode: "open" });
      if (!root) return;
      root.innerHTML = hidden;
      (globalThis as unknown as { TLEmbed: { scan: (root: ShadowRoot) => void } }).TLEmbed.scan(root);
    },
    [String(second), String(third)] as const,
  );
  await expect(page.locator("#late iframe")).toBeVisible();
  await page.locator("#shadow iframe").scrollIntoViewIfNeeded();
  await expect(page.locator("#shadow blockquote")).toBeHidden();
});

test("twelve copies of one snippet, pasted with the loader each time, are twelve frames and one loader", async ({
  page,
  host,
  origin,
  timeline,
}) => {
  const errors: unknown[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(
    host.show({
      body: pastedHtml("safe", embeddedOf({ event: timeline.events[0]?.id ?? "" }, "en", origin)).repeat(12),
    }),
  );
  for (const iframe of await page.locator("figure iframe").all()) await iframe.scrollIntoViewIfNeeded();
  await expect(page.locator("figure iframe:visible")).toHaveCount(12);
  await expect(page.locator("blockquote:visible")).toHaveCount(0);
  expect(errors).toEqual([]);
});

const PUBLISHED = join(import.meta.dirname, "published");

for (const file of readdirSync(PUBLISHED)) {
  test(`${file}, as it was pasted when it was new, still works`, async ({ page, host, origin }) => {
    const html = readFileSync(join(PUBLISHED, file), "utf8").replaceAll(`${SITE_URL}/`, origin);
    await page.goto(host.show({ body: html }));
    if (html.startsWith("<figure")) await expectLive(page);
    else await expect(page.frameLocator("iframe").locator("body")).toContainText(/\d{4}/u);
    const [link = ""] = /https?:\/\/[^"]+\/(?=")/u.exec(html) ?? [];
    expect((await page.request.get(link)).status()).toBe(200);
  });
}
