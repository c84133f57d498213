/**
 * An address pasted into WordPress: its own PHP finds and writes the embed, its own script makes it high. The frame is
 * sandboxed there without the right to its own origin, and our server sends no headers, so that nothing may be fetched.
 */
import type { Page } from "playwright";
import { documentIn, errorsOf, expectHigh, heightIn, heightOf, makeHigh } from "./frames.ts";
import type { Host } from "./host.ts";
import type { Pasted } from "./pasted.ts";
import { embedOf, firstOf, PASTED, wholeIn } from "./pasted.ts";
import { LOCALES } from "./site.ts";
import { expect, needs, test } from "./test.ts";
import { wordpress } from "./wordpress/wordpress.ts";

needs("wordpress");

/** The post with this page's address in it, as WordPress sends it to readers. */
async function openPost(page: Page, host: Host, origin: string, pasted: Pasted): Promise<void> {
  const [post] = wordpress({ pages: [origin + pasted.path] }).embedded;
  const script = post?.script ? '<script src="/wp/wp-embed.js"></script>' : "";
  await page.goto(host.show({ body: `<p>Before.</p>${String(post?.html)}<p>After.</p>${script}` }));
}

test("every page becomes a quotation, then a frame, then WordPress's script", ({ origin }) => {
  const posts = wordpress({ pages: PASTED.map(({ path }) => origin + path) }).embedded;
  expect(posts).toHaveLength(PASTED.length);
  for (const [at, { html, script }] of posts.entries()) {
    const pasted = PASTED[at];
    expect(html, pasted?.path).toMatch(
      /^<blockquote class="wp-embedded-content"[^>]*><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe /u,
    );
    expect(html, pasted?.path).toContain('sandbox="allow-scripts"');
    if (pasted) expect(html).toContain(`src="${embedOf(origin, pasted)}`);
    expect(script, pasted?.path).toBe(true);
  }
});

for (const locale of LOCALES) {
  test(`an event's post in ${locale} shows the frame in the quotation's place, as high as the card, without an error`, async ({
    page,
    host,
    origin,
  }) => {
    const errors = errorsOf(page);
    await openPost(page, host, origin, firstOf("events", locale));
    const iframe = page.locator("iframe");
    const frame = await documentIn(iframe);
    await expect(page.locator("blockquote")).toBeHidden();
    await expectHigh(iframe, frame, Math.max(200, await heightIn(frame)));
    await expect(frame.locator("body")).toContainText(/\S{3}/u);
    expect(errors).toEqual([]);
  });

  test(`the whole in ${locale} is more than the 1000 px that WordPress gives, so it shows what fits and leads to the rest`, async ({
    page,
    host,
    origin,
  }) => {
    const errors = errorsOf(page);
    await openPost(page, host, origin, wholeIn(locale));
    const iframe = page.locator("iframe");
    const frame = await documentIn(iframe);
    await expect.poll(() => heightOf(iframe)).toBeGreaterThan(990);
    const room = () => frame.evaluate(() => document.body.getBoundingClientRect().height - innerHeight);
    await expect.poll(room, "nothing is cut off or scrolls inside").toBeLessThanOrEqual(0);
    const last = await frame
      .locator(".embed-more a:visible")
      .evaluate((link) => innerHeight - link.getBoundingClientRect().bottom);
    expect(last, "how far the link to the rest is above the end").toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  test(`the whole in ${locale} has its list, its axis and its letters in a frame that may fetch nothing`, async ({
    page,
    host,
    origin,
  }) => {
    const errors = errorsOf(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await openPost(page, host, origin, wholeIn(locale));
    const frame = await documentIn(page.locator("iframe"));
    await expect(frame.locator(".list .entry:visible").first()).toBeVisible();
    await expect.poll(() => frame.locator("svg text:visible").count()).toBeGreaterThan(3);
    expect(await frame.evaluate(() => document.fonts.ready.then(({ status }) => status))).toBe("loaded");
    expect(await frame.evaluate(() => self.origin)).toBe("null");
    expect(errors).toEqual([]);
  });
}

test("a link in the frame is followed by the page, since the frame may open nothing", async ({
  page,
  host,
  origin,
}) => {
  const pasted = firstOf("events", "en");
  await openPost(page, host, origin, pasted);
  const iframe = page.locator("iframe");
  const frame = await documentIn(iframe);
  await expectHigh(iframe, frame, Math.max(200, await heightIn(frame)));
  const link = frame.locator(`a[href$="${pasted.path}"]`).first();
  await link.click();
  await page.waitForURL((url) => url.origin === new URL(origin).origin && url.pathname === `/${pasted.path}`);
});

test("a document lower than the 200 px that WordPress gives is whole in them", async ({ page, host, origin }) => {
  await openPost(page, host, origin, firstOf("events", "en"));
  const iframe = page.locator("iframe");
  const frame = await documentIn(iframe);
  await makeHigh(frame, 150);
  await expectHigh(iframe, frame, 200);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the quotation with its link is what readers see", async ({ page, host, origin }) => {
    const pasted = firstOf("events", "ar");
    await openPost(page, host, origin, pasted);
    await expect(page.locator("blockquote")).toBeVisible();
    await expect(page.locator("blockquote a")).toHaveAttribute("href", origin + pasted.path);
  });
});
