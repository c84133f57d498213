/** Whatever a page, another frame or an address says, it can neither break an embed nor put anything into it or its page. */
import type { Frame, Page } from "playwright";
import { expectLive, figureOn } from "./figures.ts";
import { documentIn, errorsOf, expectHigh, heightOf } from "./frames.ts";
import { DATAWRAPPER, frameTag } from "./listeners.ts";
import { LOCALES } from "./site.ts";
import { embeddedOf, pastedHtml } from "./snippets.ts";
import { expect, test } from "./test.ts";

const MARKUP = `"><img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>`;
const JUNK = [
  "",
  MARKUP,
  "__proto__",
  "constructor",
  "-1",
  "1e99",
  "NaN",
  "💥\u202e\u0000",
  "../..",
  "a".repeat(10_000),
];

/** All that an address may carry (DESIGN.md section 5, EMBEDS.md section 5), and what others add. */
const KEYS =
  "kind actor place source origin status from to exact q event scale background mode months max layout theme header fit asof embed childId initialWidth parentTitle parentUrl __proto__ unknown".split(
    " ",
  );

/** What must hold of a document whatever it was given. */
async function expectWhole(frame: Frame): Promise<void> {
  await expect(frame.locator("body")).toContainText(/\S{3}/u);
  const found = await frame.evaluate(() => ({
    hit: (globalThis as { hit?: unknown }).hit ?? null,
    planted: document.querySelectorAll("[onerror], [onload], [onclick], img[src='x']").length,
    polluted: ({} as { polluted?: unknown }).polluted ?? null,
  }));
  expect(found).toEqual({ hit: null, planted: 0, polluted: null });
}

async function openFrames(page: Page, url: string): Promise<Frame[]> {
  await page.goto(url);
  return Promise.all((await page.locator("iframe").all()).map(documentIn));
}

test("every parameter at once with junk of every kind gives the document its defaults", async ({
  page,
  host,
  origin,
}) => {
  const errors = errorsOf(page);
  for (const junk of JUNK) {
    // Altogether an address of more than a server reads would be refused before it came to us.
    const keys = junk.length > 1000 ? ["q", "embed"] : KEYS;
    const query = new URLSearchParams(keys.map((key) => [key, junk.slice(0, junk.length > 1000 ? 6_000 : undefined)]));
    const [frame] = await openFrames(page, host.show({ body: frameTag(`${origin}embed/v1/en/?${query.toString()}`) }));
    if (frame) await expectWhole(frame);
  }
  expect(errors).toEqual([]);
});

test("each parameter alone with markup or ten thousand letters does no harm", async ({ page, host, origin }) => {
  test.setTimeout(120_000);
  const errors = errorsOf(page);
  for (let at = 0; at < KEYS.length; at += 7) {
    const bodies = KEYS.slice(at, at + 7).flatMap((key) =>
      [MARKUP, "a".repeat(10_000)].map((junk) =>
        frameTag(`${origin}embed/v1/ar/?${new URLSearchParams([[key, junk]]).toString()}`),
      ),
    );
    for (const frame of await openFrames(page, host.show({ body: bodies.join("") }))) await expectWhole(frame);
  }
  expect(errors).toEqual([]);
});

/** Messages that nobody means well with. */
const MESSAGES: readonly unknown[] = [
  null,
  0,
  "",
  "[iFrameSizer]",
  `[iFrameSizer]${MARKUP}:8:true`,
  `pymxPYMx${MARKUP}xPYMxwidthxPYMx9`,
  "pymxPYMxxxPYMxheightxPYMx999999",
  "{}",
  JSON.stringify({ context: "iframe.resize", height: -1 }),
  [],
  { tl: 1 },
  { tl: 2, type: "set", theme: "dark" },
  { tl: 1, type: "set", theme: MARKUP, from: MARKUP, to: "9999-99-99", focus: MARKUP },
  { tl: 1, type: "set", focus: "__proto__" },
  { tl: 1, type: "set", from: { toString: 1 }, to: [], focus: 7 },
  { message: "ready", secret: MARKUP },
  JSON.parse('{"tl":1,"type":"set","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  { tl: 1, type: "resize", height: 1e9 },
  { type: "iframe-child-init", targetElementSelector: MARKUP },
];

test("an embed document takes no harm from what a page says to it", async ({ page, host, origin }) => {
  const errors = errorsOf(page);
  const [frame] = await openFrames(page, host.show({ body: DATAWRAPPER + frameTag(`${origin}embed/v1/en/`) }));
  await page.evaluate((messages) => {
    for (const message of messages) frames[0]?.postMessage(message, "*");
  }, MESSAGES);
  if (frame) {
    await expectWhole(frame);
    await expectHigh(page.locator("iframe"), frame);
  }
  expect(errors).toEqual([]);
});

test("an embed document obeys the page around it, and no other frame", async ({ page, host, origin }) => {
  const [frame] = await openFrames(page, host.show({ body: frameTag(`${origin}embed/v1/en/`) }));
  const theme = () => frame?.evaluate(() => document.documentElement.dataset["theme"]);
  expect(await theme()).toBe("light");
  await frame?.evaluate(() => {
    const other = document.createElement("iframe");
    document.body.append(other);
    postMessage({ tl: 1, type: "set", theme: "dark" }, "*");
  });
  await page.evaluate(() => {
    const other = document.createElement("iframe");
    document.body.append(other);
    const script = other.contentDocument?.createElement("script");
    if (script) {
      script.text = `parent.frames[0].postMessage({ tl: 1, type: "set", theme: "dark" }, "*")`;
      other.contentDocument?.body.append(script);
    }
  });
  await page.evaluate(() => frames[0]?.postMessage({ tl: 1, type: "hello" }, "*"));
  expect(await theme()).toBe("light");
  await page.evaluate(() => frames[0]?.postMessage({ tl: 1, type: "set", theme: "dark" }, "*"));
  await expect.poll(theme).toBe("dark");
});

test("the loader believes its own frames alone, and them not everything", async ({ page, host, origin, timeline }) => {
  const errors = errorsOf(page);
  const figures = timeline.events
    .slice(0, 2)
    .map(({ id }) => pastedHtml("safe", embeddedOf({ event: id }, "en", origin)));
  const body = `${figures.join("")}<iframe name="other" title="other"></iframe>`;
  await page.goto(host.show({ body }));
  await expectLive(page);
  const { iframe } = figureOn(page);
  const before = await heightOf(iframe);
  await page.evaluate((messages) => {
    for (const message of [...messages, { tl: 1, type: "resize", height: 77 }]) {
      postMessage(message, "*");
      const script = document.createElement("script");
      script.text = `parent.postMessage(${JSON.stringify(message)}, "*")`;
      document.querySelector<HTMLIFrameElement>("iframe[name=other]")?.contentDocument?.body.append(script);
    }
  }, MESSAGES);
  const frame = await documentIn(iframe);
  await frame.evaluate((messages) => {
    for (const message of messages)
      if (!(message instanceof Object && "height" in message)) parent.postMessage(message, "*");
    parent.postMessage({ tl: 1, type: "select", event: "<img src=x onerror=alert(1)>" }, "*");
  }, MESSAGES);
  // What was said before has been heard once this has.
  const second = page.locator("figure iframe").nth(1);
  await second.scrollIntoViewIfNeeded();
  const neighbour = await documentIn(second);
  await neighbour.evaluate(() => {
    parent.postMessage({ tl: 1, type: "resize", height: 1555 }, "*");
  });
  await expect.poll(() => heightOf(second)).toBe(1555);
  expect(await heightOf(iframe)).toBe(before);
  await frame.evaluate(() => {
    parent.postMessage({ tl: 1, type: "resize", height: 1e9 }, "*");
  });
  await expect.poll(() => heightOf(iframe)).toBeGreaterThan(before);
  expect(await heightOf(iframe)).toBeLessThanOrEqual(20_000);
  expect(await page.locator("img[src=x]").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("the loader makes no frame of an address that is not the site's", async ({ page, host, origin }) => {
  const loader = `<script async src="${origin}embed/v1.js"></script>`;
  const figures = [
    "javascript:alert(1)",
    "data:text/html,x",
    `${host.origin}/x`,
    `${new URL(origin).origin}.evil.example/`,
    "//evil.example/",
    MARKUP,
  ]
    .map(
      (address) =>
        `<figure class="tl-embed" data-tl-src="${address.replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"><blockquote>Text</blockquote></figure>`,
    )
    .join("");
  await page.goto(host.show({ body: figures + loader }), { waitUntil: "networkidle" });
  expect(await page.evaluate(() => typeof (globalThis as { TLEmbed?: object }).TLEmbed)).toBe("object");
  await expect(page.locator("iframe")).toHaveCount(0);
  expect(await page.locator("blockquote:visible").count()).toBe(6);
});

for (const locale of LOCALES) {
  for (const path of ["events/never-heard-of/", "views/nope/", "actors/nobody/"]) {
    test(`${path} in ${locale} says that it is not there and leads on, as high as it needs`, async ({
      page,
      host,
      origin,
    }) => {
      const [frame] = await openFrames(
        page,
        host.show({ body: DATAWRAPPER + frameTag(`${origin}embed/v1/${locale}/${path}?embed=k1`) }),
      );
      if (!frame) throw new Error("no frame");
      await expectHigh(page.locator("iframe"), frame);
      await expect(frame.getByRole("heading").first()).toBeVisible();
      expect(await frame.getByRole("link").count()).toBeGreaterThan(0);
    });
  }
}
