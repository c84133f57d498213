/** Every height protocol that pages listen to, with the scripts they listen with. */
import type { Page } from "playwright";
import { BORDER, documentIn, errorsOf, expectHigh, heightOf, makeHigh } from "./frames.ts";
import { DATAWRAPPER, frameTag, LISTENERS, OLD_DATAWRAPPER } from "./listeners.ts";
import { expect, test } from "./test.ts";

/** Grown and shrunk again: a height that only grows is what most get wrong. */
async function growAndShrink(page: Page): Promise<void> {
  const iframe = page.locator("iframe");
  const frame = await documentIn(iframe);
  await expectHigh(iframe, frame);
  expect(await heightOf(iframe)).toBeGreaterThan(60);
  for (const height of [612, 300]) {
    await makeHigh(frame, height);
    await expectHigh(iframe, frame, height);
  }
}

for (const { name, page: hostPage } of LISTENERS) {
  test(`${name} makes the frame as high as its document, when it loads, grows and shrinks`, async ({
    page,
    host,
    origin,
    timeline,
  }) => {
    const errors = errorsOf(page);
    const [event] = timeline.events;
    await page.goto(host.show(hostPage(`${origin}embed/v1/en/events/${event?.id ?? ""}/?embed=k1`)));
    await growAndShrink(page);
    expect(errors).toEqual([]);
  });
}

test("the whole timeline is resized too, in both languages, by a list that is opened", async ({
  page,
  host,
  origin,
}) => {
  for (const locale of ["en", "ar"]) {
    await page.goto(host.show({ body: DATAWRAPPER + frameTag(`${origin}embed/v1/${locale}/?max=3`) }));
    const iframe = page.locator("iframe");
    const frame = await documentIn(iframe);
    await expectHigh(iframe, frame);
    const before = await heightOf(iframe);
    await frame.locator("button:visible").last().click();
    await expect.poll(() => heightOf(iframe)).toBeGreaterThan(before + 200);
    await expectHigh(iframe, frame);
  }
});

test("twelve copies of one address are resized, each for itself", async ({ page, host, origin, timeline }) => {
  const source = `${origin}embed/v1/en/events/${timeline.events[0]?.id ?? ""}/`;
  await page.goto(host.show({ body: DATAWRAPPER + frameTag(source).repeat(12) }));
  const frames = await page.locator("iframe").all();
  expect(frames).toHaveLength(12);
  for (const [at, iframe] of frames.entries()) {
    const frame = await documentIn(iframe);
    // What is out of sight is not laid out, so that it has nothing new to say.
    await iframe.scrollIntoViewIfNeeded();
    await makeHigh(frame, 300 + at * 10);
    await expectHigh(iframe, frame, 300 + at * 10);
  }
  for (const [at, iframe] of frames.entries()) await expectHigh(iframe, await documentIn(iframe), 300 + at * 10);
});

test("two different ones on a page that goes by addresses are told apart by their tokens", async ({
  page,
  host,
  origin,
  timeline,
}) => {
  const [first, second] = timeline.events;
  const source = (id = "", token = "") => `${origin}embed/v1/en/events/${id}/?embed=${token}`;
  const body =
    frameTag(source(first?.id, "aa1")) + frameTag(source(first?.id, "bb2")) + frameTag(source(second?.id, "cc3"));
  await page.goto(host.show({ body: OLD_DATAWRAPPER + body }));
  const frames = await page.locator("iframe").all();
  for (const [at, iframe] of frames.entries()) await makeHigh(await documentIn(iframe), 320 + at * 50);
  for (const [at, iframe] of frames.entries()) await expectHigh(iframe, await documentIn(iframe), 320 + at * 50);
});

test("a frame in a shadow root is resized where the page looks there", async ({ page, host, origin }) => {
  // Iframely gives the frame's parent its height, and the frame all of that.
  const style = "position:absolute;width:100%;height:100%;border:0";
  const frame = `<iframe src="${origin}embed/v1/en/views/all/" title="embedded" style="${style}"></iframe>`;
  const embed = `<div class="iframely-embed"><div class="iframely-responsive" style="position:relative;padding-bottom:50%">${frame}</div></div>`;
  const body = `<div class="iframely-shadow"><template shadowrootmode="open">${embed}</template></div><script src="/lib/@iframely/embed.js/dist/embed.js"></script>`;
  await page.goto(host.show({ body }));
  await growAndShrink(page);
});

test.describe("without any script on the page", () => {
  const style = "display:block;width:100%;min-height:200px;border:0;frame-sizing:content-height";
  for (const { name, attributes } of [
    { name: "a frame", attributes: "" },
    { name: "a sandboxed frame", attributes: 'sandbox="allow-scripts"' },
  ]) {
    test(`${name} is sized by the browser itself, where that can: it grows and shrinks`, async ({
      page,
      host,
      origin,
    }) => {
      await page.goto(
        host.show({
          body: `<iframe src="${origin}embed/v1/en/" title="embedded" ${attributes} style="${style}"></iframe>`,
        }),
      );
      const iframe = page.locator("iframe");
      test.skip(
        !(await page.evaluate(() => CSS.supports("frame-sizing", "content-height"))),
        "this browser has no frame-sizing",
      );
      const frame = await documentIn(iframe);
      for (const height of [437, 700, 300]) {
        await makeHigh(frame, height);
        await expectHigh(iframe, frame, height);
      }
    });
  }
});

test.describe("without scripts anywhere", () => {
  test.use({ javaScriptEnabled: false });
  test("the first height is the document's all the same, where the browser can", async ({
    page,
    host,
    origin,
    timeline,
  }) => {
    const source = `${origin}embed/v1/en/events/${timeline.events[0]?.id ?? ""}/`;
    const style = "display:block;width:100%;min-height:50px;border:0;frame-sizing:content-height";
    await page.goto(host.show({ body: `<iframe src="${source}" title="embedded" style="${style}"></iframe>` }));
    const iframe = page.locator("iframe");
    const body = page.frameLocator("iframe").locator("body");
    await expect.poll(async () => ((await iframe.boundingBox())?.height ?? 0) > 100).toBe(true);
    const inner = (await body.boundingBox())?.height ?? 0;
    expect(Math.abs((await heightOf(iframe)) - inner)).toBeLessThanOrEqual(BORDER);
  });
});
